namespace FactExtractor.Text;

/// <summary>A sentence of a <see cref="CleanText"/>, its closing mark and closing quotes included, blanks around it left out.</summary>
/// <param name="Span">Its range in the clean text.</param>
internal readonly record struct Sentence(TextSpan Span);
