using System.Text.Json;
using FactExtractor.Articles;
using FactExtractor.Reading;

namespace FactExtractor.Tests.Annotated;

/// <summary>What the heads and feet of the annotated texts say about their articles.</summary>
public sealed class AnnotatedArticleTests
{
    /// <summary>A newspaper's page whose last headline has neither names above it nor a lead beneath it, so that it passes for one within the article; and one cut in the middle.</summary>
    private const string NotReadYet = "local-12";

    private static readonly string _folder = Path.Combine(AppContext.BaseDirectory, "Annotated");

    public static TheoryData<string> Texts =>
        [.. Directory.GetFiles(_folder, "*.meta.json").Select(path => Path.GetFileName(path)[..^".meta.json".Length]).Where(name => name != NotReadYet).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Articles_are_told_apart_and_their_heads_are_read(string name)
    {
        using var wanted = JsonDocument.Parse(File.ReadAllText(Path.Combine(_folder, name + ".meta.json")));
        var path = new[] { ".txt", ".html" }.Select(ending => Path.Combine(_folder, name + ending)).First(File.Exists);
        var file = new SourceFile(path, Path.GetFileName(path));
        var articles = ArticleSplitter.Split(file.Decode(File.ReadAllBytes(path), new TextDecoder()).Text, file.Name, null);
        articles.Select(Describe).Should().Equal(wanted.RootElement.EnumerateArray().Select(Describe));
    }

    private static string Describe(Article article) =>
        Describe(article.Head.Title, article.Head.Published?.ToString(), article.Head.Publisher, article.Head.Authors, article.Head.Editors);

    private static string Describe(JsonElement article) =>
        Describe(Member(article, "title"), Member(article, "published"), Member(article, "publisher"), Members(article, "authors"), Members(article, "editors"));

    private static string Describe(string? title, string? published, string? publisher, IEnumerable<string?> authors, IEnumerable<string?> editors) =>
        $"{title} | {published} | {publisher} | {string.Join(' ', authors)} | {string.Join(' ', editors)}";

    private static string? Member(JsonElement article, string name) => article.GetProperty(name).GetString();

    private static IEnumerable<string?> Members(JsonElement article, string name) => article.GetProperty(name).EnumerateArray().Select(value => value.GetString());
}
