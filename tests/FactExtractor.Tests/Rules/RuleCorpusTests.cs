using FactExtractor.Articles;
using FactExtractor.Facts;
using FactExtractor.Output;
using FactExtractor.Rules;

namespace FactExtractor.Tests.Rules;

/// <summary>Sends the examples of every rule through the whole pipeline: a dead or shadowed rule fails.</summary>
public sealed class RuleCorpusTests
{
    private static readonly ArticleFacts _article = new("example.txt", 1, new ArticleHead(), []);

    public static TheoryData<string> Names => RuleCorpus.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void A_rule_finds_exactly_the_marked_fact_in_each_of_its_examples(string name)
    {
        var (rule, type) = RuleCorpus.Rules[name];
        var failures = rule.Yes.Select(example => Failure(rule, type, example)).Where(f => f is not null);
        string.Join('\n', failures).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_fact_of_its_type_is_found_in_the_counterexamples_of_a_rule(string name)
    {
        var (rule, type) = RuleCorpus.Rules[name];
        var found = rule.No.SelectMany(text => RuleCorpus.FactsOf(type, text, published: null).Select(fact => $"{text}: {Describe(fact)}"));
        string.Join('\n', found).Should().BeEmpty();
    }

    internal static string? Failure(IRule rule, FactType type, Example example)
    {
        var facts = RuleCorpus.FactsOf(type, example.Text, example.Published);
        if (facts is not [var fact])
            return $"{example.Marked}: wanted one fact, found [{string.Join("; ", facts.Select(Describe))}]";
        var wanted = example.Text[example.Span.Start..example.Span.End];
        if (fact.Text != wanted || fact.Value != example.Value)
            return $"{example.Marked}: wanted {wanted} = {example.Value}, found {Describe(fact)}";
        if (fact.Rule != rule.Name)
            return $"{example.Marked}: wanted the rule {rule.Name}, found {fact.Rule}";
        foreach (var field in (example.Fields ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var (column, value) = field.Split('=', 2) is [var c, var v] ? (c, v) : (field, "");
            var actual = FactColumns.All.Single(c => c.Name == column).Get(_article, fact).ToString();
            if (actual != value)
                return $"{example.Marked}: wanted {field}, found {actual}";
        }

        return null;
    }

    private static string Describe(Fact fact) => $"{fact.Text} = {fact.Value} ({fact.Rule})";
}
