namespace FactExtractor.Reading;

/// <summary>A file to read.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Name">Its name in the output: relative to the folder that was asked for, with <c>/</c>.</param>
public sealed record SourceFile(string Path, string Name)
{
    /// <summary>What it holds, by the ending of its name unless told otherwise.</summary>
    public SourceFormat Format { get; init; } = System.IO.Path.GetExtension(Name).ToUpperInvariant() switch
    {
        ".HTM" or ".HTML" => SourceFormat.Html,
        ".JSONL" => SourceFormat.JsonLines,
        _ => SourceFormat.Text,
    };

    /// <summary>Decodes a file of text or HTML.</summary>
    /// <param name="bytes">All its bytes.</param>
    /// <param name="decoder">How to read them.</param>
    /// <exception cref="UnreadableException">The bytes are no text.</exception>
    public DecodedText Decode(ReadOnlySpan<byte> bytes, TextDecoder decoder)
    {
        ArgumentNullException.ThrowIfNull(decoder);
        var text = decoder.Decode(bytes);
        return Format == SourceFormat.Html ? text with { Text = HtmlText.Extract(text.Text) } : text;
    }
}
