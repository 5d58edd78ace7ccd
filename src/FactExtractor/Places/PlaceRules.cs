namespace FactExtractor.Places;

/// <summary>The rules about places.</summary>
internal static class PlaceRules
{
    /// <summary>Divisions of China.</summary>
    public static PlaceRule Division { get; } = new(
        "place.division",
        "Provinces, prefectures and counties of China, full and short, present and former; side by side they are one place.")
    {
        Yes =
        [
            new("会议在[甘肃省张掖市甘州区]召开", "甘肃省/张掖市/甘州区", Fields: "code=620702 kind=county nested=false"),
            new("[陕西商洛]连日降雨", "陕西省/商洛市", Fields: "code=611000 kind=city"),
            new("列车从[青海西宁]开出", "青海省/西宁市", Fields: "code=630100"),
            new("[上海]市长会见来宾", "上海市", Fields: "code=310000 kind=province"),
            new("[内蒙古]下了第一场雪", "内蒙古自治区", Fields: "code=150000"),
            new("[广西横县]盛产茉莉", "广西壮族自治区/南宁市/横州市", Fields: "code=450181"),
            new("[臺灣]一名遊客", "台湾省", Fields: "code=710000"),
            new("他在[沙县区]教育局工作", "福建省/三明市/沙县区", Fields: "nested=true"),
            new("[慈溪]的杨梅熟了", "浙江省/宁波市/慈溪市", Fields: "code=330282"),
        ],
        No = ["药品开封后要尽快用完", "冰雪融水汇成小溪", "他非常高兴", "产值突破万亿元大关", "祝大家幸福安康", "江面已经开江", "推进乡村全面振兴", "坚持和平发展道路", "白银价格上涨", "绿水青山就是金山银山"],
    };

    /// <summary>Townships of China.</summary>
    public static PlaceRule Township { get; } = new("place.township", "Townships, towns and streets of China that the gazetteer holds.")
    {
        Yes =
        [
            new("他家在[江阴市长泾镇]", "江苏省/无锡市/江阴市/长泾镇", Fields: "code=320281 kind=township"),
            new("[粤海街道]党员报到", "广东省/深圳市/南山区/粤海街道", Fields: "code=440305"),
        ],
        No = ["补贴高于城镇居民", "培育文明乡风", "他当了镇长", "乡镇企业", "街道两旁"],
    };

    /// <summary>Countries and territories.</summary>
    public static PlaceRule Country { get; } = new("place.country", "Countries and territories, full and short.")
    {
        Yes =
        [
            new("[突尼斯]总统访华", "突尼斯", Fields: "code=TN nested=false"),
            new("代表团抵达[大韩民国]", "韩国", Fields: "code=KR kind=country"),
            new("据[美国]媒体报道", "美国", Fields: "code=US nested=false"),
            new("[英国]广播公司的记者", "英国", Fields: "code=GB nested=true"),
        ],
        No = ["三国演义", "两国关系"],
    };

    /// <summary>Places abroad.</summary>
    public static PlaceRule Abroad { get; } = new(
        "place.abroad",
        "States, provinces, cities and sites abroad that the gazetteer holds, alone or after their country.")
    {
        Yes =
        [
            new("爆炸发生在[以色列特拉维夫]", "以色列/特拉维夫", Fields: "code=IL kind=city"),
            new("[加州]山火蔓延", "美国/加利福尼亚州", Fields: "code=US kind=province"),
        ],
        No = ["达尔文发表了进化论", "麦迪逊先生说"],
    };

    /// <summary>Landmarks and regions.</summary>
    public static PlaceRule Landmark { get; } = new("place.landmark", "Seas, rivers, mountains, regions and sites of note that the gazetteer holds.")
    {
        Yes =
        [
            new("[鄱阳湖]水位回升", "鄱阳湖", Fields: "kind=natural"),
            new("[长三角]一体化", "长三角", Fields: "kind=region"),
            new("[西南]地区迎来降雨", "西南", Fields: "kind=region"),
            new("油轮驶过[霍尔木兹海峡]", "霍尔木兹海峡", Fields: "kind=natural"),
            new("台风明天移入[南海]", "南海", Fields: "kind=natural"),
        ],
        No = ["黄海波说", "西南方向", "非常重视", "中东部迎来降雨"],
    };

