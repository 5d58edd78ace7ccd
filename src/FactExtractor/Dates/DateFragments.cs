using FactExtractor.Lexicons;
using FactExtractor.Numbers;
using FactExtractor.Rules;

namespace FactExtractor.Dates;

/// <summary>The named parts of the patterns of dates.</summary>
internal static class DateFragments
{
    public static IReadOnlyList<Fragment> All { get; } =
    [
        Of("month", Plain(1, 12), ["5", "十二"], ["13", "0"]),
        Of("day", Plain(1, 31), ["6", "三十一"], ["32", "0"]),
        Of("hour", Plain(0, 24), ["9", "二十四"], ["25"]),
        Of("minute", Plain(0, 59), ["05", "五十九"], ["60"]),
        Of("minutes", Plain(0, 59, n => n is { Digits: 2 } or { Form: NumberForm.Chinese, Whole: >= 10 }), ["05", "四十"], ["5", "八"]),
        Of("quarter", Plain(1, 4), ["1", "四"], ["5"]),
        Of("quarter-ordinal", Fragment.Whole(1, 4), ["1", "四"], ["5"]),
        Of("year-number", Plain(1000, 2199, n => n.Digits == 4), ["2021", "二〇二一"], ["两千", "2800", "21"]),
        Of("short-year", Plain(0, 99, n => n.Digits == 2), ["21", "九八"], ["2021", "五"]),
        Of("decade", Plain(0, 2090, n => n.Whole % 10 == 0 && n.Whole is < 100 or >= 1000), ["80", "八十", "1980"], ["85"]),
        Of("whole", Plain(1, 9999), ["3", "十二"], ["3.5"]),
        Of("ordinal", Fragment.Whole(1, 366), ["3", "十二"], ["3.5"]),
        new("before-common-era", "公元前") { Yes = ["公元前"] },
        new("cycle", "[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]") { Yes = ["庚子"], No = ["子庚"] },
        new("digit", "[0123456789]") { Yes = ["7"], No = ["七"] },
        new("two-digits", "{digit}{digit}") { Yes = ["05"], No = ["5"] },
        new("one-or-two-digits", "{digit}{digit}?") { Yes = ["5", "05"], No = ["005"] },
        new("to", "(至|到|—|——|–|-|―|−|－|~|～)") { Yes = ["至", "——"], No = ["、"] },
        new("half", "半") { Yes = ["半"] },
        new("more", "[多余]") { Yes = ["多"] },
        new("second-day", "第二天") { Yes = ["第二天"] },
        new("part", "{part-of-day}") { Yes = ["上午", "晚"], No = ["今天"] },
        new("clock", "({hour:hour}(时|点钟?)({minute:minute}分({minute:second}秒)?|{minutes:minute}|{half:half}|{quarter:quarter}刻|整|{more:more})?|{digital})")
        {
            Yes = ["9时", "9时40分", "21时05分", "18时02分50秒", "三点半", "三点一刻", "15:43"],
            No = ["25时", "8点8"],
        },
        new("digital", "{hour:hour}[:：]{minutes:minute}([:：]{minutes:second})?") { Yes = ["15:43", "15:43:20"], No = ["3:2"] },
        new("approximately", "(大约|大概|约)") { Yes = ["约"] },
        new("period", "(上旬|中旬|下旬|上中旬|中下旬|上半月|下半月|初|底|末)") { Yes = ["上旬", "底"], No = ["中"] },
        new("edge", "[初底末]") { Yes = ["初", "末"] },
        new("season", "[春夏秋冬]") { Yes = ["冬"] },
        new("school-holiday", "暑[期假]") { Yes = ["暑期"], No = ["寒假"] },
        new("first-half", "[上前]半年") { Yes = ["上半年"] },
        new("near", "[去昨今明后]") { Yes = ["今"], No = ["前"] },
        new("open", "[（(]") { Yes = ["（"] },
        new("close", "[）)]") { Yes = ["）"] },
        new("evening", "晚") { Yes = ["晚"] },
        Of("republic-year", Plain(90, 199), ["113", "一一三"], ["2024"]),
        Of("past-short-year", Plain(0, 99, n => n is { Form: NumberForm.Arabic, Digits: 2, Whole: < 10 or >= 60 }), ["98", "05"], ["30", "九八"]),
        new("two-or-three", "[两三]") { Yes = ["两"], No = ["二"] },
        new("this-year", "今") { Yes = ["今"] },
        new("last-year", "去") { Yes = ["去"] },
        new("next-year", "明") { Yes = ["明"] },
        new("last-weekend", "上个周末") { Yes = ["上个周末"] },
        new("next-weekend", "下个周末") { Yes = ["下个周末"] },
        new("fourth", "四") { Yes = ["四"] },
        Of("century", Plain(1, 40), ["20", "十九"], ["90"]),
        new("last-century", "上个?世纪") { Yes = ["上世纪"] },
        new("this-century", "本世纪") { Yes = ["本世纪"] },
        new("stage", "(初|末|中叶|中期|初期|末期|中后期|前期|后期|上半叶|下半叶)") { Yes = ["初", "中叶"] },
        new("festival-cue", "(期间|假期|小长假|长假|黄金周|节日|节假日|慰问|走访|当天|之前|之后|以前|前(建|完|开|竣|全|基|交|正|投|达|实现|上市|，|。|、)|前夕|前后|来临|到来|临近|将至|佳节|放假|档|、?中秋|、?国庆|[、和](春节|中秋))") { Yes = ["期间", "假期"] },
        new("new-year", "大年") { Yes = ["大年"] },
        new("leap", "闰") { Yes = ["闰"] },
        new("named-month", "(正月|腊月|冬月)") { Yes = ["腊月"] },
        new("lunar-month", "({month}月|正月|腊月|冬月)") { Yes = ["八月", "正月"], No = ["十三月"] },
        Of("lunar-day", Plain(1, 30), ["三", "廿三"], ["31"]),
        new("classifier", "个") { Yes = ["个"] },
        new("days", "日") { Yes = ["日"] },
        new("quarters", "季度") { Yes = ["季度"] },
        new("and", "[、和及]") { Yes = ["、", "和"], No = ["到"] },
        new("within", "内") { Yes = ["内"] },
        new("whole-hour", "整") { Yes = ["整"] },
        new("duration-cue", "(拘留|为期|历时|连续|长达|持续|逾期|提前|延长|休假|停工|停业|公示|隔离|观察|公示期为|时限为|期限为)") { Yes = ["为期"] },
        new("plan", "(十[一二三四五六七八九]?|[一二三四五六七八九])") { Yes = ["十四", "三"] },
        new("every-unit", "(年度?|季度|月|周|星期|礼拜|天|日|工作日|小时|分钟)") { Yes = ["天", "年度"], No = ["次"] },
        new("every-other", "(逢[双单]日|隔[天日周])") { Yes = ["逢双日", "隔天"] },
        new("weekday", "[一二三四五六日天]") { Yes = ["一", "日"], No = ["七"] },
        new("before", "{approximation}") { Accepts = IsApproximation("before"), Yes = ["近", "不到"], No = ["以上"] },
        new("after", "{approximation}") { Accepts = IsApproximation("after"), Yes = ["以上", "左右"], No = ["近"] },
    ];

    /// <summary>A single whole number within bounds that is no ordinal, and written as told.</summary>
    private static Func<Lexeme, bool> Plain(int low, int high, Func<NumberMention, bool>? isWrittenSo = null) => lexeme =>
        lexeme.Value is NumberMention { IsOrdinal: false, Whole: >= 0 } number && number.Whole >= low && number.Whole <= high
        && (isWrittenSo is null || isWrittenSo(number));

    private static Func<Lexeme, bool> IsApproximation(string position) =>
        lexeme => LexiconSet.BuiltIn.EntryAt(lexeme.Entry).Is(ApproximationWord.Position, position);

    private static Fragment Of(string name, Func<Lexeme, bool> accepts, IReadOnlyList<string> yes, IReadOnlyList<string> no) =>
        new(name, "{numeral}") { Accepts = accepts, Yes = yes, No = no };
}
