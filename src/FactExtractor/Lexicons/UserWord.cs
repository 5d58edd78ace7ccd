namespace FactExtractor.Lexicons;

/// <summary>A line of a <see cref="UserLexicon"/>.</summary>
/// <param name="Word">The word, as texts write it.</param>
/// <param name="Type">What it is.</param>
/// <param name="Value">What it stands for; empty for the word itself.</param>
public sealed record UserWord(string Word, UserWordType Type, string Value);
