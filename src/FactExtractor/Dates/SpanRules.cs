using FactExtractor.Rules;

namespace FactExtractor.Dates;

/// <summary>Intervals: from one point to another, or measured from the publication date.</summary>
internal static class SpanRules
{
    private const string PlanNumbers = "一二三四五六七八九";

    public static IReadOnlyList<Rule<DateExpression>> All { get; } =
    [
        new("date.interval-of-years", "{year-number:start}年?({to}|/)({year-number:end}|{short-year})(年度?|学年|财年|赛季)", YearInterval)
        {
            Summary = "From one year to another, 年 said once.",
            Yes =
            [
                new("[2019年至2021年]", "2019/2021"),
                new("[2019—2021年]", "2019/2021", null, "kind=interval earliest=2019-01-01 latest=2021-12-31"),
                new("[2018-2019年度]考核", "2018/2019"),
                new("[2021/22赛季]", "2021/2022"),
                new("[2021至2022学年]", "2021/2022"),
            ],
            No = ["1-2年级", "编号2019—2021"],
        },
        new("date.interval-of-months", "({year}的?)?{month:start}月?份?{to}{month:end}月份?", MonthInterval)
        {
            Summary = "From one month to another, 月 said once or twice.",
            Yes =
            [
                new("[1—10月份]", "2024-01/2024-10", "2024-11-27"),
                new("[今年1至7月]", "2025-01/2025-07", "2025-08-13"),
                new("[2021年5月-8月]", "2021-05/2021-08"),
                new("[11月至2月]", "2020-11/2021-02", "2021-05-08"),
            ],
            No = ["1—13月"],
            NotAfter = "[第.]",
        },
        new("date.interval-of-days", "(({year}的?)?{month}月)?{day:start}[日号]?({to}|{and:and}){day:end}[日号]", DayInterval)
        {
            Summary = "From one day to another, month and 日 said once; also 6、7日 and 6和7日.",
            Yes =
            [
                new("[5月6日至8日]", "2021-05-06/2021-05-08", "2021-05-20"),
                new("[5月6—8日]", "2021-05-06/2021-05-08", "2021-05-20"),
                new("[3日至5日]", "2021-05-03/2021-05-05", "2021-05-20"),
                new("对[17和18日]发布预警", "2021-05-17/2021-05-18", "2021-05-20"),
                new("[18日到19日]", "2025-04-18/2025-04-19", "2025-04-20"),
                new("[2021年4月28日至3日]", "2021-04-28/2021-05-03"),
            ],
            No = ["第3至5日", "30-35日元"],
            NotAfter = "([第每约·.]|连续|为期|历时|{numeral}[日号]、)",
            NotBefore = "([元圆游龄令]|主席令|公告|、{numeral}[日号])",
        },
        new("date.interval-of-times",
            "({moment:start}|{date:day}{hour:from-hour}[时点]?|{hour:from-hour}[时点]({minute:from-minute}分?|{half:from-half})?"
            + "|{hour:from-hour}[:：]{minutes:from-minute}){to}{part}?{clock}",
            TimeInterval)
        {
            Summary = "From one clock time to another on the same day or the next.",
            Yes =
            [
                new("[5月6日上午9时至11时30分]", "2021-05-06T09:00/2021-05-06T11:30", "2021-05-20", "kind=interval"),
                new("[上午9点到11点]", "XXXX-XX-XXT09:00/XXXX-XX-XXT11:00"),
                new("[5月6日0—24时]", "2021-05-06T00:00/2021-05-06T24:00", "2021-05-20"),
                new("[8点至10点]", "XXXX-XX-XXT08:00/XXXX-XX-XXT10:00"),
                new("[9:00-11:30]", "XXXX-XX-XXT09:00/XXXX-XX-XXT11:30"),
                new("[下午2点—5点半]", "XXXX-XX-XXT14:00/XXXX-XX-XXT17:30"),
            ],
            No = ["3点至5点建议", "比分从8:2到10:3"],
            NotBefore = "({numeral}|建议|意见)",
        },
        new("date.interval", "{moment:start}起?{to}{moment:end}", Interval)
        {
            Summary = "From one date or time to another; the end takes from the start what it leaves open.",
            Yes =
            [
                new("[5月6日—5月8日]", "2021-05-06/2021-05-08", "2021-05-20", "kind=interval earliest=2021-05-06 latest=2021-05-08 anchor=published"),
                new("[2019年5月至2021年3月]", "2019-05/2021-03", null, "anchor=explicit"),
                new("[7月28日20时至29日20时]", "2024-07-28T20:00/2024-07-29T20:00", "2024-07-30"),
                new("自[5月6日起至5月8日]止", "2021-05-06/2021-05-08", "2021-05-20"),
                new("[周一至周五]", "2021-05-03/2021-05-07", "2021-05-08"),
                new("[去年12月至今年2月]", "2020-12/2021-02", "2021-05-08"),
                new("[22时至次日6时]", "XXXX-XX-XXT22:00/XXXX-XX-XXT06:00"),
            ],
            No = ["目前至近日"],
        },
        new("date.interval-of-lunar-days", "{moment:start}{to}初?{lunar-day}",
            m => m.Value<DatePoint>("start") is { Lunar: { Day: { } first } lunar } start && m.Number("lunar-day") > first
            ? new DateInterval(start, start with { Lunar = lunar with { Day = m.Number("lunar-day") } })
            : null)
        {
            Summary = "From one day of a lunar month to another, the month said once.",
            Yes = [new("[大年初一至初七]", "2026-02-17/2026-02-23", "2026-03-01", "kind=interval"), new("[2021年正月初一到十五]", "2021-02-12/2021-02-26")],
            No = ["初一至初三年级"],
        },
        new("date.first-months", "({year}的?)?[前头]({number}个?月|{number}个?{quarters:quarters})", FirstMonths)
        {
            Summary = "The first months or quarters of a year.",
            Yes =
            [
                new("[前8个月]", "2022-01/2022-08", "2022-09-30", "kind=interval"),
                new("[今年前10个月]", "2024-01/2024-10", "2024-11-27"),
                new("[前三季度]", "2021-01/2021-09", "2021-10-20"),
                new("[头两个月]", "2021-01/2021-02", "2021-05-08"),
            ],
            No = ["以前三个月", "前13个月"],
            NotAfter = "[以提之目日年]",
            NotBefore = "({numeral}|球)",
        },
        new("date.window", "(最近|过去|未来|今后|近)的?{number}({classifier}?{duration-unit}|{days}){within}?", Window)
        {
            Summary = "A stretch before or after the publication date.",
            Yes =
            [
                new("[近三年]", "2018/2021", "2021-05-08", "kind=interval earliest=2018-01-01 latest=2021-12-31"),
                new("[过去7天]", "2021-05-01/2021-05-08", "2021-05-08"),
                new("[未来两天]", "2021-05-08/2021-05-10", "2021-05-08"),
                new("[未来三天内]", "2021-05-08/2021-05-11", "2021-05-08"),
                new("[最近一个月]", "2021-04/2021-05", "2021-05-08"),
                new("明确了[今后三年]的任务", "2021/2024", "2021-05-08"),
                new("[近三年]", "P3Y", null, "kind=duration anchor=unknown"),
            ],
            No = ["近几年", "过去多年", "未来数年"],
            NotAfter = "(历时|长达|最|附|将|接|时隔|为期|耗时)",
            NotBefore = "级",
        },
        new("date.neighbours", "{near:first}{near:middle}?{near:last}{two-or-three:count}({duration-unit}|{days})", Neighbours)
        {
            Summary = "Years or days beside each other, named by their distance from this one.",
            Yes =
            [
                new("[今明两年]完工", "2021/2022", "2021-05-08", "kind=interval earliest=2021-01-01 latest=2022-12-31"),
                new("[明后两天]有雨", "2021-05-09/2021-05-10", "2021-05-08"),
                new("[去今两年]增产", "2020/2021", "2021-05-08"),
                new("[今明后三天]晴好", "2021-05-08/2021-05-10", "2021-05-08"),
            ],
            No = ["今明有雨", "明后两问"],
        },
        new("date.plan", "([“\"]?{plan}五[”\"]?时期|[“\"]<{plan}五>[”\"](期间|以来|末|初|规划期)|<{plan}五>(期间|以来|规划期))", Plan)
        {
            Summary = "The years of a five-year plan.",
            Yes = [new("[“十三五”时期]", "2016/2020", null, "kind=interval"), new("“[十四五]”期间", "2021/2025"), new("[“十五五”时期]", "2026/2030")],
            No = ["“十三五”规划", "十五名"],
            NotAfter = "{numeral}",
        },
    ];

