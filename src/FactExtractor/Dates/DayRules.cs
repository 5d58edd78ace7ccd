using FactExtractor.Rules;

namespace FactExtractor.Dates;

/// <summary>Days, and weeks, months and parts of years, with the year that stands before them.</summary>
internal static class DayRules
{
    private const string Weekdays = "一二三四五六日";

    public static IReadOnlyList<Rule<DatePoint>> All { get; } =
    [
        new("date.month-day", "({year}的?)?{month}月{day}[日号](一天)?", m => m.WithYear(DatePoint.TryOf(month: m.Number("month"), day: m.Number("day"))))
        {
            Summary = "A day of a month; without its year the article supplies it.",
            Yes =
            [
                new("物资于[5月6日]运抵", "2021-05-06", "2021-05-08", "kind=date anchor=published"),
                new("将在[十二月三十一日]前完成", "2021-12-31", "2021-11-02"),
                new("[２０２１年５月６日]晴", "2021-05-06", null, "earliest=2021-05-06 latest=2021-05-06 anchor=explicit"),
                new("[二〇二一年五月六日]", "2021-05-06"),
                new("[去年10月1号]开业", "2020-10-01", "2021-05-08"),
                new("[2月15日一天]售出", "2024-02-15", "2024-02-16"),
                new("[民国三十年五月五日]", "1941-05-05"),
                new("会议决定[9月20日]召开", "2021-09-20", "2021-05-08"),
                new("条例将于[5月1日]起施行", "2021-05-01", "2021-05-08"),
                new("收到于[5月6日]", "XXXX-05-06", null, "anchor=unknown"),
            ],
            No = ["13月6日", "2月30日", "第5月6日"],
            NotAfter = "{year}的?",
        },
        new("date.month-day-short-year", "{short-year}年{month}月({day}[日号])?",
            m => DatePoint.TryOf(FullYear(m.Number("short-year")!.Value), m.Number("month"), m.Number("day")))
        {
            Summary = "A day or month with a year of two digits; from 50 on the last century is meant.",
            Yes = [new("[98年8月7日]决口", "1998-08-07"), new("自[21年5月]起", "2021-05"), new("[九八年八月]洪水", "1998-08")],
            No = ["第98年13月"],
        },
        new("date.numeric", "{two-digits:century}{two-digits:year}([-/.]{one-or-two-digits:month}[-/.]{one-or-two-digits:day})", NumericDay)
        {
            Summary = "Year, month and day in figures between dashes, slashes or dots.",
            Yes = [new("发布时间：[2021-05-06]", "2021-05-06"), new("[2021/5/6]发布", "2021-05-06"), new("于[2021.5.6]签订", "2021-05-06")],
            No = ["2021-13-06", "电话2021-05-0612", "版本12021.5.6"],
            NotAfter = "[0123456789./-]",
            NotBefore = "([./-]?[0123456789])",
        },
        new("date.numeric-republic", "(日期|时间|发布|更新|公告)[：:] ?<{digit:hundreds}{two-digits:year}[-/.]{one-or-two-digits:month}[-/.]{one-or-two-digits:day}>", m =>
            DatePoint.TryOf((m.Digits("hundreds") * 100) + m.Digits("year") + YearRules.YearBeforeRepublic, m.Digits("month"), m.Digits("day")) is { Year: < 2200 } day
                ? day
                : null)
        {
            Summary = "A day in figures with the year of the Republic, as pages of Taiwan have it after a label.",
            Yes = [new("發布日期：[113-01-30]", "2024-01-30"), new("更新时间：[112/5/6]", "2023-05-06")],
            No = ["日期：113-13-06", "电话：113-01-3045"],
            NotBefore = "([./-]?[0123456789])",
        },
        new("date.day-in-brackets", "{near}\n?{open}({month}月)?{day}日?{close}\n?([日天]|{evening:evening})",
            m => DatePoint.TryOf(month: m.Number("month"), day: m.Number("day")) is { } day
            ? day with { Offset = new DateOffset(m.Distance("near"), DateUnit.Day), PartOfDay = m.Has("evening") ? PartOfDay.Evening : null }
            : null)
        {
            Summary = "A relative day with its number in brackets.",
            Yes =
            [
                new("[昨（29）日]召开", "2024-01-29", "2024-01-30", "anchor=published"),
                new("[今(5月6日)天]", "2024-05-06", "2024-05-06"),
                new("[昨（29）晚]", "2024-01-29TEV", "2024-01-30"),
            ],
            No = ["今（下）日"],
        },
        new("date.month-in-brackets", "[本上下当]\n?{open}{month}月?{close}\n?月({day}日)?", m => DatePoint.TryOf(month: m.Number("month"), day: m.Number("day")))
        {
            Summary = "A relative month with its number in brackets, and a day of it.",
            Yes = [new("[本（5）月]底", "2024-05", "2024-05-20", "earliest=2024-05-01"), new("[本(5)月18日]", "2024-05-18", "2024-05-20")],
            No = ["本（届）月"],
        },
        new("date.anniversary", "{number}年前的?(今天|今日|这一天)",
            m => m.Quantity("number") is { IsSingle: true, Low: >= 1 and < 1000 and var years } && !m.Mention("number")!.IsOrdinal
            ? new DatePoint { Offset = new DateOffset(-(int)years, DateUnit.Year), OnThisDay = true }
            : null)
        {
            Summary = "The day of publication, years ago.",
            Yes = [new("[50年前的今天]", "1974-05-20", "2024-05-20"), new("[十年前的今天]，他们启程", "2014-05-20", "2024-05-20")],
            No = ["多年前的事"],
            NotAfter = "第",
        },
        new("date.compact", "(于|自|至|到|从|日期[:：]?|时间[:：]?|日[:：]|截至|有效期)<{two-digits:century}{two-digits:year}{two-digits:month}{two-digits:day}>", NumericDay)
        {
            Summary = "Eight figures after a word that shows them to be a day.",
            Yes = [new("日期：[20210506]", "2021-05-06"), new("有效期至[20221231]", "2022-12-31")],
            No = ["编号20210506", "日期：20211301"],
            NotBefore = "[0123456789]",
        },
        new("date.month", "({year}的?)?{month}月份?", m => m.WithYear(DatePoint.TryOf(month: m.Number("month"))))
        {
            Summary = "A month.",
            Yes =
            [
                new("[2021年5月]投产", "2021-05", null, "earliest=2021-05-01 latest=2021-05-31"),
                new("[10月份]工业增速", "2024-10", "2024-11-27"),
                new("[去年10月]", "XXXX-10"),
                new("在[3月]初步完成", "2021-03", "2021-05-08"),
            ],
            No = ["13月", "2月30日"],
            NotAfter = "[第个]",
            NotBefore = "{numeral}[日号]",
        },
        new("date.month-relative", "{relative-date}({day}[日号])?", m => m.Relative(DateUnit.Month)?.Merge(new DatePoint { Day = m.Number("day") }))
        {
            Summary = "A month relative to another, or a day of it.",
            Yes = [new("[本月]揭晓", "2021-05", "2021-05-08"), new("[本月5日]起", "2021-05-05", "2021-05-08"), new("[下个月]动工", "2021-06", "2021-05-08")],
            No = ["月薪", "日本月球车"],
            NotBefore = "球",
        },
        new("date.month-part", "(({year}的?)?{month}月份?|{relative-date}){period}", MonthPart)
        {
            Summary = "The beginning, the end, ten days or a half of a month.",
            Yes =
            [
                new("[5月上旬]开工", "2021-05-01/2021-05-10", "2021-05-20", "kind=interval"),
                new("[2020年2月下旬]", "2020-02-21/2020-02-29"),
                new("[4月中下旬]播种", "2025-04-11/2025-04-30", "2025-05-20"),
                new("[2021年4月底]完工", "2021-04", null, "kind=date earliest=2021-04-21 latest=2021-04-30"),
                new("[上月底]统计", "2021-04", "2021-05-08"),
                new("[本月初]", "XXXX-XX"),
            ],
            No = ["13月底", "月底薪水"],
            NotBefore = "(步|中|级|始|心|次|审|赛|选|尾|蕴|{numeral})",
        },
        new("date.day-relative", "{relative-date}(一天)?", m => m.IsCutThrough("relative-date") ? null : m.Relative(DateUnit.Day))
        {
            Summary = "A day relative to the publication date or to the day before it, also with the part of the day in the word.",
            Yes =
            [
                new("[今天]开幕", "2021-05-08", "2021-05-08", "anchor=published"),
                new("[昨日]降雨", "2021-05-07", "2021-05-08"),
                new("[昨晚]起火", "2021-05-07TEV", "2021-05-08", "kind=time"),
                new("[当天]返回", "XXXX-XX-XX", null, "anchor=unknown"),
                new("[今天一天]停航", "2021-05-08", "2021-05-08"),
            ],
            No = ["今日头条", "目前正在办理", "日前获悉", "这是日本的传统"],
        },
        new("date.day", "{day}日(一天)?", m => m.Text("day") is "一" or "两" ? null : DatePoint.TryOf(day: m.Number("day")))
        {
            Summary = "A day whose month the article supplies.",
            Yes =
            [
                new("美国总统[4日]表示", "2021-05-04", "2021-05-08"),
                new("[二十日]抵达", "2021-04-20", "2021-05-08"),
                new("[18日]电", "XXXX-XX-18"),
                new("国防部[7日]宣布将增加预算", "2021-05-07", "2021-05-08"),
                new("新一轮谈判[11日]在日内瓦举行", "2021-05-11", "2021-05-08"),
                new("[18日]内蒙古", "XXXX-XX-18"),
            ],
            No = ["第3日", "支付10日元", "三日游", "13月6日", "一日三餐"],
            NotAfter = "([月年第每约隔满逾·]|超过|不到|不足|至多|至少)",
            NotBefore = "([元圆游龄]|均线|均价|间隔|夜兼程)",
        },
        new("date.weekday", "({relative-date}(的?(周|星期|礼拜))?|周|星期|礼拜)[一二三四五六日天]", Weekday)
        {
            Summary = "A day of the week.",
            Yes =
            [
                new("[上周三]签约", "2021-04-28", "2021-05-08"),
                new("[星期五]收盘", "2021-05-07", "2021-05-08"),
                new("将于[下周一]开幕", "2021-05-10", "2021-05-08"),
                new("[周日]", "XXXX-WXX-7"),
            ],
            No = ["周一鸣", "四周五公里"],
            NotAfter = "({number}个?|[每多几整半双])",
            NotBefore = "[次场届刊班岁级度折百千万十路线个天趟期均常]",
        },
        new("date.week", "{relative-date}", m => m.IsCutThrough("relative-date") ? null : m.Relative(DateUnit.Week))
        {
            Summary = "A week relative to the publication date or to the date before it.",
            Yes = [new("[上周]公布", "2021-W17", "2021-05-08", "earliest=2021-04-26 latest=2021-05-02"), new("[下周]开庭", "2021-W19", "2021-05-08")],
            No = ["四周", "周围"],
        },
        new("date.weekend", "({relative-date}(的?周)?末|{last-weekend:last}|{next-weekend:next}|这个周末|周末|双休日)", Weekend)
        {
            Summary = "A weekend.",
            Yes =
            [
                new("[本周末]举行", "2021-W18-WE", "2021-05-05", "earliest=2021-05-08 latest=2021-05-09"),
                new("[周末]出游", "XXXX-WXX-WE"),
                new("[上周末]", "2021-W17-WE", "2021-05-08"),
            ],
            No = ["周边末端", "周末愉快"],
            NotAfter = "(每个?|每逢)",
            NotBefore = "(愉快|画报)",
        },
        new("date.week-of-year", "{year}的?第{ordinal}(周|个?星期)", m => m.WithYear(new DatePoint { Week = m.Number("ordinal") }))
        {
            Summary = "A numbered week of a year (ISO 8601).",
            Yes = [new("[2021年第20周]", "2021-W20"), new("[今年第3周]监测", "2021-W03", "2021-05-08")],
            No = ["第三周", "第20周岁"],
            NotBefore = "[岁年]",
        },
        new("date.day-of-year", "{year}的?第{ordinal}天", m => m.WithYear(new DatePoint { DayOfYear = m.Number("ordinal") }))
        {
            Summary = "A numbered day of a year.",
            Yes = [new("[2021年第100天]", "2021-04-10"), new("[2020年第1天]", "2020-01-01")],
            No = ["第三天", "连续第5次"],
        },
        new("date.quarter", "({year}的?)?(第?{quarter-ordinal:quarter}季度|第?{fourth}季度|首季度?|Q{quarter:quarter}){edge}?", m =>
            m.WithYear(new DatePoint { YearPart = YearPart.Quarter(m.Has("fourth") ? 4 : m.Number("quarter") ?? 1), PeriodPart = m.Has("edge") ? Edge(m) : null }))
        {
            Summary = "A quarter of a year.",
            Yes =
            [
                new("[一季度]开局良好", "2021-Q1", "2021-05-08", "earliest=2021-01-01 latest=2021-03-31"),
                new("[2020年第四季度]", "2020-Q4"),
                new("[今年首季]", "2021-Q1", "2021-05-08"),
                new("[2021年Q3]营收", "2021-Q3"),
                new("[三季度末]完成", "2021-Q3", "2021-10-08", "earliest=2021-09-01 latest=2021-09-30"),
                new("[三季度]", "XXXX-Q3"),
            ],
            No = ["四季如春", "第五季度"],
            NotAfter = "前",
            NotBefore = "[假赛]",
        },
        new("date.quarter-short", "({year}的?第{quarter-ordinal:quarter}季|<第{quarter-ordinal:quarter}季>(GDP|经济|营收|财报|获利|净利|出口|合并))",
            m => m.WithYear(new DatePoint { YearPart = YearPart.Quarter(m.Number("quarter")!.Value) }))
        {
            Summary = "A quarter without 度, as in Taiwan, where the words show that it is one.",
            Yes = [new("[2023年第3季]营收", "2023-Q3"), new("公布[第1季]财报", "2024-Q1", "2024-05-07")],
            No = ["该剧第三季开播", "全年的第一季粮食"],
            NotBefore = "[假赛度]",
        },
        new("date.quarter-relative", "{relative-date}", m => m.Relative(DateUnit.Quarter))
        {
            Summary = "A quarter relative to the publication date or to the date before it.",
            Yes = [new("[上季度]盈利", "2021-Q1", "2021-05-08"), new("[本季度]", "2021-Q2", "2021-05-08")],
            No = ["季度总结", "本季节"],
            NotBefore = "[节赛后军殿]",
        },
        new("date.half-year", "({year}的?)?({first-half}|[下后]半年)", m => m.WithYear(new DatePoint { YearPart = YearPart.Half(m.Has("first-half") ? 1 : 2) }))
        {
            Summary = "A half of a year.",
            Yes =
            [
                new("[上半年]", "2021-H1", "2021-07-20", "earliest=2021-01-01 latest=2021-06-30"),
                new("[去年下半年]", "2020-H2", "2021-05-08"),
                new("[2019年下半年]", "2019-H2"),
            ],
            No = ["上半场", "下半身"],
        },
        new("date.season", "{year}的?({season}[天季日]?|{school-holiday})", m => m.WithYear(new DatePoint { YearPart = Season(m) }))
        {
            Summary = "A season of a year.",
            Yes =
            [
                new("[今年夏天]上调", "2025-SU", "2025-04-20"),
                new("[2021年冬季]供暖", "2021-WI", null, "earliest=2021-12-01 latest=2022-02-28"),
                new("[去年秋]", "2020-FA", "2021-05-08"),
                new("[2024年暑期]档", "2024-SU"),
            ],
            No = ["春天来了", "冬季奥运会"],
            NotBefore = "([奥残青运节游世晚粮收耕播种汛]|达沃斯)",
        },
        new("date.season-relative", "({this-year:this}|{last-year:last}|{next-year:next}){season}", m => new DatePoint
        {
            Offset = new DateOffset(m.Has("this") ? 0 : m.Has("last") ? -1 : 1, DateUnit.Year),
            YearPart = Season(m),
        })
        {
            Summary = "A season of this year, the last or the next, in two characters.",
            Yes = [new("[今春]开工", "2021-SP", "2021-05-08"), new("[去冬]少雪", "2020-WI", "2021-05-08"), new("[明春]", "2022-SP", "2021-05-08")],
            No = ["透明冬瓜", "今夏令营"],
            NotBefore = "[瓜令季节游晚装训]",
        },
        new("date.year-part", "{year}(年?{edge}|年中)", m => m.Value<DatePoint>("year")! with { PeriodPart = Edge(m) })
        {
            Summary = "The beginning, middle or end of a year.",
            Yes =
            [
                new("[2027年底]可望实现", "2027", null, "earliest=2027-12-01 latest=2027-12-31"),
                new("[今年年初]", "2021", "2021-05-08", "earliest=2021-01-01 latest=2021-01-31"),
                new("[去年末]", "2020", "2021-05-08", "earliest=2020-12-01"),
            ],
            No = ["年底线"],
            NotBefore = "[步中级始心次审赛选一二三尾]",
        },
        new("date.year-edge", "(年{edge}|岁末|年终|年中)",
            m => !m.Analysis.IsTokenBorder(m.Span.Start)
                ? null
                : new DatePoint { Offset = new DateOffset(0, DateUnit.Year, DateReference.Period), PeriodPart = Edge(m) })
        {
            Summary = "The beginning, middle or end of the year spoken of.",
            Yes = [new("[年底]完工", "2021", "2021-05-08", "earliest=2021-12-01 latest=2021-12-31"), new("[年初]部署", "2021", "2021-05-08", "latest=2021-01-31")],
            No = ["年底蕴", "年终奖", "在中青年中引发反响"],
            NotAfter = "([年每常近]|{number})",
            NotBefore = "(步|中|级|始|蕴|线|奖|总结|考核|决算|评|会|大促|{numeral})",
        },
        new("date.month-edge", "月{edge}",
            m => !m.Analysis.IsTokenBorder(m.Span.Start)
                ? null
                : new DatePoint { Offset = new DateOffset(0, DateUnit.Month, DateReference.Period), PeriodPart = Edge(m) })
        {
            Summary = "The beginning or end of the month spoken of.",
            Yes =
            [
                new("[月底]交付", "2021-05", "2021-05-08", "earliest=2021-05-22 latest=2021-05-31"),
                new("[月初]启动", "2021-05", "2021-05-08", "latest=2021-05-10"),
            ],
            No = ["满月初一", "月底薪"],
            NotAfter = "({number}|[每个满岁元份])",
            NotBefore = "({numeral}|[薪蕴线级步始])",
        },
        new("date.decade", "({century}世纪|{last-century}|{this-century})?的?{decade}年代{stage}?", Decade)
        {
            Summary = "A decade; without its century that of 1900 is meant.",
            Yes =
            [
                new("[20世纪80年代]", "198X", null, "earliest=1980-01-01 latest=1989-12-31"),
                new("[上世纪九十年代初]", "199X"),
                new("[本世纪20年代]", "202X"),
                new("[1950年代]", "195X"),
                new("[八十年代]", "198X"),
            ],
            No = ["85年代", "新时代年代剧"],
            NotAfter = "第",
        },
        new("date.century", "((公元|{before-common-era})?{century}世纪|{last-century}|{this-century}){stage}?", m => new DatePoint { Century = CenturyOf(m) })
        {
            Summary = "A century.",
            Yes = [new("[21世纪]以来", "20XX"), new("[上世纪末]", "19XX"), new("[公元前3世纪]", "BC02XX"), new("[本世纪中叶]", "20XX")],
            No = ["世纪大道"],
            NotAfter = "第",
        },
        new("date.festival", "({year}的?|农历)?{festival}夜?", m => Festival(m, "free"))
        {
            Summary = "A festival or solar term.",
            Yes =
            [
                new("[春节]期间", "2021-02-12", "2021-03-01"),
                new("[庚子年春节]", "2020-01-25", "2020-05-08"),
                new("[2021年清明]", "2021-04-04"),
                new("[今年国庆节]", "2021-10-01", "2021-05-08"),
                new("[除夕]将至", "2021-02-11", "2021-01-20"),
                new("[2021年母亲节]", "2021-05-09"),
                new("[冬至]", "XXXX"),
                new("[儿童节]", "XXXX-06-01"),
            ],
            No = ["双十一促销", "五四运动", "春节联欢晚会"],
        },
        new("date.festival-cued", "({year}的?{festival}|[“\"]?<{festival}>[”\"]?{festival-cue})", m => Festival(m, "cued"))
        {
            Summary = "A festival whose name means something else as well, beside a word that shows it.",
            Yes =
            [
                new("[五一]期间", "2021-05-01", "2021-05-08"),
                new("“[十一]”假期", "2020-10-01", "2021-05-08"),
                new("[国庆]长假", "2020-10-01", "2021-05-08"),
                new("[2021年国庆]", "2021-10-01"),
                new("[国庆]前开业", "2020-10-01", "2021-05-08"),
            ],
            No = ["二十一期间", "十一名队员", "八一电影制片厂", "十一届三中全会", "三八线", "双十一期间"],
            NotAfter = "[一二三四五六七八九十0123456789双第]",
            NotBefore = "([届名个位人年月日岁分点]|运动|电影)",
        },
        new("date.solar-term-cued", "[“\"]?<{festival}>[”\"]?(节气|时节)", m => Festival(m, "term"))
        {
            Summary = "A solar term whose name is also a kind of weather.",
            Yes = [new("迎来[大雪]节气", "XXXX"), new("进入“[雨水]”节气", "2021-02-18", "2021-05-08")],
            No = ["大雪纷飞", "雨水充沛"],
        },
        new("date.lunar-day",
            "({year}的?)?((农历|阴历|旧历)?({new-year}|{leap}?{lunar-month})初{lunar-day}|(农历|阴历|旧历){leap}?{lunar-month}{lunar-day}"
            + "|{named-month}{lunar-day})日?",
            LunarDay)
        {
            Summary = "A day of the traditional calendar.",
            Yes =
            [
                new("[2021年大年初三]", "2021-02-14"),
                new("[正月初六]，大家", "2026-02-22", "2026-03-14"),
                new("[腊月廿三]祭灶", "2021-02-04", "2021-02-10"),
                new("[农历八月十五]", "2020-10-01", "2021-05-08"),
                new("[2020年闰四月初一]", "2020-05-23"),
                new("[庚子年腊月三十]", "2021-02-11", "2021-05-08"),
                new("[正月十五]", "XXXX"),
            ],
            No = ["农历十三", "初三年级"],
            NotBefore = "[名人个号位元]",
        },
        new("date.lunar-day-of-cycle", "{year}{leap}?{lunar-month}{lunar-day}", m => m.Value<DatePoint>("year") is { CycleYear: not null } ? LunarDay(m) : null)
        {
            Summary = "A day of the traditional calendar in a year that it names.",
            Yes = [new("[农历己亥年八月十二]", "2019-09-10", "2019-09-10"), new("[甲辰年三月廿六]", "2024-05-04", "2024-05-06")],
            No = ["甲子园"],
            NotBefore = "[名人个号位元日]",
        },
        new("date.lunar-month", "({year}的?)?((农历|阴历|旧历){leap}?{lunar-month}|{named-month}|{leap}{lunar-month})", LunarDay)
        {
            Summary = "A month of the traditional calendar.",
            Yes =
            [
                new("[2021年农历正月]", "2021-02-12/2021-03-12", null, "kind=interval"),
                new("[腊月]里", "2021-01-13/2021-02-11", "2021-03-01"),
                new("[2020年闰四月]", "2020-05-23/2020-06-20"),
            ],
            No = ["农历大全", "改正月报"],
            NotBefore = "[球报]",
        },
        new("date.ago", "{number}{classifier}?{duration-unit}(前|以前|之前)", m => Away(m, -1, DateReference.Published))
        {
            Summary = "So long ago, as exact as the unit.",
            Yes =
            [
                new("[三天前]抵达", "2021-05-05", "2021-05-08"),
                new("[两年前]", "2019", "2021-05-08"),
                new("[半年前]", "2020-11", "2021-05-08"),
                new("[一周前]", "2021-W17", "2021-05-08"),
            ],
            No = ["多年前", "第3天前往"],
            NotAfter = "[第每]",
            NotBefore = "(往|后|三|十|列|提|茅|沿|景|途|台|锋|瞻|移|来|去|进|线|身|额|世|所未有|程|夕|期|总统|总理)",
        },
        new("date.later", "{number}{classifier}?{duration-unit}(后|以后|之后)", m => Away(m, 1, DateReference.Context))
        {
            Summary = "So much later than the date before it, as exact as the unit.",
            Yes = [new("[三天后]返回", "2021-05-11", "2021-05-08"), new("[5年后]", "2026", "2021-05-08"), new("[两个月之后]", "2021-07", "2021-05-08")],
            No = ["第3天后勤部门", "多年后"],
            NotAfter = "[第每]",
            NotBefore = "[勤续备卫台方盾果代人者排援半]",
        },
        new("date.same-period", "{year}的?同期", m => m.Value<DatePoint>("year")! with { SamePeriod = true })
        {
            Summary = "The period before it, in another year.",
            Yes = [new("与[去年同期]持平", "2020", "2021-05-08"), new("高于[2019年同期]", "2019")],
            No = ["同期声", "历史同期"],
            NotBefore = "声",
        },
    ];

