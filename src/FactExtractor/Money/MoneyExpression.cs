using FactExtractor.Numbers;

namespace FactExtractor.Money;

/// <summary>An amount of money as its words give it.</summary>
/// <param name="Quantity">The amount in whole units of the currency.</param>
/// <param name="Currency">ISO 4217 code; null for 元 and 块, which are the local currency.</param>
internal sealed record MoneyExpression(Quantity Quantity, string? Currency);
