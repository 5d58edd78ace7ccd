namespace FactExtractor.Rules;

/// <summary>A stretch of text that is more than its characters: a number, a word of a lexicon, what a rule of an earlier step found.</summary>
/// <param name="Start">Its first offset in the clean text.</param>
/// <param name="End">The offset after its last character.</param>
/// <param name="Class">Its class, as numbered by <see cref="LexemeClasses"/>.</param>
/// <param name="Entry">The number of its lexicon entry; -1 if it comes from elsewhere.</param>
/// <param name="Value">What it means, if it comes from elsewhere: a number, a date expression, a name.</param>
public readonly record struct Lexeme(int Start, int End, int Class, int Entry, object? Value);
