using FactExtractor.Facts;
using FactExtractor.Tests.Rules;

namespace FactExtractor.Tests.Places;

/// <summary>Which place a name means, as the article tells.</summary>
public sealed class PlaceResolutionTests
{
    [Theory]
    [InlineData("徐州市召开会议。鼓楼区作了发言。", "鼓楼区", "江苏省/徐州市/鼓楼区", "320302")]
    [InlineData("福州市召开会议。鼓楼区作了发言。", "鼓楼区", "福建省/福州市/鼓楼区", "350102")]
    [InlineData("鼓楼区作了发言。", "鼓楼区", "鼓楼区", "")]
    [InlineData("城关镇昨天下雪。", "城关镇", "城关镇", "")]
    [InlineData("甘肃省榆中县传来消息，城关镇昨天下雪。", "城关镇", "甘肃省/兰州市/榆中县/城关镇", "620123")]
    [InlineData("海南今天有雨。", "海南", "海南省", "460000")]
    [InlineData("美国总统视察了受灾的德州。", "德州", "美国/得克萨斯州", "US")]
    [InlineData("山东德州的扒鸡。", "山东德州", "山东省/德州市", "371400")]
    [InlineData("佛山市南海区招商，南海的企业到会。", "南海", "广东省/佛山市/南海区", "440605")]
    [InlineData("广东渔民驶往南海。", "南海", "南海", "")]
    [InlineData("游船驶过湖南常德沅江。", "湖南常德沅江", "湖南省/常德市/沅江", "430700")]
    public void An_ambiguous_name_is_resolved_by_the_places_around_it_or_left_open(string text, string name, string value, string code)
    {
        PlaceNamed(name, text).Should().Match<PlaceFact>(p => p.Value == value && p.Code == code);
    }

    [Theory]
    [InlineData("诸暨市枫桥镇的枫溪村通了路。", "枫溪村", "浙江省/绍兴市/诸暨市/枫桥镇/枫溪村", "330681")]
    [InlineData("四川康定下雪，重庆来的旅客滞留康定机场。", "康定机场", "四川省/甘孜藏族自治州/康定市/康定机场", "513301")]
    [InlineData("涉县启动捐赠。涉县工会到场。\n美国某同乡会捐款。\n松树庄村送来玉米。", "松树庄村", "河北省/邯郸市/涉县/松树庄村", "130426")]
    [InlineData("隆林县雪大。德峨、岩茶等9个乡镇停了电。", "岩茶", "广西壮族自治区/百色市/隆林各族自治县/岩茶乡", "451031")]
    [InlineData("涉县修路，车开到了李家营、王村铺两个村。", "李家营", "河北省/邯郸市/涉县/李家营村", "130426")]
    [InlineData("走进诸暨市枫桥镇西乌格村，处处是花。", "诸暨市枫桥镇西乌格村", "浙江省/绍兴市/诸暨市/枫桥镇/西乌格村", "330681")]
    [InlineData("诸暨市枫桥镇上洪村通了公交。", "诸暨市枫桥镇上洪村", "浙江省/绍兴市/诸暨市/枫桥镇/上洪村", "330681")]
    [InlineData("诸暨市大武镇上庄村通了公交。", "诸暨市大武镇上庄村", "浙江省/绍兴市/诸暨市/大武镇/上庄村", "330681")]
    [InlineData("诸暨市枫桥镇大桥图村护林员巡山。", "诸暨市枫桥镇大桥图村", "浙江省/绍兴市/诸暨市/枫桥镇/大桥图村", "330681")]
    [InlineData("涉县今年修路，施工队进驻了华兴中路。", "华兴中路", "河北省/邯郸市/涉县/华兴中路", "130426")]
    [InlineData("平遥县古迹众多。游客来到双林寺。", "双林寺", "山西省/晋中市/平遥县/双林寺", "140728")]
    [InlineData("列车从福安出发，驶过东洋特大桥。东洋特大桥位于霞浦县。", "东洋特大桥", "福建省/宁德市/霞浦县/东洋特大桥", "350921")]
    [InlineData("游客来到武夷山国家公园。", "武夷山国家公园", "武夷山国家公园", "")]
    [InlineData("广西滨海公路钦江大桥合龙。", "广西滨海公路钦江大桥", "广西壮族自治区/钦江大桥", "450000")]
    [InlineData("飞机降落在贝鲁特拉菲克·哈里里国际机场。", "贝鲁特拉菲克·哈里里国际机场", "黎巴嫩/贝鲁特/贝鲁特拉菲克·哈里里国际机场", "LB")]
    [InlineData("位于峨边县的茗新村，茗新村坐落在山上。", "茗新村", "四川省/乐山市/峨边彝族自治县/茗新村", "511132")]
    [InlineData("门头沟区龙泉镇雨停了。", "门头沟区龙泉镇", "北京市/门头沟区/龙泉镇", "110109")]
    [InlineData("朝阳区崔各庄乡种下新树。", "朝阳区崔各庄乡", "北京市/朝阳区/崔各庄乡", "110105")]
    [InlineData("河北雄安新区迎来新居民。", "河北雄安新区", "河北省/雄安新区", "")]
    [InlineData("宜兰县头城镇下雨。", "宜兰县头城镇", "台湾省/宜兰县/头城镇", "710000")]
    [InlineData("松口大桥合龙。\n财政部在澳门发债。", "松口大桥", "松口大桥", "")]
    [InlineData("西十高铁陕西段通车。", "西十高铁", "西十高铁", "")]
    [InlineData("他住在榕江县城附近。", "榕江县", "贵州省/黔东南苗族侗族自治州/榕江县", "522632")]
    public void An_unlisted_place_lies_where_its_name_or_the_article_says(string text, string name, string value, string code)
    {
        PlaceNamed(name, text).Should().Match<PlaceFact>(p => p.Value == value && p.Code == code);
    }