    /// <summary>Villages.</summary>
    public static PlaceRule Village { get; } = new("place.village", "Villages, communities and housing estates by their last word.")
    {
        Yes =
        [
            new("他回到[浙江安吉余村]", "浙江省/湖州市/安吉县/余村", Fields: "code=330523 kind=village"),
            new("志愿者来到[和平社区]", "和平社区", Fields: "kind=village"),
            new("他住在[祥和小区]", "祥和小区", Fields: "kind=village"),
            new("物业给[阳光花园小区]换了路灯", "阳光花园小区", Fields: "kind=village"),
            new("队员步行到[弄央村]送信", "弄央村", Fields: "kind=village"),
            new("[隆林县弄央屯]通了水", "广西壮族自治区/百色市/隆林各族自治县/弄央屯", Fields: "code=451031"),
            new("[临海市白水洋镇大桥村]村民领到棉被", "浙江省/台州市/临海市/白水洋镇/大桥村", Fields: "code=331082 kind=village"),
        ],
        No = ["干部走到每个村", "老师来到这些村", "他在老小区住", "全村脱贫", "贫困村摘帽", "老旧小区改造", "进村入户"],
    };

    /// <summary>Sites.</summary>
    public static PlaceRule Site { get; } = new("place.site", "Roads, stations, bridges, parks, zones and other sites with a name, by their last word.")
    {
        Yes =
        [
            new("车停在[乌拉泊检查站]", "乌拉泊检查站", Fields: "kind=site"),
            new("[重庆路]正在施工", "重庆路", Fields: "kind=site"),
            new("小贩沿着[人民路]摆摊", "人民路", Fields: "kind=site"),
            new("洒水车驶过[科技大道]", "科技大道", Fields: "kind=site"),
            new("企业落户[苏州工业园区]", "江苏省/苏州市/苏州工业园区", Fields: "code=320500"),
            new("航班降落在[西安咸阳国际机场]", "陕西省/西安市/西安咸阳国际机场", Fields: "code=610100"),
            new("旅客滞留[太原站]", "山西省/太原市/太原站", Fields: "code=140100"),
        ],
        No = ["通往火车站的路", "检查站前排起长队", "一条高速公路", "思路清晰"],
    };

    /// <summary>Natural features.</summary>
    public static PlaceRule Natural { get; } = new("place.natural", "Mountains, rivers, lakes, islands and the like by their last word.")
    {
        Yes =
        [
            new("队伍翻越[马蹄山]", "马蹄山", Fields: "kind=natural"),
            new("受困者在[黑石山水库]获救", "黑石山水库", Fields: "kind=natural"),
        ],
        No = ["大山深处", "人工湖", "上山下乡", "河水上涨", "共建和睦之海"],
    };

    /// <summary>Unlisted divisions.</summary>
    public static PlaceRule Unlisted { get; } = new("place.unlisted", "Divisions that the gazetteer does not hold, by their last word.")
    {
        Yes =
        [
            new("议员来自[尼古拉州]", "尼古拉州", Fields: "kind=province"),
            new("[敖德萨地区]响起警报", "乌克兰/敖德萨地区", Fields: "code=UA kind=region"),
            new("他来自[甘州区胡杨林镇]", "甘肃省/张掖市/甘州区/胡杨林镇", Fields: "code=620702 kind=township"),
        ],
        No = ["全镇脱贫", "该省表示", "超市开业"],
    };

    /// <summary>One-character names.</summary>
    public static PlaceRule Abbreviation { get; } = new(
        "place.abbreviation",
        "Provinces and countries called by one character, each by itself, in a row or after a verb of motion.")
    {
        Yes =
        [
            new("医疗队援[鄂]归来", "湖北省", Fields: "code=420000 kind=abbreviation"),
            new("驻[疆]部队", "新疆维吾尔自治区", Fields: "code=650000"),
            new("会议在[京]召开", "北京市", Fields: "code=110000"),
            new("[美]方表示不满", "美国", Fields: "code=US nested=false"),
            new("[俄]军击落无人机", "俄罗斯", Fields: "code=RU nested=true"),
        ],
        No = ["反法西斯战争胜利", "美以大为好", "日子过得好", "他在中间", "江南水乡的美称", "以军事手段解决", "哈马斯关系紧张", "蒙古长调悠扬动听", "麦田进入返青期", "中西医结合", "团结在以他为首的班子周围"],
    };

    /// <summary>All of them in the order of their rank.</summary>
    public static IReadOnlyList<PlaceRule> All { get; } = [Division, Township, Country, Abroad, Landmark, Village, Site, Natural, Unlisted, Abbreviation];

    /// <summary>The rule for a name of the gazetteer.</summary>
    public static PlaceRule ForListed(PlaceReading reading) => reading.Kind switch
    {
        PlaceKind.Country => Country,
        PlaceKind.Township => Township,
        PlaceKind.Province or PlaceKind.City or PlaceKind.County when reading.IsDomestic => Division,
        PlaceKind.Natural or PlaceKind.Site or PlaceKind.Region => Landmark,
        _ => Abroad,
    };

    /// <summary>The rule for a name found by its last word.</summary>
    public static PlaceRule ForTail(PlaceKind kind) => kind switch
    {
        PlaceKind.Village => Village,
        PlaceKind.Site => Site,
        PlaceKind.Natural => Natural,
        _ => Unlisted,
    };
}
