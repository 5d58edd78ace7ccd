using FactExtractor.Lexicons;
using FactExtractor.Numbers;
using FactExtractor.Rules;

namespace FactExtractor.Counts;

/// <summary>The rules of counts, measures and shares.</summary>
internal static class CountRules
{
    /// <summary>The rules, the more particular ones first.</summary>
    public static IReadOnlyList<Rule<CountExpression>> All { get; } =
    [
        new("count.percent", "{before}?{number} ?[%％]{after}?", CountReading.OfPercent)
        {
            Summary = "Per cent with the sign.",
            Yes =
            [
                new("同比增长[12.5%]。", "12.5", Fields: "kind=percent unit=% approx=exact"),
                new("占比[超过六十%]", "60", Fields: "approx=over"),
                new("下降[５％左右]", "5", Fields: "approx=about"),
                new("含量[10-15%]不等", "10..15", Fields: "approx=range"),
            ],
            No = ["增长率%", "第5%"],
        },
        new("count.percent-range", "{before}?{number:low} ?[%％]{to}{number:high} ?[%％]{after}?", CountReading.OfPercents)
        {
            Summary = "Per cent from one to another, the sign at both.",
            Yes = [new("含量[10%—15%]不等", "10..15", Fields: "kind=percent approx=range"), new("降幅在[3%到5%]之间", "3..5")],
            No = ["%到%"],
        },
        new("count.percent-words", "{before}?{percent:number}{after}?", CountReading.OfPercent)
        {
            Summary = "Per cent in words.",
            Yes =
            [
                new("增长[百分之五]", "5", Fields: "kind=percent unit=%"),
                new("提高[近百分之三点五]", "3.5", Fields: "approx=nearly"),
                new("降低[百分之三到五]", "3..5"),
            ],
            No = ["百分之", "百分比"],
        },
        new("count.tenths", "{before}?{share:number}({digit}|{more}|{half})?{after}?", CountReading.OfTenths)
        {
            Summary = "Tenths, given as per cent.",
            Yes =
            [
                new("有[三成]居民外出", "30", Fields: "kind=percent unit=%"),
                new("[近两成]的店铺", "20", Fields: "approx=nearly"),
                new("首付[一成五]", "15"),
                new("减产[一成半]", "15"),
                new("[七成多]选择", "70", Fields: "approx=over"),
            ],
            No = ["三成员国", "收成好"],
        },
        new("count.tenths-range", "{before}?{number:low}成{to}{number:high}成{after}?", CountReading.OfTenthsRange)
        {
            Summary = "Tenths from one to another, 成 said twice.",
            Yes = [new("占[三成至五成]", "30..50", Fields: "kind=percent unit=% approx=range"), new("降价[一成到两成]", "10..20")],
            No = ["收成到位"],
        },
        new("count.fraction-figures", "{before}?{number:low}/{number:high}{after}?", CountReading.OfFigures)
        {
            Summary = "A fraction in figures, as a decimal.",
            Yes = [new("约占总数的[1/3]。", "0.333333", Fields: "kind=fraction"), new("[超过2/3]的住户", "0.666667", Fields: "approx=over")],
            No = ["1/8决赛", "24/7", "2021/5/6", "5/4拍"],
            NotAfter = "[0123456789/.第]",
            NotBefore = "([0123456789/.]|决赛|财年|赛季|学年|拍|页)",
        },
        new("count.majority", "({before}|{upward})半数?{after}?|半数{after}", CountReading.OfMajority)
        {
            Summary = "Half of a number, qualified.",
            Yes =
            [
                new("[近半]受访者表示", "0.5", Fields: "kind=fraction approx=nearly"),
                new("[超过半数]的代表", "0.5", Fields: "approx=over"),
                new("[半数以上]的摊位", "0.5", Fields: "approx=at_least"),
                new("时间[过半]，", "0.5", Fields: "approx=over"),
            ],
            No = ["近半年", "过半个月", "半数", "通过半决赛"],
            NotBefore = "[年天月个小日夜辈生世百程径导岛截边空山途路场决斤里米公吨点]",
        },
        new("count.scores-of", "数以{number}计", CountReading.OfScores)
        {
            Summary = "An order of magnitude: by the ten thousand.",
            Yes = [new("[数以万计]的游客", "10000", Fields: "approx=over unit= object=游客"), new("留下[数以百计]的手稿", "100", Fields: "object=手稿")],
            No = ["数以三计"],
        },
        new("count.fraction", "{before}?{fraction}{after}?", CountReading.OfFraction)
        {
            Summary = "A fraction in words, as a decimal.",
            Yes =
            [
                new("[三分之一]的耕地", "0.333333", Fields: "kind=fraction"),
                new("[超过四分之三]", "0.75", Fields: "approx=over"),
                new("完成[一半以上]", "0.5", Fields: "approx=at_least"),
            ],
            No = ["分之一", "半数"],
        },
        new("count.per-mille", "{before}?{number} ?‰{after}?", CountReading.OfPerMille)
        {
            Summary = "Per mille with the sign, as a decimal.",
            Yes = [new("出生率为[6.39‰]", "0.00639", Fields: "kind=fraction"), new("[约3‰]", "0.003", Fields: "approx=about")],
            No = ["‰"],
        },
        new("count.below-zero", "{before}?({below}|零上){number} ?{degree:unit}{after}?", CountReading.OfTemperature)
        {
            Summary = "A temperature below or above zero.",
            Yes =
            [
                new("气温降至[零下5度]", "-5", Fields: "kind=measure unit=度"),
                new("最低[零下3至5℃]", "-5..-3", Fields: "approx=range"),
                new("仅[零上三度]", "3"),
                new("气温[-12℃]", "-12"),
            ],
            No = ["零下的气温"],
        },
        new("count.unit-range", "{before}?{number:low} ?{unit}(以上|及以上)?{to}?{number:high} ?{unit:unit2}(以下|以内|{after})?", CountReading.OfUnits)
        {
            Summary = "From one number to another, the same unit at both.",
            Yes =
            [
                new("重[5吨至10吨]", "5..10", Fields: "unit=吨 approx=range"),
                new("[60岁以上80岁以下]", "60..80", Fields: "unit=岁"),
                new("深[30厘米到50厘米]", "30..50", Fields: "kind=measure"),
            ],
            No = ["吨至吨"],
        },
        new("count.more", "{before}?{number} ?{measure:unit}[多余]", CountReading.OfMore)
        {
            Summary = "A measure and somewhat more.",
            Yes = [new("积水深[一米多]", "1", Fields: "approx=over unit=米"), new("涨了[3倍多]", "3", Fields: "kind=ratio")],
            No = ["米多面积"],
            NotBefore = "[次个名年种家样元方人台处条项]",
        },
        new("count.half", "{before}?{number} ?{measure:unit}半{after}?", CountReading.OfHalf)
        {
            Summary = "A measure and a half.",
            Yes = [new("买了[三斤半]", "3.5", Fields: "unit=斤"), new("高[一米半]", "1.5", Fields: "unit=米")],
            No = ["斤半"],
            NotBefore = "[径圆球天年月]",
        },
        new("count.catties", "{before}?{number}{catty:unit}{number:tenths}两{after}?", CountReading.OfCatties)
        {
            Summary = "A weight in 斤 and 两, which are tenths of it.",
            Yes = [new("男婴重[6斤8两]。", "6.8", Fields: "kind=measure unit=斤"), new("摘了[约三斤二两]杨梅", "3.2", Fields: "approx=about")],
            No = ["掂量斤两"],
        },
        new("count.tail", "{before}?{number}{tailed:unit}{digit:tail}{after}?", CountReading.OfTail)
        {
            Summary = "A length with its tenths said without a unit.",
            Yes = [new("水漫到[一米二]。", "1.2", Fields: "kind=measure unit=米"), new("身高[一米八左右]，", "1.8", Fields: "approx=about"), new("布长[三尺五]。", "3.5")],
            No = ["米二号线"],
            NotBefore = "([零一二三四五六七八九十百千万亿点个名位厘]|{unit-proper})",
        },
        new("count.medal", "{number}{metal:unit}", CountReading.OfWord)
        {
            Summary = "Medals, told by their metal.",
            Yes = [new("中国队以[5金]收官", "5", Fields: "kind=count unit=金"), new("代表团获得[12银]。", "12", Fields: "unit=银")],
            No = ["涨停的5金属股", "3银行"],
            NotBefore = "[属融额币行牌价色线器轮像冠杯球粉矿砂]",
        },
        new("count.apart", "{apart}(每{unit:per}|了)?<{number} ?{unit}{after}?>", CountReading.OfUnit)
        {
            Summary = "A number with a unit, qualified by a word that stands apart from it.",
            Yes = [new("指数跌破[3000点]", "3000", Fields: "approx=under unit=点"), new("突破每亩[800公斤]", "800", Fields: "approx=over")],
            No = ["跌破第3点"],
        },
        new("count.unit", "{before}?{number} ?[大小]?{unit}{after}?", CountReading.OfUnit)
        {
            Summary = "A number with a unit or classifier.",
            Yes =
            [
                new("捐赠[2100多个]口罩", "2100", Fields: "kind=count unit=个 approx=over object=口罩"),
                new("[近五千人]参加", "5000", Fields: "unit=人 approx=nearly"),
                new("运来[1.2万件]衣物", "12000", Fields: "unit=件 object=衣物"),
                new("[至少有2台]设备", "2", Fields: "approx=at_least"),
                new("宽[3至5米]", "3..5", Fields: "kind=measure unit=米"),
                new("[三四十名]学生", "30..40", Fields: "approx=range"),
                new("[数百户]居民", "200..999"),
                new("现年[67岁]", "67", Fields: "kind=measure unit=岁"),
                new("水深[一米以上]", "1", Fields: "approx=at_least"),
                new("[两岸]同胞", "2", Fields: "unit=岸"),
                new("提高[2.3个百分点]", "2.3", Fields: "kind=percent unit=个百分点"),
                new("是原来的[1.5倍]", "1.5", Fields: "kind=ratio"),
            ],
            No =
            [
                "第三名", "一名党员", "5个月", "二期工程", "做到“两个维护”", "人大二次会议", "十四届全国人大", "百姓", "四川", "三人民", "“五个一”工程", "317医院接诊", "二〇二一",
                "一对一帮扶", "一、二类水质", "机场南二航站楼", "两大国家战略", "晚间8点档播出",
            ],
            NotBefore = "(级|会议|全会|全体会议|集体学习|党代会)",
        },
        new("count.unit-of-levels", "<({before}?{number}|{upward}{bare:number}) ?{unit}>上下[游级]", CountReading.OfLevels)
        {
            Summary = "A number with a unit before 上下游, which does not qualify it.",
            Yes = [new("惠及[上百家]上下游工厂", "100", Fields: "approx=over object=上下游工厂"), new("走访[数十家]上下游厂商", "20..99")],
            No = ["第三家上下游工厂"],
        },
        new("count.including", "{before}?{number}{bracket}{unit}{after}", CountReading.OfUnit)
        {
            Summary = "A bound, said to be included.",
            Yes = [new("年龄在[70（含）岁以下]。", "70", Fields: "unit=岁 approx=at_most"), new("限报[3(含)项以内]。", "3", Fields: "unit=项")],
            No = ["（含）以上"],
        },
        new("count.points", "(提出|达成|提了|作出|形成)了?<{number}{point:unit}>|<{number}{point:unit}>(建议|意见|主张|倡议|希望|共识)", CountReading.OfPoints)
        {
            Summary = "Points that somebody makes; else 点 after one digit is a time.",
            Yes = [new("双方达成[四点]共识", "4", Fields: "unit=点 object=共识"), new("提出[三点]希望。", "3", Fields: "object=希望"), new("听取[十点]意见", "10")],
            No = ["提出第三点建议", "提出重点"],
            NotAfter = "[第午早晚]",
            NotBefore = "[半钟整分开前后左到至出]",
        },
        new("count.casualty", "{number}{harm:unit}", CountReading.OfWord)
        {
            Summary = "The dead and the injured of a headline.",
            Yes = [new("爆炸致[5死]。", "5", Fields: "unit=死"), new("造成[十余伤]，", "10", Fields: "approx=over")],
            No = ["5死刑犯", "第3伤"],
            NotBefore = "[亡者员残病害势刑神守角路口心痛感情疤寒风科医]",
        },
        new("count.session", "(连续|蝉联|举办|办了|举行|历经)(了|过)?<{before}?{number}{session:unit}>", CountReading.OfWord)
        {
            Summary = "Sessions, where a verb says that they are counted and not numbered.",
            Yes = [new("展会已举办[12届]。", "12", Fields: "unit=届"), new("连续[三届]夺冠", "3")],
            No = ["十四届人大代表", "连续第三届", "举办2026届毕业生招聘会"],
            NotBefore = "(全国|人大|中央|毕业|应届|政协)",
        },
        new("count.noun", "{before}?{number}", CountReading.OfNoun)
        {
            Summary = "A large or inexact number with the noun right after it.",
            Yes =
            [
                new("已有[120多万]残疾人受益", "1200000", Fields: "object=残疾人 approx=over unit="),
                new("吸引[数千]游客", "2000..9999", Fields: "object=游客 approx=range"),
                new("惠及[12万多]群众", "120000", Fields: "object=群众 approx=over"),
            ],
            No = ["编号3000", "30万级别", "1.2万"],
            NotBefore = "({unit-proper}|{currency}|{money-cue}|级)",
        },
        new("count.cue", "{count-cue:cue}(已经|已|共|就)?(达到|达|为|有|高达|约为|增至|增加到|升至)?<{before}?{number}{after}?>", CountReading.OfCue)
        {
            Summary = "A large number without a unit, after the noun that it counts.",
            Yes = [new("注册用户[超过7亿]。", "700000000", Fields: "approx=over unit= object=用户"), new("报考人数为[474万]，", "4740000", Fields: "object=人数")],
            No = ["人数为2024", "用户6亿元"],
            NotBefore = "({unit}|{currency}|{numeral})",
        },
        new("count.round", "{round:number}{round-unit:unit}", CountReading.OfRound)
        {
            Summary = "A multiplier without a number before it, with a classifier and a noun.",
            Yes = [new("邀请[百家]企业参展", "100", Fields: "approx=exact unit=家 object=企业"), new("投入[万名]抢险人员", "10000", Fields: "unit=名 object=抢险人员")],
            No = ["百家争鸣", "服务进万家", "百米赛跑", "千家万户"],
            NotAfter = "([上过数成第近]|{numeral})",
            NotBefore = "[级号讲坛寨团灯欢忧乐书]",
        },
        new("count.bare", "{upward}{bare:number} ?{unit}{after}?", CountReading.OfBare)
        {
            Summary = "A multiplier without a number before it, with 上 or 过.",
            Yes = [new("[上千人]围观", "1000", Fields: "approx=over unit=人"), new("用户[过亿人]", "100000000", Fields: "approx=over")],
            No = ["以上百姓", "晚上千家"],
        },
    ];

