using FactExtractor.Lexicons;
using FactExtractor.Rules;
using FactExtractor.Segmentation;
using FactExtractor.Text;

namespace FactExtractor;

/// <summary>The whole way from text to facts. Immutable and thread-safe; built once by a <see cref="FactPipelineBuilder"/>.</summary>
public sealed class FactPipeline
{
    private readonly Dictionary<IRule, int> _ranks = new(ReferenceEqualityComparer.Instance);
    private readonly UserLexicon _dictionary;

    internal FactPipeline(
        LexiconSet lexicons, LexemeClasses classes, PosSegmenter segmenter, IReadOnlyList<IFactExtractor> extractors, FactPipelineBuilder settings)
    {
        Lexicons = lexicons;
        Classes = classes;
        Extractors = extractors;
        Segmenter = segmenter;
        Wanted = settings.Types is { } types ? [.. extractors.Where(extractor => types.Contains(extractor.Type))] : extractors;
        Published = settings.Published;
        _dictionary = settings.Dictionary;
        foreach (var extractor in extractors)
        {
            foreach (var rule in extractor.Rules)
                _ranks.Add(rule, _ranks.Count);
        }
    }

    /// <summary>All rules, extractor by extractor, in their order.</summary>
    public IEnumerable<IRule> Rules => Extractors.SelectMany(e => e.Rules);

    /// <summary>The extractors in the order in which they look at a text: a later one may use the lexemes of the ones before it.</summary>
    internal IReadOnlyList<IFactExtractor> Extractors { get; }

    /// <summary>The classes of lexemes.</summary>
    internal LexemeClasses Classes { get; }

    internal LexiconSet Lexicons { get; }

    internal PosSegmenter Segmenter { get; }

    /// <summary>The extractors whose facts are asked for.</summary>
    internal IReadOnlyList<IFactExtractor> Wanted { get; }

    internal DateOnly? Published { get; }

    /// <summary>The place of a rule among all rules.</summary>
    internal int RankOf(IRule rule) => _ranks[rule];

    /// <summary>Adds where the user's dictionary allows no facts.</summary>
    internal void AddFactFreeSpans(string text, List<TextSpan> spans)
    {
        foreach (var (span, word) in _dictionary.FindAll(text))
        {
            if (word.Type == UserWordType.Never)
                spans.Add(span);
        }
    }

    /// <summary>A reader of its own for a thread; it holds the buffers.</summary>
    public FactReader CreateReader() => new(this);
}
