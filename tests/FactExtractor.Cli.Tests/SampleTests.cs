namespace FactExtractor.Cli.Tests;

/// <summary>The facts of the sample articles, as they are recorded: a change of any must be seen, and meant.</summary>
public sealed class SampleTests
{
    private static readonly string _samples = Path.Combine(AppContext.BaseDirectory, "samples");

    [Theory]
    [InlineData("facts.csv")]
    [InlineData("facts.jsonl")]
    public void The_sample_articles_give_the_recorded_facts(string expected)
    {
        using var folder = new WorkFolder();
        folder.Run("extract", Path.Combine(_samples, "articles"), "-o", expected, "-q").ExitCode.Should().Be(0);
        var same = File.ReadAllBytes(Path.Combine(_samples, "expected", expected)).AsSpan().SequenceEqual(File.ReadAllBytes(folder[expected]));
        same.Should().BeTrue(
            "the output should be samples/expected/{0}. If the change is meant, run\n"
            + "  dotnet run --project src/FactExtractor.Cli -- extract samples/articles -o samples/expected/{0}\n"
            + "and read the difference before it is committed",
            expected);
    }

    [Fact]
    public void The_table_in_the_README_is_what_the_program_prints()
    {
        using var folder = new WorkFolder();
        var printed = folder.Run("extract", Path.Combine(_samples, "articles"), "-f", "table", "-q").Output;
        var readme = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "README.md"));
        var start = readme.IndexOf("```text\n", StringComparison.Ordinal) + "```text\n".Length;
        var shown = readme[start..readme.IndexOf("```", start, StringComparison.Ordinal)];
        var at = 0;
        foreach (var passage in shown.Split("  …\n", StringSplitOptions.RemoveEmptyEntries))
        {
            var found = printed.IndexOf(passage, at, StringComparison.Ordinal);
            found.Should().BeGreaterThanOrEqualTo(at, "the program prints\n{0}", passage);
            at = found + passage.Length;
        }
    }
}
