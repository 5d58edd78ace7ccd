using FactExtractor.Facts;

namespace FactExtractor.Rules;

/// <summary>Whether a candidate stands.</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="Winner">The candidate that it lost to, if it lost to one.</param>
/// <param name="Stands">Whether it stands.</param>
public sealed record Decision(Candidate Candidate, Candidate? Winner, bool Stands)
{
    /// <summary>Why it does not stand; null if it stands.</summary>
    public string? Reason => Stands ? null : Winner is null ? "protected" : ReasonAgainst(Winner);

    private string ReasonAgainst(Candidate winner) =>
        winner.IsGiven && !Candidate.IsGiven ? "in the dictionary"
        : IsName(Candidate) && !IsName(winner) ? "cuts a number"
        : IsName(winner) && !IsName(Candidate) ? "within a name"
        : Candidate.Type != winner.Type ? $"{winner.Type} before {Candidate.Type}"
        : Candidate.Span.Length < winner.Span.Length ? "shorter"
        : Candidate.Rank > winner.Rank ? "later rule"
        : "later in the text";

    private static bool IsName(Candidate candidate) => candidate.Type is FactType.Person or FactType.Place;
}
