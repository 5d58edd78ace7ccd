using FactExtractor.Numbers;

namespace FactExtractor.Facts;

/// <summary>An amount of money.</summary>
public sealed record MoneyFact : Fact
{
    /// <inheritdoc/>
    public override FactType Type => FactType.Money;

    /// <summary>The amount in whole units of the currency, its bounds and how it is qualified.</summary>
    public required Quantity Quantity { get; init; }

    /// <summary>ISO 4217 code.</summary>
    public required string Currency { get; init; }
}
