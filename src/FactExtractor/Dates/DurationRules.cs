using FactExtractor.Numbers;
using FactExtractor.Rules;

namespace FactExtractor.Dates;

/// <summary>Lengths of time.</summary>
internal static class DurationRules
{
    public static IReadOnlyList<Rule<DateExpression>> All { get; } =
    [
        new("date.duration", "{before}?{number}{classifier}?({half:half}|{more:more})?{duration-unit}({half:half}|{more:more})?({after}|{within})?", Simple)
        {
            Summary = "A length of time in one unit.",
            Yes =
            [
                new("值守[50天]", "P50D", null, "kind=duration approx=exact anchor=explicit"),
                new("累计[1200小时]", "PT1200H"),
                new("戎马[四十年]", "P40Y"),
                new("为期[一周]", "P1W"),
                new("[一个多月]里", "P1M", null, "approx=over"),
                new("[不到十天]募集", "P10D", null, "approx=under"),
                new("守候[五六个小时]", "PT5H/PT6H", null, "approx=range"),
                new("停产[半年]", "P6M"),
                new("服役[两年半]", "P30M"),
                new("[一个半小时]", "PT90M"),
                new("[半个月]", "P0.5M"),
                new("[三天以上]", "P3D", null, "approx=at_least"),
                new("[48小时内]达成", "PT48H", null, "approx=at_most"),
                new("长达[数月]的汛期", "P2M/P9M"),
                new("[六十多年]的笔记", "P60Y", null, "approx=over"),
                new("[600余年]历史", "P600Y"),
                new("[近30年]", "P30Y", null, "approx=nearly"),
                new("[4到6小时]", "PT4H/PT6H"),
                new("[十来天]", "P10D"),
                new("完工提前[45天]", "P45D"),
                new("相比此前[5年]有所上升", "P5Y"),
                new("花期提前[一周左右]", "P1W", null, "approx=about"),
            ],
            No = ["近几年", "这几天", "前45天", "第三天", "三年级", "20周岁", "10周年", "四周的群众", "百年老店"],
            NotAfter = "([第每头近某哪:]|新的|星期|周|礼拜|最近|过去|未来|今后|这几|那几)",
            NotBefore = "(级|龄|然气|津|安门|空站|使|杀|候|制片|华|代)",
        },
        new("date.days-and-nights", "{before}?{number}[天日昼]{number:nights}夜{after}?", DaysAndNights)
        {
            Summary = "Days and nights, as many of the ones as of the others.",
            Yes = [new("抢险[三天三夜]", "P3D", null, "kind=duration"), new("连续奋战[两天两夜]", "P2D")],
            No = ["昼夜兼程"],
        },
        new("date.duration-hours", "(最近|过去|未来|今后){number}{classifier}?{duration-unit}({after}|{within})?", m =>
            m.Duration() is (var amount, var unit) && (unit < DateUnit.Day || m.Mention("number") is { Form: NumberForm.Range })
                ? m.Qualified(new DateDuration([(amount, unit)]), amount)
                : null)
        {
            Summary = "Hours or minutes before or after the time of writing, or so many days that no one date is meant.",
            Yes =
            [
                new("[未来7—10天内]有雨", "P7D/P10D", "2021-05-08", "approx=at_most"),
                new("[过去24小时]，", "PT24H", "2021-05-08", "kind=duration"),
                new("[未来48小时内]有雨", "PT48H", "2021-05-08", "approx=at_most"),
            ],
            No = ["过去多小时", "未来数年"],
            NotAfter = "最",
        },
        new("date.duration-range",
            "{before}?{number:low}{classifier:low-classifier}?{half:low-half}?{duration-unit:low-unit}{half:low-half}?{to}{number}{classifier}?"
            + "{half:half}?{duration-unit}{half:half}?({after}|{within})?",
            Between)
        {
            Summary = "From one length of time to another, the same unit at both.",
            Yes =
            [
                new("工期[五个半月至六个半月]", "P5.5M/P6.5M", null, "kind=duration approx=range"),
                new("刑期[两年到三年]", "P2Y/P3Y"),
                new("需要[2小时至3小时]", "PT2H/PT3H"),
            ],
            No = ["第三天至第五天"],
            NotAfter = "[第每头]",
            NotBefore = "(级|龄|制|代)",
        },
        new("date.duration-days", "({before}?{number}{days}({after}|{within})|{duration-cue}<{before}?{number}{days}>|{number}{days})", Days)
        {
            Summary = "A length of time in 日, where the number or the words show that no day of a month is meant.",
            Yes =
            [
                new("[60日内]提起", "P60D", null, "approx=at_most"),
                new("行政拘留[10日]", "P10D"),
                new("[30余日]", "P30D", null, "approx=over"),
                new("应在[十五日内]缴纳", "P15D", null, "kind=duration"),
                new("连续[5日]下跌", "P5D"),
            ],
            No = ["100日元", "第60日", "百日行动"],
            NotAfter = "([第每月]|前)",
            NotBefore = "[元圆游龄蒙]",
        },
        new("date.duration-compound",
            "{before}?({whole:years}年零?{whole:months}个月(零?{whole:number-of-days}天)?|{whole:number-of-days}天零?"
            + "{whole:hours}个?小时({whole:minutes-long}分钟?)?|{whole:hours}个?小时零?{minute:minutes-long}分钟?({minute:seconds}秒)?"
            + "|{whole:minutes-long}分钟?零?{minute:seconds}秒({two-digits:hundredths})?){whole-hour}?({after}|{within})?",
            Compound)
        {
            Summary = "A length of time in several units.",
            Yes =
            [
                new("判处[四年六个月]", "P4Y6M"),
                new("用时[2小时09分17秒]", "PT2H9M17S"),
                new("历时[1天零3小时]", "P1DT3H"),
                new("成绩为[3分27秒46]", "PT3M27.46S"),
                new("用时[2小时28分整]", "PT2H28M"),
            ],
            No = ["第二年六一班", "3分2次"],
            NotAfter = "第",
        },
    ];

