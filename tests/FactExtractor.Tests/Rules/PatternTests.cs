using FactExtractor.Facts;
using FactExtractor.Lexicons;
using FactExtractor.Numbers;
using FactExtractor.Rules;
using FactExtractor.Segmentation;
using FactExtractor.Text;

namespace FactExtractor.Tests.Rules;

public sealed class PatternTests
{
    private static readonly Fragment _month = new("month", "{numeral}") { Accepts = Fragment.Whole(1, 12), Yes = [], No = [] };
    private static readonly Fragment _to = new("to", "(至|—)") { Yes = [], No = [] };

    [Theory]
    [InlineData("5月6日", "[日号]", 3)]
    [InlineData("月底", "月(底|末)", 0)]
    [InlineData("月末", "月(底|末)?", 0)]
    [InlineData("a?b", "a\\?b", 0)]
    public void A_pattern_matches_where_its_characters_stand(string text, string pattern, int offset)
    {
        Match(pattern, Analyse(text), offset).Should().Be(text.Length);
    }

    [Fact]
    public void The_longest_way_counts_whatever_its_place_in_the_pattern()
    {
        Match("(a|ab|abc)c?", Analyse("abcc"), 0).Should().Be(4);
    }

    [Fact]
    public void A_fragment_accepts_only_the_lexemes_that_pass_its_test()
    {
        Match("{month}月", Analyse("12月", 12), 0).Should().Be(3);
        Match("{month}月", Analyse("13月", 13), 0).Should().Be(-1);
    }

    [Fact]
    public void The_marked_part_is_the_fact_and_the_rest_its_context()
    {
        var rule = Rule("捐款<{numeral}>元");
        Scan(rule, Analyse("共捐款50元", 50)).Should().ContainSingle().Which.Span.Should().Be(new TextSpan(3, 5));
    }

    [Fact]
    public void A_rule_does_not_match_after_or_before_what_it_excludes()
    {
        var rule = Rule("{numeral}号", notAfter: "(第|[A-])", notBefore: "(楼|线)");
        Scan(rule, Analyse("在50号", 50)).Should().HaveCount(1);
        Scan(rule, Analyse("第50号", 50)).Should().BeEmpty();
        Scan(rule, Analyse("在50号楼", 50)).Should().BeEmpty();
    }

    [Fact]
    public void A_rule_whose_function_yields_nothing_does_not_hit()
    {
        var rule = new Rule<string>("test.none", "月", _ => null) { Summary = "", Yes = [], No = [] };
        Scan(rule, Analyse("月")).Should().BeEmpty();
    }

    [Theory]
    [InlineData("{moth}月", "moth")]
    [InlineData("(a", "')' is missing")]
    [InlineData("[a", "']' is missing")]
    [InlineData("a)", "unexpected ')'")]
    [InlineData("a??", "unexpected '?'")]
    [InlineData("a?", "empty")]
    public void A_wrong_pattern_fails_when_it_is_compiled_and_says_why(string pattern, string why)
    {
        var compile = () => Match(pattern, Analyse("a"), 0);
        compile.Should().Throw<PatternException>().WithMessage($"*{why}*");
    }

    private static int Match(string pattern, TextAnalysis text, int offset) =>
        Scan(Rule(pattern), text).Where(hit => hit.Span.Start == offset).Select(hit => hit.Span.End).DefaultIfEmpty(-1).Single();

    private static Rule<string> Rule(string pattern, string? notAfter = null, string? notBefore = null) =>
        new("test.rule", pattern, m => "hit") { Summary = "", Yes = [], No = [], NotAfter = notAfter, NotBefore = notBefore };

    private static List<Candidate> Scan(Rule<string> rule, TextAnalysis text)
    {
        var classes = new LexemeClasses();
        classes.Define(LexemeClasses.Numeral);
        var hits = new List<Candidate>();
        new RuleScanner<string>(FactType.Date, [rule], [_month, _to], classes).Scan(text, hits);
        return hits;
    }

    /// <summary>A text whose first run of digits is a numeral of the given value.</summary>
    private static TextAnalysis Analyse(string text, int? numeral = null)
    {
        var analysis = new TextAnalysis(LexiconSet.BuiltIn, new PosSegmenter());
        analysis.Reset(new CleanText(text, text, new OffsetMap([])), [new Sentence(new TextSpan(0, text.Length))]);
        if (numeral is { } value)
        {
            var start = text.IndexOfAny([.. "0123456789"]);
            var end = start + value.ToString().Length;
            analysis.Lexemes.Add(new Lexeme(start, end, 0, -1, new NumberMention(start, end, Quantity.Exactly(value))));
        }

        return analysis;
    }
}
