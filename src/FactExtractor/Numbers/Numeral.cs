namespace FactExtractor.Numbers;

/// <summary>The least and the greatest value that a numeral can mean; equal unless it is inexact.</summary>
internal readonly record struct Bounds(decimal Low, decimal High)
{
    public static Bounds Of(decimal value) => new(value, value);

    public static Bounds operator +(Bounds left, Bounds right) => new(left.Low + right.Low, left.High + right.High);

    public static Bounds operator *(Bounds bounds, decimal factor) => new(bounds.Low * factor, bounds.High * factor);

    /// <summary>A share of the bounds, to six decimals.</summary>
    public Bounds DividedBy(decimal divisor) => new(Math.Round(Low / divisor, 6), Math.Round(High / divisor, 6));
}

/// <summary>A number as the scanner reads it, before ranges are joined.</summary>
internal readonly record struct Numeral(int Start, int End, Bounds Bounds, Approximation Approximation, NumberForm Form)
{
    /// <summary>The number of digits when they are written one by one, else 0.</summary>
    public int Digits { get; init; }

    /// <summary>Whether it is written with a zero before other digits, as ids and telephone numbers are.</summary>
    public bool HasLeadingZero { get; init; }

    /// <summary>The offset of 点 in 三点五; 0 when there is none.</summary>
    public int Point { get; init; }

    /// <summary>The multipliers after a first and only digit: 百万 of 五百万; 1 when the numeral is not of that kind.</summary>
    public decimal DigitScale { get; init; }

    /// <summary>The multipliers 万, 亿, 兆 at its end; 1 when there are none.</summary>
    public decimal GroupScale { get; init; }

    /// <summary>The multiplier that a number joined before this one shares with it: 万 in 5至10万, 百万 in 三到五百万; else 1.</summary>
    public decimal ScaleSharedWith(in Numeral first)
    {
        if (first.GroupScale > 1)
            return 1;
        if (DigitScale > 1 && first.Bounds.High < Bounds.Low / DigitScale)
            return DigitScale;
        return GroupScale > 1 && first.Bounds.High < Bounds.Low / GroupScale ? GroupScale : 1;
    }
}
