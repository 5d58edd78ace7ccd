namespace FactExtractor.Numbers;

/// <summary>How a text qualifies a number.</summary>
public enum Approximation
{
    /// <summary>The number as it stands.</summary>
    Exact,

    /// <summary>约, 左右, 上下, 大概: near the number, on either side.</summary>
    About,

    /// <summary>近, 将近: a little less; the number is the upper bound.</summary>
    Nearly,

    /// <summary>多, 余, 来, 超过, 逾, 突破: more; the number is the lower bound.</summary>
    Over,

    /// <summary>不足, 不到: less; the number is the upper bound.</summary>
    Under,

    /// <summary>以上, 至少, 不少于: the number or more.</summary>
    AtLeast,

    /// <summary>以内, 以下, 至多, 不超过: the number or less.</summary>
    AtMost,

    /// <summary>三四十, 5至10, 数百: between two numbers, both included.</summary>
    Range,
}
