using FactExtractor.Facts;
using FactExtractor.Lexicons;
using FactExtractor.Rules;
using FactExtractor.Text;

namespace FactExtractor.Counts;

/// <summary>Finds numbers of things, measures and shares, and the nouns they count.</summary>
internal sealed class CountExtractor : IFactExtractor
{
    private readonly RuleScanner<CountExpression> _scanner;
    private readonly CountedNoun _nouns;

    /// <summary>Compiles the rules.</summary>
    public CountExtractor(LexiconSet lexicons, LexemeClasses classes)
    {
        _scanner = new RuleScanner<CountExpression>(FactType.Count, CountRules.All, CountRules.FragmentsFor(lexicons), classes);
        _nouns = new CountedNoun(classes);
    }

    /// <inheritdoc/>
    public FactType Type => FactType.Count;

    /// <inheritdoc/>
    public IReadOnlyList<IRule> Rules => CountRules.All;

    /// <inheritdoc/>
    public void Find(TextAnalysis text, ICollection<Candidate> candidates) => _scanner.Scan(text, candidates);

    /// <inheritdoc/>
    public void Resolve(IReadOnlyList<Candidate> accepted, ArticleContext context, ICollection<Fact> facts)
    {
        (CountFact Fact, Candidate Candidate)? earlier = null;
        for (var i = 0; i < accepted.Count; i++)
        {
            var expression = (CountExpression)accepted[i].Expression;
            if (expression.IsIndefinite && !Enumerates(context.Text.Clean.Simplified, accepted, i))
            {
                context.Note(accepted[i], "一 does not count here: no other number stands beside it");
                continue;
            }

            var place = context.Locate(accepted[i].Span);
            var unit = expression.UnitIn(context.Text.Clean);
            var noun = ObjectOf(context.Text, accepted, i);
            if (expression.NeedsNoun && noun.Length == 0)
            {
                context.Note(accepted[i], "the round number counts no noun here");
                continue;
            }

            // 由14个减至3个, 5万辆和6万辆: the same thing counted again.
            if (noun.Length == 0 && unit.Length > 0 && !expression.CountsItself && earlier is var (before, candidate) && before.Unit == unit
                && IsCountedAgain(context.Text.Clean.Simplified, candidate, accepted[i]))
            {
                noun = before.Object;
            }

            var fact = new CountFact
            {
                Kind = expression.Kind,
                Text = place.Text,
                Start = place.Start,
                End = place.End,
                Sentence = place.Sentence,
                Rule = accepted[i].Rule.Name,
                Value = expression.Quantity.ToString(),
                Quantity = expression.Quantity,
                Unit = unit,
                Object = noun,
            };
            earlier = (fact, accepted[i]);
            facts.Add(fact);
        }
    }

    /// <summary>Whether only 和 or a change stands between two counts: 减至, 增加到.</summary>
    private static bool IsCountedAgain(string text, Candidate earlier, Candidate later)
    {
        const int LongestChange = 4;
        return (later.Span.Start - earlier.Span.End) is >= 1 and <= LongestChange && text[later.Span.Start - 1] is '和' or '及' or '与' or '至' or '到' or '为';
    }

    private string ObjectOf(TextAnalysis text, IReadOnlyList<Candidate> accepted, int index)
    {
        var expression = (CountExpression)accepted[index].Expression;
        var span = accepted[index].Span;
        if (index + 1 < accepted.Count && accepted[index + 1] is { Expression: CountExpression { Kind: CountExpression.Measure } } next && next.Span.Start == span.End)
            span = span with { End = next.Span.End };
        return _nouns.Find(text, expression, span, index > 0 ? accepted[index - 1].Span.End : 0);
    }

    /// <summary>Whether a count by another number than 一 stands right before or after in a list: 三艘快艇和一架直升机.</summary>
    private static bool Enumerates(string text, IReadOnlyList<Candidate> accepted, int index) =>
        (index > 0 && IsListed(text, accepted[index - 1], accepted[index], other: accepted[index - 1]))
        || (index + 1 < accepted.Count && IsListed(text, accepted[index], accepted[index + 1], other: accepted[index + 1]));

    private static bool IsListed(string text, Candidate first, Candidate second, Candidate other)
    {
        const int LongestNoun = 12;
        var expression = (CountExpression)other.Expression;
        var length = second.Span.Start - first.Span.End;
        if (expression.IsIndefinite || expression.Kind != CountExpression.Count || length is < 1 or > LongestNoun)
            return false;
        var between = text.AsSpan(first.Span.End, length);
        return between[^1] is '、' or '，' or ',' or '和' or '及' or '与' && between.IndexOfAny("。！？；\n") < 0;
    }
}
