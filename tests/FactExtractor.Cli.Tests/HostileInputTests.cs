using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace FactExtractor.Cli.Tests;

/// <summary>Trouble of every kind in one folder: nothing of it may cost the facts of the good files beside it.</summary>
public sealed class HostileInputTests : IDisposable
{
    private const string Good = "2021年5月6日，张掖市甘州区为60名村民发放1.5万元。\n";

    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Trouble_is_told_in_a_line_each_and_every_good_file_is_read()
    {
        WriteTrouble();
        var ending = _folder.Run("extract", "news", "-f", "jsonl", "-q");

        ending.ExitCode.Should().Be(1);
        ending.ErrorLines.Should().OnlyContain(line => line.StartsWith("factextractor: ", StringComparison.Ordinal));
        ending.Error.Should().NotContain("internal error").And.NotContain("Exception");
        var good = ending.OutputLines.Select(line => JsonDocument.Parse(line).RootElement).Where(article => article.GetProperty("source").GetString()!.EndsWith("good.txt", StringComparison.Ordinal)).ToList();
        good.Should().HaveCount(3);
        good.Should().OnlyContain(article => article.GetProperty("facts").GetArrayLength() >= 4);
    }

    [Fact]
    public void A_record_of_any_shape_has_its_line()
    {
        string[] records =
        [
            "", "null", "[]", "1", "\"text\"", "{", "{}", """{"text":1}""", """{"text":null}""", """{"text":"\ud842"}""", """{"text":"a","published":"yesterday"}""",
            """{"id":{},"text":"a"}""", new string('[', 100_000), "{\"text\":\"" + new string('年', 100_000) + "\"}", "\u0000", """{"text":"\u0000"}""",
            $$"""{"id":"good","text":"{{Good.Trim()}}"}""",
        ];
        var ending = _folder.RunWithInput(string.Join('\n', records), "extract", "-", "--input-format", "jsonl", "-f", "jsonl", "-q");

        ending.ExitCode.Should().Be(1);
        ending.OutputLines.Should().HaveCount(records.Length);
        ending.OutputLines[^1].Should().StartWith("{\"source\":\"good\",\"article\":1,").And.Contain("\"currency\":\"CNY\"");
        ending.Error.Should().NotContain("internal error").And.NotContain("   at ");
    }

