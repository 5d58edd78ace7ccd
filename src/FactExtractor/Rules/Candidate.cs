using FactExtractor.Facts;
using FactExtractor.Text;

namespace FactExtractor.Rules;

/// <summary>A fact that a rule proposes, before it is known whether it stands and what its context adds.</summary>
/// <param name="Type">The type of fact.</param>
/// <param name="Span">Its words in the clean text.</param>
/// <param name="Rule">The rule that proposes it.</param>
/// <param name="Expression">What the words say; its type is the extractor's own.</param>
/// <param name="Evidence">How sure the rule is; decides between a person and a place on the same words. 1 is the usual.</param>
public sealed record Candidate(FactType Type, TextSpan Span, IRule Rule, object Expression, double Evidence = 1)
{
    /// <summary>The rank of the rule among all rules; of equally long candidates the lower wins.</summary>
    public int Rank { get; internal set; }

    /// <summary>The extractor that found it.</summary>
    internal IFactExtractor? Owner { get; set; }

    /// <summary>Whether the user's own dictionary says so; it stands before all rules.</summary>
    public bool IsGiven => double.IsPositiveInfinity(Evidence);
}
