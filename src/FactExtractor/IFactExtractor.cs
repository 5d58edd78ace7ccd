using FactExtractor.Facts;
using FactExtractor.Rules;
using FactExtractor.Text;

namespace FactExtractor;

/// <summary>Finds and resolves the facts of one type. Immutable: one instance serves all threads.</summary>
internal interface IFactExtractor
{
    /// <summary>The type of its facts.</summary>
    FactType Type { get; }

    /// <summary>Its rules; of two equally long candidates the one of the earlier rule stands.</summary>
    IReadOnlyList<IRule> Rules { get; }

    /// <summary>Proposes candidates from the words of an article alone. May add lexemes of its own for its later steps.</summary>
    void Find(TextAnalysis text, ICollection<Candidate> candidates);

    /// <summary>Makes facts of the candidates that stand, filling from the article what their words leave open.</summary>
    /// <param name="accepted">The candidates of this type that stand, in reading order.</param>
    /// <param name="context">What is known of the article.</param>
    /// <param name="facts">Receives the facts.</param>
    void Resolve(IReadOnlyList<Candidate> accepted, ArticleContext context, ICollection<Fact> facts);
}