    [Fact]
    public void An_unlisted_place_named_once_with_certainty_is_found_wherever_it_stands()
    {
        Places("国旗来自浪岐岛。浪岐岛守岛人每天升旗，浪岐岛上已有淡水。").Should().HaveCount(3).And.OnlyContain(p => p.Value == "浪岐岛");
    }

    [Fact]
    public void A_short_form_that_is_also_a_word_counts_once_the_full_name_stands_in_the_article()
    {
        Places("和平区昨天开会。会后记者走访和平。").Select(p => p.Text).Should().Contain("和平区");
        PlaceNamed("朝阳", "朝阳区地处北京东部。朝阳今年开建三所学校。").Value.Should().Be("北京市/朝阳区");
    }

    [Theory]
    [InlineData("临海市白水洋镇通了路，白水洋的老师笑了。", "白水洋", "浙江省/台州市/临海市/白水洋镇")]
    [InlineData("援助临海的括苍、白水洋、汛桥等3个镇。", "括苍", "浙江省/台州市/临海市/括苍镇")]
    [InlineData("玉树州称多、囊谦、治多3县下雪。", "治多", "青海省/玉树藏族自治州/治多县")]
    [InlineData("援助临海的括苍、白水洋等乡镇。", "括苍", "浙江省/台州市/临海市/括苍镇")]
    [InlineData("南山区粤海、沙河两个街道创卫。", "沙河", "广东省/深圳市/南山区/沙河街道")]
    public void A_township_or_county_is_known_without_its_kind_by_its_full_name_or_the_count_of_its_list(string text, string name, string value)
    {
        PlaceNamed(name, text).Value.Should().Be(value);
    }

    [Theory]
    [InlineData("军队攻入以色列北部的海法、阿什罗姆等地。", "阿什罗姆", "以色列/阿什罗姆")]
    [InlineData("旱情蔓延到长三角、苏皖等地区。", "皖", "安徽省")]
    [InlineData("临海市白水洋镇带动高岙、坑岩等5个村增收。", "高岙", "浙江省/台州市/临海市/白水洋镇/高岙村")]
    public void An_enumeration_that_a_word_for_places_closes_holds_places(string text, string name, string value)
    {
        PlaceNamed(name, text).Value.Should().Be(value);
    }

    [Theory]
    [InlineData("队员来到临海市白水洋镇熊河村。", "临海市白水洋镇熊河村")]
    [InlineData("他家在临海市白水洋镇民族新村。", "临海市白水洋镇民族新村")]
    [InlineData("资金解决了峒山村的供水。", "峒山村")]
    [InlineData("昆仑山、西秦岭的雪化了。", "西秦岭")]
    [InlineData("学生参观了中共中央山东分局旧址。", "中共中央山东分局旧址")]
    [InlineData("在江苏盐城九龙口国家湿地公园，鸟来了。", "江苏盐城九龙口国家湿地公园")]
    [InlineData("航班降落在阿勒马克图姆国际机场。", "阿勒马克图姆国际机场")]
    [InlineData("游客走进喀什古城景区。", "喀什古城景区")]
    [InlineData("雄安新区中关村科技园揭牌。", "雄安新区中关村科技园")]
    [InlineData("中国（海南）自由贸易试验区挂牌。", "中国（海南）自由贸易试验区")]
    [InlineData("舰艇驶离黄海之滨。", "黄海")]
    [InlineData("他去年搬进张庄小区。", "张庄小区")]
    [InlineData("少先队员向人民英雄纪念碑献花。", "人民英雄纪念碑")]
    public void A_name_that_the_segmentation_has_cut_is_whole(string text, string name)
    {
        Places(text).Should().Contain(p => p.Text == name);
    }

    [Theory]
    [InlineData("在广袤农村，互嵌式社区多了。")]
    [InlineData("治理垃圾围村等问题。")]
    [InlineData("这是一个少数民族自治县。")]
    [InlineData("各乡镇卫生院添了医生。")]
    public void Words_that_only_describe_are_no_place(string text)
    {
        Places(text).Should().BeEmpty();
    }

