using FactExtractor.Facts;
using FactExtractor.Reading;

namespace FactExtractor.Tests.People;

/// <summary>What a reader of the table sees of the people of an article.</summary>
public sealed class PersonExtractorTests
{
    private static readonly FactPipeline _pipeline = new FactPipelineBuilder { Types = new HashSet<FactType> { FactType.Person } }.Build();

    [Theory]
    [InlineData("镇党委书记周海燕介绍，今年新修水渠三公里。", "周海燕", "镇党委书记", "镇党委")]
    [InlineData("市水务局党组成员、副局长何志强表示，工程已经完工。", "何志强", "市水务局党组成员、副局长", "市水务局")]
    [InlineData("两位中国选手林小雨获得金牌。", "林小雨", "中国选手", "")]
    [InlineData("90岁的抗战老兵高占奎回到了家乡。", "高占奎", "抗战老兵", "")]
    [InlineData("回族村民马占海说，日子越过越好。", "马占海", "村民", "")]
    [InlineData("孙丽华教授应邀作了报告。", "孙丽华", "教授", "")]
    [InlineData("1998年，郑国梁被任命为总工程师。", "郑国梁", "总工程师", "")]
    [InlineData("作为村支书，冯占山第一个报了名。", "冯占山", "村支书", "")]
    [InlineData("村党支部书记兼村委会主任赵大海说。", "赵大海", "村党支部书记兼村委会主任", "村党支部、村委会")]
    [InlineData("县教育局46岁的钱玉梅主动请缨。", "钱玉梅", "", "县教育局")]
    [InlineData("市人力资源和社会保障局副局长沈国强说。", "沈国强", "市人力资源和社会保障局副局长", "市人力资源和社会保障局")]
    [InlineData("省安全与应急管理委员会秘书长沈国强说。", "沈国强", "省安全与应急管理委员会秘书长", "省安全与应急管理委员会")]
    [InlineData("工人和外交部发言人沈国强合影。", "沈国强", "外交部发言人", "外交部")]
    [InlineData("中国平安保险（集团）公司董事长沈国强说。", "沈国强", "中国平安保险（集团）公司董事长", "中国平安保险（集团）公司")]
    [InlineData("十二届市政协文史委员会主任沈国强说。", "沈国强", "十二届市政协文史委员会主任", "市政协文史委员会")]
    [InlineData("南部战区空军副司令员沈国强说。", "沈国强", "南部战区空军副司令员", "南部战区空军")]
    [InlineData("中央军委原委员沈国强出席。", "沈国强", "中央军委原委员", "中央军委")]
    [InlineData("古巴常驻联合国代表佩雷斯发言。", "佩雷斯", "古巴常驻联合国代表", "")]
    [InlineData("据报道，以外长萨尔今天说。", "萨尔", "以外长", "")]
    [InlineData("验船师沈国强说。", "沈国强", "验船师", "")]
    [InlineData("青河石油钻探公司首席技师沈国强说。", "沈国强", "青河石油钻探公司首席技师", "青河石油钻探公司")]
    [InlineData("此外，以军总参谋长萨尔曼说。", "萨尔曼", "以军总参谋长", "")]
    [InlineData("第一副首相兼教育与青年大臣佩雷斯说。", "佩雷斯", "第一副首相兼教育与青年大臣", "")]
    [InlineData("其中西昌市民沈国强捐出半月工资。", "沈国强", "西昌市民", "")]
    [InlineData("孟加拉国外长拉希姆·乔杜里发言。", "拉希姆·乔杜里", "孟加拉国外长", "")]
    [InlineData("中俄友好委员会中方主席沈国强出席。", "沈国强", "中俄友好委员会中方主席", "中俄友好委员会")]
    [InlineData("大会任命沈国强同志为县水务局局长。", "沈国强", "县水务局局长", "县水务局")]
    [InlineData("会议免去沈国强的县水务局局长职务。", "沈国强", "县水务局局长", "县水务局")]
    [InlineData("中铁十四局项目经理沈国强说。", "沈国强", "中铁十四局项目经理", "中铁十四局")]
    [InlineData("解放军302医院院长沈国强说。", "沈国强", "解放军302医院院长", "解放军302医院")]
    [InlineData("县水务局局长沈国强带队巡河。", "沈国强", "县水务局局长", "县水务局")]
    [InlineData("经县水务局局长沈国强批准。", "沈国强", "县水务局局长", "县水务局")]
    [InlineData("记者从县水务局局长沈涛处获悉。", "沈涛", "县水务局局长", "县水务局")]
    [InlineData("时任县水务局局长的沈国强说。", "沈国强", "县水务局局长", "县水务局")]
    public void A_person_has_the_title_and_the_organization_said_beside_the_name(string text, string name, string title, string organization)
    {
        var person = PeopleIn(text).Should().ContainSingle().Subject;
        person.Should().BeEquivalentTo(new { Text = name, Value = name, Title = title, Organization = organization });
    }

