using FactExtractor.Facts;
using FactExtractor.Rules;
using FactExtractor.Text;

namespace FactExtractor.Dates;

/// <summary>Finds time expressions and places them on the calendar.</summary>
/// <remarks>
/// The rules run in steps, and each step may build on what the ones before it found: years, then the days, months and weeks within
/// them, then times, then what is said around them, then intervals, and last what recurs. The lexemes that carry the findings
/// from step to step are <c>{year}</c>, <c>{date}</c> (a day or coarser), <c>{moment}</c> (any of these, and times) and <c>{span}</c> (an interval).
/// </remarks>
internal sealed class DateExtractor : IFactExtractor
{
    private readonly RuleScanner<DatePoint>[] _points;

    /// <summary>The classes of what the first steps find.</summary>
    private readonly int[] _classes;
    private readonly RuleScanner<DateExpression> _durations;
    private readonly RuleScanner<DateExpression> _spans;
    private readonly RuleScanner<DateExpression> _sets;
    private readonly int _moment;
    private readonly int _span;
    private readonly int _notDate;
    private readonly DateClauses _clauses;

    /// <summary>Compiles the rules.</summary>
    /// <param name="classes">The classes of lexemes; those of the dates are defined here.</param>
    public DateExtractor(LexemeClasses classes)
    {
        var year = classes.Define("year");
        var date = classes.Define("date");
        _moment = classes.Define("moment");
        _span = classes.Define("span");
        _notDate = classes.Find("not-date");
        _clauses = new DateClauses(classes);

        IReadOnlyList<Rule<DatePoint>>[] steps = [YearRules.All, DayRules.All, TimeRules.All, MomentRules.Twice, MomentRules.About, MomentRules.Zoned];
        _points = Array.ConvertAll(steps, rules => new RuleScanner<DatePoint>(FactType.Date, rules, DateFragments.All, classes));
        _classes = [year, date];
        _durations = new RuleScanner<DateExpression>(FactType.Date, DurationRules.All, DateFragments.All, classes);
        _spans = new RuleScanner<DateExpression>(FactType.Date, SpanRules.All, DateFragments.All, classes);
        _sets = new RuleScanner<DateExpression>(FactType.Date, SetRules.All, DateFragments.All, classes);
        Rules = [.. YearRules.All, .. SpanRules.All, .. DurationRules.All, .. steps[1..].SelectMany(rules => rules), .. SetRules.All];
    }

    /// <inheritdoc/>
    public FactType Type => FactType.Date;

    /// <inheritdoc/>
    public IReadOnlyList<IRule> Rules { get; }

    /// <inheritdoc/>
    public void Find(TextAnalysis text, ICollection<Candidate> candidates)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(candidates);
        var found = new Findings(text, candidates, _notDate);
        for (var step = 0; step < _points.Length; step++)
        {
            foreach (var hit in found.Of(_points[step]))
            {
                if (step < _classes.Length)
                    text.Lexemes.Add(new Lexeme(hit.Span.Start, hit.Span.End, _classes[step], -1, hit.Expression));
                text.Lexemes.Add(new Lexeme(hit.Span.Start, hit.Span.End, _moment, -1, hit.Expression));
            }
        }

        foreach (var hit in found.Of(_spans))
            text.Lexemes.Add(new Lexeme(hit.Span.Start, hit.Span.End, _span, -1, hit.Expression));
        found.Of(_durations);
        found.Of(_sets);
    }

    /// <inheritdoc/>
    public void Resolve(IReadOnlyList<Candidate> accepted, ArticleContext context, ICollection<Fact> facts)
    {
        ArgumentNullException.ThrowIfNull(accepted);
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(facts);
        var resolver = new DateResolver(context.Head.Published?.Day);
        var places = _clauses.PlacesOf(context.Text);
        foreach (var candidate in accepted)
        {
            var expression = (DateExpression)candidate.Expression;
            var resolved = resolver.Resolve(expression, places.At(candidate.Span));
            if (resolved.Inference is { } inference)
                context.Note(candidate, inference);
            var location = context.Locate(candidate.Span);
            facts.Add(new DateFact
            {
                Kind = resolved.Kind,
                Text = location.Text,
                Value = resolved.Value,
                Start = location.Start,
                End = location.End,
                Sentence = location.Sentence,
                Rule = candidate.Rule.Name,
                Earliest = resolved.Earliest,
                Latest = resolved.Latest,
                Approximation = expression.Approximation,
                Anchor = NameOf(resolved.Anchor),
            });
        }
    }

    private static string NameOf(DateAnchor anchor) => anchor switch
    {
        DateAnchor.Explicit => "explicit",
        DateAnchor.Context => "context",
        DateAnchor.Published => "published",
        _ => "unknown",
    };

    /// <summary>Collects candidates, unless a word that is no date lies across them.</summary>
    private sealed class Findings(TextAnalysis text, ICollection<Candidate> candidates, int notDate)
    {
        // No word that is no date has more characters.
        private const int LongestWord = 32;

        public List<Candidate> Of<T>(RuleScanner<T> scanner)
            where T : DateExpression
        {
            List<Candidate> found = [];
            scanner.Scan(text, found);
            found.RemoveAll(candidate => IsExcluded(candidate.Span));
            foreach (var candidate in found)
                candidates.Add(candidate);
            return found;
        }

        /// <summary>Whether a word that is no date lies across a span; one within it is part of something longer, as 九一八 of 一九一八年.</summary>
        private bool IsExcluded(TextSpan span)
        {
            for (var offset = Math.Max(0, span.Start - LongestWord); offset < span.End; offset++)
            {
                if (!text.Lexemes.TryGetLongest(offset, notDate, out var lexeme))
                    continue;
                var word = new TextSpan(lexeme.Start, lexeme.End);
                if (word.Overlaps(span) && !(span.Contains(word) && span.Length > word.Length))
                    return true;
            }

            return false;
        }
    }
}
