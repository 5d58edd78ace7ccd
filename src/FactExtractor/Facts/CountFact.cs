using FactExtractor.Numbers;

namespace FactExtractor.Facts;

/// <summary>A number of things, a measure or a share.</summary>
/// <remarks><see cref="Fact.Kind"/> is <c>count</c>, <c>measure</c>, <c>percent</c>, <c>fraction</c> or <c>ratio</c>.</remarks>
public sealed record CountFact : Fact
{
    /// <inheritdoc/>
    public override FactType Type => FactType.Count;

    /// <summary>The number, its bounds and how it is qualified.</summary>
    public required Quantity Quantity { get; init; }

    /// <summary>The measure word or unit as written; <c>%</c> for every way to say per cent.</summary>
    public required string Unit { get; init; }

    /// <summary>The noun counted; empty when the text names none.</summary>
    public string Object { get; init; } = "";
}
