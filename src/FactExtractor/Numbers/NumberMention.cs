namespace FactExtractor.Numbers;

/// <summary>A number in a text.</summary>
/// <param name="Start">Its first offset in the clean text.</param>
/// <param name="End">The offset after its last character.</param>
/// <param name="Quantity">What it says.</param>
public sealed record NumberMention(int Start, int End, Quantity Quantity);
