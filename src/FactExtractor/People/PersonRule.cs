using FactExtractor.Rules;

namespace FactExtractor.People;

/// <summary>A rule that weighs evidence in code.</summary>
/// <param name="Name">A unique name such as <c>person.dotted</c>.</param>
/// <param name="Summary">One line on what it finds.</param>
/// <param name="Yes">Texts in which it finds exactly one person.</param>
/// <param name="No">Texts in which no person is found.</param>
internal sealed record PersonRule(string Name, string Summary, IReadOnlyList<Example> Yes, IReadOnlyList<string> No) : IRule
{
    /// <inheritdoc/>
    public string Pattern => "";
}
