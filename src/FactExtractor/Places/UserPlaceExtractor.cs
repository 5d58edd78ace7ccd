using FactExtractor.Facts;
using FactExtractor.Lexicons;
using FactExtractor.Rules;
using FactExtractor.Text;

namespace FactExtractor.Places;

/// <summary>Finds the places of the user's dictionary.</summary>
/// <param name="dictionary">The dictionary.</param>
internal sealed class UserPlaceExtractor(UserLexicon dictionary) : IFactExtractor
{
    private readonly Rule<UserWord> _rule = UserLexicon.NewRule();

    /// <inheritdoc/>
    public FactType Type => FactType.Place;

    /// <inheritdoc/>
    public IReadOnlyList<IRule> Rules => [_rule];

    /// <inheritdoc/>
    public void Find(TextAnalysis text, ICollection<Candidate> candidates)
    {
        foreach (var (span, word) in dictionary.FindAll(text.Clean.Simplified))
        {
            if (word.Type == UserWordType.Place)
                candidates.Add(new Candidate(FactType.Place, span, _rule, word, double.PositiveInfinity));
        }
    }

    /// <inheritdoc/>
    public void Resolve(IReadOnlyList<Candidate> accepted, ArticleContext context, ICollection<Fact> facts)
    {
        foreach (var candidate in accepted)
        {
            var at = context.Locate(candidate.Span);
            facts.Add(new PlaceFact
            {
                Kind = "site",
                Text = at.Text,
                Value = ((UserWord)candidate.Expression).Meaning,
                Start = at.Start,
                End = at.End,
                Sentence = at.Sentence,
                Rule = _rule.Name,
            });
        }
    }
}
