using FactExtractor.Evaluation;
using FactExtractor.Facts;
using FactExtractor.Numbers;

namespace FactExtractor.Tests.Evaluation;

public sealed class ComparisonTests
{
    [Fact]
    public void A_fact_is_right_when_words_and_value_agree()
    {
        var comparison = Compare([Count("3箱", 5, "3")], """{"type":"count","text":"3箱","start":5,"end":7,"value":"3.0"}""");
        comparison.Of(FactType.Count).Should().Be(new Score(Wanted: 1, Given: 1, Found: 1, Right: 1));
        comparison.Differences.Should().BeEmpty();
    }

    [Fact]
    public void A_wrong_value_a_missed_and_an_extra_fact_are_told_apart()
    {
        var comparison = Compare(
            [Count("3箱", 5, "30"), Count("8袋", 20, "8")],
            """
            {"type":"count","text":"3箱","start":5,"end":7,"value":"3"}
            {"type":"count","text":"4盒","start":9,"end":11,"value":"4"}
            """);
        comparison.Differences.Select(d => (d.Kind, d.Text)).Should().Equal(
            (DifferenceKind.Value, "3箱"), (DifferenceKind.Missed, "4盒"), (DifferenceKind.Extra, "8袋"));
        comparison.Of(FactType.Count).Should().Be(new Score(Wanted: 2, Given: 2, Found: 1, Right: 0));
    }

    [Fact]
    public void An_optional_fact_counts_neither_for_nor_against()
    {
        const string Gold = """{"type":"count","text":"一名","start":5,"end":7,"value":"1","optional":true}""";
        Compare([], Gold).Of(FactType.Count).Should().Be(default(Score));
        Compare([Count("一名", 5, "1")], Gold).Of(FactType.Count).Should().Be(default(Score));
    }

    [Fact]
    public void A_line_that_is_no_fact_is_named()
    {
        var read = () => GoldFact.ReadLines(new StringReader("\n{\"type\":\"colour\",\"start\":0,\"end\":1}"));
        read.Should().Throw<FormatException>().WithMessage("line 2*colour*");
    }

    private static Comparison Compare(Fact[] given, string gold) => new(given, GoldFact.ReadLines(new StringReader(gold)));

    private static CountFact Count(string text, int start, string value) => new()
    {
        Kind = "count",
        Text = text,
        Value = value,
        Start = start,
        End = start + text.Length,
        Sentence = text,
        Rule = "count.example",
        Quantity = Quantity.Exactly(decimal.Parse(value)),
        Unit = text[1..],
    };
}