    private static DatePoint? NumericDay(RuleMatch match) =>
        DatePoint.TryOf((match.Digits("century") * 100) + match.Digits("year"), match.Digits("month"), match.Digits("day")) is { Year: >= 1000 and < 2200 } day
            ? day
            : null;

    /// <summary>The year of two digits; from 50 on the last century is meant.</summary>
    internal static int FullYear(int shortYear) => shortYear + (shortYear < 50 ? 2000 : 1900);

    private static DatePoint? MonthPart(RuleMatch match)
    {
        var month = match.Has("month") ? match.WithYear(DatePoint.TryOf(month: match.Number("month"))) : match.Relative(DateUnit.Month);
        return month is null ? null : month with
        {
            PeriodPart = match.Text("period") switch
            {
                "上旬" => PeriodPart.FirstTenDays,
                "中旬" => PeriodPart.MiddleTenDays,
                "下旬" => PeriodPart.LastTenDays,
                "上中旬" => PeriodPart.FirstTwentyDays,
                "中下旬" => PeriodPart.AllButFirstTenDays,
                "上半月" => PeriodPart.FirstHalf,
                "下半月" => PeriodPart.SecondHalf,
                "初" => PeriodPart.Beginning,
                _ => PeriodPart.End,
            },
        };
    }

    private static PeriodPart Edge(in RuleMatch match) => LastSign(match) switch
    {
        '初' => PeriodPart.Beginning,
        '中' => PeriodPart.Middle,
        _ => PeriodPart.End,
    };

