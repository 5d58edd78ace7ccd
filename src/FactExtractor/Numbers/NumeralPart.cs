namespace FactExtractor.Numbers;

/// <summary>A piece of a numeral on the way to the whole: a coefficient, a number below 万, or that with its 万, 亿 or 兆.</summary>
internal readonly record struct NumeralPart(int End, Bounds Bounds)
{
    /// <summary>The 万, 亿 or 兆 that it is to be multiplied by; 1 when it has none.</summary>
    public decimal Scale { get; init; } = 1;

    /// <summary>Whether 多, 余 or 来 follows.</summary>
    public bool IsMore { get; init; }

    /// <summary>Whether it is made of multipliers other than 十 alone: 百, 千万.</summary>
    public bool IsBare { get; init; }

    /// <summary>Whether it begins with Arabic digits.</summary>
    public bool IsArabic { get; init; }

    /// <summary>Whether it is more than Arabic digits alone or Chinese alone.</summary>
    public bool IsMixed { get; init; }

    /// <summary>Whether it is written with a zero before other digits.</summary>
    public bool HasLeadingZero { get; init; }

    /// <summary>Whether it may take 多, 余 or 来 after it.</summary>
    public bool IsRound { get; init; }

    /// <summary>The number of Arabic digits, when it is nothing else; else 0.</summary>
    public int Digits { get; init; }

    /// <summary>The multiplier of its only digit, 1 for a digit alone; 0 when it has more than one digit.</summary>
    public int DigitScale { get; init; }

    /// <summary>The offset of 点 in 三点五; 0 when there is none.</summary>
    public int Point { get; init; }

    /// <summary>Whether its bounds differ, as in 三四十 and 十几.</summary>
    public bool IsFuzzy => Bounds.Low != Bounds.High;

    /// <summary>Whether it says one number exactly.</summary>
    public bool IsExact => !IsMore && !IsFuzzy;

    /// <summary>Whether it is a digit alone, 1 to 9.</summary>
    public bool IsLoneDigit => DigitScale == 1 && Scale == 1 && !IsFuzzy;

    /// <summary>How its own words qualify it.</summary>
    public Approximation Approximation => IsFuzzy ? Approximation.Range : IsMore ? Approximation.Over : Approximation.Exact;
}
