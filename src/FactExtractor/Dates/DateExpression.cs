using FactExtractor.Numbers;

namespace FactExtractor.Dates;

/// <summary>What the words of a time expression say by themselves, before an article fills what they leave open.</summary>
/// <remarks>One of <see cref="DatePoint"/>, <see cref="DateInterval"/>, <see cref="DateWindow"/>, <see cref="DateDuration"/>, <see cref="DateSet"/>.</remarks>
internal abstract record DateExpression
{
    private protected DateExpression()
    {
    }

    /// <summary>How the words qualify it: 左右, 前后, 许 are about.</summary>
    public Approximation Approximation { get; init; }
}

/// <summary>From one point to another, both included: 5月6日至8日.</summary>
/// <param name="Start">The first point.</param>
/// <param name="End">The last point; what it leaves open comes from the first.</param>
internal sealed record DateInterval(DatePoint Start, DatePoint End) : DateExpression;

/// <summary>A stretch measured from the publication date: 近三年, 过去7天, 未来两天.</summary>
/// <param name="Amount">How many units, more than zero.</param>
/// <param name="Unit">The unit, <see cref="DateUnit.Day"/> or coarser.</param>
/// <param name="Ahead">Whether it lies in the future.</param>
internal sealed record DateWindow(int Amount, DateUnit Unit, bool Ahead) : DateExpression;

/// <summary>A length of time: 50天, 四年六个月, 七八个小时.</summary>
/// <param name="Parts">Its amounts, coarsest unit first; only a single part may be a range.</param>
internal sealed record DateDuration((Quantity Amount, DateUnit Unit)[] Parts) : DateExpression;

/// <summary>Something that recurs: 每天, 每周一, 每年5月.</summary>
/// <param name="Value">In TIMEX3 notation; it needs nothing from the article.</param>
internal sealed record DateSet(string Value) : DateExpression;
