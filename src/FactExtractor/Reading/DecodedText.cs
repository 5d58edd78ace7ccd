namespace FactExtractor.Reading;

/// <summary>The characters of a file.</summary>
/// <param name="Text">The text without byte order mark. The offsets of facts refer to it.</param>
/// <param name="Encoding">The name of the encoding that the bytes were read with, such as <c>utf-8</c> or <c>gb18030</c>.</param>
public sealed record DecodedText(string Text, string Encoding);
