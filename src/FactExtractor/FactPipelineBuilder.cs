using FactExtractor.Counts;
using FactExtractor.Dates;
using FactExtractor.Facts;
using FactExtractor.Lexicons;
using FactExtractor.Money;
using FactExtractor.People;
using FactExtractor.Places;
using FactExtractor.Rules;
using FactExtractor.Segmentation;

namespace FactExtractor;

/// <summary>The settings of a <see cref="FactPipeline"/>.</summary>
public sealed class FactPipelineBuilder
{
    /// <summary>The types of facts to give; null, the default, for all of them.</summary>
    public IReadOnlySet<FactType>? Types { get; init; }

    /// <summary>The publication date of articles that tell none.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The user's own words; none by default.</summary>
    public UserLexicon Dictionary { get; init; } = new([]);

    /// <summary>Builds the pipeline.</summary>
    /// <exception cref="PatternException">A rule's pattern is wrong.</exception>
    public FactPipeline Build()
    {
        var lexicons = LexiconSet.BuiltIn.With(Dictionary);
        var classes = new LexemeClasses();
        foreach (var name in lexicons.ScannedNames)
            classes.Define(name);
        classes.Define(LexemeClasses.Number);
        classes.Define(LexemeClasses.Numeral);
        var segmenter = CreateSegmenter();
        IFactExtractor[] extractors =
        [
            new PlaceExtractor(lexicons, classes, segmenter),
            .. Dictionary.Has(UserWordType.Place) ? [new UserPlaceExtractor(Dictionary)] : Array.Empty<IFactExtractor>(),
            new DateExtractor(classes),
            new MoneyExtractor(lexicons, classes),
            new CountExtractor(lexicons, classes),
            new PersonExtractor(lexicons, classes, segmenter, Dictionary),
        ];
        return new FactPipeline(lexicons, classes, new PosSegmenter(segmenter), extractors, this);
    }

    private JiebaSegmenter CreateSegmenter()
    {
        var segmenter = new JiebaSegmenter();
        if (Dictionary.Words.Count == 0)
            return segmenter;
        segmenter.AddWords(Dictionary.Words
            .Where(word => word.Type == UserWordType.Word && word.Form.Length > 0)
            .Select(word => new UserDictionaryEntry(word.Form, Tag: word.Value.Length == 0 ? "n" : word.Value)));
        return segmenter;
    }
}
