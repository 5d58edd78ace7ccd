namespace FactExtractor.Rules;

/// <summary>What is told of a rule: its definition, documentation and tests are one declaration.</summary>
public interface IRule
{
    /// <summary>A unique name such as <c>date.month-day</c>; facts carry it.</summary>
    string Name { get; }

    /// <summary>What it matches, in the notation of <see cref="Rules.Pattern"/>; empty for a rule that weighs evidence in code.</summary>
    string Pattern { get; }

    /// <summary>One line on what it says.</summary>
    string Summary { get; }

    /// <summary>Texts in which it finds exactly one fact.</summary>
    IReadOnlyList<Example> Yes { get; }

    /// <summary>Texts in which no fact of its type is found.</summary>
    IReadOnlyList<string> No { get; }
}
