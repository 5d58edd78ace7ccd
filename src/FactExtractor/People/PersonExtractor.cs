using FactExtractor.Facts;
using FactExtractor.Lexicons;
using FactExtractor.Rules;
using FactExtractor.Segmentation;
using FactExtractor.Text;

namespace FactExtractor.People;

/// <summary>Finds the people of an article, by the user's dictionary, the form of a name, evidence, and mentions of a name known from elsewhere in it.</summary>
internal sealed class PersonExtractor : IFactExtractor
{
    private readonly Func<PersonReader> _createReader;
    private readonly PersonResolver _resolver;
    private readonly UserLexicon _user;
    private readonly IRule? _userRule;

    /// <summary>An extractor over the given lexicons.</summary>
    /// <param name="lexicons">The lexicons.</param>
    /// <param name="classes">The classes of their lexemes.</param>
    /// <param name="dictionary">The segmenter's dictionary, for the frequencies of words.</param>
    /// <param name="user">The user's own dictionary, whose people are found before all others.</param>
    public PersonExtractor(LexiconSet lexicons, LexemeClasses classes, JiebaSegmenter dictionary, UserLexicon user)
    {
        ArgumentNullException.ThrowIfNull(user);
        _user = user;
        _userRule = user.Has(UserWordType.Person) ? UserLexicon.NewRule() : null;
        var people = new PersonLexicons(lexicons, classes, dictionary);
        _createReader = () => new PersonReader(people);
        _resolver = new PersonResolver(people);
    }

    /// <inheritdoc/>
    public FactType Type => FactType.Person;

    /// <inheritdoc/>
    public IReadOnlyList<IRule> Rules => _userRule is null ? PersonRules.All : [.. PersonRules.All, _userRule];

    /// <inheritdoc/>
    public void Find(TextAnalysis text, ICollection<Candidate> candidates)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(candidates);
        if (_userRule is not null)
            FindOfUser(text.Clean.Simplified, _userRule, candidates);
        if (text.Clean.Simplified.Length > 0)
            text.MemoryOf(this, _createReader).Find(text, candidates);
    }

    /// <inheritdoc/>
    public void Resolve(IReadOnlyList<Candidate> accepted, ArticleContext context, ICollection<Fact> facts) => _resolver.Resolve(accepted, context, facts);

    private void FindOfUser(string characters, IRule rule, ICollection<Candidate> candidates)
    {
        foreach (var (span, word) in _user.FindAll(characters))
        {
            if (word.Type == UserWordType.Person)
                candidates.Add(new Candidate(FactType.Person, span, rule, new PersonExpression(NameKind.Known, FullName: word.Meaning), double.PositiveInfinity));
        }
    }
}
