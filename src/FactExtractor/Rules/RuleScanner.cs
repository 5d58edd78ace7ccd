using FactExtractor.Text;

namespace FactExtractor.Rules;

/// <summary>Finds where the rules of one list match a text, in one pass.</summary>
/// <remarks>
/// Rules are dispatched by the first character or the class of the first lexeme of their matches, so most offsets cost one
/// look-up. A scanner is immutable and may be shared by threads.
/// </remarks>
/// <typeparam name="T">What the rules yield.</typeparam>
public sealed class RuleScanner<T>
    where T : class
{
    private readonly CompiledRule[] _rules;
    private readonly Dictionary<char, int[]> _byCharacter = [];
    private readonly int[][] _byClass;
    private readonly ulong[] _startCharacters = new ulong[1024];
    private readonly ulong _startClasses;

    /// <summary>Compiles the rules.</summary>
    /// <param name="rules">The rules; of two equally long matches the earlier rule wins.</param>
    /// <param name="fragments">The fragments that their patterns name.</param>
    /// <param name="classes">The classes of lexemes that their patterns name.</param>
    /// <exception cref="PatternException">A pattern is wrong.</exception>
    public RuleScanner(IReadOnlyList<Rule<T>> rules, IEnumerable<Fragment> fragments, LexemeClasses classes)
    {
        var named = fragments.ToDictionary(f => f.Name, StringComparer.Ordinal);
        _rules = [.. rules.Select(rule => new CompiledRule(rule, named, classes))];

        var byCharacter = new Dictionary<char, List<int>>();
        var byClass = Enumerable.Range(0, classes.Count).Select(_ => new List<int>()).ToArray();
        for (var i = 0; i < _rules.Length; i++)
        {
            HashSet<char> startCharacters = [];
            HashSet<int> startClasses = [];
            _rules[i].Pattern.AddStarts(startCharacters, startClasses);
            foreach (var c in startCharacters)
            {
                if (!byCharacter.TryGetValue(c, out var list))
                    byCharacter.Add(c, list = []);
                list.Add(i);
                _startCharacters[c >> 6] |= 1UL << (c & 63);
            }

            foreach (var lexemeClass in startClasses)
            {
                byClass[lexemeClass].Add(i);
                _startClasses |= LexemeTable.BitOf(lexemeClass);
            }
        }

        foreach (var (c, list) in byCharacter)
            _byCharacter.Add(c, [.. list]);
        _byClass = [.. byClass.Select(list => list.ToArray())];
    }

    /// <summary>Adds a hit for every rule and every offset at which it matches.</summary>
    public void Scan(TextAnalysis text, ICollection<RuleHit<T>> hits)
    {
        Span<int> triedAt = stackalloc int[_rules.Length];
        triedAt.Fill(-1);
        var characters = text.Clean.Simplified;
        for (var offset = 0; offset < characters.Length; offset++)
        {
            var c = characters[offset];
            if ((_startCharacters[c >> 6] & (1UL << (c & 63))) != 0)
                Try(_byCharacter[c], text, offset, triedAt, hits);
            if (!text.Lexemes.MayHaveAnyAt(offset, _startClasses))
                continue;
            for (var i = text.Lexemes.FirstAt(offset); i >= 0; i = text.Lexemes.NextAt(i))
                Try(_byClass[text.Lexemes[i].Class], text, offset, triedAt, hits);
        }
    }

    private void Try(int[] rules, TextAnalysis text, int offset, Span<int> triedAt, ICollection<RuleHit<T>> hits)
    {
        foreach (var index in rules)
        {
            if (triedAt[index] == offset)
                continue;
            triedAt[index] = offset;
            if (_rules[index].TryMatch(text, offset) is { } hit)
                hits.Add(hit);
        }
    }

    private sealed class CompiledRule(Rule<T> rule, IReadOnlyDictionary<string, Fragment> fragments, LexemeClasses classes)
    {
        private readonly Pattern? _notAfter = rule.NotAfter is { } notAfter ? Pattern.Compile(notAfter, fragments, classes) : null;
        private readonly Pattern? _notBefore = rule.NotBefore is { } notBefore ? Pattern.Compile(notBefore, fragments, classes) : null;

        public Pattern Pattern { get; } = Pattern.Compile(rule.Pattern, fragments, classes);

        public RuleHit<T>? TryMatch(TextAnalysis text, int offset)
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
            return rule.Yield(match) is { } expression ? new RuleHit<T>(rule, span, expression) : null;
        }
    }
}
