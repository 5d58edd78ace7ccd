using FactExtractor.Text;

namespace FactExtractor.Articles;

/// <summary>Splits a file into its articles.</summary>
public static class ArticleSplitter
{
    /// <summary>Splits.</summary>
    /// <param name="text">The decoded text of the file.</param>
    /// <param name="source">Its name.</param>
    /// <param name="published">The publication date of articles that tell none.</param>
    public static IReadOnlyList<Article> Split(string text, string source, DateOnly? published) =>
        [new Article(1, new TextSpan(0, text.Length), new ArticleHead { Published = published is { } day ? new PublicationDate(day) : null }, [])];
}
