using FactExtractor.Facts;
using FactExtractor.Lexicons;
using FactExtractor.Rules;
using FactExtractor.Segmentation;
using FactExtractor.Text;

namespace FactExtractor.People;

/// <summary>Finds the people of an article, by the form of a name, by evidence, and by mentions of a name known from elsewhere in it.</summary>
public sealed class PersonExtractor : IFactExtractor
{
    private readonly PersonLexicons _lexicons;
    private readonly Bylines _bylines;
    private readonly FormalNames _formalNames;
    private readonly NameFinder _finder;
    private readonly LaterMentions _mentions;
    private readonly PersonResolver _resolver;

    /// <summary>An extractor over the given lexicons.</summary>
    /// <param name="lexicons">The lexicons.</param>
    /// <param name="classes">The classes of their lexemes.</param>
    /// <param name="dictionary">The segmenter's dictionary, for the frequencies of words.</param>
    public PersonExtractor(LexiconSet lexicons, LexemeClasses classes, JiebaSegmenter dictionary)
    {
        _lexicons = new PersonLexicons(lexicons, classes, dictionary);
        _bylines = new Bylines(_lexicons);
        _formalNames = new FormalNames(_lexicons);
        _finder = new NameFinder(_lexicons);
        _mentions = new LaterMentions(_lexicons);
        _resolver = new PersonResolver(_lexicons);
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
        if (text.Clean.Simplified.Length == 0)
            return;
        var surroundings = new NameSurroundings(_lexicons, text);
        var bylines = _bylines.Find(text).ToDictionary(byline => byline.Name.Span, byline => byline.Word);
        List<FoundName> fixedNames = [.. bylines.Keys.Select(span => new FoundName(span, NameKind.Three, FoundName.Certain))];
        fixedNames.AddRange(_formalNames.Find(text, surroundings).Where(name => !bylines.Keys.Any(span => span.Overlaps(name.Span))));
        fixedNames.AddRange(_mentions.Alone(text, fixedNames).ToList());
        var parts = _mentions.PartsOf(text, fixedNames);
        var names = _finder.Find(text, surroundings, fixedNames);
        foreach (var name in names)
        {
            var word = bylines.GetValueOrDefault(name.Span) ?? BylineBefore(text, surroundings, name.Span.Start);
            var rule = word is not null ? PersonRules.Byline : PersonRules.Of(name.Kind);
            var fullName = name.Kind == NameKind.Dotted ? null : parts.GetValueOrDefault(text.Clean.Simplified[name.Span.Start..name.Span.End]);
            candidates.Add(new Candidate(FactType.Person, name.Span, rule, new PersonExpression(name.Kind, word, fullName), EvidenceOf(name)));
        }

        foreach (var (name, fullName) in _mentions.Find(text, surroundings, names))
        {
            var expression = new PersonExpression(name.Kind, FullName: fullName);
            candidates.Add(new Candidate(FactType.Person, name.Span, PersonRules.Of(name.Kind), expression, EvidenceOf(name)));
        }
    }

    /// <inheritdoc/>
    public void Resolve(IReadOnlyList<Candidate> accepted, ArticleContext context, ICollection<Fact> facts) => _resolver.Resolve(accepted, context, facts);

    /// <summary>The word of a byline right before a name, such as 记者; null if none.</summary>
    private string? BylineBefore(TextAnalysis text, NameSurroundings surroundings, int start)
    {
        var length = surroundings.Cues.BylineBefore(start);
        return length > 1 && text.Lexemes.TryGetLongest(start - length, _lexicons.Byline, out var byline) && byline.End == start && _lexicons.StandsAlone(byline)
            ? text.Clean.Text[byline.Start..byline.End]
            : null;
    }

    /// <summary>Against a place on the same words: 1 is even. A given name after a compound surname outdoes the place of that name: 濮阳建军.</summary>
    private static double EvidenceOf(FoundName name) =>
        name.Score > 6 || name is { Kind: NameKind.Three, Span.Length: 4, Score: > 0 } ? 3 : name.Score > 1.5 ? 1.5 : name.Score > 0.5 || name.Kind == NameKind.Three ? 1.2 : 0.8;
}
