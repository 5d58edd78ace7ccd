using System.Text;
using System.Text.Json;

namespace FactExtractor.Cli.Tests;

public sealed class KeepTextTests : IDisposable
{
    private const string Article = "甘州区发放补助\n2021年5月6日，𠮷田为60名村民发放1.5万元。\n";

    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_offsets_of_every_fact_refer_to_the_kept_text()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        _folder.Write("news/a.txt", "\uFEFF" + Article);
        _folder.Write("news/old/b.txt", Encoding.GetEncoding("gb18030").GetBytes(string.Concat(Enumerable.Repeat(Article, 3))));
        _folder.Write("news/page.html", $"<html><head><title>补助</title></head><body><nav>首页</nav><h1>甘州区发放补助</h1><p>𠮷田，<b>2021年5月</b>6日</p><p>{Article}</p></body></html>");
        var ending = _folder.Run("extract", "news", "-f", "jsonl", "--keep-text", "texts");

        ending.ExitCode.Should().Be(0);
        _folder.Files().Where(name => name.StartsWith("texts", StringComparison.Ordinal)).Should().Equal("texts/a.txt", "texts/old/b.txt", "texts/page.html.txt");
        foreach (var line in ending.OutputLines)
        {
            using var json = JsonDocument.Parse(line);
            var source = json.RootElement.GetProperty("source").GetString()!;
            var text = _folder.Read(source.EndsWith(".html", StringComparison.Ordinal) ? $"texts/{source}.txt" : $"texts/{source}").EnumerateRunes().ToArray();
            var facts = json.RootElement.GetProperty("facts").EnumerateArray().ToList();
            facts.Should().HaveCountGreaterThan(2);
            foreach (var fact in facts)
                string.Concat(text[fact.GetProperty("start").GetInt32()..fact.GetProperty("end").GetInt32()]).Should().Be(fact.GetProperty("text").GetString());
        }
    }

    [Fact]
    public void A_resumed_run_keeps_the_texts_it_does_not_read_again()
    {
        _folder.Write("news/a.txt", Article);
        _folder.Run("extract", "news", "-o", "facts.csv", "--resume");
        _folder.Run("extract", "news", "-o", "facts.csv", "--resume", "--keep-text", "texts").ExitCode.Should().Be(0);
        _folder.Read("texts/a.txt").Should().Be(Article);
    }

    [Fact]
    public void A_text_never_takes_the_place_of_an_input_or_of_another_text()
    {
        _folder.Write("a.txt", [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Article)]);
        _folder.Write("b/a.html", "<p>乙</p>");
        _folder.Write("b/a.html.txt", "丙");

        _folder.Run("extract", "b", "--keep-text", "b/texts").Error.Should().Be("factextractor: --keep-text: b/texts lies in a folder that is read\n");
        _folder.Run("extract", "a.txt", "--keep-text", ".", "-q").Error.Should().StartWith("factextractor: a.txt: its text would take its own place");
        _folder.Read("a.txt").Should().StartWith("\uFEFF");
        var both = _folder.Run("extract", "b", "--keep-text", "texts", "-q");
        both.ExitCode.Should().Be(1);
        both.Error.Should().Be("factextractor: a.html.txt: another text of this run is kept as texts/a.html.txt\n");
        _folder.Read("texts/a.html.txt").Trim().Should().Be("乙");
    }
}
