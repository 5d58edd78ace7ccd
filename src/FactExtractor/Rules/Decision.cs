namespace FactExtractor.Rules;

/// <summary>Whether a candidate stands.</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="Winner">The candidate that it lost to, if it lost to one.</param>
/// <param name="Reason">Why it does not stand; null if it stands.</param>
public sealed record Decision(Candidate Candidate, Candidate? Winner, string? Reason)
{
    /// <summary>Whether it stands.</summary>
    public bool Stands => Reason is null;
}