    [Theory]
    [InlineData("大河镇边有一条大河。")]
    [InlineData("他跑遍老街、小路等3个镇。")]
    public void A_common_word_is_no_short_form_of_a_township(string text)
    {
        Places(text).Should().NotContain(p => p.Text == "大河" || p.Text == "老街" || p.Text == "小路");
    }

    [Theory]
    [InlineData("甘青两省联合巡护。")]
    [InlineData("川渝黔三省市合作。")]
    public void Provinces_called_by_one_character_are_each_a_place(string text)
    {
        Places(text).Should().HaveCountGreaterThan(1).And.OnlyContain(p => p.Kind == "abbreviation" && p.Text.Length == 1);
    }

    [Theory]
    [InlineData("贝宁总统来访。中贝两国友好，愿同贝方一道努力。", "中贝贝")]
    [InlineData("叙利亚局势紧张，多方敦促停止对叙西北部的袭击。", "叙")]
    [InlineData("欧盟代表发言，愿推动中欧务实合作。", "中欧")]
    [InlineData("不丹客人到访。双方在发展中不断靠近。", "")]
    public void A_country_named_in_full_is_also_known_by_one_character(string text, string characters)
    {
        string.Concat(Places(text).Where(p => p.Kind == "abbreviation").Select(p => p.Text)).Should().Be(characters);
    }

    [Theory]
    [InlineData("会谈26日在京举行。", "京")]
    [InlineData("北京、天津以及京津冀等地有雾。", "京津冀")]
    [InlineData("随着美国土安全部停摆，多地受影响。", "美")]
    [InlineData("全镇以军爱民蔚然成风。", "")]
    [InlineData("大家团结在以总书记为首的领导集体周围。", "")]
    public void Characters_that_the_segmentation_has_joined_to_others_are_places_still(string text, string characters)
    {
        string.Concat(Places(text).Where(p => p.Kind == "abbreviation").Select(p => p.Text)).Should().Be(characters);
    }

    [Theory]
    [InlineData("北京、天津、河北三地协同发展", 3)]
    [InlineData("甘肃省张掖市甘州区的老人", 1)]
    [InlineData("从俄亥俄州辛辛那提出发", 1)]
    public void Names_side_by_side_are_one_place_only_when_each_lies_in_the_one_before(string text, int count)
    {
        Places(text).Should().HaveCount(count);
    }

    [Theory]
    [InlineData("乌市今天晴。", "乌市", "abbreviation")]
    [InlineData("徐州今天晴。", "徐州", "city")]
    [InlineData("科左后旗今天晴。", "科左后旗", "county")]
    public void A_contracted_name_is_an_abbreviation(string text, string name, string kind)
    {
        PlaceNamed(name, text).Kind.Should().Be(kind);
    }

    [Theory]
    [InlineData("甘州区教育局下发通知", true)]
    [InlineData("甘州区居民领到口罩", false)]
    [InlineData("美国总统发表讲话", false)]
    [InlineData("中国选手夺冠", false)]
    [InlineData("美国关税政策遭批评", false)]
    [InlineData("武汉泰康同济医院接收病人", true)]
    [InlineData("中国队获胜", true)]
    [InlineData("南亚政局不稳", false)]
    [InlineData("甘州区退役军人事务局下发通知", true)]
    [InlineData("甘州区退役军人服务站站长王小雨说", true)]
    [InlineData("甘州区老兵志愿服务队清理河道", true)]
    [InlineData("甘州区退役军人王小雨捐款", false)]
    [InlineData("甘州区退役军人到局里领奖", false)]
    [InlineData("甘州区委统战部下发通知", true)]
    [InlineData("日本商事株式会社捐款", true)]
    [InlineData("甘州区人民医院接收病人", true)]
    [InlineData("《巴黎协定》生效", true)]
    [InlineData("甘州区第一汽车制造厂投产", true)]
    [InlineData("甘州区资产升值", false)]
    [InlineData("医疗队援鄂", false)]
    [InlineData("甘州区第七中学开学", true)]
    [InlineData("甘州区一家医院接收病人", false)]
    [InlineData("李某在日内瓦出席世界卫生大会", false)]
    [InlineData("他在人民大会堂北大厅合影", false)]
    [InlineData("韩国将军到访", false)]
    public void A_place_is_nested_when_it_only_names_something_else(string text, bool nested)
    {
        Places(text).Should().ContainSingle().Which.Nested.Should().Be(nested);
    }

    [Fact]
    public void A_masked_name_is_found_and_its_value_has_the_plain_words()
    {
        var place = Places("他来自*庆重**市。").Should().ContainSingle().Subject;
        place.Text.Should().Be("*庆重**市");
        place.Value.Should().Be("重庆市");
    }

    private static PlaceFact PlaceNamed(string name, string text) => Places(text).Last(p => p.Text == name);

    private static List<PlaceFact> Places(string text) => [.. RuleCorpus.FactsOf(FactType.Place, text, published: null).Cast<PlaceFact>()];
}
