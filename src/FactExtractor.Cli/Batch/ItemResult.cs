using FactExtractor.Facts;

namespace FactExtractor.Cli.Batch;

/// <summary>What became of an input.</summary>
/// <param name="Source">Its name in the output.</param>
/// <param name="Articles">Its articles with their facts; none if it failed.</param>
internal sealed record ItemResult(string Source, IReadOnlyList<ArticleFacts> Articles)
{
    /// <summary>Its number among all inputs, those of other shards included.</summary>
    public long Position { get; init; }

    /// <summary>A hash of its name and content, by which a journal knows it again, in hexadecimal; empty if it is for no journal.</summary>
    public string Key { get; init; } = "";

    /// <summary>Whether it was taken from a journal.</summary>
    public bool IsRecalled { get; init; }

    /// <summary>What is wrong with it; null if it was read.</summary>
    public string? Error { get; init; }

    /// <summary>What is to be told of it although it was read; null if nothing.</summary>
    public string? Remark { get; init; }

    /// <summary>Whether it is a record that has its line in JSON Lines output even if it failed.</summary>
    public bool IsRecord { get; init; }

    /// <summary>Its size.</summary>
    public long Bytes { get; init; }

    /// <summary>The encoding it was read with; empty for a record.</summary>
    public string Encoding { get; init; } = "";

    /// <summary>The text that the offsets of its facts refer to, if it is to be kept.</summary>
    public KeptText? KeptText { get; init; }
}
