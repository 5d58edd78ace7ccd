using System.Globalization;
using FactExtractor.Rules;

namespace FactExtractor.Dates;

/// <summary>Years, which the dates within them build on.</summary>
internal static class YearRules
{
    private const string Stems = "甲乙丙丁戊己庚辛壬癸";
    private const string Branches = "子丑寅卯辰巳午未申酉戌亥";

    /// <summary>The first year of the Republic is 1912.</summary>
    public const int YearBeforeRepublic = 1911;

    /// <summary>The Republic is counted into its second century.</summary>
    private const int LongestEra = 199;

    public static IReadOnlyList<Rule<DatePoint>> All { get; } =
    [
        new("date.year", "(公元)?{year-number}(年度?|财年|财政年度|学年|赛季)", m => DatePoint.TryOf(m.Number("year-number")))
        {
            Summary = "A year of four digits.",
            Yes =
            [
                new("[2021年]起施行", "2021", Fields: "kind=date earliest=2021-01-01 latest=2021-12-31 anchor=explicit"),
                new("他[二〇〇八年]入伍", "2008"),
                new("列入[2022年度]计划", "2022"),
                new("公布[2023财年]业绩", "2023"),
            ],
            No = ["距今2000年历史", "第2021年", "共2021人"],
            NotBefore = "(的?历史|的?文明|的?沧桑)",
        },
        new("date.year-relative", "{relative-date}", m => IsWithinWord(m) ? null : m.Relative(DateUnit.Year))
        {
            Summary = "A year relative to the publication date or to a year before it.",
            Yes =
            [
                new("[今年]粮食丰收", "2021", "2021-05-08", "anchor=published"),
                new("产量比[去年]增加", "2020", "2021-05-08"),
                new("[明年]完工", "XXXX", null, "anchor=unknown"),
            ],
            No = ["今日俄罗斯电视台", "近年来成绩突出", "开通以来年开行量翻番"],
        },
        new("date.year-in-brackets", "{near}\n?{open}({year-number}|{republic-year})年?{close}\n?年",
            m => DatePoint.TryOf(m.Number("year-number") ?? m.Number("republic-year") + YearBeforeRepublic))
        {
            Summary = "A relative year with its number in brackets, that of the Republic too.",
            Yes = [new("[今（2025）年]动工", "2025"), new("[去（113）年]核定", "2024"), new("[明(2026)年]完工", "2026")],
            No = ["今（五）年"],
        },
        new("date.year-short", "<{past-short-year}年>(出生|生人|入伍|参军|入党|毕业|进厂|退伍|参加工作|抗洪|发?大?洪水|特大洪水|发大水|洪灾|那年|那场)",
            m => DatePoint.TryOf(DayRules.FullYear(m.Number("past-short-year")!.Value)))
        {
            Summary = "A year of two digits beside what happens once; from 60 on the last century is meant.",
            Yes = [new("他[98年]参军", "1998"), new("经历过[98年]洪水", "1998"), new("[05年]毕业", "2005")],
            No = ["第98年出生", "2098型抗洪车"],
            NotAfter = "([近约共第了满逾达超前后、—-]|{digit})",
        },
        new("date.year-era", "({era:era}{whole:number}年|{era:era}元年)", m => EraYear(m) is { } year ? DatePoint.TryOf(year) : null)
        {
            Summary = "A year of the Republic, of a reign of Ming or Qing, or of modern Japan.",
            Yes =
            [
                new("生于[民国三十年]", "1941"),
                new("[民国一一〇年]施行", "2021"),
                new("碑立于[光绪二十六年]", "1900"),
                new("[令和元年]改元", "2019"),
            ],
            No = ["康熙字典", "平成年间的建筑", "该行政令和第3年一样"],
        },
        new("date.year-common-era", "(公元|{before-common-era:before}){whole:number}年",
            m => DatePoint.TryOf(m.Has("before") ? 1 - m.Number("number") : m.Number("number")))
        {
            Summary = "A year of fewer than four digits, or before the common era.",
            Yes = [new("[公元618年]唐朝建立", "0618"), new("[公元前221年]统一六国", "BC0221")],
            No = ["公元新纪"],
        },
        new("date.year-cycle", "(农历|夏历|岁次)?{cycle}年", m => CycleYear(m.Text("cycle")) is { } cycle ? new DatePoint { CycleYear = cycle } : null)
        {
            Summary = "A year of the traditional cycle of sixty.",
            Yes = [new("[庚子年]开局不易", "2020", "2020-05-08"), new("[农历辛丑年]将至", "2021", "2020-12-08")],
            No = ["甲丑年", "丙年级学生"],
        },
    ];

    /// <summary>Whether the word before runs on into the relative one: 以来 in 以来年开行量, 不同 in 不同年龄; but not 至今 in 至今年.</summary>
    private static bool IsWithinWord(in RuleMatch match)
    {
        var start = match.Span.Start;
        return !match.Analysis.IsTokenBorder(start) && match.Analysis.Clean.Simplified[start - 1] is not ('至' or '到' or '较' or '比');
    }

    private static int? EraYear(in RuleMatch match) =>
        match.Entry("era") is { } era && (match.Number("number") ?? 1) is <= LongestEra and var year
            ? int.Parse(era.Column(1), CultureInfo.InvariantCulture) + year - 1
            : null;

    /// <summary>The place of stem and branch in the cycle; null if they never meet, for both run on by one each year.</summary>
    private static int? CycleYear(string signs)
    {
        var stem = Stems.IndexOf(signs[0], StringComparison.Ordinal);
        var branch = Branches.IndexOf(signs[1], StringComparison.Ordinal);
        return (stem - branch) % 2 != 0 ? null : ((6 * stem) - (5 * branch) + 60) % 60;
    }
}
