using FactExtractor.Rules;

namespace FactExtractor.Dates;

/// <summary>Times of the day, alone or with their day.</summary>
internal static class TimeRules
{
    private const string NoWordGoesOn = "(餐|宴|饭|班|自习|高峰|报|婚|年|辈|些|就|已|期|市|校|景|色|行|宵|会|茶|点|安|好|的)";

    /// <summary>Parts of the day and clock times, with and without the day.</summary>
    public static IReadOnlyList<Rule<DatePoint>> All { get; } =
    [
        new("date.day-time", "({date}|{second-day})[的，, ]?{part}?{clock}", m => m.Clock() is null ? null : OnDay(m))
        {
            Summary = "A clock time with its day; its part of the day goes into the hour.",
            Yes =
            [
                new("[5月6日下午3点]开会", "2021-05-06T15:00", "2021-05-08", "kind=time earliest=2021-05-06 latest=2021-05-06"),
                new("[2021年5月6日20时49分]", "2021-05-06T20:49"),
                new("[今晚8点半]开播", "2021-05-08T20:30", "2021-05-08"),
                new("[次日凌晨两点一刻]", "XXXX-XX-XXT02:15"),
                new("[7月1日18时02分50秒]", "2021-07-01T18:02:50", "2021-07-08"),
                new("[2月17日24时]", "2024-02-17T24:00", "2024-02-20"),
            ],
            No = ["25时"],
            NotBefore = "({numeral}|建议|意见|要求)",
        },
        new("date.day-part", "({date}|{second-day})的?{part}", m => m.SpanOf("part").Length > 1 ? OnDay(m) : null)
        {
            Summary = "A part of a day.",
            Yes =
            [
                new("[3月12日下午]", "2019-03-12TAF", "2019-05-08", "kind=time"),
                new("[当天深夜]", "XXXX-XX-XXTNI"),
                new("[当天中午]已出院", "2021-05-08TMI", "2021-05-08"),
                new("[周五清晨]", "2021-05-07TMO", "2021-05-08"),
                new("[第二天清晨]返回", "XXXX-XX-XXTMO"),
            ],
            No = ["早期"],
            NotBefore = "(茶|高峰|班)",
        },
        new("date.day-part-short", "({date}|{second-day}){part}", m => m.SpanOf("part").Length == 1 ? OnDay(m) : null)
        {
            Summary = "A part of a day in one sign.",
            Yes = [new("[5日晚]抵达", "2021-05-05TEV", "2021-05-08"), new("[5月6日晚]，", "2021-05-06TEV", "2021-05-08")],
            No = ["早期", "晚宴"],
            NotBefore = NoWordGoesOn,
        },
        new("date.part-time", "{part}{clock}", m => m.Clock() is null ? null : m.TimeOfDay())
        {
            Summary = "A clock time with its part of the day; the day is the one before it.",
            Yes =
            [
                new("[上午9时40分]", "XXXX-XX-XXT09:40", null, "kind=time anchor=unknown"),
                new("[晚8点]", "XXXX-XX-XXT20:00"),
                new("[凌晨三点半]", "XXXX-XX-XXT03:30"),
                new("[下午三点一刻]", "XXXX-XX-XXT15:15"),
            ],
            No = ["提出三点建议"],
            NotBefore = "({numeral}|建议|意见|要求)",
        },
        new("date.part-of-day", "{part}", m => m.Entry("part") is { } part && part.Is(2, "free") ? m.TimeOfDay() : null)
        {
            Summary = "A part of the day before it.",
            Yes = [new("[下午]召开会议", "XXXX-XX-XXTAF", null, "kind=time"), new("[凌晨]起火", "XXXX-XX-XXTNI")],
            No = ["早日康复", "下午茶", "夜间经济", "5人4夜里"],
            NotAfter = "{numeral}",
            NotBefore = "(茶|好|经济|版|时分|版面|工作室|天鹅)",
        },
        new("date.clock", "({hour:hour}时({minute:minute}分({minute:second}秒)?|整)?|{hour:hour}点({minute:minute}分|{half:half}|钟|整|{quarter:quarter}刻))",
            m => m.Clock() is null ? null : m.TimeOfDay())
        {
            Summary = "A clock time in words that mean nothing else; the day is the one before it.",
            Yes =
            [
                new("[18时02分]起飞", "XXXX-XX-XXT18:02"),
                new("[9点40分]", "XXXX-XX-XXT09:40"),
                new("[3点半]集合", "XXXX-XX-XXT03:30"),
                new("[五时零五分]", "XXXX-XX-XXT05:05"),
                new("[10时整]开始", "XXXX-XX-XXT10:00"),
            ],
            No = ["25时", "8点8", "八点八", "一时之间", "同时", "3.5"],
            NotAfter = "(第|[同当届])",
            NotBefore = "(间|段|之|常|候|代|尚|髦|政|局|效|半|机|光|空|差|刻|许多)",
        },
        new("date.clock-cued", "([，。：、（(在从到至自于每]|截至|截止|直到|直至|时间)<{hour:hour}点({more:more})?>(左右|许|前|后|起|开始|到|至|，|准时|准点|多?就)",
            m => m.Clock() is null ? null : m.TimeOfDay())
        {
            Summary = "A bare hour between words that show it to be one.",
            Yes = [new("他们从[8点]开始排队", "XXXX-XX-XXT08:00"), new("，[10点]起飞", "XXXX-XX-XXT10:00")],
            No = ["提出8点建议", "指数下跌20点", "从三个方面说明3点原因"],
        },
        new("date.clock-digital", "(时间[:：]?|[在从到至自于（(，]|截至)<{digital}>", m => m.Clock() is null ? null : m.TimeOfDay())
        {
            Summary = "A clock time in figures after a word that shows it.",
            Yes = [new("会议于[15:43]结束", "XXXX-XX-XXT15:43"), new("时间：[09:30]", "XXXX-XX-XXT09:30")],
            No = ["以25:21取胜", "比分为21:19"],
            NotBefore = "({digit}|:)",
        },
    ];

    /// <summary>A time on the day captured; null if what was captured is no day.</summary>
    private static DatePoint? OnDay(in RuleMatch match) =>
        (match.Has("second-day") ? new DatePoint { Offset = new DateOffset(1, DateUnit.Day, DateReference.Context) } : match.Value<DatePoint>("date")) is { IsDay: true } day
            ? day.Merge(match.TimeOfDay())
            : null;
}