    private static DateDuration? Simple(RuleMatch match)
    {
        if (match.Duration() is not (var amount, var unit) || !IsLength(match, unit) || IsFirstOfMore(match))
            return null;
        if (match.Has("half"))
            amount = amount with { Low = amount.Low + 0.5m, High = amount.High + 0.5m };
        return match.Qualified(new DateDuration([(amount, unit)]), amount);
    }

    private static DateDuration? DaysAndNights(RuleMatch match) =>
        match.Mention("number") is { IsOrdinal: false, Quantity: var days } && match.Quantity("nights") == days
            ? match.Qualified(new DateDuration([(days, DateUnit.Day)]), days)
            : null;

    private static DateDuration? Between(RuleMatch match)
    {
        if (match.Duration() is not (var high, var unit) || match.Entry("low-unit") is not { } lowUnit || match.Entry("duration-unit") is not { } highUnit
            || lowUnit.Word != highUnit.Word || match.Has("low-classifier") != match.Has("classifier")
            || match.Mention("low") is not { IsOrdinal: false } first || LooksLikeYear(first) || LooksLikeYear(match.Mention("number")!))
            return null;
        const decimal Half = 0.5m;
        var low = first.Quantity.Low + (match.Has("low-half") ? Half : 0);
        var length = Quantity.Between(low, high.High + (match.Has("half") ? Half : 0));
        return low < length.High ? match.Qualified(new DateDuration([(length, unit)]), length) : null;
    }

    /// <summary>Whether the number with its unit is a length, and neither a year (2021年) nor one of a series nor an idiom (百年, 四周).</summary>
    private static bool IsLength(in RuleMatch match, DateUnit unit)
    {
        var number = match.Mention("number")!;
        return number is { IsOrdinal: false, Form: not (NumberForm.Percent or NumberForm.Fraction) }
            && (number.Form != NumberForm.Bare || match.Has("before"))
            && number.Quantity.Low > 0
            && !(unit == DateUnit.Year && LooksLikeYear(number) && !(match.Has("before") && number.Quantity.Low % 10 == 0))
            && !(IsVague(match, number) && !number.Quantity.IsSingle)
            && !(unit == DateUnit.Week && (match.Text("number") == "四" || IsOtherWord(match)))
            && match.Text("before") is not ("过" or "破" or "接近");
    }

    /// <summary>前45天, the first of more days, but not 提前45天 or 此前5年.</summary>
    private static bool IsFirstOfMore(in RuleMatch match)
    {
        var before = match.Span.Start - 1;
        var text = match.Analysis.Clean.Simplified;
        return before >= 0 && text[before] == '前' && (before == 0 || text[before - 1] is not ('提' or '此'));
    }

    /// <summary>近几年 and 这几天 have no bounds.</summary>
    private static bool IsVague(in RuleMatch match, NumberMention number) =>
        match.Approximation("before") == Approximation.Nearly || (number.Start > 0 && match.Analysis.Clean.Simplified[number.Start - 1] is '这' or '那');

    /// <summary>20周岁, 10周年, 一周围.</summary>
    private static bool IsOtherWord(in RuleMatch match)
    {
        var text = match.Analysis.Clean.Simplified;
        return match.Span.End < text.Length && text[match.Span.End] is '年' or '岁' or '边' or '围' or '刊' or '末' or '报' or '转';
    }

    private static bool LooksLikeYear(NumberMention number) =>
        number.Form is NumberForm.Range ? number.Quantity.High is >= 1000 and < 2200 : number.Digits == 4 && number.Quantity.Low is >= 1000 and < 2200;

    private static DateDuration? Days(RuleMatch match)
    {
        const int LongestMonth = 31;
        var amount = match.Quantity("number");
        var isShown = match.Has("duration-cue") || match.Has("within") || match.Approximation("after") is Approximation.AtLeast or Approximation.AtMost;
        var mayBeDayOfMonth = amount.Low <= LongestMonth && amount.Approximation is Approximation.Exact or Approximation.Range;
        if (match.Mention("number") is { IsOrdinal: true } or { Form: NumberForm.Bare } || (!isShown && mayBeDayOfMonth))
            return null;
        return match.Qualified(new DateDuration([(amount, DateUnit.Day)]), amount);
    }

    private static DateDuration? Compound(RuleMatch match)
    {
        const int HoursOfDay = 24;
        // 一天24小时 says the same twice.
        if (match.Has("number-of-days") && match.Number("hours") >= HoursOfDay)
            return null;
        List<(Quantity, DateUnit)> parts = [];
        ReadOnlySpan<(string, DateUnit)> units =
            [("years", DateUnit.Year), ("months", DateUnit.Month), ("number-of-days", DateUnit.Day), ("hours", DateUnit.Hour), ("minutes-long", DateUnit.Minute)];
        foreach (var (label, unit) in units)
        {
            if (match.Number(label) is { } amount)
                parts.Add((Quantity.Exactly(amount), unit));
        }

        if (match.Number("seconds") is { } seconds)
            parts.Add((Quantity.Exactly(seconds + (match.Has("hundredths") ? match.Digits("hundredths") / 100m : 0)), DateUnit.Second));
        return match.Qualified(new DateDuration([.. parts]), Quantity.Exactly(0));
    }
}