    [Theory]
    [InlineData("县医院内科主任张 敏：建议增加床位。", "张敏", "县医院内科主任")]
    [InlineData("副县长张 敏一行到场。", "张敏", "副县长")]
    [InlineData("入选者名单如下：\n孟 伟　青河县果品合作社理事长\n", "孟伟", "青河县果品合作社理事长")]
    [InlineData("入选者名单如下：\n沙肯（哈萨克族，牧民）\n", "沙肯", "牧民")]
    [InlineData("党支部书记叶尔肯• 吐尔逊说。", "叶尔肯·吐尔逊", "党支部书记")]
    [InlineData("消防三中队班长沈国强说。", "沈国强", "消防三中队班长")]
    public void A_name_and_its_title_may_be_set_as_in_a_roll(string text, string value, string title)
    {
        PeopleIn(text).Should().ContainSingle().Which.Should().BeEquivalentTo(new { Value = value, Title = title });
    }

    [Fact]
    public void Names_in_a_list_share_the_title_before_it()
    {
        PeopleIn("村民周建国、吴秀英和郑海涛领到了奖金。").Select(p => (p.Value, p.Title))
            .Should().Equal(("周建国", "村民"), ("吴秀英", "村民"), ("郑海涛", "村民"));
    }

    [Theory]
    [InlineData("周建国、吴秀英等村民领到了奖金。", "村民")]
    [InlineData("周建国、吴秀英等12名村民代表参加了会议。", "村民代表")]
    [InlineData("周建国、吴秀英两位老师领到了奖金。", "老师")]
    [InlineData("周建国、吴秀英等人领到了奖金。", "")]
    [InlineData("周建国、吴秀英等村民家中通了水。", "")]
    public void Names_in_a_list_share_the_title_after_it(string text, string title)
    {
        PeopleIn(text).Select(p => (p.Value, p.Title)).Should().Equal(("周建国", title), ("吴秀英", title));
    }

    [Fact]
    public void A_title_may_name_another_person()
    {
        PeopleIn("市学习贯彻习近平外交思想工作小组组长沈国强说，特朗普总统贸易政策顾问沃克没有来。").Select(p => (p.Value, p.Title)).Should().Equal(
            ("习近平", ""), ("沈国强", "市学习贯彻习近平外交思想工作小组组长"), ("特朗普", "总统"), ("沃克", "特朗普总统贸易政策顾问"));
    }

    [Fact]
    public void A_name_once_known_is_found_everywhere_in_the_article()
    {
        PeopleIn("护士长谭雅琴第一个报名。三天后，谭雅琴的行李还没有收拾好。“等我回来。”谭雅琴对女儿说。").Select(p => p.Value)
            .Should().Equal("谭雅琴", "谭雅琴", "谭雅琴");
    }

