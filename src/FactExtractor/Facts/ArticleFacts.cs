using FactExtractor.Articles;

namespace FactExtractor.Facts;

/// <summary>An article and all that was found in it: the unit that is written.</summary>
/// <param name="Source">The file, relative to the input folder, with <c>/</c>; or the id of a JSONL record.</param>
/// <param name="Number">1-based number of the article within the file.</param>
/// <param name="Head">Its title, publication date, publisher, authors and editors.</param>
/// <param name="Facts">Its facts in reading order.</param>
public sealed record ArticleFacts(string Source, int Number, ArticleHead Head, IReadOnlyList<Fact> Facts)
{
    /// <summary><c>source#article</c> of an earlier article that is the same text or nearly so; null if there is none.</summary>
    public string? DuplicateOf { get; init; }

    /// <summary>A sketch of its wording, by which <see cref="DuplicateFinder"/> finds the same article again; null if it has no words. Not written.</summary>
    public ArticleFingerprint? Fingerprint { get; init; }
}
