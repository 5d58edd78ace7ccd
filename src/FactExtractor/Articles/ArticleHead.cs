namespace FactExtractor.Articles;

/// <summary>What the head and foot of an article say about it.</summary>
public sealed record ArticleHead
{
    /// <summary>The headline, masks undone; empty if there is none.</summary>
    public string Title { get; init; } = "";

    /// <summary>When it was published, if the article tells.</summary>
    public PublicationDate? Published { get; init; }

    /// <summary>The medium or office named as its source; empty if none.</summary>
    public string Publisher { get; init; } = "";

    /// <summary>The names in its bylines, in reading order.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>The names of its editors, in reading order.</summary>
    public IReadOnlyList<string> Editors { get; init; } = [];
}
