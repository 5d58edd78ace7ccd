namespace FactExtractor.Cli.Tests;

public sealed class MergeTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public MergeTests() => News.Write(_folder, 60);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(20)]
    public void Parts_in_any_order_give_the_bytes_of_one_run(int shards)
    {
        var one = _folder.Run("extract", "news", "-o", "one.jsonl", "-q");
        var parts = Parts(shards).Reverse().ToArray();
        var merged = _folder.Run(["merge", .. parts, "--expect", $"{shards}", "-o", "merged.jsonl", "-q"]);

        merged.Should().Be(one);
        _folder.Read("merged.jsonl").Should().Be(_folder.Read("one.jsonl"));
    }

    [Fact]
    public void Records_are_merged_in_the_order_of_their_lines()
    {
        _folder.Write("in.jsonl", ExtractTests.Records(500) + "no JSON\n{\"id\":\"last\",\"text\":\"\"}\n");
        var one = _folder.Run("extract", "in.jsonl", "-o", "one.jsonl", "-q");
        var parts = Parts(3, "in.jsonl").ToArray();
        _folder.Run(["merge", .. parts, "-o", "merged.jsonl", "-q"]).Should().Be(one);
        _folder.Read("merged.jsonl").Should().Be(_folder.Read("one.jsonl"));
    }

    [Fact]
    public void A_part_delivered_twice_does_no_harm()
    {
        var parts = Parts(3).ToArray();
        File.Copy(_folder[parts[1]], _folder["again.part"]);
        _folder.Run(["merge", .. parts, "-o", "once.csv", "-q"]);
        _folder.Run(["merge", "again.part", .. parts, "-o", "twice.csv", "-q"]);
        _folder.Read("twice.csv").Should().Be(_folder.Read("once.csv"));
    }

    [Fact]
    public void A_missing_shard_is_told_and_refused_if_all_are_expected()
    {
        var parts = Parts(3).Skip(1).ToArray();
        _folder.Run(["merge", .. parts, "-o", "merged.csv", "-q"]).ErrorLines.Should().Contain("factextractor: of 3 shards, these are not among the parts: 1");
        File.Delete(_folder["merged.csv"]);

        var ending = _folder.Run(["merge", .. parts, "--expect", "3", "-o", "merged.csv"]);
        ending.ExitCode.Should().Be(1);
        ending.Error.Should().Be("factextractor: of 3 shards, these are missing: 1\n");
        _folder.Files().Should().NotContain("merged.csv");
    }

    [Fact]
    public void Parts_of_other_settings_are_refused()
    {
        _folder.Run("extract", "news", "--shard", "1/2", "-o", "1.part", "-q");
        _folder.Run("extract", "news", "--shard", "2/2", "-o", "2.part", "-q", "--published", "2021-05-06");
        Refused("made by another version or with other settings", "1.part", "2.part");
    }

    [Fact]
    public void Parts_that_contradict_each_other_are_refused()
    {
        _folder.Run("extract", "news", "--shard", "1/1", "-o", "1.part", "-q");
        _folder.Write("news/0/0.txt", "改过");
        _folder.Run("extract", "news", "--shard", "1/1", "-o", "2.part", "-q");
        Refused("contradict each other on 0/0.txt", "1.part", "2.part");
    }

    [Fact]
    public void A_part_that_was_cut_off_is_refused()
    {
        _folder.Run("extract", "news", "--shard", "1/1", "-o", "1.part", "-q");
        var whole = _folder.Read("1.part");
        foreach (var length in new[] { whole.Length - 2, whole.LastIndexOf('\n', whole.Length - 2) + 1, whole.Length / 2 })
        {
            _folder.Write("cut.part", whole[..length]);
            Refused("cut.part: ", "cut.part");
        }
    }

    [Fact]
    public void What_is_no_part_is_refused()
    {
        _folder.Write("facts.csv", "source,article\n");
        Refused("facts.csv: is no part", "facts.csv");
        Refused("nowhere.part: no such file", "nowhere.part");
    }

    private void Refused(string reason, params string[] parts)
    {
        var ending = _folder.Run(["merge", .. parts, "-o", "merged.csv"]);
        ending.ExitCode.Should().Be(1);
        ending.ErrorLines.Should().Contain(line => line.Contains(reason));
        _folder.Files().Should().NotContain("merged.csv");
    }

    private IEnumerable<string> Parts(int count, string input = "news")
    {
        for (var i = 1; i <= count; i++)
        {
            _folder.Run("extract", input, "--shard", $"{i}/{count}", "-o", $"{i}.part", "-q");
            yield return $"{i}.part";
        }
    }
}