    [Fact]
    public void What_may_not_be_read_is_told_in_a_line_each()
    {
        if (OperatingSystem.IsWindows())
            return;
        _folder.Write("news/good.txt", Good);
        _folder.Write("news/locked/in.txt", Good);
        _folder.Write("news/secret.txt", Good);
        File.SetUnixFileMode(_folder["news/secret.txt"], UnixFileMode.None);
        File.SetUnixFileMode(_folder["news/locked"], UnixFileMode.None);
        var ending = _folder.RunUnprivileged("extract", "news", "-f", "jsonl", "-q");
        File.SetUnixFileMode(_folder["news/locked"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);

        ending.ExitCode.Should().Be(1);
        ending.Error.Should().Be("factextractor: locked: permission denied\nfactextractor: secret.txt: permission denied\n");
        ending.OutputLines.Should().ContainSingle().Which.Should().StartWith("{\"source\":\"good.txt\"");
    }

    [Fact]
    public void A_name_that_is_not_UTF_8_is_told_and_the_others_are_written()
    {
        if (!OperatingSystem.IsLinux())
            return;
        _folder.Write("news/good.txt", Good);
        Shell("cp news/good.txt \"$(printf 'news/bad\\377.txt')\"; cp -r news \"$(printf 'folder\\377')\"; mv folder* news");
        var ending = _folder.Run("extract", "news", "-f", "jsonl", "-q");
        Shell("rm -r news/bad* news/folder*");

        ending.ExitCode.Should().Be(1);
        ending.Error.Should().Be("factextractor: bad\uFFFD.txt: its name is not UTF-8\nfactextractor: folder\uFFFD: its name is not UTF-8\n");
        ending.OutputLines.Should().ContainSingle().Which.Should().StartWith("{\"source\":\"good.txt\"");
    }

    [Fact]
    public void A_file_too_large_to_stand_in_memory_is_told_and_the_others_are_read()
    {
        _folder.Write("news/a.txt", Good);
        _folder.Write("news/z.txt", Good.Replace("60", "70", StringComparison.Ordinal));
        using (var large = File.Create(_folder["news/large.txt"]))
            large.SetLength((1 << 27) + 1);
        var ending = _folder.Run("extract", "news", "-f", "jsonl", "-q");

        ending.ExitCode.Should().Be(1);
        ending.Error.Should().Be("factextractor: large.txt: is larger than 128 MB; many articles are better given as JSON Lines, one a line\n");
        ending.OutputLines.Should().HaveCount(2);
        ending.OutputLines[0].Should().StartWith("{\"source\":\"a.txt\"");
        ending.OutputLines[1].Should().StartWith("{\"source\":\"z.txt\"");
    }

    [Fact]
    public void A_record_too_large_to_stand_in_memory_has_its_line_and_the_others_are_read()
    {
        const string record = """{"id":"good","text":"为60名村民发放1.5万元。"}""";
        using (var records = new StreamWriter(_folder["in.jsonl"]))
        {
            records.Write(record + "\n");
            records.Flush();
            records.BaseStream.SetLength((1 << 27) + 100);
            records.BaseStream.Seek(0, SeekOrigin.End);
            records.Write("\n" + record + "\n");
        }

        var ending = _folder.Run("extract", "in.jsonl", "-f", "jsonl", "-q");

        ending.ExitCode.Should().Be(1);
        ending.Error.Should().StartWith("factextractor: in.jsonl:2: is larger than 128 MB").And.EndWith("\n");
        ending.OutputLines.Should().HaveCount(3);
        ending.OutputLines[1].Should().StartWith("{\"source\":\"in.jsonl:2\",\"error\":\"is larger than 128 MB");
        ending.OutputLines[2].Should().StartWith("{\"source\":\"good\"").And.Contain("\"currency\":\"CNY\"");
    }

    [Fact]
    public void An_input_without_end_is_refused()
    {
        if (OperatingSystem.IsWindows())
            return;
        var ending = _folder.Run("extract", "/dev/zero", "-q");
        ending.ExitCode.Should().Be(1);
        ending.Error.Should().StartWith("factextractor: /dev/zero: is larger than 128 MB");
    }

    [Fact]
    public void A_line_of_a_hundred_megabytes_is_read_to_its_end()
    {
        _folder.Write("news/line.txt", Good.Trim() + new string('a', 100_000_000) + Good);
        var ending = _folder.Run("extract", "news", "--types", "count,money", "-f", "jsonl", "-q");

        ending.ExitCode.Should().Be(0);
        var facts = JsonDocument.Parse(ending.OutputLines.Should().ContainSingle().Subject).RootElement.GetProperty("facts").EnumerateArray();
        facts.Select(fact => fact.GetProperty("value").GetString()).Should().Equal("60", "15000", "60", "15000");
    }

    [Fact]
    public void An_article_without_end_has_its_facts_in_one_line_like_any_other()
    {
        const int villages = 2_000;
        _folder.Write("news/long.txt", string.Concat(Enumerable.Range(1, villages).Select(i => $"某县为{i + 1}名村民发放补助，")));
        var ending = _folder.Run("extract", "news", "-f", "jsonl", "--types", "count", "-q");

        ending.ExitCode.Should().Be(0);
        var facts = JsonDocument.Parse(ending.OutputLines.Should().ContainSingle().Subject).RootElement.GetProperty("facts").EnumerateArray();
        facts.Select(fact => fact.GetProperty("value").GetString()).Should().Equal(Enumerable.Range(1, villages).Select(i => $"{i + 1}"));
    }

    private void Shell(string command)
    {
        using var shell = Process.Start(new ProcessStartInfo("sh", ["-c", command]) { WorkingDirectory = _folder["."] })!;
        shell.WaitForExit();
    }

    private void WriteTrouble()
    {
        var random = new Random(11);
        var noise = new byte[20_000];
        random.NextBytes(noise);
        var article = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Good, 20)));

        _folder.Write("news/0/good.txt", Good);
        _folder.Write("news/9/good.txt", Good);
        _folder.Write("news/" + string.Join('/', Enumerable.Repeat("deep", 60)) + "/good.txt", Good);
        _folder.Write("news/noise.txt", noise);
        _folder.Write("news/zeros.txt", new byte[10_000]);
        _folder.Write("news/empty.txt", "");
        _folder.Write("news/cut.txt", article[..^5]);
        _folder.Write("news/cut-in-front.txt", article[1..]);
        _folder.Write("news/odd-utf-16.txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Good), 0x4E]);
        _folder.Write("news/long-line.txt", string.Concat(Enumerable.Repeat("某地1月2日3万元", 30_000)));
        _folder.Write("news/digits.txt", new string('9', 200_000));
        _folder.Write("news/dots.txt", new string('·', 200_000));
        _folder.Write("news/ages.txt", "历时9,999,999,999,999,999万亿个世纪。\n" + Good);
        _folder.Write("news/years.txt", new string('年', 200_000));
        _folder.Write("news/numerals.txt", string.Concat(Enumerable.Repeat("一百零", 60_000)));
        _folder.Write("news/stars.txt", new string('*', 200_000));
        _folder.Write("news/lines.txt", string.Concat(Enumerable.Repeat("字\n", 1_000_000)));
        _folder.Write("news/tags.html", string.Concat(Enumerable.Repeat("<div>", 50_000)) + Good);
        _folder.Write("news/broken.html", "<html><body><p>" + Good + "<table><tr><td><!-- <script>");
        _folder.Write("news/records.jsonl", "{\"text\":\"一\"}\nno JSON\n");
        if (OperatingSystem.IsWindows())
            return;
        _folder.Write("news/two\nlines.txt", [0, 1, 2, 3]);
        File.CreateSymbolicLink(_folder["news/circle"], _folder["news"]);
        File.CreateSymbolicLink(_folder["news/nowhere.txt"], _folder["no-such-file"]);
        using var fifo = Process.Start("mkfifo", _folder["news/pipe.txt"]);
        fifo.WaitForExit();
    }
}
