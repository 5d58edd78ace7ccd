using System.Text.Json;

namespace FactExtractor.Cli.Tests;

public sealed class DuplicateTests : IDisposable
{
    private const string Report = """
        昨日上午，县里的志愿者把第一批救灾帐篷送到了河东村。村里的老人和孩子当晚就住了进去。
        据了解，这批物资一共有六十顶帐篷、二百床棉被，由县红十字会统一调配。
        下一步，县里还将为受灾群众修缮房屋，确保大家入冬前搬进新居。

        """;

    private readonly WorkFolder _folder = new();

    public DuplicateTests()
    {
        _folder.Write("news/a.txt", "志愿者送来帐篷\n" + Report);
        _folder.Write("news/b.txt", "今年粮食再获丰收\n全县粮食总产量达到3万吨，比去年增长5%。农民的腰包更鼓了。\n");
        _folder.Write("news/c.txt", "志愿者送来帐篷\n" + Report);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_article_that_stood_earlier_in_the_run_is_marked() =>
        DuplicatesOf(_folder.Run("extract", "news", "-f", "jsonl", "-q")).Should().Equal(null, null, "a.txt#1");

    [Fact]
    public void It_is_left_out_if_the_user_wants() =>
        DuplicatesOf(_folder.Run("extract", "news", "-f", "jsonl", "-q", "--duplicates", "drop")).Should().Equal(null, null);

    [Fact]
    public void It_is_found_across_shards()
    {
        foreach (var shard in new[] { 1, 2, 3, 4, 5 })
            _folder.Run("extract", "news", "--shard", $"{shard}/5", "-o", $"{shard}.part", "-q");
        DuplicatesOf(_folder.Run("merge", "3.part", "5.part", "1.part", "2.part", "4.part", "-f", "jsonl", "-q")).Should().Equal(null, null, "a.txt#1");
    }

    [Fact]
    public void It_is_found_by_a_run_that_is_resumed()
    {
        File.Move(_folder["news/a.txt"], _folder["later.txt"]);
        _folder.Run("extract", "news", "-o", "facts.jsonl", "--resume", "-q");
        File.Move(_folder["later.txt"], _folder["news/a.txt"]);
        _folder.Run("extract", "news", "-o", "facts.jsonl", "--resume", "-q");
        DuplicatesOf(new Ending(0, _folder.Read("facts.jsonl"), "")).Should().Equal(null, null, "a.txt#1");
    }

    private static IEnumerable<string?> DuplicatesOf(Ending ending) => ending.OutputLines
        .Select(line => JsonDocument.Parse(line).RootElement.TryGetProperty("duplicate_of", out var earlier) ? earlier.GetString() : null);
}
