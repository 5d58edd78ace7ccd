using FactExtractor.Facts;
using FactExtractor.Lexicons;
using FactExtractor.Rules;

namespace FactExtractor;

/// <summary>The settings of a <see cref="FactPipeline"/>.</summary>
public sealed class FactPipelineBuilder
{
    /// <summary>The types of facts to give; all of them by default.</summary>
    public IReadOnlySet<FactType> Types { get; init; } = Enum.GetValues<FactType>().ToHashSet();

    /// <summary>The publication date of articles that tell none.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Builds the pipeline.</summary>
    /// <exception cref="PatternException">A rule's pattern is wrong.</exception>
    public FactPipeline Build()
    {
        var lexicons = LexiconSet.BuiltIn;
        var classes = new LexemeClasses();
        foreach (var name in lexicons.ScannedNames)
            classes.Define(name);
        classes.Define(LexemeClasses.Number);
        classes.Define(LexemeClasses.Numeral);
        IFactExtractor[] extractors = [];
        return new FactPipeline(lexicons, classes, extractors, Types, Published);
    }
}
