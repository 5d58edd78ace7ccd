namespace FactExtractor.Cli.Tests;

public sealed class EvaluateTests : IDisposable
{
    private const string Wanted = """{"type":"count","text":"60箱","start":2,"end":5,"value":"60","unit":"箱","object":"苹果"}""";

    private readonly WorkFolder _folder = new();

    public EvaluateTests()
    {
        _folder.Write("p/n.txt", "运来60箱苹果。");
        _folder.Write("q/n.txt", "运来7000名志愿者。");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Types_and_fields_have_their_figures()
    {
        _folder.Write("gold/n.facts.jsonl", Wanted + "\n" + """{"type":"count","text":"7袋","start":9,"end":11,"value":"7","unit":"袋"}""" + "\n");
        var lines = Evaluate("p");

        lines.Should().Contain("count              2       1       1       1      1.000   0.500   0.667");
        lines.Should().Contain("object             1       1       1       1      1.000   1.000   1.000");
    }

    [Fact]
    public void Every_miss_is_listed()
    {
        _folder.Write("gold/n.facts.jsonl", Wanted.Replace("苹果", "梨", StringComparison.Ordinal).Replace("\"60\"", "\"6\"", StringComparison.Ordinal));
        Evaluate("p", "--misses").Should().Contain("Value   count   n:2  60箱  given 60  wanted 6")
            .And.Contain("Field   count   n:2  60箱  given object=苹果  wanted object=梨");
    }

    [Fact]
    public void Annotations_are_matched_by_the_whole_path()
    {
        _folder.Write("gold/p/n.facts.jsonl", Wanted);
        _folder.Run("extract", "p", "q", "-o", "facts.jsonl", "-q");
        _folder.Run("evaluate", "facts.jsonl", "gold").OutputLines.Should().Contain("count              1       1       1       1      1.000   1.000   1.000");
    }

    [Fact]
    public void An_annotation_that_may_be_of_two_sources_is_refused()
    {
        _folder.Write("gold/n.facts.jsonl", Wanted);
        _folder.Run("extract", "p", "q", "-o", "facts.jsonl", "-q");
        _folder.Run("evaluate", "facts.jsonl", "gold").Should().Be(new Ending(1, "", "factextractor: n.facts.jsonl: may be of p/n.txt or of q/n.txt\n"));
    }

    [Fact]
    public void An_annotation_without_its_source_is_told_and_counts_as_missed()
    {
        _folder.Write("gold/n.facts.jsonl", Wanted);
        _folder.Write("gold/other.facts.jsonl", Wanted);
        _folder.Run("extract", "p", "-o", "facts.jsonl", "-q");
        var ending = _folder.Run("evaluate", "facts.jsonl", "gold");
        ending.ErrorLines.Should().ContainSingle().Which.Should().StartWith("factextractor: gold/other.facts.jsonl: none of the facts are from its source");
        ending.OutputLines.Should().Contain("count              2       1       1       1      1.000   0.500   0.667");
    }

    [Theory]
    [InlineData("source,article\n", "factextractor: facts.jsonl: line 1: is no JSON\n")]
    [InlineData("5\n", "factextractor: facts.jsonl: line 1: not an article with its facts\n")]
    public void What_is_no_output_of_extract_is_refused_in_one_line(string facts, string error)
    {
        _folder.Write("gold/n.facts.jsonl", Wanted);
        _folder.Write("facts.jsonl", facts);
        _folder.Run("evaluate", "facts.jsonl", "gold").Should().Be(new Ending(1, "", error));
    }

    private string[] Evaluate(string folder, params string[] options)
    {
        _folder.Run("extract", folder, "-o", "facts.jsonl", "-q");
        var ending = _folder.Run(["evaluate", "facts.jsonl", "gold", .. options]);
        ending.Should().BeEquivalentTo(new { ExitCode = 0, Error = "" });
        return ending.OutputLines;
    }
}
