using FactExtractor.Numbers;
using FactExtractor.Text;

namespace FactExtractor.Counts;

/// <summary>A count as its words give it, before the noun counted is looked for.</summary>
/// <param name="Kind"><c>count</c>, <c>measure</c>, <c>percent</c>, <c>fraction</c> or <c>ratio</c>.</param>
/// <param name="Quantity">The number and how it is qualified.</param>
internal sealed record CountExpression(string Kind, Quantity Quantity)
{
    public const string Count = "count";
    public const string Measure = "measure";
    public const string Percent = "percent";
    public const string Fraction = "fraction";
    public const string Ratio = "ratio";

    /// <summary>Where the unit stands in the clean text; empty when it has none, or when it is per cent.</summary>
    public TextSpan Unit { get; init; }

    /// <summary>Whether the unit itself says what is counted, as 人次 does.</summary>
    public bool CountsItself { get; init; }

    /// <summary>Whether the unit is one of acts and events, as 起 is.</summary>
    public bool CountsActs { get; init; }

    /// <summary>Whether it is 一 with a classifier, which mostly is but an article: 一名党员.</summary>
    public bool IsIndefinite { get; init; }

    /// <summary>Whether it counts only the noun right after it, and else means something else: 百家企业, but not 进百家.</summary>
    public bool NeedsNoun { get; init; }

    /// <summary>The unit as the fact gives it.</summary>
    public string UnitIn(CleanText text) => Unit != default ? text.Text[Unit.Start..Unit.End] : Kind == Percent ? "%" : "";
}
