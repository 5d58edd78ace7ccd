using System.Text;
using System.Text.Json;

namespace FactExtractor.Cli.Tests;

/// <summary>Options of extract, each by what it changes for the user.</summary>
public sealed class OptionTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public OptionTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Encoding_is_taken_as_said_where_it_cannot_be_told()
    {
        _folder.Write("a.txt", Encoding.GetEncoding("big5").GetBytes("十三日"));
        TextsOf("extract", "a.txt", "--encoding", "big5").Should().Equal("十三日");
    }

    [Fact]
    public void Broken_bytes_fail_or_are_replaced()
    {
        _folder.Write("a.txt", [.. Encoding.UTF8.GetBytes("全县60名村民受益，2021年5月6日起"), 0xE6, .. Encoding.UTF8.GetBytes("施行。全县60名村民受益。")]);
        _folder.Run("extract", "a.txt", "--encoding", "utf-8", "-q").ExitCode.Should().Be(1);
        var replaced = _folder.Run("extract", "a.txt", "--encoding", "utf-8", "--encoding-errors", "replace", "-q", "-f", "jsonl");
        replaced.ExitCode.Should().Be(0);
        replaced.Output.Should().Contain("\uFFFD").And.Contain("60名");
    }

    [Fact]
    public void What_the_inputs_are_can_be_said()
    {
        _folder.Write("page.txt", "<html><body><p>2021年<b>5月</b>6日</p></body></html>");
        TextsOf("extract", "page.txt", "--input-format", "html", "--types", "date").Should().Equal("2021年5月6日");
        TextsOf("extract", "page.txt", "--input-format", "text", "--types", "date").Should().NotContain("2021年5月6日");
    }

    [Fact]
    public void A_pattern_with_a_slash_is_for_the_path()
    {
        _folder.Write("news/a/x.txt", "甲");
        _folder.Write("news/b/x.txt", "乙");
        _folder.Write("news/b/y.TXT", "丙");
        SourcesOf("extract", "news", "--include", "b/*.txt").Should().Equal("b/x.txt", "b/y.TXT");
        SourcesOf("extract", "news", "--include", "?.txt", "--exclude", "a/*").Should().Equal("b/x.txt", "b/y.TXT");
    }

    [Fact]
    public void Types_limit_what_is_written() =>
        KindsOf("60名村民于2021年5月6日领到1.5万元。", "--types", "money,date").Should().Equal("date", "money");

    [Fact]
    public void The_publication_date_is_for_articles_that_tell_none()
    {
        _folder.Write("a.txt", "5月6日，物资运抵。");
        _folder.Run("extract", "a.txt", "--published", "2021-05-08", "-q").Output.Should().Contain(",5月6日,2021-05-06,");
    }

    [Fact]
    public void A_table_is_aligned_and_short_of_what_goes_without_saying()
    {
        _folder.Write("a.txt", "全县近5000名村民受益。");
        var lines = _folder.Run("extract", "a.txt", "-f", "table", "-q").OutputLines;
        lines[0].Should().Be("a.txt#1");
        lines.Should().ContainSingle(line => line.Contains("近5000名")).Which.Should().EndWith("approx=nearly unit=名 object=村民");
    }

    [Fact]
    public void A_table_shows_commands_to_the_terminal_rather_than_send_them()
    {
        var table = _folder.RunWithInput(
            """{"id":"\u001b[31mred","title":"\u009b2J","text":"2021年"}""", "extract", "-", "--input-format", "jsonl", "-f", "table", "-q");
        table.OutputLines[0].Should().Be("\\x1b[31mred#1  \\x9b2J");
    }

    [Fact]
    public void Words_of_ones_own_win_over_all_rules()
    {
        _folder.Write("words.tsv", "云栖谷\tplace\t贵州省/云栖谷\n3辆\tnever\n");
        _folder.Write("a.txt", "云栖谷来了3辆车。");
        _folder.Run("extract", "a.txt", "--dictionary", "words.tsv", "-q").Output.Should().Contain(",云栖谷,贵州省/云栖谷,").And.NotContain("3辆,3");
    }

    [Fact]
    public void A_wrong_line_of_the_dictionary_is_named()
    {
        _folder.Write("words.tsv", "云栖谷\tplace\n笸箩\tunit\tfoo\n");
        _folder.Run("explain", "甲", "--dictionary", "words.tsv").Should().BeEquivalentTo(new { ExitCode = 1, Output = "" }).And.Subject.As<Ending>().Error
            .Should().StartWith("factextractor: words.tsv: line 2: ");
    }

    private IEnumerable<string?> KindsOf(string text, params string[] options)
    {
        _folder.Write("a.txt", text);
        return FactsOf(["extract", "a.txt", .. options]).Select(fact => fact.GetProperty("type").GetString());
    }

    private IEnumerable<string?> TextsOf(params string[] arguments) => FactsOf(arguments).Select(fact => fact.GetProperty("text").GetString());

    private IEnumerable<string?> SourcesOf(params string[] arguments) => ArticlesOf(arguments).Select(article => article.GetProperty("source").GetString());

    private IEnumerable<JsonElement> FactsOf(string[] arguments) => ArticlesOf(arguments).SelectMany(article => article.GetProperty("facts").EnumerateArray());

    private List<JsonElement> ArticlesOf(string[] arguments)
    {
        var ending = _folder.Run([.. arguments, "-f", "jsonl", "-q"]);
        ending.Should().BeEquivalentTo(new { ExitCode = 0, Error = "" });
        return [.. ending.OutputLines.Select(line => JsonDocument.Parse(line).RootElement)];
    }
}
