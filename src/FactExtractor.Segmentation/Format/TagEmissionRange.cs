namespace FactExtractor.Segmentation.Format;

/// <summary>Where the emissions of a character lie in <see cref="DictionarySection.TagEmissionStates"/>.</summary>
/// <param name="Start">The first of them.</param>
/// <param name="Usual">How many states are usual for the character; 0 if every state is.</param>
/// <param name="Count">How many states have an emission, the usual ones first.</param>
internal readonly record struct TagEmissionRange(int Start, short Usual, short Count);
