using FactExtractor.Output;

namespace FactExtractor.Cli.Batch;

/// <summary>Where facts are written, and how.</summary>
internal sealed record OutputSettings
{
    /// <summary>The file; null for standard output.</summary>
    public string? Path { get; init; }

    /// <summary>The format.</summary>
    public OutputFormat Format { get; init; }

    /// <summary>Who reads a CSV output.</summary>
    public CsvFlavor CsvFlavor { get; init; }

    /// <summary>Whether articles that stood earlier are left out rather than marked.</summary>
    public bool DropsDuplicates { get; init; }

    /// <summary>What makes a part; needed for no other format.</summary>
    public PartHeader? PartHeader { get; init; }

    /// <summary>Whether only failures are told.</summary>
    public bool IsQuiet { get; init; }

    /// <summary>Whether each input is told of.</summary>
    public bool IsVerbose { get; init; }

    /// <summary>What to call the place in messages.</summary>
    public string Name => Path ?? "standard output";
}
