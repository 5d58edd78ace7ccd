using System.Collections.Concurrent;
using FactExtractor.Evaluation;
using FactExtractor.Facts;
using FactExtractor.Reading;

namespace FactExtractor.Tests.Annotated;

/// <summary>The annotated texts, beside what the pipeline finds in them.</summary>
internal static class AnnotatedTexts
{
    /// <summary>The sample articles, which stand in a folder of their own.</summary>
    public const string Samples = "samples";

    private const string FactsEnding = ".facts.jsonl";

    private static readonly string[] _others = ["local-", "people-places-", "persons-", "quantities-"];

    private static readonly string _folder = Path.Combine(AppContext.BaseDirectory, "Annotated");

    private static readonly ConcurrentDictionary<string, IReadOnlyList<(string Name, Comparison Comparison)>> _compared = new(StringComparer.Ordinal);

    /// <summary>Each text compared whose name begins so, or <see cref="Samples"/>.</summary>
    public static IReadOnlyList<(string Name, Comparison Comparison)> Compare(string texts) => _compared.GetOrAdd(texts, CompareAll);

    private static List<(string Name, Comparison Comparison)> CompareAll(string texts)
    {
        var reader = new FactPipelineBuilder().Build().CreateReader();
        var decoder = new TextDecoder();
        List<(string, Comparison)> compared = [];
        foreach (var path in Directory.GetFiles(_folder, "*" + FactsEnding).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(path)[..^FactsEnding.Length];
            if (texts != (Array.Find(_others, other => name.StartsWith(other, StringComparison.Ordinal)) ?? Samples))
                continue;
            var file = new SourceFile(TextOf(name), Path.GetFileName(TextOf(name)));
            var text = file.Decode(File.ReadAllBytes(file.Path), decoder);
            using var gold = new StringReader(File.ReadAllText(path));
            compared.Add((name, new Comparison([.. reader.Read(text, file.Name).SelectMany(a => a.Facts)], GoldFact.ReadLines(gold))));
        }

        return compared;
    }

    /// <summary>The score of a type over all of them.</summary>
    public static Score Total(this IEnumerable<(string Name, Comparison Comparison)> compared, FactType type) =>
        compared.Aggregate(default(Score), (sum, text) => sum + text.Comparison.Of(type));

    /// <summary>The score of a field over all of them.</summary>
    public static Score TotalOfField(this IEnumerable<(string Name, Comparison Comparison)> compared, string field) =>
        compared.Aggregate(default(Score), (sum, text) => sum + text.Comparison.OfField(field));

    /// <summary>What differs, a line each, to be read when a score is too low.</summary>
    public static string Describe(this IEnumerable<(string Name, Comparison Comparison)> compared, Func<Difference, bool> isMeant) =>
        string.Join('\n', compared.SelectMany(
        text => text.Comparison.Differences.Where(isMeant),
        (text, d) => $"{d.Kind} {text.Name}:{d.Span.Start} {d.Text} given {d.Given ?? "-"} wanted {d.Wanted ?? "-"}"));

    private static string TextOf(string name) => new[] { ".txt", ".html", ".md" }.Select(ending => Path.Combine(_folder, name + ending)).First(File.Exists);
}
