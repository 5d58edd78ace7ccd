using System.Globalization;
using FactExtractor.Articles;
using FactExtractor.Facts;
using FactExtractor.Output;
using FactExtractor.Text;

namespace FactExtractor.Evaluation;

/// <summary>The facts of a text beside the annotated ones.</summary>
/// <remarks>
/// A fact is found if a fact of its type was given on exactly its words, and right if the value agrees too: numbers as numbers,
/// money with its currency, a place by its code or, where none is annotated, by the last name of its path. The other fields are compared for themselves,
/// where a fact is found, and only those that are annotated of any fact of the type in the text. What goes without saying (a plain kind, <c>exact</c>,
/// <c>false</c>) is taken for no value.
/// </remarks>
public sealed class Comparison
{
    private const decimal Tolerance = 1e-5m;

    private static readonly ArticleFacts _noArticle = new("", 1, new ArticleHead(), []);

    private readonly Dictionary<string, Score> _fields = ComparedFields.ToDictionary(name => name, _ => default(Score), StringComparer.Ordinal);
    private readonly Dictionary<FactType, Score> _scores = [];
    private readonly List<Difference> _differences = [];

    /// <summary>Compares.</summary>
    /// <param name="given">The facts of a text, of all its articles.</param>
    /// <param name="gold">The facts annotated in it.</param>
    public Comparison(IReadOnlyCollection<Fact> given, IReadOnlyCollection<GoldFact> gold)
    {
        foreach (var type in FactColumns.Types)
            _scores.Add(type, Compare(type, [.. given.Where(f => f.Type == type)], [.. gold.Where(g => g.Type == type)]));
        _differences.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
    }

    /// <summary>The names of the fields that are compared beside the value.</summary>
    public static IReadOnlyList<string> ComparedFields { get; } = ["kind", "approx", "unit", "object", "title", "organization", "nested"];

    /// <summary>What is not as annotated, in reading order.</summary>
    public IReadOnlyList<Difference> Differences => _differences;

    /// <summary>The score of a type.</summary>
    public Score Of(FactType type) => _scores[type];

    /// <summary>The score of a field of <see cref="ComparedFields"/>, over all facts that are found.</summary>
    public Score OfField(string name) => _fields[name];

    private Score Compare(FactType type, Fact[] given, GoldFact[] gold)
    {
        var facts = new Dictionary<TextSpan, Fact>();
        foreach (var fact in given)
            facts[SpanOf(fact)] = fact;
        var annotated = ComparedFields.Where(name => Array.Exists(gold, g => g.Fields.ContainsKey(name))).ToArray();
        var score = default(Score);
        foreach (var wanted in gold.Where(g => !g.IsOptional))
        {
            score += new Score(Wanted: 1, 0, 0, 0);
            if (!facts.Remove(wanted.Span, out var fact))
            {
                _differences.Add(new Difference(DifferenceKind.Missed, type, wanted.Span, wanted.Text, null, wanted.Value));
                continue;
            }

            var isRight = IsRight(fact, wanted);
            score += new Score(0, Given: 1, Found: 1, Right: isRight ? 1 : 0);
            if (!isRight)
                _differences.Add(new Difference(DifferenceKind.Value, type, wanted.Span, wanted.Text, fact.Value, wanted.Value));
            foreach (var name in annotated)
                CompareField(name, fact, wanted);
        }

        foreach (var fact in facts.Values.Where(f => !Array.Exists(gold, g => g.IsOptional && g.Span.Overlaps(SpanOf(f)))))
        {
            score += new Score(0, Given: 1, 0, 0);
            _differences.Add(new Difference(DifferenceKind.Extra, type, SpanOf(fact), fact.Text, fact.Value, null));
        }

        return score;
    }

    private void CompareField(string name, Fact fact, GoldFact gold)
    {
        var column = FactColumns.All.First(column => column.Name == name);
        var given = SaidBy(column.Get(_noArticle, fact).ToString(), fact.Type);
        var wanted = SaidBy(gold.Fields.GetValueOrDefault(name, ""), fact.Type);
        _fields[name] += new Score(
            Wanted: wanted.Length > 0 ? 1 : 0,
            Given: given.Length > 0 ? 1 : 0,
            Found: wanted.Length > 0 && given.Length > 0 ? 1 : 0,
            Right: wanted.Length > 0 && given == wanted ? 1 : 0);
        if (given != wanted)
            _differences.Add(new Difference(DifferenceKind.Field, fact.Type, gold.Span, gold.Text, $"{name}={given}", $"{name}={wanted}"));
    }

    private static string SaidBy(string value, FactType type) =>
        value is "exact" or "false" or "name" || value == FactColumns.NameOf(type) ? "" : value;

    private static TextSpan SpanOf(Fact fact) => new(fact.Start, fact.End);

    private static bool IsRight(Fact fact, GoldFact gold) => fact switch
    {
        CountFact => SameNumber(fact.Value, gold.Value),
        MoneyFact money => SameNumber(fact.Value, gold.Value) && money.Currency == gold.Currency,
        PlaceFact place => gold.Code.Length > 0 ? place.Code == gold.Code : LastName(fact.Value) == LastName(gold.Value),
        _ => fact.Value == gold.Value,
    };

    private static string LastName(string path) => path[(path.LastIndexOf('/') + 1)..];

    private static bool SameNumber(string given, string wanted)
    {
        var (a, b) = (given.Split(".."), wanted.Split(".."));
        return a.Length == b.Length && a.Zip(b).All(pair =>
            decimal.TryParse(pair.First, NumberStyles.Number, CultureInfo.InvariantCulture, out var x)
            && decimal.TryParse(pair.Second, NumberStyles.Number, CultureInfo.InvariantCulture, out var y)
            && Math.Abs(x - y) <= Math.Abs(y) * Tolerance);
    }
}
