using FactExtractor.Rules;

namespace FactExtractor.People;

/// <summary>The rules that find people.</summary>
internal static class PersonRules
{
    private static readonly PersonRule _dotted = new(
        "person.dotted",
        "A name of several parts with a dot between them.",
        [new("葡萄牙作家[费尔南多·佩索阿]抵达罗马", "费尔南多·佩索阿", Fields: "title=葡萄牙作家"), new("牧民[巴合提别克•努尔兰]说", "巴合提别克·努尔兰", Fields: "title=牧民"),
            new("大臣[菲利普·亚历山大]到访", "菲利普·亚历山大", Fields: "title=大臣"), new("局长[让·莫罗]曾到过这里", "让·莫罗", Fields: "title=局长")],
        ["文学·艺术", "1·2", "巡展·英国特展", "何塞·马蒂广场", "阿瑟·洛克斯大学"]);

    private static readonly PersonRule _masked = new(
        "person.masked",
        "A surname whose given name is hidden.",
        [new("犯罪嫌疑人[李某]被警方抓获", "李某", Fields: "kind=partial title=犯罪嫌疑人"), new("司机[张某某]说", "张某某", Fields: "kind=partial title=司机")],
        ["某公司", "某某街道"]);

    private static readonly PersonRule _address = new(
        "person.address",
        "A surname with a form of address.",
        [new("报警的[赵女士]连声道谢", "赵女士", Fields: "kind=partial"), new("邻居[黄大爷]乐了", "黄大爷", Fields: "kind=partial title=邻居")],
        ["女士们、先生们", "对于女士来说"]);

    private static readonly PersonRule _known = new(
        "person.known",
        "A name of the lexicon of known names.",
        [new("[普京]强调", "普京"), new("总统[特朗普]接着说", "特朗普", Fields: "title=总统")],
        ["华盛顿今天下雪"]);

    private static readonly PersonRule _chinese = new(
        "person.chinese",
        "A Chinese surname and given name that are likelier than the words they might be.",
        [new("村民[刘建国]说", "刘建国", Fields: "title=村民"), new("局长[马超]表示", "马超", Fields: "title=局长"), new("[欧阳慧芝]介绍", "欧阳慧芝"),
            new("果农[濮阳建军]捐款", "濮阳建军", Fields: "title=果农"), new("主治医师[郭书明]说", "郭书明", Fields: "title=主治医师"),
            new("总统会见教授[周文斌]", "周文斌", Fields: "title=教授"), new("绣娘[舒桂兰]领到奖状", "舒桂兰", Fields: "title=绣娘"),
            new("村支书[于长顺]敲响大钟", "于长顺", Fields: "title=村支书"), new("成立以[马建业]为组长的小组", "马建业", Fields: "title=组长"),
            new("矿工[何铁成]（全国劳模）发言", "何铁成", Fields: "title=矿工"), new("[石老全]，护林员，背出三人", "石老全", Fields: "title=护林员"),
            new("市粮食收购管理局局长[孟庆丰]到场", "孟庆丰", Fields: "title=市粮食收购管理局局长 organization=市粮食收购管理局"),
            new("“全国模范教师”[钱淑芬]来到教室", "钱淑芬", Fields: "title=全国模范教师"), new("在村民[高建军]家", "高建军", Fields: "title=村民")],
        ["高峰时段", "金属价格上涨", "严格管理", "各界代表向大会献礼", "政协委员应持续履职", "工作人员祝贺马年到来", "转移敬老院老人", "武警官兵抵达", "他开着皮卡来了",
            "提升江铁海联运水平", "这是党永葆青春的秘诀", "向你们致意，祝两国友谊长存", "支持平桥、双河、石集4个乡镇修路", "有志愿者常来陪我"]);

    private static readonly PersonRule _japanese = new(
        "person.japanese",
        "A Japanese surname and a given name.",
        [new("日本首相[山口健一]表示", "山口健一", Fields: "title=日本首相"), new("选手[渡边勇太]夺冠", "渡边勇太", Fields: "title=选手")],
        ["松下公司", "岸田内阁支持率下跌"]);

    private static readonly PersonRule _foreign = new(
        "person.foreign",
        "Characters of transliteration that are likelier a name than the words they might be.",
        [new("交通部长[卡马乌]表示", "卡马乌", Fields: "title=交通部长"), new("外教[古斯塔夫松]说", "古斯塔夫松", Fields: "title=外教")],
        ["巴基斯坦", "奥林匹克", "当许多人赶到时"]);

    private static readonly PersonRule _minority = new(
        "person.minority",
        "Names of Tibetans, Mongols, Uyghurs, Kazakhs, Yi and Hui without a dot, and unknown words between a title and a verb or mark.",
        [new("牧民[扎西次仁]说", "扎西次仁", Fields: "title=牧民"), new("教师[乌兰图雅]表示", "乌兰图雅", Fields: "title=教师"),
            new("护林员[海来日火]带领乡亲上山", "海来日火", Fields: "title=护林员"), new("牧民[仁青加措]拉来牛羊肉", "仁青加措", Fields: "title=牧民"),
            new("商户[马尤素夫]捐了两车菜", "马尤素夫", Fields: "title=商户"), new("副厅长[仓卓加]在乡里慰问", "仓卓加", Fields: "title=副厅长"),
            new("校长[包乌日图]表示", "包乌日图", Fields: "title=校长"), new("[白乌日图]校长表示", "白乌日图", Fields: "title=校长")],
        ["乌兰察布市区", "局长郑重承诺", "村民保持距离"]);

    /// <summary>Names of reporters, authors and editors.</summary>
    public static PersonRule Byline { get; } = new(
        "person.byline",
        "The names of a byline.",
        [new("（记者 [张晓明]）", "张晓明", Fields: "kind=byline title=记者"), new("责任编辑：[李娜]", "李娜", Fields: "kind=byline title=责任编辑")],
        ["记者从现场了解到", "（完）"]);

    /// <summary>All of them; of two equally long candidates the one of the earlier rule stands.</summary>
    public static IReadOnlyList<IRule> All { get; } = [Byline, _dotted, _masked, _address, _known, _chinese, _japanese, _minority, _foreign];

    /// <summary>The rule that finds names of a kind.</summary>
    public static IRule Of(NameKind kind) => kind switch
    {
        NameKind.Dotted or NameKind.Part => _dotted,
        NameKind.Masked => _masked,
        NameKind.Address => _address,
        NameKind.Known => _known,
        NameKind.Japanese => _japanese,
        NameKind.Minority => _minority,
        NameKind.Foreign => _foreign,
        _ => _chinese,
    };
}
