using FactExtractor.Numbers;
using FactExtractor.Rules;

namespace FactExtractor.Dates;

/// <summary>What stands around a date or time and belongs to it.</summary>
internal static class MomentRules
{
    /// <summary>The same said twice.</summary>
    public static IReadOnlyList<Rule<DatePoint>> Twice { get; } =
    [
        new("date.said-twice", "{moment:said}[（(]{moment:again}[）)]({part}?{clock}|{part})?", SaidTwice)
        {
            Summary = "A date and in brackets the same date in other words, and the time after it.",
            Yes =
            [
                new("[今天（5月6日）下午3点]开幕", "2021-05-06T15:00", "2021-05-06", "kind=time anchor=published"),
                new("[昨晚(8日)]抵达", "2021-05-08TEV", "2021-05-09"),
                new("[昨日（5月6日）]", "2021-05-06", "2021-05-07"),
            ],
            No = ["（目前）（此时）"],
        },
        new("date.with-weekday", "{date:said}[，, \n]? ?{date:again}({part}?{clock}|{part})?",
            m => m.Value<DatePoint>("again") is { Weekday: { } weekday } day && day == new DatePoint { Weekday = weekday } ? SaidTwice(m) : null)
        {
            Summary = "A date and the day of the week on which it falls.",
            Yes =
            [
                new("[2021年4月22日 星期四]", "2021-04-22"),
                new("将于[5月6日星期四上午]举行", "2021-05-06TMO", "2021-05-01"),
                new("报名截至[5月6日，星期四]", "2021-05-06", "2021-05-08"),
            ],
            No = ["周末愉快"],
        },
        new("date.with-lunar-day", "{date:said}([，, \n]? ?{date:again})?[，, \n]? ?{date:lunar}", WithLunarDay)
        {
            Summary = "A date, perhaps with the day of the week, and the same date by the traditional calendar.",
            Yes = [new("[2019年9月10日 星期二 农历己亥年八月十二]", "2019-09-10"), new("[2024年2月10日，农历正月初一]", "2024-02-10")],
            No = ["农历大全"],
        },
    ];

    /// <summary>The words that qualify it.</summary>
    public static IReadOnlyList<Rule<DatePoint>> About { get; } =
    [
        new("date.about", "({approximately}在?{moment}|{moment}(左右|前后|上下|许))",
            m => !m.Has("approximately") || m.Analysis.IsTokenBorder(m.Span.Start)
                ? m.Value<DatePoint>("moment")! with { Approximation = Approximation.About }
                : null)
        {
            Summary = "A date or time that is only about right.",
            Yes =
            [
                new("[8月1日前后]", "2024-08-01", "2024-08-20", "approx=about"),
                new("[5月6日20时49分许]", "2021-05-06T20:49", "2021-05-08", "approx=about kind=time"),
                new("[大约1995年]建成", "1995"),
                new("[2003年左右]", "2003"),
            ],
            No = ["左右为难", "前后三任"],
            NotBefore = "[可多诺愿昌下]",
        },
    ];

    /// <summary>The clock that shows it.</summary>
    public static IReadOnlyList<Rule<DatePoint>> Zoned { get; } =
    [
        new("date.zoned", "({time-zone}|{country}时间|{abroad}时间)[，,]?{moment}", m => m.Value<DatePoint>("moment"))
        {
            Summary = "A date or time with the place whose clock shows it.",
            Yes =
            [
                new("[北京时间今天傍晚]", "2022-03-14TEV", "2022-03-14"),
                new("[伊拉克时间7日晚]遇袭", "2024-02-07TEV", "2024-02-08"),
                new("[当地时间16日]开幕", "2023-10-16", "2023-10-17"),
                new("[北京时间昨晚（3月13日）]", "2022-03-13TEV", "2022-03-14"),
            ],
            No = ["北京时间频道"],
        },
    ];

    private static DatePoint? WithLunarDay(RuleMatch match)
    {
        if (match.Value<DatePoint>("said") is not { Month: not null, Day: not null } said || match.Value<DatePoint>("lunar") is not { Lunar.Day: not null })
            return null;
        if (match.Value<DatePoint>("again") is not { } again)
            return said;
        return again is { Weekday: { } weekday } && again == new DatePoint { Weekday = weekday } ? said.Merge(again) : null;
    }

    private static DatePoint? SaidTwice(RuleMatch match)
    {
        if (match.Value<DatePoint>("said")!.Merge(match.Value<DatePoint>("again")!) is not { } point)
            return null;
        if (!match.Has("part") && !match.Has("hour"))
            return point;
        return point.IsDay && (match.Clock() is not null || !match.Has("hour")) ? point.Merge(match.TimeOfDay()) : null;
    }
}
