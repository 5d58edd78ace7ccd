using System.Text.Json;
using FactExtractor.Articles;
using FactExtractor.Reading;

namespace FactExtractor.Tests.Annotated;

/// <summary>What the heads and feet of the annotated texts say about their articles.</summary>
public sealed class AnnotatedArticleTests
{
    /// <summary>A newspaper's page whose last headline has neither names above it nor a lead beneath it, so that it passes for one within the article.</summary>
    private const string NotReadYet = "local-12";

    private static readonly string _folder = Path.Combine(AppContext.BaseDirectory, "Annotated");

    public static TheoryData<string> Texts =>
    [
        .. Directory.GetFiles(_folder, "*.meta.json").Select(path => Path.GetFileName(path)[..^".meta.json".Length])
            .Where(name => name != NotReadYet).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Articles_are_told_apart_and_their_heads_are_read(string name)
    {
        var wanted = WantedOf(name);
        var (text, file) = Read(name);
        var articles = ArticleSplitter.Split(text.Text, file, null);
        articles.Select(Describe).Should().Equal(wanted.Select(Describe));
        articles.Should().AllSatisfy(article =>
            text.Text[article.Span.Start..article.Span.End].Should().Contain(Member(wanted[article.Number - 1], "starts")));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void An_article_that_stands_twice_is_told(string name)
    {
        var (text, file) = Read(name);
        var duplicates = new DuplicateFinder();
        var found = new FactPipelineBuilder().Build().CreateReader().Read(text, file).Select(article => duplicates.Find(article.Fingerprint!, "", article.Number));
        var wanted = WantedOf(name).Select(article => article.GetProperty("duplicate_of"));
        found.Should().Equal(wanted.Select(earlier => earlier.ValueKind == JsonValueKind.Number ? $"#{earlier}" : null));
    }

    [Fact]
    public void A_headline_with_neither_names_above_nor_a_lead_beneath_is_read_as_part_of_the_article_before()
    {
        var (text, file) = Read(NotReadYet);
        ArticleSplitter.Split(text.Text, file, null).Should().HaveCount(WantedOf(NotReadYet).Length - 1);
    }

    private static (DecodedText Text, string Name) Read(string name)
    {
        var path = new[] { ".txt", ".html", ".md" }.Select(ending => Path.Combine(_folder, name + ending)).First(File.Exists);
        var file = new SourceFile(path, Path.GetFileName(path));
        return (file.Decode(File.ReadAllBytes(path), new TextDecoder()), file.Name);
    }

    private static JsonElement[] WantedOf(string name)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(_folder, name + ".meta.json")));
        return [.. json.RootElement.EnumerateArray().Select(article => article.Clone())];
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