    private static DateInterval? Interval(RuleMatch match)
    {
        var (start, end) = (match.Value<DatePoint>("start")!, match.Value<DatePoint>("end")!);
        var isJoined = (start.IsTimeOnly, end.IsTimeOnly) switch
        {
            (_, true) => start.IsTime,
            (true, _) => end.IsTime,
            _ when end.IsBareDay => start.IsDay,
            _ when end is { Year: null, Offset: null, CycleYear: null, Decade: null, Century: null } => !start.IsYear,
            _ => true,
        };
        return isJoined ? new DateInterval(start, end) : null;
    }

    private static DateInterval? YearInterval(RuleMatch match)
    {
        var start = match.Number("start")!.Value;
        var end = match.Number("end") ?? (start / 100 * 100) + match.Number("short-year")!.Value;
        return end > start ? new DateInterval(DatePoint.TryOf(start)!, DatePoint.TryOf(end)!) : null;
    }

    private static DateInterval? MonthInterval(RuleMatch match) =>
        match.WithYear(DatePoint.TryOf(month: match.Number("start"))) is { } start && match.Number("end") != match.Number("start")
            ? new DateInterval(start, DatePoint.TryOf(month: match.Number("end"))!)
            : null;

    private static DateInterval? DayInterval(RuleMatch match)
    {
        var (start, end) = (match.Number("start")!.Value, match.Number("end")!.Value);
        // 17日和18日 are two days, 17和18日 one stretch.
        if (match.Has("and") && (end != start + 1 || (match.Text("and") != "、" && match.SpanOf("start").End != match.SpanOf("and").Start)))
            return null;
        return match.WithYear(DatePoint.TryOf(month: match.Number("month"), day: start)) is { } first
            ? new DateInterval(first, DatePoint.TryOf(day: end)!)
            : null;
    }