    private static char LastSign(in RuleMatch match) => match.Analysis.Clean.Simplified[match.Span.End - 1];

    private static DatePoint? Weekday(RuleMatch match)
    {
        var isHeaven = LastSign(match) == '天';
        if (isHeaven && match.Analysis.Clean.Simplified[match.Span.End - 2] == '周')
            return null;
        var point = new DatePoint { Weekday = isHeaven ? 7 : Weekdays.IndexOf(LastSign(match), StringComparison.Ordinal) + 1 };
        return match.Has("relative-date") ? match.Relative(DateUnit.Week)?.Merge(point) : point;
    }

    private static DatePoint? Weekend(RuleMatch match)
    {
        var weekend = new DatePoint { IsWeekend = true };
        if (match.Has("relative-date"))
            return match.Relative(DateUnit.Week)?.Merge(weekend);
        var weeks = match.Has("last") ? -1 : match.Has("next") ? 1 : 0;
        return weeks == 0 ? weekend : weekend with { Offset = new DateOffset(weeks, DateUnit.Week) };
    }

    private static YearPart Season(in RuleMatch match) => (match.Text("season") + match.Text("school-holiday")) switch
    {
        "春" => YearPart.Spring,
        "夏" or "暑期" or "暑假" => YearPart.Summer,
        "秋" => YearPart.Autumn,
        _ => YearPart.Winter,
    };

