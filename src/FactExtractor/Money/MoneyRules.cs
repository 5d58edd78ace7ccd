using FactExtractor.Lexicons;
using FactExtractor.Numbers;
using FactExtractor.Rules;

namespace FactExtractor.Money;

/// <summary>The rules of money.</summary>
internal static class MoneyRules
{
    /// <summary>The rules, the more particular ones first.</summary>
    public static IReadOnlyList<Rule<MoneyExpression>> All { get; } =
    [
        new("money.apart", "{apart}(每{unit}|了|可(领取?|获得?|得|贷款?|补贴?|享受|奖励|达|拿到?)?|能(领取?|获得?|拿到?|达))?<{number} ?{unit-of-money:currency}{after}?>",
            MoneyReading.OfAmount)
        {
            Summary = "An amount qualified by a word that stands apart from it.",
            Yes =
            [
                new("超过每桶[92美元]", "92", Fields: "approx=over currency=USD"),
                new("股价跌破[80元]", "80", Fields: "approx=under"),
                new("每人最多可领[八千元]", "8000", Fields: "approx=at_most"),
            ],
            No = ["跌破发行价"],
        },
        new("money.amount", "{before}?{symbol}?{before}?{number} ?{unit-of-money:currency}(人民币|[整正])?{after}?", MoneyReading.OfAmount)
        {
            Summary = "A number with the currency after it.",
            Yes =
            [
                new("捐款[1000元]。", "1000", Fields: "currency=CNY approx=exact"),
                new("投资[近3亿元]", "300000000", Fields: "approx=nearly"),
                new("收入[5万余元]", "50000", Fields: "approx=over"),
                new("罚款[1000元以上]", "1000", Fields: "approx=at_least"),
                new("约定[5至10万美元]的价格", "50000..100000", Fields: "currency=USD approx=range"),
                new("合计[人民币3万元]", "30000", Fields: "currency=CNY"),
                new("支付[3万元人民币]", "30000", Fields: "currency=CNY"),
                new("收取[壹仟元整]", "1000"),
                new("贷款[新台币26,400元]", "26400", Fields: "currency=TWD"),
                new("出口[一百三十亿日元]", "13000000000", Fields: "currency=JPY"),
                new("花了[两百五十块钱]", "250"),
            ],
            No = ["多元发展", "元旦", "单位：万元", "第5元", "一元化", "美元走强"],
            NotBefore = "[化旦素宵帅勋凶件谋]",
        },
        new("money.bare", "{upward}{bare:number}{unit-of-money:currency}{after}?", MoneyReading.OfBare)
        {
            Summary = "A multiplier without a number before it, with 上 or 过.",
            Yes = [new("[上百万元]的损失", "1000000", Fields: "approx=over"), new("规模[过万亿元]", "1000000000000", Fields: "approx=over")],
            No = ["单位：亿元"],
        },
        new("money.grade", "{number}{unit-of-money:currency}级", MoneyReading.OfGrade)
        {
            Summary = "An order of magnitude.",
            Yes = [new("[千万元级]项目", "10000000", Fields: "approx=about"), new("[百亿元级]产业", "10000000000")],
            No = ["元级"],
        },
        new("money.symbol", "{before}?{symbol} ?{before}?{number}{after}?", MoneyReading.OfAmount)
        {
            Summary = "A number with the sign or name of the currency before it.",
            Yes =
            [
                new("售价[¥300]。", "300", Fields: "currency=CNY"),
                new("收购价[$3.5亿]", "350000000", Fields: "currency=USD"),
                new("募得[€500万]", "5000000", Fields: "currency=EUR"),
                new("付[人民币约200万]", "2000000", Fields: "approx=about"),
            ],
            No = ["人民币汇率", "$"],
        },
        new("money.range", "{before}?{symbol}?{number:low} ?{unit-of-money:currency}(以上|及以上)?{to}?{number:high} ?{unit-of-money:currency}(以下|以内|{after})?",
            MoneyReading.OfRange)
        {
            Summary = "From one amount to another, the currency at both.",
            Yes =
            [
                new("每公斤[12元到13元]", "12..13", Fields: "approx=range"),
                new("罚款[5000元以上3万元以下]", "5000..30000"),
                new("涨了[2美元—3美元]", "2..3", Fields: "currency=USD"),
            ],
            No = ["元到元"],
        },
        new("money.clause-end", "{before}?({number}块|{number:tenths}[角毛]){after}?", MoneyReading.OfClauseEnd)
        {
            Summary = "块, 角 or 毛 without 钱 at the end of a clause.",
            Yes = [new("一个月到手[四千来块]。", "4000", Fields: "approx=over"), new("每度降低[三角]；", "0.3")],
            No = ["切成三块。", "三块石头", "三角形"],
        },
        new("money.of-what", "<{before}?{number}块>的{money-cue}", MoneyReading.OfEarned)
        {
            Summary = "块 without 钱 before what is paid.",
            Yes = [new("一个月[三千来块]的工资", "3000", Fields: "approx=over"), new("交了[两百块]的学费", "200")],
            No = ["三块的石头"],
        },
        new("money.earned", "([挣赚花掏省]了?|卖了)<{before}?{number}块>", MoneyReading.OfEarned)
        {
            Summary = "块 without 钱 after a verb of earning and spending.",
            Yes = [new("一个月挣[三千来块]就行", "3000", Fields: "approx=over"), new("摊主卖了[两百多块]就回家", "200", Fields: "approx=over")],
            No = ["掏三块石头", "省出一块地方"],
            NotBefore = "[石田地砖板木玉布肉钱糖饼]",
        },
        new("money.parts", "{before}?{number}[元块]({numeral:tenths}[角毛]({numeral:hundredths}分)?|{numeral:hundredths}分)钱?{after}?", MoneyReading.OfParts)
        {
            Summary = "元, 角 and 分 together.",
            Yes = [new("每斤[三元五角]", "3.5"), new("找回[5元6角3分]", "5.63"), new("剪纸[三元五角]一张", "3.5")],
            No = ["五角星"],
        },
        new("money.parts-short", "{before}?{number}(块{tenth:tenths}|[元块]{numeral:tenths}[角毛]{tenth:hundredths})钱?{after}?", MoneyReading.OfParts)
        {
            Summary = "The same, the last unit left out.",
            Yes = [new("卖[一块两毛五]", "1.25"), new("只要[四块五]", "4.5"), new("黄瓜[四块五]一公斤", "4.5")],
            No = ["三块五斤重的石头"],
            NotBefore = "({unit}|[十百千万亿元块角毛])",
        },
        new("money.small", "{before}?{number:tenths}([角毛]{numeral:hundredths}分|[角毛]钱)|{before}?{number:hundredths}分钱", MoneyReading.OfParts)
        {
            Summary = "Less than one 元.",
            Yes = [new("每度[六毛钱]", "0.6"), new("赚[两分钱]", "0.02"), new("[不到五毛钱]", "0.5", Fields: "approx=under")],
            No = ["分钱", "五分之一"],
        },
        new("money.cue", "{money-cue:cue}(达|达到|约|共|共计|合计|累计|额|为|高达|总计|超|近|突破)?<{before}?{number}{after}?>", MoneyReading.OfCue)
        {
            Summary = "A large number without a currency, after a word of money.",
            Yes = [new("共捐款[46万]，", "460000"), new("项目总投资达[3.5亿]。", "350000000"), new("损失[超过20万]。", "200000", Fields: "approx=over")],
            No = ["捐款46次", "投资5000万人", "捐款2021"],
            NotBefore = "({unit}|{currency})",
        },
        new("money.carried", "(净增长?|净减少?|净|同比增加|同比减少|增加了?|增至|减少了?|减至|多出)<{before}?{number}>|<{before}?{number}>的(票房|成绩|成交|营收|总额|估值|市值|身价)",
            MoneyReading.OfCarried)
        {
            Summary = "A large number without a currency, after an amount with one in the same sentence.",
            Yes =
            [
                new("销售以亿元计，净增[30亿]。", "3000000000", Fields: "currency=CNY"),
                new("票房以亿元计，暑期档有[超90亿]的成绩", "9000000000", Fields: "approx=over"),
            ],
            No = ["净增30亿。", "销售以亿元计，用户净增3亿人"],
            NotBefore = "({unit}|{currency})",
        },
    ];

    /// <summary>The fragments of their patterns.</summary>
    /// <param name="lexicons">The lexicons that the lexemes refer to.</param>
    public static IReadOnlyList<Fragment> FragmentsFor(LexiconSet lexicons)
    {
        Func<Lexeme, bool> StandsAt(string place) => lexeme => lexicons.EntryAt(lexeme.Entry).Is(Currencies.Place, place);
        return
        [
            .. NumberFragments.For(lexicons),
            new("tenth", "[一二两三四五六七八九]") { Yes = ["五"], No = ["5", "十"] },
            new("symbol", "{currency}") { Accepts = StandsAt("before"), Yes = ["人民币", "US$"], No = ["元", "美元"] },
            new("unit-of-money", "{currency}") { Accepts = StandsAt("after"), Yes = ["元", "美元"], No = ["US$"] },
        ];
    }
}
