using FactExtractor.Facts;
using FactExtractor.Lexicons;
using FactExtractor.Rules;
using FactExtractor.Segmentation;
using FactExtractor.Text;

namespace FactExtractor.People;

/// <summary>Finds the people of an article, by the form of a name, by evidence, and by mentions of a name known from elsewhere in it.</summary>
public sealed class PersonExtractor : IFactExtractor
{
    private readonly Func<PersonReader> _createReader;
    private readonly PersonResolver _resolver;

    /// <summary>An extractor over the given lexicons.</summary>
    /// <param name="lexicons">The lexicons.</param>
    /// <param name="classes">The classes of their lexemes.</param>
    /// <param name="dictionary">The segmenter's dictionary, for the frequencies of words.</param>
    public PersonExtractor(LexiconSet lexicons, LexemeClasses classes, JiebaSegmenter dictionary)
    {
        var people = new PersonLexicons(lexicons, classes, dictionary);
        _createReader = () => new PersonReader(people);
        _resolver = new PersonResolver(people);
    }

    /// <inheritdoc/>
    public FactType Type => FactType.Person;

    /// <inheritdoc/>
    public IReadOnlyList<IRule> Rules => PersonRules.All;

    /// <inheritdoc/>
    public void Find(TextAnalysis text, ICollection<Candidate> candidates)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(candidates);
        if (text.Clean.Simplified.Length > 0)
            text.MemoryOf(this, _createReader).Find(text, candidates);
    }

    /// <inheritdoc/>
    public void Resolve(IReadOnlyList<Candidate> accepted, ArticleContext context, ICollection<Fact> facts) => _resolver.Resolve(accepted, context, facts);
}
