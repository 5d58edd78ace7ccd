namespace FactExtractor.Text;

/// <summary>The text of an article as the extractors see it: masks undone, broken lines joined, digits and letters half-width.</summary>
/// <param name="Text">The plain words; a paragraph ends in <c>\n</c>.</param>
/// <param name="Simplified">
/// The same text, character by character in simplified script and with common look-alikes replaced, for matching only; as long as <paramref name="Text"/>.
/// </param>
/// <param name="Offsets">Leads back to the decoded file.</param>
public sealed record CleanText(string Text, string Simplified, OffsetMap Offsets);
