namespace FactExtractor.Reading;

/// <summary>What a file holds.</summary>
public enum SourceFormat
{
    /// <summary>Plain text or Markdown.</summary>
    Text,

    /// <summary>A page, whose text is extracted before anything else.</summary>
    Html,

    /// <summary>A record with one article a line.</summary>
    JsonLines,
}
