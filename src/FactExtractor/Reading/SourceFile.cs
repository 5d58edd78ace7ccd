namespace FactExtractor.Reading;

/// <summary>A file to read.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Name">Its name in the output: relative to the folder that was asked for, with <c>/</c>.</param>
public sealed record SourceFile(string Path, string Name)
{
    /// <summary>What it holds, by the ending of its name.</summary>
    public SourceFormat Format => System.IO.Path.GetExtension(Name).ToUpperInvariant() switch
    {
        ".HTM" or ".HTML" => SourceFormat.Html,
        ".JSONL" => SourceFormat.JsonLines,
        _ => SourceFormat.Text,
    };

    /// <summary>Reads and decodes a file of text or HTML as a whole.</summary>
    /// <param name="decoder">How to read its bytes.</param>
    /// <exception cref="UnreadableException">Its bytes are no text.</exception>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public DecodedText ReadText(TextDecoder decoder)
    {
        ArgumentNullException.ThrowIfNull(decoder);
        var text = decoder.Decode(File.ReadAllBytes(Path));
        return Format == SourceFormat.Html ? text with { Text = HtmlText.Extract(text.Text) } : text;
    }
}
