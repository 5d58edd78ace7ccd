namespace FactExtractor.Rules;

/// <summary>A rule: a pattern, and what a match of it says.</summary>
/// <typeparam name="T">What it yields: an expression that knows no context.</typeparam>
/// <param name="name">A unique name such as <c>date.month-day</c>.</param>
/// <param name="pattern">What it matches, in the notation of <see cref="Rules.Pattern"/>.</param>
/// <param name="yield">What the match says, or null if it says nothing (a day that does not exist).</param>
internal sealed class Rule<T>(string name, string pattern, Func<RuleMatch, T?> yield) : IRule
    where T : class
{
    /// <inheritdoc/>
    public string Name => name;

    /// <inheritdoc/>
    public string Pattern => pattern;

    /// <inheritdoc/>
    public required string Summary { get; init; }

    /// <inheritdoc/>
    public required IReadOnlyList<Example> Yes { get; init; }

    /// <inheritdoc/>
    public required IReadOnlyList<string> No { get; init; }

    /// <summary>A pattern that must not end where the match begins, such as <c>(第|[.])</c>.</summary>
    public string? NotAfter { get; init; }

    /// <summary>A pattern that must not begin where the match ends.</summary>
    public string? NotBefore { get; init; }

    /// <summary>What a match says.</summary>
    public T? Yield(in RuleMatch match) => yield(match);
}