    private static DateInterval? TimeInterval(RuleMatch match)
    {
        var start = match.Value<DatePoint>("start");
        if (start is null && match.Number("from-hour") is { } hour && ClockTime.TryOf(hour, match.Has("from-half") ? 30 : match.Number("from-minute") ?? 0) is { } clock)
            start = (match.Value<DatePoint>("day") ?? new DatePoint()) with { Clock = clock };
        return start is { IsTime: true } && match.Clock() is not null ? new DateInterval(start, match.TimeOfDay()) : null;
    }

    private static DateInterval? FirstMonths(RuleMatch match)
    {
        if (match.Quantity("number") is not { IsSingle: true, Low: >= 2 and var count } || count != decimal.Truncate(count))
            return null;
        var months = match.Has("quarters") ? 3 * count : count;
        if (months > 11)
            return null;
        var end = match.WithYear(DatePoint.TryOf(month: (int)months))!;
        return new DateInterval(end with { Month = 1 }, end);
    }

    private static DateWindow? Window(RuleMatch match)
    {
        const int MostBesideNear = 10;
        var words = match.Analysis.Clean.Simplified.AsSpan(match.Span.Start);
        if (match.WholeDuration() is not (var amount, >= DateUnit.Day and var unit, _))
            return null;
        // 用了近三年: almost so long.
        var before = match.Span.Start > 0 ? match.Analysis.Clean.Simplified[match.Span.Start - 1] : default;
        if (words[0] == '近' && (amount > MostBesideNear || before is '了' or '已' or '有' or '达' or '用'))
            return null;
        return new DateWindow(amount, unit, words[0] is '未' or '今') { Approximation = match.Quantity("number").Approximation };
    }

    /// <summary>今明两年: from the first named to the last, one unit apart from one to the next, as many as the number says.</summary>
    private static DateInterval? Neighbours(RuleMatch match)
    {
        var unit = match.Has("days") || match.Text("duration-unit") == "天" ? DateUnit.Day : DateUnit.Year;
        var (first, last) = (match.Distance("first"), match.Distance("last"));
        var count = match.Text("count") == "两" ? 2 : 3;
        var isInOrder = last - first + 1 == count && match.Has("middle") == (count == 3) && (count == 2 || match.Distance("middle") == first + 1);
        return isInOrder && (unit == DateUnit.Day || match.Text("duration-unit") == "年") ? new DateInterval(At(first, unit), At(last, unit)) : null;

        static DatePoint At(int distance, DateUnit unit) => new() { Offset = new DateOffset(distance, unit) };
    }

    /// <summary>The third plan began in 1966, and since then each five years later than the one before.</summary>
    private static DateInterval? Plan(RuleMatch match)
    {
        var words = match.Text("plan");
        var number = words[0] == '十'
            ? 10 + PlanNumbers.IndexOf(words[^1], StringComparison.Ordinal) + 1
            : PlanNumbers.IndexOf(words[0], StringComparison.Ordinal) + 1;
        var start = number switch
        {
            1 => 1953,
            2 => 1958,
            _ => 1966 + (5 * (number - 3)),
        };
        return new DateInterval(DatePoint.TryOf(start)!, DatePoint.TryOf(start + 4)!);
    }
}