    /// <summary>The century named, or that of an article of our time: the last is the 20th.</summary>
    private static int CenturyOf(in RuleMatch match)
    {
        var number = match.Number("century") ?? (match.Has("this-century") ? 21 : 20);
        return match.Has("before-common-era") ? -number : number;
    }

    private static DatePoint? Decade(RuleMatch match)
    {
        var decade = match.Number("decade")!.Value;
        if (decade < 1000)
            return new DatePoint { Decade = ((CenturyOf(match) - 1) * 100) + decade };
        return match.Has("century") || match.Has("last-century") || match.Has("this-century") ? null : new DatePoint { Decade = decade };
    }

    /// <summary>The festival captured, if its name is to be used like that.</summary>
    private static DatePoint? Festival(in RuleMatch match, string use)
    {
        if (match.Entry("festival") is not { } entry || !entry.Is(2, use))
            return null;
        var isNight = match.Span.End > match.SpanOf("festival").End;
        return match.WithYear(new DatePoint { Festival = Dates.Festival.Parse(entry[1]), PartOfDay = isNight ? PartOfDay.Night : null });
    }

    private static DatePoint? LunarDay(RuleMatch match)
    {
        var month = (match.Text("named-month") + match.Text("lunar-month")) switch
        {
            "冬月" => 11,
            "腊月" => 12,
            "正月" => 1,
            _ => match.Number("lunar-month") ?? 1,
        };
        return match.WithYear(new DatePoint { Lunar = new LunarDay(month, match.Number("lunar-day"), match.Has("leap")) });
    }

    /// <summary>三天前, 两个月之后; null for vague numbers, and for hours, whose day the words do not tell.</summary>
    private static DatePoint? Away(in RuleMatch match, int direction, DateReference from) =>
        match.WholeDuration() is (var amount, >= DateUnit.Day and var unit, var approximation)
        ? new DatePoint { Offset = new DateOffset(direction * amount, unit, from), Approximation = approximation }
        : null;
}
