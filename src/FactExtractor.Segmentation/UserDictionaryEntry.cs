namespace FactExtractor.Segmentation;

/// <summary>A word of a user dictionary.</summary>
/// <param name="Word">The word, which may have blanks in it.</param>
/// <param name="Frequency">How often it occurs among the dictionary's 60 million; 0 deletes the word; null takes the least frequency that lets it be cut as a whole.</param>
/// <param name="Tag">The name of its tag; null leaves the tag it has.</param>
public readonly record struct UserDictionaryEntry(string Word, long? Frequency = null, string? Tag = null);
