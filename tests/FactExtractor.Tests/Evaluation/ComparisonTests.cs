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
    public void Other_fields_of_a_fact_found_are_compared_for_themselves()
    {
        var comparison = Compare(
            [Count("3箱", 5, "30"), Count("8袋", 20, "8")],
            """
            {"type":"count","text":"3箱","start":5,"end":7,"value":"3","unit":"箱","object":"苹果","approx":"exact"}
            {"type":"count","text":"8袋","start":20,"end":22,"value":"8","unit":"包"}
            {"type":"count","text":"4盒","start":9,"end":11,"value":"4","unit":"盒"}
            """);
        comparison.OfField("unit").Should().Be(new Score(Wanted: 2, Given: 2, Found: 2, Right: 1));
        comparison.OfField("object").Should().Be(new Score(Wanted: 1, Given: 0, Found: 0, Right: 0));
        comparison.OfField("approx").Should().Be(default(Score), "exact goes without saying");
        comparison.Differences.Where(d => d.Kind == DifferenceKind.Field).Select(d => (d.Text, d.Given, d.Wanted)).Should().Equal(
            ("3箱", "object=", "object=苹果"), ("8袋", "unit=袋", "unit=包"));
    }

    [Fact]
    public void A_field_that_is_annotated_nowhere_is_not_compared() =>
        Compare([Count("3箱", 5, "3")], """{"type":"count","text":"3箱","start":5,"end":7,"value":"3"}""").OfField("unit").Should().Be(default(Score));

    [Theory]
    [InlineData("{\"type\":\"colour\",\"start\":0,\"end\":1}", "line 2: \"colour\" is no type*")]
    [InlineData("{\"type\":\"date\",\"end\":1}", "line 2: has no number \"start\"")]
    [InlineData("{\"type\":\"date\",\"start\":\"x\",\"end\":1}", "line 2: has no number \"start\"")]
    [InlineData("[]", "line 2: is no JSON object")]
    [InlineData("type,start", "line 2: is no JSON")]
    public void A_line_that_is_no_fact_is_named(string line, string message)
    {
        var read = () => GoldFact.ReadLines(new StringReader("\n" + line));
        read.Should().Throw<FormatException>().WithMessage(message);
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
