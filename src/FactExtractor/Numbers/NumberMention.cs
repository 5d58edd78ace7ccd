namespace FactExtractor.Numbers;

/// <summary>A number where it stands in a text.</summary>
/// <param name="Start">Its first offset, without an ordinal 第.</param>
/// <param name="End">The offset after its last character.</param>
/// <param name="Quantity">What it says.</param>
/// <param name="Form">How it is written.</param>
public sealed record NumberMention(int Start, int End, Quantity Quantity, NumberForm Form = NumberForm.Arabic)
{
    /// <summary>The number of digits of an <see cref="NumberForm.Arabic"/> number or a <see cref="NumberForm.DigitSequence"/>; else 0.</summary>
    public int Digits { get; init; }

    /// <summary>Whether 第 stands before it.</summary>
    public bool IsOrdinal { get; init; }

    /// <summary>Whether it lies within a longer number that is reported too: 3 and 5 in 3—5, 八 and 五 in 八点五.</summary>
    public bool IsPart { get; init; }

    /// <summary>The number, if it is a single whole one that nothing qualifies; else -1.</summary>
    public int Whole { get; } =
        Quantity is { IsSingle: true, Approximation: Approximation.Exact, Low: >= 0 and <= int.MaxValue and var number } && number == decimal.Truncate(number)
            ? (int)number
            : -1;

    /// <summary>Whether it is a plain exact integer, as dates are made of.</summary>
    public bool IsNumeral => Form is NumberForm.Arabic or NumberForm.DigitSequence or NumberForm.Chinese;
}
