namespace FactExtractor.Lexicons.Format;

/// <summary>A slot of the double array of scanned words.</summary>
/// <param name="Start">The slot to which a character's code is added to find the child.</param>
/// <param name="Parent">The slot of the node above it.</param>
/// <param name="FirstEntry">The first entry of the word that ends here; -1 if none does.</param>
internal readonly record struct LexiconNode(int Start, int Parent, int FirstEntry);
