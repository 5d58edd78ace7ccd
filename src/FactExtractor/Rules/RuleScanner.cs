using System.Numerics;
using FactExtractor.Facts;
using FactExtractor.Text;

namespace FactExtractor.Rules;

/// <summary>Finds where the rules of one list match a text, in one pass.</summary>
/// <remarks>
/// The patterns of all rules are one automaton, so an offset where none matches, as most are, costs a look-up or two; only rules whose patterns match
/// are looked at one by one. A scanner is immutable to its users and may be shared by threads.
/// </remarks>
/// <typeparam name="T">What the rules yield.</typeparam>
internal sealed class RuleScanner<T>
    where T : class
{
    private readonly FactType _type;
    private readonly CompiledRule[] _rules;
    private readonly PatternSet _patterns;

    /// <summary>Compiles the rules.</summary>
    /// <param name="type">The type of facts that they propose.</param>
    /// <param name="rules">The rules; of two equally long matches the earlier rule wins.</param>
    /// <param name="fragments">The fragments that their patterns name.</param>
    /// <param name="classes">The classes of lexemes that their patterns name.</param>
    /// <exception cref="PatternException">A pattern is wrong.</exception>
    public RuleScanner(FactType type, IReadOnlyList<Rule<T>> rules, IEnumerable<Fragment> fragments, LexemeClasses classes)
    {
        var named = fragments.ToDictionary(f => f.Name, StringComparer.Ordinal);
        _type = type;
        _rules = [.. rules.Select(rule => new CompiledRule(rule, named, classes))];
        _patterns = new PatternSet([.. _rules.Select(rule => rule.Pattern)]);
    }

    /// <summary>Adds a candidate for every rule and every offset at which it matches.</summary>
    public void Scan(TextAnalysis text, ICollection<Candidate> candidates)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(candidates);
        var length = text.Clean.Simplified.Length;
        for (var offset = _patterns.NextStart(text, 0); offset < length; offset = _patterns.NextStart(text, offset + 1))
        {
            for (var matches = _patterns.MatchesAt(text, offset); matches != 0; matches &= matches - 1)
            {
                if (_rules[BitOperations.TrailingZeroCount(matches)].Propose(_type, text, offset) is { } candidate)
                    candidates.Add(candidate);
            }
        }
    }

    private sealed class CompiledRule(Rule<T> rule, IReadOnlyDictionary<string, Fragment> fragments, LexemeClasses classes)
    {
        private readonly Pattern? _notAfter = rule.NotAfter is { } notAfter ? Pattern.Compile(notAfter, fragments, classes) : null;
        private readonly Pattern? _notBefore = rule.NotBefore is { } notBefore ? Pattern.Compile(notBefore, fragments, classes) : null;

        public Pattern Pattern { get; } = Pattern.Compile(rule.Pattern, fragments, classes);

        public Candidate? Propose(FactType type, TextAnalysis text, int offset)
        {
            var labels = Pattern.Labels;
            Span<Pattern.Capture> captures = stackalloc Pattern.Capture[labels.Length];
            if (Pattern.Match(text, offset, captures) < 0)
                return null;
            var match = new RuleMatch(text, labels, captures);
            var span = match.Span;
            if (_notAfter is not null && _notAfter.MatchesBefore(text, span.Start))
                return null;
            if (_notBefore is not null && _notBefore.MatchesAt(text, span.End))
                return null;
            return rule.Yield(match) is { } expression ? new Candidate(type, span, rule, expression) : null;
        }
    }
}
