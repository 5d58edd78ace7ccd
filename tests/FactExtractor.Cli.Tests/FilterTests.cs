using System.Text;
using System.Text.Json;

namespace FactExtractor.Cli.Tests;

public sealed class FilterTests : IDisposable
{
    private static readonly string[] _filter = ["extract", "-", "--input-format", "jsonl", "-f", "jsonl", "-q"];

    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_line_gives_a_line_in_order_also_when_it_cannot_be_read()
    {
        var ending = _folder.RunWithInput(
            """
            {"id":"a","text":"2021年5月6日。","title":"标题","published":"2021-05-07"}
            no JSON
            {"id":3}

            {"id":"e","text":"half \ud800"}
            {"text":"没有名字"}
            """,
            _filter);

        ending.ExitCode.Should().Be(1);
        ending.OutputLines.Select(SourceOf).Should().Equal("a", "-:2", "3", "-:4", "e", "-:6");
        ending.OutputLines.Select(line => line.Contains("\"error\":")).Should().Equal(false, true, true, true, true, false);
        ending.ErrorLines.Should().HaveCount(4);
        ending.OutputLines[0].Should().Contain("\"title\":\"标题\",\"published\":\"2021-05-07\"");
    }

    [Fact]
    public void An_empty_id_is_none() =>
        _folder.RunWithInput("""{"id":"","text":"2021年5月6日。"}""", _filter).OutputLines.Select(SourceOf).Should().Equal("-:1");

    [Fact]
    public void A_record_that_is_not_UTF_8_is_told_so()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        _folder.Write("in.jsonl", Encoding.GetEncoding("gb18030").GetBytes("{\"id\":\"a\",\"text\":\"省里\"}\n{\"id\":\"b\",\"text\":\"\"}\n"));
        var ending = _folder.Run("extract", "in.jsonl", "-f", "jsonl", "-q");
        ending.Error.Should().Be("factextractor: a: is not UTF-8, as JSON Lines always is\n");
        ending.OutputLines.Select(SourceOf).Should().Equal("a", "b");
    }

    [Fact]
    public void A_record_is_one_article_whatever_it_looks_like()
    {
        var page = JsonSerializer.Serialize(new { id = 1, text = string.Concat(Enumerable.Repeat("标题\n发布时间：2021-05-06\n来源：某报\n正文在此。\n（张三）\n\n", 3)) });
        _folder.RunWithInput(page, _filter).OutputLines.Should().ContainSingle();
    }

    [Fact]
    public void The_lines_come_in_order_for_any_number_of_jobs()
    {
        var records = ExtractTests.Records(2_000);
        var one = _folder.RunWithInput(records, [.. _filter, "-j", "1"]).Output;
        one.Split('\n').Should().HaveCount(2_001);
        _folder.RunWithInput(records, [.. _filter, "-j", "8"]).Output.Should().Be(one);
    }

    [Fact]
    public void Whoever_waits_for_the_answer_to_a_line_gets_it()
    {
        using var process = _folder.Start(_filter);
        process.StandardInput.WriteLine("""{"id":1,"text":"第一条"}""");
        process.StandardInput.Flush();
        process.StandardOutput.ReadLine().Should().StartWith("{\"source\":\"1\"");
        process.StandardInput.WriteLine("""{"id":2,"text":"第二条"}""");
        process.StandardInput.Close();
        process.StandardOutput.ReadLine().Should().StartWith("{\"source\":\"2\"");
        process.WaitForExit();
    }

    private static string? SourceOf(string line) => JsonDocument.Parse(line).RootElement.GetProperty("source").GetString();
}
