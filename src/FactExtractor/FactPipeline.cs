using FactExtractor.Facts;
using FactExtractor.Lexicons;
using FactExtractor.Rules;
using FactExtractor.Segmentation;

namespace FactExtractor;

/// <summary>The whole way from text to facts. Immutable and thread-safe; built once by a <see cref="FactPipelineBuilder"/>.</summary>
public sealed class FactPipeline
{
    private readonly Dictionary<IRule, int> _ranks;

    internal FactPipeline(
        LexiconSet lexicons, LexemeClasses classes, IReadOnlyList<IFactExtractor> extractors, IReadOnlySet<FactType> types, DateOnly? published)
    {
        Lexicons = lexicons;
        Classes = classes;
        Extractors = extractors;
        Types = types;
        Published = published;
        _ranks = Rules.Select((rule, rank) => (rule, rank)).ToDictionary(r => r.rule, r => r.rank);
    }

    /// <summary>All rules, extractor by extractor, in their order.</summary>
    public IEnumerable<IRule> Rules => Extractors.SelectMany(e => e.Rules);

    /// <summary>The extractors in the order in which they look at a text: a later one may use the lexemes of the ones before it.</summary>
    public IReadOnlyList<IFactExtractor> Extractors { get; }

    /// <summary>The classes of lexemes.</summary>
    public LexemeClasses Classes { get; }

    internal LexiconSet Lexicons { get; }

    internal PosSegmenter Segmenter { get; } = new();

    internal IReadOnlySet<FactType> Types { get; }

    internal DateOnly? Published { get; }

    /// <summary>The place of a rule among all rules.</summary>
    internal int RankOf(IRule rule) => _ranks[rule];

    /// <summary>A reader of its own for a thread; it holds the buffers.</summary>
    public FactReader CreateReader() => new(this);
}
