using System.Text;

namespace FactExtractor.Cli.Tests;

public sealed class ExplainTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void It_shows_words_lexemes_candidates_and_facts_with_what_was_inferred()
    {
        var lines = _folder.Run("explain", "物资于5月6日运抵，共60箱。", "--published", "2021-05-08").OutputLines;

        lines.Should().Contain(line => line.StartsWith("words       物资/n ", StringComparison.Ordinal));
        lines.Should().Contain("            60  {number}  = 60");
        lines.Should().Contain(line => line.StartsWith("  stands    5月6日  date.month-day", StringComparison.Ordinal));
        lines.Should().ContainSingle(line => line.StartsWith("            5月6日  type=date kind=date value=2021-05-06 ", StringComparison.Ordinal))
            .Which.Should().EndWith("anchor=published");
        lines.Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void It_tells_what_a_candidate_lost_to() =>
        _folder.Run("explain", "近5000人到场").OutputLines.Should().Contain(line =>
            line.StartsWith("  falls     ", StringComparison.Ordinal) && line.Contains("  shorter: 近5000人  count.", StringComparison.Ordinal));

    [Fact]
    public void A_page_in_any_encoding_is_explained_with_the_date_in_its_head()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        _folder.Write("page.txt", Encoding.GetEncoding("gb18030").GetBytes("某县发放补助\n发布时间：2021-05-08 来源：某报\n昨日，60名村民领到了补助。\n"));
        using var process = _folder.Start("explain", "-");
        using (var input = process.StandardInput)
            input.BaseStream.Write(File.ReadAllBytes(_folder["page.txt"]));
        process.StandardOutput.ReadToEnd().Should().Contain("昨日  type=date kind=date value=2021-05-07 ");
    }

    [Fact]
    public void Commands_to_the_terminal_are_shown_rather_than_sent() =>
        _folder.Run("explain", "5月6日\u001b[31m，60箱").Output.Should().NotContain("\u001b");
}
