namespace FactExtractor.Cli.Tests;

public sealed class ResumeTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public ResumeTests() => News.Write(_folder, 60);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Only_new_and_changed_files_are_read_again()
    {
        Resume();
        _folder.Write("news/0/7.txt", "改过");
        _folder.Write("news/8/new.txt", "新的");
        File.Delete(_folder["news/1/1.txt"]);
        var read = Resume("-v").ErrorLines.Where(line => line.Contains(" article, ") && line.Contains(" fact")).Where(line => line.Contains(".txt: ")).ToList();

        read.Where(line => !line.EndsWith("from the journal", StringComparison.Ordinal)).Select(line => line.Split(':')[0]).Should().Equal("0/7.txt", "8/new.txt");
        _folder.Read("facts.csv").Should().Be(FromScratch());
    }

    [Fact]
    public void Resuming_twice_changes_nothing()
    {
        Resume();
        var first = _folder.Read("facts.csv");
        Resume();
        Resume();
        _folder.Read("facts.csv").Should().Be(first).And.Be(FromScratch());
    }

    [Fact]
    public void The_journal_forgets_what_is_no_longer_there()
    {
        Resume();
        var journal = new FileInfo(_folder[".facts.csv.journal"]);
        var whole = journal.Length;
        for (var folder = 1; folder < 7; folder++)
            Directory.Delete(_folder[$"news/{folder}"], recursive: true);
        _folder.Write("news/3/broken.txt", [0xFF, 0xD8, 0xFF, 0xE0, 0]);
        _folder.Write("news/9/new.txt", "新的");
        Resume();
        journal.Refresh();
        journal.Length.Should().BeLessThan(whole / 2);
        Resume("-v").ErrorLines.Where(line => line.Contains(" fact", StringComparison.Ordinal) && line.Contains(".txt: ", StringComparison.Ordinal))
            .Should().HaveCountGreaterThan(5).And.OnlyContain(line => line.EndsWith("from the journal", StringComparison.Ordinal));
        _folder.Read("facts.csv").Should().Be(FromScratch());
    }

    [Theory]
    [InlineData("{\"key\":5}\n")]
    [InlineData("{\"key\":\"no hash\"}\n")]
    [InlineData("no JSON\n")]
    public void A_damaged_line_of_the_journal_is_as_good_as_none(string line)
    {
        Resume();
        File.AppendAllText(_folder[".facts.csv.journal"], line);
        Resume();
        _folder.Read("facts.csv").Should().Be(FromScratch());
    }

    [Fact]
    public void Other_settings_start_anew()
    {
        Resume("--types", "person");
        Resume();
        _folder.Read("facts.csv").Should().Be(FromScratch());
    }

    [Fact]
    public void A_run_killed_at_any_point_is_carried_on_to_the_same_bytes()
    {
        var expected = FromScratch();
        var random = new Random(7);
        var journal = _folder[".facts.csv.journal"];
        Resume();
        var whole = File.ReadAllBytes(journal);
        for (var i = 0; i < 20; i++)
        {
            // What a killed run leaves: the beginning of the journal, up to any byte, and half an output under its temporary name.
            File.WriteAllBytes(journal, whole[..random.Next(whole.Length)]);
            File.WriteAllBytes(_folder[".facts.csv.tmp"], new byte[random.Next(100)]);
            File.Delete(_folder["facts.csv"]);
            Resume();
            _folder.Read("facts.csv").Should().Be(expected);
            _folder.Files().Should().NotContain(".facts.csv.tmp");
        }
    }

    [Fact]
    public void A_run_killed_in_earnest_is_carried_on_to_the_same_bytes()
    {
        News.Write(_folder, 400);
        var expected = FromScratch();
        for (var i = 1; i <= 5; i++)
        {
            using var process = _folder.Start("extract", "news", "-o", "facts.csv", "--resume", "-v", "-j", "2");
            for (var line = 0; line < 40 * i; line++)
                process.StandardError.ReadLine();
            process.Kill();
            process.WaitForExit();
        }

        Resume();
        _folder.Read("facts.csv").Should().Be(expected);
        _folder.Files().Should().NotContain(".facts.csv.tmp");
    }

    private Ending Resume(params string[] more)
    {
        var ending = _folder.Run(["extract", "news", "-o", "facts.csv", "--resume", .. more]);
        ending.ExitCode.Should().Be(1, "one file is broken");
        return ending;
    }

    private string FromScratch()
    {
        _folder.Run("extract", "news", "-o", "scratch.csv", "-q");
        return _folder.Read("scratch.csv");
    }
}
