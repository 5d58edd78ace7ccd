using FactExtractor.Rules;

namespace FactExtractor.Dates;

/// <summary>What recurs.</summary>
internal static class SetRules
{
    public static IReadOnlyList<Rule<DateExpression>> All { get; } =
    [
        new("date.every", "(每个?({every-unit}|[年月]{edge})|每隔?{number}({classifier}?{duration-unit}|{days})|{every-other:other})", Every)
        {
            Summary = "Every unit, or every so many of them.",
            Yes =
            [
                new("[每天]巡逻", "P1D", null, "kind=set"),
                new("[每个月]发放", "P1M"),
                new("[每个工作日]受理", "P1D"),
                new("[每两周]一次", "P2W"),
                new("[逢双日]开放", "P2D"),
                new("[每年]体检", "P1Y"),
                new("[每月底]结算", "P1M"),
            ],
            No = ["每次会议", "每日新闻报", "每秒280次", "时速80公里每小时"],
            NotAfter = "(公里|千米|海里|[米升吨克转])",
            NotBefore = "(球|轮|级|薪|刊|逢)",
        },
        new("date.every-weekday", "每个?(周|星期|礼拜){weekday}([、和及]?(周|星期)?{weekday}([、和及]?(周|星期)?{weekday}([、和及]?(周|星期)?{weekday})?)?)?({part}?{clock}|{part})?",
            EveryWeekday)
        {
            Summary = "Days of every week.",
            Yes =
            [
                new("[每周一]例会", "XXXX-WXX-1", null, "kind=set"),
                new("[每周一三五]开课", "XXXX-WXX-1,3,5"),
                new("[每周五下午]学习", "XXXX-WXX-5TAF"),
            ],
            No = ["周转运输"],
            NotBefore = "[次场届刊班趟期个天节小回篇条]",
        },
        new("date.every-weekend", "(每个?|每逢)周末", _ => new DateSet(Timex.Weekend(Timex.Week(null, null))))
        {
            Summary = "Every weekend.",
            Yes = [new("[每个周末]开放", "XXXX-WXX-WE", null, "kind=set"), new("[每逢周末]", "XXXX-WXX-WE")],
            No = ["每周刊"],
        },
        new("date.every-part", "每天?{part}{clock}?", m => Recurring(m.TimeOfDay()))
        {
            Summary = "The same time of every day.",
            Yes = [new("[每晚]巡逻", "XXXX-XX-XXTEV", null, "kind=set"), new("[每天上午]", "XXXX-XX-XXTMO"), new("[每天早上八点]", "XXXX-XX-XXT08:00")],
            No = ["每早餐店"],
            NotBefore = "(餐|会|报|市|班|高峰)",
        },
        new("date.every-time", "(每天|每日|每个?工作日)的?({clock}|{moment}|{span})", m => m.Value<DateInterval>("span") is { } span ? Recurring(span)
            : m.Value<DatePoint>("moment") is { } moment ? moment.IsTimeOnly ? Recurring(moment) : null
            : m.Clock() is null ? null : Recurring(m.TimeOfDay()))
        {
            Summary = "The same clock time of every day, or from one to another.",
            Yes =
            [
                new("[每天8点]开门", "XXXX-XX-XXT08:00", null, "kind=set"),
                new("[每日22时至次日6时]", "XXXX-XX-XXT22:00/XXXX-XX-XXT06:00"),
                new("[每个工作日上午8:30至12:00]", "XXXX-XX-XXT08:30/XXXX-XX-XXT12:00"),
                new("[每天上午9点到11点]", "XXXX-XX-XXT09:00/XXXX-XX-XXT11:00"),
            ],
            No = ["每家8点8"],
        },
        new("date.every-year", "每年的?({date}|{span})", m => m.Value<DateInterval>("span") is { Start.Month: not null } span ? Recurring(span)
            : m.Value<DatePoint>("date") is { } date && (date.Month is not null || date.YearPart is not null) && date is { Year: null, Offset: null }
                ? Recurring(date)
                : null)
        {
            Summary = "The same days of every year.",
            Yes =
            [
                new("[每年5月]举办", "XXXX-05", null, "kind=set"),
                new("[每年10月1日]", "XXXX-10-01"),
                new("[每年5月至8月]", "XXXX-05/XXXX-08"),
            ],
            No = ["往年5项纪录"],
        },
        new("date.every-month", "(每月|每个月)的?{day}[日号]", m => Recurring(DatePoint.TryOf(day: m.Number("day"))!))
        {
            Summary = "The same day of every month.",
            Yes = [new("[每月5日]发放", "XXXX-XX-05", null, "kind=set"), new("[每个月15号]", "XXXX-XX-15")],
            No = ["每位15号"],
            NotBefore = "[元楼]",
        },
    ];

    /// <summary>What an expression means every time: what it leaves open stays open.</summary>
    private static DateSet Recurring(DateExpression expression) => new(new DateResolver(null).Resolve(expression, default).Value);

    private static DateSet? Every(RuleMatch match)
    {
        if (match.Has("number"))
            return match.WholeDuration() is (var amount, var unit, _) ? new DateSet(Timex.Duration([(Numbers.Quantity.Exactly(amount), unit)])) : null;
        if (match.Has("other"))
            return new DateSet(match.Text("other")[^1] == '周' ? "P2W" : "P2D");
        if (match.Has("edge"))
            return new DateSet(match.Analysis.Clean.Simplified.AsSpan(match.Span.Start, match.Span.Length).Contains('年') ? "P1Y" : "P1M");
        return new DateSet(match.Text("every-unit") switch
        {
            "年" or "年度" => "P1Y",
            "季度" => "P3M",
            "月" => "P1M",
            "周" or "星期" or "礼拜" => "P1W",
            "小时" => "PT1H",
            "分钟" => "PT1M",
            _ => "P1D",
        });
    }

    private static DateSet EveryWeekday(RuleMatch match)
    {
        const string Weekdays = "一二三四五六日天";
        SortedSet<int> days = [];
        var end = match.Has("weekday") ? match.SpanOf("weekday").End : match.Span.End;
        foreach (var sign in match.Analysis.Clean.Simplified.AsSpan(match.Span.Start, end - match.Span.Start))
        {
            var day = Weekdays.IndexOf(sign, StringComparison.Ordinal) + 1;
            if (day > 0)
                days.Add(Math.Min(day, 7));
        }

        return days.Count == 1
            ? Recurring(match.TimeOfDay() with { Weekday = days.Min })
            : new DateSet(Timex.Weekdays(days));
    }
}
