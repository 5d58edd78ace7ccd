using System.Text.RegularExpressions;
using FactExtractor.Lexicons;

namespace FactExtractor.Tests.Rules;

/// <summary>What is asked of every rule.</summary>
public sealed partial class RuleConventionTests
{
    public static TheoryData<string> Names => RuleCorpus.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void A_rule_is_named_after_its_type_and_what_it_finds(string name)
    {
        NameShape().IsMatch(name).Should().BeTrue();
        name.Should().StartWith(RuleCorpus.Rules[name].Type.ToString().ToLowerInvariant() + ".");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_rule_says_what_it_is_and_has_two_examples_and_a_counterexample(string name)
    {
        var rule = RuleCorpus.Rules[name].Rule;
        rule.Summary.Should().MatchRegex("^[A-Z“\"(0-9\\p{IsCJKUnifiedIdeographs}].*\\.$").And.NotContain("\n");
        rule.Yes.Should().HaveCountGreaterThanOrEqualTo(2);
        rule.No.Should().NotBeEmpty();
    }

    [Fact]
    public void Every_lexicon_has_entries_and_every_entry_has_a_word()
    {
        foreach (var name in LexiconSet.BuiltIn.ScannedNames)
            LexiconSet.BuiltIn.EntriesOf(name).Should().NotBeEmpty(name).And.OnlyContain(entry => entry.Word.Length > 0, name);
    }

    [GeneratedRegex(@"^(date|count|money|person|place)\.[a-z]+(-[a-z]+)*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex NameShape();
}