    [Theory]
    [InlineData("约旦驻华大使纳赫拉米扬、多米尼克驻华大使马岩到场。", "纳赫拉米扬", "马岩")]
    [InlineData("挪威副外长韦斯特宁9日称，谈判还在继续。", "韦斯特宁")]
    [InlineData("外长穆赫西丁到机场送行。", "穆赫西丁")]
    [InlineData("匈牙利总统舒尤奇夫人到访。", "舒尤奇")]
    public void A_foreign_name_fills_the_room_between_a_title_and_what_follows(string text, params string[] expected)
    {
        PeopleIn(text).Select(p => p.Value).Should().Equal(expected);
    }

    [Theory]
    [InlineData("秦世民、郑志宏、成卫国、母永康、孟伟、周琦当选。", "秦世民 郑志宏 成卫国 母永康 孟伟 周琦")]
    [InlineData("秦世民、郑志宏（女）、李鹏举（女）、母永康当选。", "秦世民 郑志宏 李鹏举 母永康")]
    [InlineData("秦世民、郑志宏、母永康、孟伟、郭汉中等6人当选。", "秦世民 郑志宏 母永康 孟伟 郭汉中")]
    public void A_name_in_a_list_of_names_is_found_to_its_end(string text, string expected) =>
        string.Join(' ', PeopleIn(text).Select(p => p.Value)).Should().Be(expected);

    [Theory]
    [InlineData("国王奥托三世·林登出席。", "奥托三世·林登")]
    [InlineData("保罗·霍士曼·克雷说，霍士曼集团将继续投资。", "保罗·霍士曼·克雷")]
    public void A_dotted_name_may_hold_a_number_and_odd_characters(string text, string expected)
    {
        PeopleIn(text).Select(p => p.Value).Should().Equal(expected);
    }

    [Theory]
    [InlineData("驻开罗总领事陈立等到机场送行。", "陈立")]
    [InlineData("研究员樊华作讲解。", "樊华")]
    [InlineData("财政部部长刘明受国务院委托作报告。", "刘明")]
    [InlineData("市委书记陈宁和市长王强到场。", "陈宁", "王强")]
    [InlineData("村民王伟盖了新房。王伟家的老屋拆了。", "王伟", "王伟")]
    [InlineData("李明参观博物馆。", "李明")]
    public void A_name_ends_where_the_next_word_begins(string text, params string[] expected)
    {
        PeopleIn(text).Select(p => p.Value).Should().Equal(expected);
    }

    [Fact]
    public void A_part_of_a_foreign_name_gets_the_full_name_as_value()
    {
        PeopleIn("比利时大使让·德弗里斯参观了展览。德弗里斯说，他很喜欢瓷器。").Select(p => (p.Text, p.Value))
            .Should().Equal(("让·德弗里斯", "让·德弗里斯"), ("德弗里斯", "让·德弗里斯"));
    }

    [Fact]
    public void A_Japanese_surname_alone_gets_the_full_name_as_value()
    {
        PeopleIn("首相高市早苗拒绝道歉。多国人士说，高市政权危及和平。").Select(p => (p.Text, p.Value))
            .Should().Equal(("高市早苗", "高市早苗"), ("高市", "高市早苗"));
    }

    [Fact]
    public void A_surname_with_an_address_gets_the_full_name_if_only_one_person_bears_it()
    {
        PeopleIn("民警楼海涛把老人送回了家。邻居说，多亏了楼警官。").Select(p => (p.Text, p.Kind, p.Value))
            .Should().Equal(("楼海涛", "name", "楼海涛"), ("楼警官", "partial", "楼海涛"));
    }

    [Theory]
    [InlineData("司机李某某被依法拘留。", "李某某")]
    [InlineData("热心的赵大妈送来了热水。", "赵大妈")]
    [InlineData("辅警小陈一直守在旁边。", "小陈")]
    [InlineData("一审法院判决何某某赔偿损失。", "何某某")]
    [InlineData("检察院对金某顺提起公诉。", "金某顺")]
    [InlineData("警方当场抓获何某辉。", "何某辉")]
    public void A_hidden_or_missing_given_name_makes_a_partial_name(string text, string name)
    {
        var person = PeopleIn(text).Should().ContainSingle().Subject;
        person.Should().BeEquivalentTo(new { Text = name, Kind = "partial" });
    }

