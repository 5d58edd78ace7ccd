namespace FactExtractor.Dates;

/// <summary>What a relative date counts from.</summary>
internal enum DateReference
{
    /// <summary>The publication date: 今天, 上周, 去年.</summary>
    Published,

    /// <summary>The date before it in the article: 当日, 次日, 同月, 该年.</summary>
    Context,

    /// <summary>The date before it in the same paragraph, else the publication date: 上年, 上月, 年底.</summary>
    Period,
}

/// <summary>A distance in whole units from a reference: 昨天 is one day before the publication date, 次年 one year after the date before it.</summary>
/// <param name="Amount">Units ahead; negative for the past.</param>
/// <param name="Unit">The unit, which is also how exact the result is: 两年前 is a year.</param>
/// <param name="From">What is counted from.</param>
internal readonly record struct DateOffset(int Amount, DateUnit Unit, DateReference From = DateReference.Published);
