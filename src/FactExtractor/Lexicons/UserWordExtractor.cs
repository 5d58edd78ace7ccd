using FactExtractor.Facts;
using FactExtractor.Rules;
using FactExtractor.Text;

namespace FactExtractor.Lexicons;

/// <summary>Finds the people or places of the user's dictionary.</summary>
/// <param name="type">Which of the two.</param>
/// <param name="dictionary">The dictionary.</param>
internal sealed class UserWordExtractor(FactType type, UserLexicon dictionary) : IFactExtractor
{
    private readonly Rule<UserWord> _rule = new("dictionary", "", _ => null)
    {
        Summary = "A word of the user's dictionary.",
        Yes = [],
        No = [],
    };

    private readonly UserWordType _wordType = type == FactType.Person ? UserWordType.Person : UserWordType.Place;

    /// <summary>The extractors that a dictionary needs.</summary>
    public static IEnumerable<UserWordExtractor> For(UserLexicon dictionary)
    {
        if (dictionary.Words.Any(word => word.Type == UserWordType.Place))
            yield return new UserWordExtractor(FactType.Place, dictionary);
        if (dictionary.Words.Any(word => word.Type == UserWordType.Person))
            yield return new UserWordExtractor(FactType.Person, dictionary);
    }

    /// <inheritdoc/>
    public FactType Type => type;

    /// <inheritdoc/>
    public IReadOnlyList<IRule> Rules => [_rule];

    /// <inheritdoc/>
    public void Find(TextAnalysis text, ICollection<Candidate> candidates)
    {
        foreach (var (span, word) in dictionary.FindAll(text.Clean.Simplified))
        {
            if (word.Type == _wordType)
                candidates.Add(new Candidate(type, span, _rule, word, double.PositiveInfinity));
        }
    }

    /// <inheritdoc/>
    public void Resolve(IReadOnlyList<Candidate> accepted, ArticleContext context, ICollection<Fact> facts)
    {
        foreach (var candidate in accepted)
        {
            var word = (UserWord)candidate.Expression;
            var value = word.Value.Length == 0 ? word.Word : word.Value;
            var at = context.Locate(candidate.Span);
            facts.Add(type == FactType.Person
                ? new PersonFact { Kind = "name", Text = at.Text, Value = value, Start = at.Start, End = at.End, Sentence = at.Sentence, Rule = _rule.Name }
                : new PlaceFact { Kind = "site", Text = at.Text, Value = value, Start = at.Start, End = at.End, Sentence = at.Sentence, Rule = _rule.Name });
        }
    }
}
