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
            "the output should be samples/expected/{0}. If the change is meant, run\n  dotnet run --project src/FactExtractor.Cli -- extract samples/articles -o samples/expected/{0}\n"
            + "and review the difference before it is committed", expected);
    }
}