    [Theory]
    [InlineData("会议昨日闭幕。（记者 陈晓东 通讯员 王丽）", "陈晓东:记者", "王丽:通讯员")]
    [InlineData("会议昨日闭幕。(张建军 刘晓梅)", "张建军:", "刘晓梅:")]
    [InlineData("会议昨日闭幕。\n责任编辑：杨帆", "杨帆:责任编辑")]
    [InlineData("会议昨日闭幕。(县教育局 张建军 刘晓梅)", "张建军:", "刘晓梅:")]
    [InlineData("会议昨日闭幕。（张建军 本报记者 刘晓梅）", "张建军:", "刘晓梅:本报记者")]
    [InlineData("图为会议现场。王丽 摄", "王丽:摄")]
    [InlineData("图为会议现场。王 丽 摄", "王丽:摄")]
    [InlineData("会议昨日闭幕。（记者 陈 强）", "陈强:记者")]
    [InlineData("会议昨日闭幕。\n责任编辑：杨帆　审核：陈晓文", "杨帆:责任编辑", "陈晓文:审核")]
    [InlineData("会议昨日闭幕。（本网讯 张建军）", "张建军:")]
    [InlineData("会议昨日闭幕。（丁 宁 陈晓东整理）", "丁宁:整理", "陈晓东:整理")]
    [InlineData("会议昨日闭幕。\n责任编辑：杨 帆　审核：王丽", "杨帆:责任编辑", "王丽:审核")]
    [InlineData("图为会议现场。阿依古丽·买买提/摄", "阿依古丽·买买提:摄")]
    public void Names_of_a_byline_have_its_word_as_title(string text, params string[] expected)
    {
        var people = PeopleIn(text);
        people.Should().OnlyContain(p => p.Kind == "byline");
        people.Select(p => $"{p.Value}:{p.Title}").Should().Equal(expected);
    }

    [Theory]
    [InlineData("台风“海燕”预计今晚登陆，“海燕”中心附近最大风力十级。")]
    [InlineData("高峰时段车流较大，文明出行，安全第一。")]
    [InlineData("国王和夫人参观了霍夫王宫，又到宋庆龄何香凝纪念馆。")]
    [InlineData("俄军用“安德列耶夫”导弹袭击中部城市巴赫塔姆、里雄莱锡。")]
    [InlineData("波尔多夫斯克距首府扎林盖不远，索列多等地战斗激烈。")]
    [InlineData("这里的人们曾经靠放牧为生，努力提高收入。")]
    [InlineData("吉方愿同中方合作，英法德三国支持，肯方愿出力。")]
    [InlineData("保持政策的严肃性，缓解乔木林退化。")]
    [InlineData("波罗的海沿岸的里加和塔林等地普降大雪。")]
    [InlineData("康佳集团、海尔公司发布了新品。")]
    [InlineData("俄军与乌军在前线交火。")]
    [InlineData("大家边说边笑，边走边看。")]
    [InlineData("大会期间收到平桥、双河、石集等乡镇的建议，金 额 五万元。")]
    [InlineData("金　额　五万元\n方　法　公开招标")]
    public void Storms_words_places_firms_and_armies_are_no_people(string text) => PeopleIn(text).Should().BeEmpty();

    [Theory]
    [InlineData("牧民阿依古丽·买买提说", "阿依古丽·买买提")]
    [InlineData("牧民阿依古丽•买买提说", "阿依古丽·买买提")]
    [InlineData("牧民阿依古丽・买买提说", "阿依古丽·买买提")]
    [InlineData("牧民阿依古丽．买买提说", "阿依古丽·买买提")]
    public void Every_form_of_the_dot_gives_the_same_value(string text, string value) =>
        PeopleIn(text).Should().ContainSingle().Which.Value.Should().Be(value);

    private static List<PersonFact> PeopleIn(string text) =>
        [.. _pipeline.CreateReader().Read(new DecodedText(text, "utf-8"), "article.txt").SelectMany(a => a.Facts).OfType<PersonFact>()];
}
