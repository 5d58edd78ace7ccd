using System.Globalization;

namespace FactExtractor.Numbers;

/// <summary>What a text says about an amount: one number or a range, and how it is qualified.</summary>
/// <param name="Low">The number, or the lower end of the range.</param>
/// <param name="High">The number again, or the upper end of the range.</param>
/// <param name="Approximation">How the text qualifies it. <see cref="Approximation.Range"/> exactly when the ends differ.</param>
public readonly record struct Quantity(decimal Low, decimal High, Approximation Approximation)
{
    /// <summary>An exact number.</summary>
    public static Quantity Exactly(decimal value) => new(value, value, Approximation.Exact);

    /// <summary>A range, both ends included.</summary>
    public static Quantity Between(decimal low, decimal high) => new(low, high, Approximation.Range);

    /// <summary>Whether this is a single number rather than a range.</summary>
    public bool IsSingle => Low == High;

    /// <summary>The lower bound as far as the words give one.</summary>
    public decimal? LowerBound => Approximation is Approximation.About or Approximation.Nearly or Approximation.Under or Approximation.AtMost ? null : Low;

    /// <summary>The upper bound as far as the words give one.</summary>
    public decimal? UpperBound => Approximation is Approximation.About or Approximation.Over or Approximation.AtLeast ? null : High;

    /// <summary>The same amount times a factor: 1.2 times 10,000 for 1.2万.</summary>
    public Quantity Times(decimal factor) => this with { Low = Low * factor, High = High * factor };

    /// <summary>The same amount, qualified by a word before or after it; a range stays a range.</summary>
    public Quantity With(Approximation approximation) =>
        approximation == Approximation.Exact || Approximation == Approximation.Range ? this : this with { Approximation = approximation };

    /// <summary>The normalized value: <c>12000</c>, <c>0.5</c>, or <c>30..40</c> for a range.</summary>
    public override string ToString() => IsSingle ? Plain(Low) : Plain(Low) + ".." + Plain(High);

    /// <summary>A number in plain decimal, without trailing zeros.</summary>
    public static string Plain(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);
}
