namespace FactExtractor.Numbers;

/// <summary>How a number is written.</summary>
public enum NumberForm
{
    /// <summary>Arabic digits alone: 2021, 05.</summary>
    Arabic,

    /// <summary>Chinese digits read one by one: 二〇二一.</summary>
    DigitSequence,

    /// <summary>Chinese with its multipliers, an exact integer: 十, 二十一, 三万五.</summary>
    Chinese,

    /// <summary>Any other exact number: 3,500, 3.5, 三点五, 1.2万.</summary>
    Compound,

    /// <summary>Multipliers without a coefficient: 百, 千万. A number only with a word that qualifies it (近千亩, 上百人).</summary>
    Bare,

    /// <summary>Inexact by its own words: 60多, 百余, 三四十, 十几, 数百.</summary>
    Approximate,

    /// <summary>Two numbers joined: 3—5, 5至10万.</summary>
    Range,

    /// <summary>百分之五, 百分之三到五.</summary>
    Percent,

    /// <summary>三分之一, 四又二分之一, 一半.</summary>
    Fraction,

    /// <summary>半.</summary>
    Half,
}