    /// <summary>The fragments of their patterns.</summary>
    /// <param name="lexicons">The lexicons that the lexemes refer to.</param>
    public static IReadOnlyList<Fragment> FragmentsFor(LexiconSet lexicons) =>
    [
        .. NumberFragments.For(lexicons),
        new("measure", "{unit}")
        {
            Accepts = lexeme => new Unit(lexicons.EntryAt(lexeme.Entry)).IsMeasure,
            Yes = ["公里", "岁", "倍"],
            No = ["个", "人"],
        },
        // A classifier of one character begins nouns too: 群 in 群众.
        new("unit-proper", "{unit}")
        {
            Accepts = lexeme => lexeme.End - lexeme.Start > 1 || new Unit(lexicons.EntryAt(lexeme.Entry)) is { IsMeasure: true } or { IsTime: true },
            Yes = ["公里", "批次", "天"],
            No = ["群", "个"],
        },
        new("round", "{number}")
        {
            Accepts = lexeme => lexeme is { End: var end, Start: var start, Value: NumberMention { Form: NumberForm.Bare } } && end == start + 1,
            Yes = ["百", "万"],
            No = ["千万", "一百"],
        },
        new("round-unit", "{unit}")
        {
            Accepts = lexeme => lexicons.EntryAt(lexeme.Entry).Word is "名" or "家" or "台" or "辆" or "架" or "艘" or "个" or "件" or "项" or "场" or "颗" or "支" or "套",
            Yes = ["家", "名"],
            No = ["人", "行"],
        },
        new("tailed", "[米尺丈]") { Yes = ["米"], No = ["斤"] },
        new("degree", "(度|℃|℉|摄氏度|华氏度)") { Yes = ["度", "℃"], No = ["米"] },
        new("below", "(零下|负|-|−|－)") { Yes = ["零下", "-"], No = ["下"] },
        new("more", "[多余]") { Yes = ["多"], No = ["来"] },
        new("half", "半") { Yes = ["半"], No = ["多"] },
        new("metal", "[金银铜]") { Yes = ["金", "铜"], No = ["牌"] },
        new("catty", "斤") { Yes = ["斤"], No = ["两"] },
        new("point", "点") { Yes = ["点"], No = ["条"] },
        new("bracket", "[（(]含[）)]") { Yes = ["（含）"], No = ["含"] },
        new("harm", "[死伤]") { Yes = ["死"], No = ["亡"] },
        new("session", "届") { Yes = ["届"], No = ["次"] },
        new("share", "{number}成") { Yes = ["三成"], No = ["三"] },
    ];
}
