using System.Collections.Concurrent;
using System.Globalization;
using FactExtractor.Facts;
using FactExtractor.Reading;
using FactExtractor.Rules;

namespace FactExtractor.Tests.Rules;

/// <summary>All rules with the type of their facts, and the pipeline that their examples are sent through.</summary>
internal static class RuleCorpus
{
    private static readonly ConcurrentDictionary<string, FactPipeline> _pipelines = new(StringComparer.Ordinal);

    public static IReadOnlyDictionary<string, (IRule Rule, FactType Type)> Rules { get; } =
        Pipeline(null).Extractors.SelectMany(e => e.Rules.Select(rule => (Rule: rule, e.Type))).ToDictionary(r => r.Rule.Name, StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. Rules.Keys];

    /// <summary>The facts of one type in a text, as the whole pipeline gives them.</summary>
    public static IReadOnlyList<Fact> FactsOf(FactType type, string text, string? published) =>
        [.. Pipeline(published).CreateReader().Read(new DecodedText(text, "utf-8"), "example.txt").SelectMany(a => a.Facts).Where(f => f.Type == type)];

    private static FactPipeline Pipeline(string? published) => _pipelines.GetOrAdd(
        published ?? "",
        static day => new FactPipelineBuilder { Published = day.Length == 0 ? null : DateOnly.Parse(day, CultureInfo.InvariantCulture) }.Build());
}
