using System.Text;
using System.Text.Json;

namespace FactExtractor.Cli.Tests;

public sealed class ExtractTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_files_of_a_folder_are_read_in_the_order_of_their_paths()
    {
        _folder.Write("news/b.txt", "乙");
        _folder.Write("news/a/z.txt", "甲");
        _folder.Write("news/a.txt", "丙");
        Sources(_folder.Run("extract", "news", "-f", "jsonl")).Should().Equal("a.txt", "a/z.txt", "b.txt");
    }

    [Fact]
    public void Only_documents_are_read_from_a_folder_unless_told_otherwise()
    {
        _folder.Write("news/a.txt", "甲");
        _folder.Write("news/b.jpg", "no document");
        _folder.Write("news/c.log", "乙");
        Sources(_folder.Run("extract", "news", "-f", "jsonl")).Should().Equal("a.txt");
        Sources(_folder.Run("extract", "news", "-f", "jsonl", "--include", "*.log")).Should().Equal("c.log");
        Sources(_folder.Run("extract", "news", "-f", "jsonl", "--exclude", "a*")).Should().BeEmpty();
    }

    [Fact]
    public void A_missing_input_is_told_and_the_others_are_written()
    {
        _folder.Write("a.txt", "甲");
        var ending = _folder.Run("extract", "nowhere", "a.txt", "-f", "jsonl", "-q");

        ending.ExitCode.Should().Be(1);
        ending.Error.Should().Be("factextractor: nowhere: no such file or folder\n");
        Sources(ending).Should().Equal("a.txt");
    }

    [Fact]
    public void An_empty_folder_is_no_failure()
    {
        Directory.CreateDirectory(_folder["empty"]);
        var ending = _folder.Run("extract", "empty", "-o", "facts.json");

        ending.ExitCode.Should().Be(0);
        _folder.Read("facts.json").Should().Be("[]\n");
    }

    [Fact]
    public void A_binary_file_is_named_and_the_others_are_written()
    {
        _folder.Write("news/a.txt", "甲");
        _folder.Write("news/picture.txt", [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0xFF, 0xFE, 0, 0]);
        var ending = _folder.Run("extract", "news", "-f", "jsonl", "-q");

        ending.ExitCode.Should().Be(1);
        ending.ErrorLines.Should().ContainSingle().Which.Should().StartWith("factextractor: picture.txt: ");
        Sources(ending).Should().Equal("a.txt");
    }

    [Fact]
    public void An_empty_file_is_told_of_but_is_no_failure()
    {
        _folder.Write("news/a.txt", "甲");
        _folder.Write("news/empty.txt", "");
        var ending = _folder.Run("extract", "news", "-f", "jsonl", "-q");

        ending.ExitCode.Should().Be(0);
        ending.Error.Should().Be("factextractor: empty.txt: is empty\n");
        Sources(ending).Should().Equal("a.txt");
    }

    [Fact]
    public void With_fail_fast_no_file_is_written_after_a_failure()
    {
        _folder.Write("a.txt", "甲");
        var ending = _folder.Run("extract", "nowhere", "a.txt", "-o", "facts.csv", "--fail-fast");

        ending.ExitCode.Should().Be(1);
        _folder.Files().Should().Equal("a.txt");
    }

    [Fact]
    public void With_fail_fast_standard_output_ends_at_the_failure()
    {
        _folder.Write("a.txt", "甲");
        _folder.Write("b.txt", "乙");
        var ending = _folder.Run("extract", "a.txt", "nowhere", "b.txt", "-f", "jsonl", "-q", "--fail-fast");

        ending.ExitCode.Should().Be(1);
        ending.Error.Should().Be("factextractor: nowhere: no such file or folder\nfactextractor: stopped at the first failure\n");
        Sources(ending).Should().Equal("a.txt");
    }

    [Fact]
    public void Files_of_several_folders_are_told_apart()
    {
        _folder.Write("a/x.txt", "甲");
        _folder.Write("b/x.txt", "乙");
        _folder.Write("x.txt", "丙");
        Sources(_folder.Run("extract", "a/", "./b", "x.txt", "-f", "jsonl")).Should().Equal("a/x.txt", "./b/x.txt", "x.txt");
    }

    [Fact]
    public void What_is_named_twice_or_beside_its_folder_is_read_once()
    {
        _folder.Write("a/b/x.txt", "甲");
        _folder.Write("a/y.log", "乙");
        Sources(_folder.Run("extract", "a", "./a", "a/b", "a/b/x.txt", "-f", "jsonl")).Should().Equal("b/x.txt");
        Sources(_folder.Run("extract", "a", "a/y.log", "-f", "jsonl")).Should().Equal(["a/b/x.txt", "a/y.log"], "the folder would not give it");
    }

    [Fact]
    public void A_folder_with_nothing_to_read_is_told_of()
    {
        _folder.Write("news/a.docx", "a");
        var ending = _folder.Run("extract", "news", "-o", "facts.csv", "-q");
        ending.ExitCode.Should().Be(0);
        ending.Error.Should().Be("factextractor: news: no file to read (*.txt *.md *.htm *.html *.jsonl)\n");
    }

    [Fact]
    public void A_CSV_file_starts_with_a_byte_order_mark_and_standard_output_does_not()
    {
        _folder.Write("a.txt", "甲");
        _folder.Run("extract", "a.txt", "-o", "facts.csv");
        _folder.Read("facts.csv").Should().StartWith("\uFEFFsource,");
        _folder.Run("extract", "a.txt", "-o", "plain.csv", "--csv-flavor", "plain");
        _folder.Read("plain.csv").Should().StartWith("source,");
        _folder.Run("extract", "a.txt").Output.Should().StartWith("source,");
    }

    [Fact]
    public void The_output_is_never_an_input()
    {
        _folder.Write("a.txt", "甲");
        _folder.Run("extract", ".", "-o", "facts.jsonl").ExitCode.Should().Be(0);
        var first = _folder.Read("facts.jsonl");
        _folder.Run("extract", ".", "-o", "facts.jsonl").ExitCode.Should().Be(0);
        _folder.Read("facts.jsonl").Should().Be(first);
    }

    [Theory]
    [InlineData("a.txt", "a.txt")]
    [InlineData("./a.txt", "a.txt")]
    [InlineData("a.txt", "link.txt")]
    [InlineData("folder/a.txt", "a.txt")]
    public void The_output_never_takes_the_place_of_a_file_that_is_read(string input, string output)
    {
        if (OperatingSystem.IsWindows())
            return;
        _folder.Write("a.txt", "甲");
        File.CreateSymbolicLink(_folder["link.txt"], _folder["a.txt"]);
        Directory.CreateSymbolicLink(_folder["folder"], _folder["."]);
        var ending = _folder.Run("extract", input, "-o", output, "-f", "csv");

        ending.ExitCode.Should().Be(2);
        ending.Error.Should().Be($"factextractor: --output: {output} would replace {input}, which is read\n");
        _folder.Read("a.txt").Should().Be("甲");
    }

    [Fact]
    public void Nor_that_of_the_dictionary()
    {
        _folder.Write("a.txt", "甲");
        _folder.Write("words.csv", "鹤立\tperson\n");
        _folder.Run("extract", "a.txt", "--dictionary", "words.csv", "-o", "words.csv").ExitCode.Should().Be(2);
        _folder.Read("words.csv").Should().Be("鹤立\tperson\n");
    }

    [Fact]
    public void A_place_that_cannot_be_written_is_told_in_one_line()
    {
        _folder.Write("a.txt", "甲");
        var ending = _folder.Run("extract", "a.txt", "-o", "no/such/folder.csv");

        ending.ExitCode.Should().Be(1);
        ending.Error.Should().Be("factextractor: no/such/folder.csv: cannot be written: no such file or folder\n");
    }

    [Fact]
    public void A_full_disk_is_told_in_one_line()
    {
        if (!OperatingSystem.IsLinux())
            return;
        _folder.Write("a.txt", "2021年5月6日。");
        var ending = _folder.Run("extract", "a.txt", "-o", "/dev/full", "-f", "csv");

        ending.ExitCode.Should().Be(1);
        ending.Error.Should().Be("factextractor: /dev/full: cannot be written: no space left on the device\n");
    }

    [Fact]
    public void A_reader_that_goes_away_ends_the_run_without_a_word()
    {
        _folder.Write("in.jsonl", Records(50_000));
        using var process = _folder.Start("extract", "in.jsonl", "-f", "jsonl");
        process.StandardInput.Close();
        process.StandardOutput.ReadLine().Should().NotBeNull();
        process.StandardOutput.Close();
        process.StandardError.ReadToEnd().Should().BeEmpty();
        process.WaitForExit();
        process.ExitCode.Should().Be(1);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("json")]
    [InlineData("jsonl")]
    public void The_number_of_jobs_does_not_change_a_byte(string format)
    {
        for (var i = 0; i < 60; i++)
            _folder.Write($"news/{i % 7}/{i}.txt", string.Concat(Enumerable.Repeat($"2021年5月{i % 28 + 1}日，某县为{i}名村民发放{i}万元。\n", i * i % 50)));
        var one = _folder.Run("extract", "news", "-f", format, "-j", "1", "-q");
        one.ExitCode.Should().Be(0);
        one.Output.Should().NotBeEmpty();
        foreach (var jobs in new[] { "2", "8" })
            _folder.Run("extract", "news", "-f", format, "-j", jobs, "-q").Output.Should().Be(one.Output);
    }

    [Fact]
    public void The_end_is_summed_up_unless_it_is_to_be_quiet()
    {
        _folder.Write("a.txt", "甲");
        _folder.Run("extract", "a.txt", "-o", "facts.csv").Error.Should().StartWith("1 input, 0 failed, 1 article, 0 duplicates (utf-8 1); 0 facts ");
        _folder.Run("extract", "a.txt", "-o", "facts.csv", "-q").Error.Should().BeEmpty();
    }

    [Fact]
    public void Progress_is_shown_on_a_terminal_only_unless_asked_for()
    {
        _folder.Write("a.txt", "甲");
        _folder.Run("extract", "a.txt", "-o", "facts.csv").ErrorLines.Should().ContainSingle("it holds the summary");
        _folder.Run("extract", "a.txt", "-o", "facts.csv", "--progress", "never").ErrorLines.Should().ContainSingle();
        var shown = _folder.Run("extract", "a.txt", "--progress", "always");
        shown.ExitCode.Should().Be(0);
        shown.ErrorLines[^1].Should().StartWith("1 input, ", "the summary comes last");
        shown.Output.Should().Be(_folder.Run("extract", "a.txt").Output);
    }

    [Fact]
    public void A_file_name_with_a_line_break_stays_on_the_line_of_its_message()
    {
        if (OperatingSystem.IsWindows())
            return;
        _folder.Run("extract", "a\nfactextractor: all fine").ErrorLines.Should().HaveCount(2).And.StartWith("factextractor: a\\nfactextractor: all fine: no such file or folder");
    }

    [Fact]
    public void Offsets_count_code_points_of_the_decoded_file()
    {
        _folder.Write("a.txt", "\uFEFF𠮷田𠮷，2021年5月6日。");
        using var json = JsonDocument.Parse(_folder.Run("extract", "a.txt", "-f", "jsonl", "--types", "date").Output);
        var fact = json.RootElement.GetProperty("facts")[0];
        var text = "𠮷田𠮷，2021年5月6日。".EnumerateRunes().ToArray();
        string.Concat(text[fact.GetProperty("start").GetInt32()..fact.GetProperty("end").GetInt32()]).Should().Be(fact.GetProperty("text").GetString()).And.Be("2021年5月6日");
    }

    internal static string Records(int count)
    {
        var records = new StringBuilder();
        for (var i = 0; i < count; i++)
            records.Append($"{{\"id\":{i},\"text\":\"2021年5月{i % 28 + 1}日，第{i}批物资运抵。\"}}\n");
        return records.ToString();
    }

    private static IEnumerable<string?> Sources(Ending ending) =>
        ending.OutputLines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("source").GetString());
}
