namespace FactExtractor.Facts;

/// <summary>Where a fact stands in the decoded file.</summary>
/// <param name="Text">The words exactly as they stand there.</param>
/// <param name="Start">The first offset, in Unicode code points.</param>
/// <param name="End">The offset after the last character, in Unicode code points.</param>
/// <param name="Sentence">The cleaned sentence around it, on one line.</param>
internal readonly record struct FactSpan(string Text, int Start, int End, string Sentence);
