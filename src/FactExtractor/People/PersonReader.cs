using FactExtractor.Facts;
using FactExtractor.Rules;
using FactExtractor.Text;

namespace FactExtractor.People;

/// <summary>Proposes the people of one text after another. Holds the buffers of one thread.</summary>
internal sealed class PersonReader
{
    private readonly PersonLexicons _lexicons;
    private readonly NameSurroundings _surroundings;
    private readonly Bylines _bylines;
    private readonly FormalNames _formalNames;
    private readonly NameFinder _finder;
    private readonly LaterMentions _mentions;
    private readonly Dictionary<TextSpan, string> _bylineWords = [];
    private readonly List<FoundName> _fixedNames = [];

    public PersonReader(PersonLexicons lexicons)
    {
        _lexicons = lexicons;
        _surroundings = new NameSurroundings(lexicons);
        _bylines = new Bylines(lexicons);
        _formalNames = new FormalNames(lexicons, _surroundings);
        _finder = new NameFinder(lexicons, _surroundings);
        _mentions = new LaterMentions(lexicons, _surroundings.Cues);
    }

    /// <summary>Proposes the people of a text.</summary>
    public void Find(TextAnalysis text, ICollection<Candidate> candidates)
    {
        _surroundings.Read(text);
        FindFixedNames(text);
        var parts = _mentions.PartsOf(text, _fixedNames);
        var names = _finder.Find(text, _fixedNames);
        foreach (var name in names)
        {
            var word = _bylineWords.TryGetValue(name.Span, out var byline) ? byline : BylineBefore(text, name.Span.Start);
            var rule = word is not null ? PersonRules.Byline : PersonRules.Of(name.Kind);
            var fullName = name.Kind == NameKind.Dotted || parts.Count == 0 ? null : parts.GetValueOrDefault(text.Clean.Simplified[name.Span.Start..name.Span.End]);
            candidates.Add(new Candidate(FactType.Person, name.Span, rule, new PersonExpression(name.Kind, word, fullName), EvidenceOf(name)));
        }

        foreach (var (name, fullName) in _mentions.Find(text, names))
        {
            var expression = new PersonExpression(name.Kind, FullName: fullName);
            candidates.Add(new Candidate(FactType.Person, name.Span, PersonRules.Of(name.Kind), expression, EvidenceOf(name)));
        }
    }

    /// <summary>Finds the names of bylines, then those that their form gives away, then the long parts of these that stand alone.</summary>
    private void FindFixedNames(TextAnalysis text)
    {
        _fixedNames.Clear();
        _bylineWords.Clear();
        foreach (var (name, word) in _bylines.Find(text))
        {
            _fixedNames.Add(name);
            _bylineWords.Add(name.Span, word);
        }

        var (next, count) = (0, _fixedNames.Count);
        foreach (var name in _formalNames.Find(text))
        {
            while (next < count && _fixedNames[next].Span.End <= name.Span.Start)
                next++;
            if (next == count || !_fixedNames[next].Span.Overlaps(name.Span))
                _fixedNames.Add(name);
        }

        _fixedNames.AddRange(_mentions.Alone(text, _fixedNames));
    }

    /// <summary>The word of a byline right before a name, such as 记者; null if none.</summary>
    private string? BylineBefore(TextAnalysis text, int start)
    {
        var length = _surroundings.Cues.BylineBefore(start);
        return length > 1 && text.Lexemes.TryGetLongest(start - length, _lexicons.Byline, out var byline) && byline.End == start && _lexicons.StandsAlone(byline)
            ? text.Clean.Text[byline.Start..byline.End]
            : null;
    }

    /// <summary>
    /// Against a place on the same words: 1 is even, 2 outdoes a place inside the name (郭汉中). A given name after a compound surname outdoes the place of
    /// that name: 濮阳建军.
    /// </summary>
    private static double EvidenceOf(FoundName name) =>
        name.Score > 6 || name is { Kind: NameKind.Three, Span.Length: 4, Score: > 0 } ? 3
        : name is { Kind: NameKind.Three, Score: > 2.5 } ? 2 : name.Score > 1.5 ? 1.5 : name.Score > 0.5 || name.Kind == NameKind.Three ? 1.2 : 0.8;
}
