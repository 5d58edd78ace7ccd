using FactExtractor.Facts;
using FactExtractor.Rules;
using FactExtractor.Text;

namespace FactExtractor.Tests.Rules;

public sealed class OverlapPolicyTests
{
    [Fact]
    public void The_longest_of_a_type_stands()
    {
        Standing([Of(FactType.Date, 0, 3), Of(FactType.Date, 0, 6), Of(FactType.Date, 4, 6)]).Should().Equal("Date 0-6");
    }

    [Fact]
    public void Of_equally_long_ones_that_of_the_earlier_rule_stands()
    {
        var decisions = new OverlapPolicy().Decide([Of(FactType.Date, 0, 3) with { Rank = 2 }, Of(FactType.Date, 0, 3) with { Rank = 1 }], []);
        decisions.Single(d => d.Stands).Candidate.Rank.Should().Be(1);
        decisions.Single(d => !d.Stands).Reason.Should().Be("later rule");
    }

    [Fact]
    public void A_date_stands_before_money_and_money_before_a_count()
    {
        Standing([Of(FactType.Count, 0, 5), Of(FactType.Date, 3, 5)]).Should().Equal("Date 3-5");
        Standing([Of(FactType.Count, 0, 5), Of(FactType.Money, 3, 5)]).Should().Equal("Money 3-5");
        Standing([Of(FactType.Money, 0, 5), Of(FactType.Date, 3, 5)]).Should().Equal("Date 3-5");
    }

    [Fact]
    public void Nothing_stands_within_a_protected_span()
    {
        Standing([Of(FactType.Count, 2, 4), Of(FactType.Date, 6, 8)], new TextSpan(0, 5)).Should().Equal("Date 6-8");
    }

    [Fact]
    public void Evidence_decides_between_a_person_and_a_place()
    {
        Standing([Of(FactType.Person, 0, 2, 0.9), Of(FactType.Place, 0, 3, 0.5)]).Should().Equal("Person 0-2");
        Standing([Of(FactType.Person, 0, 2, 0.4), Of(FactType.Place, 0, 3, 0.5)]).Should().Equal("Place 0-3");
    }

    [Fact]
    public void A_name_that_cuts_a_number_falls_and_a_number_within_a_longer_name_falls()
    {
        Standing([Of(FactType.Count, 0, 3), Of(FactType.Person, 2, 5)]).Should().Equal("Count 0-3");
        Standing([Of(FactType.Count, 0, 1), Of(FactType.Place, 0, 3)]).Should().Equal("Place 0-3");
    }

    [Fact]
    public void Candidates_that_do_not_overlap_all_stand_in_reading_order()
    {
        Standing([Of(FactType.Place, 8, 9), Of(FactType.Count, 4, 6), Of(FactType.Person, 0, 2)]).Should().Equal("Person 0-2", "Count 4-6", "Place 8-9");
    }

    private static IEnumerable<string> Standing(Candidate[] candidates, params TextSpan[] protectedSpans) =>
        new OverlapPolicy().Decide(candidates, protectedSpans).Where(d => d.Stands)
            .Select(d => $"{d.Candidate.Type} {d.Candidate.Span.Start}-{d.Candidate.Span.End}");

    private static Candidate Of(FactType type, int start, int end, double evidence = 1) =>
        new(type, new TextSpan(start, end), new Rule<string>("test.rule", "x", _ => "x") { Summary = "", Yes = [], No = [] }, "x", evidence);
}
