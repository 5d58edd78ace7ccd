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
        var text = context.Text.Clean;
        Counted earlier = default;
        for (var i = 0; i < accepted.Count; i++)
        {
            var expression = (CountExpression)accepted[i].Expression;
            if (expression.IsIndefinite && !Enumerates(text.Simplified, accepted, i))
            {
                context.Note(accepted[i], "一 does not count here: no other number stands beside it");
                continue;
            }

            var counted = new Counted(accepted[i].Span, expression.UnitIn(text), NounOf(context.Text, accepted, i));
            if (expression.NeedsNoun && counted.Noun == default)
            {
                context.Note(accepted[i], "the round number counts no noun here");
                continue;
            }

            if (counted.Noun == default && !expression.CountsItself && SharesNoun(text.Simplified, earlier, counted))
                counted = counted with { Noun = earlier.Noun };
            earlier = counted;
            var place = context.Locate(accepted[i].Span);
            facts.Add(new CountFact
            {
                Kind = expression.Kind,
                Text = place.Text,
                Start = place.Start,
                End = place.End,
                Sentence = place.Sentence,
                Rule = accepted[i].Rule.Name,
                Value = expression.Quantity.ToString(),
                Quantity = expression.Quantity,
                Unit = counted.Unit,
                Object = text.Text[counted.Noun.Start..counted.Noun.End].ReplaceLineEndings(""),
            });
        }
    }

    /// <summary>
    /// Whether a count is of the noun of the one before it: the same unit after 和 or a change (5万辆和6万辆, 由14个减至3个), or any unit
    /// right after it where the noun stands before both (房屋73户215间, 小区36个、142栋).
    /// </summary>
    private static bool SharesNoun(string text, Counted earlier, Counted later)
    {
        const int LongestChange = 4;
        var length = later.Span.Start - earlier.Span.End;
        if (later.Unit.Length == 0 || earlier.Noun == default || length > LongestChange)
            return false;
        var before = text[later.Span.Start - 1];
        return earlier.Unit == later.Unit && length > 0
            ? before is '和' or '及' or '与' or '至' or '到' or '为'
            : earlier.Noun.End <= earlier.Span.Start && (length == 0 || (length == 1 && before == '、'));
    }

    private TextSpan NounOf(TextAnalysis text, IReadOnlyList<Candidate> accepted, int index)
    {
        var expression = (CountExpression)accepted[index].Expression;
        var span = accepted[index].Span;
        if (index + 1 < accepted.Count && IsOfTheSame(text.Clean.Simplified, accepted[index], accepted[index + 1]))
            span = span with { End = accepted[index + 1].Span.End };
        return _nouns.Find(text, expression, span, index > 0 ? accepted[index - 1].Span.End : 0);
    }

    /// <summary>Whether the second count has the noun of the first, and stands between them: 5000瓶500毫升饮料, 12条共80公里河道.</summary>
    private static bool IsOfTheSame(string text, Candidate first, Candidate second)
    {
        var measures = second.Expression is CountExpression { Kind: CountExpression.Measure };
        var counts = first.Expression is CountExpression { Kind: CountExpression.Count, CountsItself: false }
            && second.Expression is CountExpression { Kind: CountExpression.Measure or CountExpression.Count, CountsItself: false };
        return text.AsSpan(first.Span.End, second.Span.Start - first.Span.End) switch
        {
            "" => measures || counts,
            "共" or "共计" or "总计" or "合计" => counts,
            _ => false,
        };
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

    /// <summary>A count with what it counts.</summary>
    private readonly record struct Counted(TextSpan Span, string Unit, TextSpan Noun);
}
