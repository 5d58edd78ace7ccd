using FactExtractor.Facts;
using FactExtractor.Lexicons;
using FactExtractor.Output;
using FactExtractor.Reading;

namespace FactExtractor.Cli.Batch;

/// <summary>What <c>extract</c> is to do.</summary>
internal sealed record ExtractSettings
{
    /// <summary>Files and folders; <c>-</c> is standard input.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>The output file; null for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>The format of the output.</summary>
    public OutputFormat Format { get; init; }

    /// <summary>Who reads a CSV output.</summary>
    public CsvFlavor CsvFlavor { get; init; }

    /// <summary>What the inputs are; null to tell by the ending.</summary>
    public SourceFormat? InputFormat { get; init; }

    /// <summary>Which files of a folder are read.</summary>
    public IReadOnlyList<string> Include { get; init; } = [];

    /// <summary>Which of them are not.</summary>
    public IReadOnlyList<string> Exclude { get; init; } = [];

    /// <summary>The encoding of all inputs; null to detect it file by file.</summary>
    public string? Encoding { get; init; }

    /// <summary>Whether bytes that cannot be decoded become U+FFFD; else the file fails.</summary>
    public bool ReplacesEncodingErrors { get; init; }

    /// <summary>The user's own words.</summary>
    public UserLexicon Dictionary { get; init; } = new([]);

    /// <summary>The types of facts to find.</summary>
    public IReadOnlySet<FactType> Types { get; init; } = Enum.GetValues<FactType>().ToHashSet();

    /// <summary>The publication date of articles that tell none.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The number of threads that extract.</summary>
    public int Jobs { get; init; }

    /// <summary>Whether the first input that fails ends the run.</summary>
    public bool FailFast { get; init; }

    /// <summary>Whether only failures are told.</summary>
    public bool Quiet { get; init; }

    /// <summary>Whether each file is told of.</summary>
    public bool Verbose { get; init; }
}
