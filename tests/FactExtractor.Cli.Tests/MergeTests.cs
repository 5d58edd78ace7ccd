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
        var partly = _folder.Run(["merge", .. parts, "-o", "merged.csv", "-q"]);
        partly.ExitCode.Should().Be(1);
        partly.ErrorLines.Should().Contain("factextractor: of 3 shards, these are not among the parts: 1");
        _folder.Files().Should().Contain("merged.csv");
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

    [Theory]
    [InlineData("other")]
    [InlineData("in.jsonl")]
    public void Parts_of_other_inputs_are_refused(string other)
    {
        _folder.Write("other/0/0.txt", "另一个文件夹");
        _folder.Write("in.jsonl", ExtractTests.Records(20));
        _folder.Run("extract", "news", "--shard", "1/2", "-o", "1.part", "-q");
        _folder.Run("extract", other, "--shard", "2/2", "-o", "2.part", "-q");
        Refused("was made of other inputs than", "1.part", "2.part");
    }

    [Fact]
    public void Parts_between_which_a_file_came_or_a_line_changed_are_refused()
    {
        _folder.Write("in.jsonl", ExtractTests.Records(20));
        _folder.Run("extract", "news", "in.jsonl", "--shard", "1/2", "-o", "1.part", "-q");
        _folder.Run("extract", "news", "in.jsonl", "--shard", "2/2", "-o", "2.part", "-q");
        _folder.Run("merge", "1.part", "2.part", "-o", "whole.csv").ErrorLines.Should().NotContain(line => line.Contains("other inputs"));
        _folder.Write("news/9/new.txt", "新的");
        _folder.Run("extract", "news", "in.jsonl", "--shard", "2/2", "-o", "2.part", "-q");
        Refused("was made of other inputs than", "1.part", "2.part");
        File.Delete(_folder["news/9/new.txt"]);
        _folder.Write("in.jsonl", ExtractTests.Records(20).Replace("第3批", "第4批", StringComparison.Ordinal));
        _folder.Run("extract", "news", "in.jsonl", "--shard", "2/2", "-o", "2.part", "-q");
        Refused("was made of other inputs than", "1.part", "2.part");
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

    [Theory]
    [InlineData("\"shard\":\"1/1\"", "\"shard\":null", "is no part")]
    [InlineData("{\"end\":1,", "{\"end\":\"one\",", "is not whole")]
    [InlineData("\"value\":\"60\"", "\"value\":\"99999999999999999999999999999999\"", "is not whole")]
    [InlineData("\"article\":1", "\"article\":{}", "is not whole")]
    public void A_part_that_was_tampered_with_is_refused(string was, string now, string reason)
    {
        _folder.Write("one/a.txt", "全县60名村民受益。");
        _folder.Run("extract", "one", "-o", "1.part", "-q");
        var part = _folder.Read("1.part");
        part.Should().Contain(was);
        _folder.Write("1.part", part.Replace(was, now, StringComparison.Ordinal));
        Refused("1.part: " + reason, "1.part");
    }

    [Fact]
    public void A_part_is_never_replaced()
    {
        var part = Parts(1).Single();
        var bytes = _folder.Read(part);
        _folder.Run("merge", part, "-o", part, "-f", "csv").ExitCode.Should().Be(2);
        _folder.Read(part).Should().Be(bytes);
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
