using FactExtractor.Facts;
using FactExtractor.Lexicons;
using FactExtractor.Reading;

namespace FactExtractor.Cli.Batch;

/// <summary>What <c>extract</c> is to do.</summary>
internal sealed record ExtractSettings
{
    /// <summary>Files and folders; <c>-</c> is standard input.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>Where the facts are written.</summary>
    public required OutputSettings Output { get; init; }

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
    public required UserLexicon Dictionary { get; init; }

    /// <summary>The types of facts to find; null for all.</summary>
    public IReadOnlySet<FactType>? Types { get; init; }

    /// <summary>The publication date of articles that tell none.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The folder that gets the texts which offsets refer to; null if they are not kept.</summary>
    public string? TextFolder { get; init; }

    /// <summary>The number of threads that extract.</summary>
    public int Jobs { get; init; }

    /// <summary>Whether the first input that fails ends the run.</summary>
    public bool FailFast { get; init; }

    /// <summary>Which of the inputs are read.</summary>
    public Shard Shard { get; init; } = Shard.Whole;

    /// <summary>Whether results of an earlier run are taken from its journal.</summary>
    public bool Resumes { get; init; }

    /// <summary>Whether standard error shows how far the run is.</summary>
    public bool ShowsProgress { get; init; }
}
