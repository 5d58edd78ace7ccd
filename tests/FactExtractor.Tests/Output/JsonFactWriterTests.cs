using System.Text;
using System.Text.Json;
using FactExtractor.Facts;
using FactExtractor.Output;

namespace FactExtractor.Tests.Output;

public sealed class JsonFactWriterTests
{
    private static readonly string _line = Lines(SampleArticles.WithEveryType)[0];

    [Fact]
    public void An_article_is_a_line_with_its_facts_inside()
    {
        using var json = JsonDocument.Parse(_line);
        json.RootElement.GetProperty("title").GetString().Should().Be("捐款“清单”");
        json.RootElement.GetProperty("authors").GetArrayLength().Should().Be(2);
        json.RootElement.GetProperty("duplicate_of").GetString().Should().Be("县里/0.txt#2");
        json.RootElement.GetProperty("facts").GetArrayLength().Should().Be(5);
    }

    [Fact]
    public void Fields_of_the_article_are_not_repeated_in_its_facts_and_absent_ones_are_left_out() =>
        _line.Should().Contain(
            """{"fact":3,"type":"count","kind":"count","text":"近5000人","value":"5000","start":30,"end":36,"sentence":"近5000人","rule":"count.unit","approx":"nearly","high":5000,"unit":"人"}""");

    [Fact]
    public void Numbers_are_numbers_and_flags_are_flags() =>
        _line.Should().Contain("\"low\":-5,\"high\":15000,").And.Contain("\"nested\":true");

    [Fact]
    public void Only_what_JSON_demands_is_escaped()
    {
        var article = SampleArticles.WithEveryType with { Source = "𠮷　\u2028<&>'\u007f\"\\\n\u0001" };
        Lines(article)[0].Should().StartWith("{\"source\":\"𠮷　\u2028<&>'\u007f\\\"\\\\\\n\\u0001\",");
    }

    [Fact]
    public void Half_a_surrogate_pair_becomes_the_replacement_character()
    {
        using var json = JsonDocument.Parse(Lines(SampleArticles.WithEveryType with { Source = "a\uD842b\uDFB7" })[0]);
        json.RootElement.GetProperty("source").GetString().Should().Be("a\uFFFDb\uFFFD");
    }

    [Fact]
    public void What_was_written_can_be_read_back() =>
        ReadBack(_line).Should().BeEquivalentTo(
            SampleArticles.WithEveryType,
            options => options.RespectingRuntimeTypes().WithStrictOrdering().ComparingByMembers<ArticleFacts>());

    [Theory]
    [InlineData("5", "line 1: not an article with its facts")]
    [InlineData("source,article", "line 1: is no JSON")]
    [InlineData("""{"source":"a","article":1}""", "line 1: *\"facts\" is missing")]
    [InlineData("""{"source":"a","article":99999999999,"facts":[]}""", "line 1: *")]
    [InlineData("""{"source":"a","article":1,"facts":[{"fact":1,"type":"count","value":"99999999999999999999999999999999","start":0,"end":1}]}""", "line 1: *")]
    public void A_line_that_is_no_article_is_named(string line, string message)
    {
        var read = () => JsonLinesFactReader.Read(new StringReader(line)).ToList();
        read.Should().Throw<FormatException>().WithMessage(message);
    }

    [Fact]
    public void An_input_that_cannot_be_read_has_its_line_too()
    {
        using var stream = new MemoryStream();
        using (var writer = new JsonLinesFactWriter(stream))
        {
            writer.WriteFailure("17", "no \"text\"");
            writer.Complete();
        }

        Encoding.UTF8.GetString(stream.ToArray()).Should().Be("{\"source\":\"17\",\"error\":\"no \\\"text\\\"\"}\n");
    }

    [Fact]
    public void The_JSON_format_is_one_array_of_articles()
    {
        using var json = JsonDocument.Parse(SampleArticles.Written(stream => new JsonFactWriter(stream), SampleArticles.WithEveryType, SampleArticles.WithEveryType));
        json.RootElement.GetArrayLength().Should().Be(2);
    }

    [Fact]
    public void The_JSON_format_without_articles_is_an_empty_array() =>
        Encoding.UTF8.GetString(SampleArticles.Written(stream => new JsonFactWriter(stream))).Should().Be("[]\n");

    private static string[] Lines(params ArticleFacts[] articles) =>
        Encoding.UTF8.GetString(SampleArticles.Written(stream => new JsonLinesFactWriter(stream), articles)).Split('\n');

    private static ArticleFacts ReadBack(string line)
    {
        using var json = JsonDocument.Parse(line);
        return ArticleJson.Read(json.RootElement);
    }
}
