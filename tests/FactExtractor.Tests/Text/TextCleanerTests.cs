using FactExtractor.Articles;
using FactExtractor.Text;

namespace FactExtractor.Tests.Text;

public sealed class TextCleanerTests
{
    private static CleanText Clean(string source, params TextSpan[] furniture) =>
        new TextCleaner().Clean(source, new Article(1, new TextSpan(0, source.Length), new ArticleHead(), furniture));

    /// <summary>The source of the first place where the words stand in the clean text.</summary>
    private static string SourceOf(string words, string source)
    {
        var clean = Clean(source);
        var at = clean.Text.IndexOf(words, StringComparison.Ordinal);
        at.Should().BeGreaterThanOrEqualTo(0, "the clean text is {0}", clean.Text);
        var span = clean.Offsets.ToSource(new TextSpan(at, at + words.Length));
        return source[span.Start..span.End];
    }

    [Theory]
    [InlineData("他从*庆重**市出发", "他从重庆市出发")]
    [InlineData("*党**委和*队军**", "党委和军队")]
    [InlineData("按时服用慢*药性**品。", "按时服用慢性药品。")]
    [InlineData("退*军役**人42名*员党**", "退役军人42名党员")]
    [InlineData("3*4=12，2**3=8", "3*4=12，2**3=8")]
    [InlineData("**要点**如下", "要点如下")]
    [InlineData("带星号的*注释", "带星号的*注释")]
    public void Masked_words_are_put_right(string source, string expected) => Clean(source).Text.Should().Be(expected);

    [Theory]
    [InlineData("重庆市", "去*庆重**市开会", "*庆重**市")]
    [InlineData("重", "去*庆重**市开会", "*庆重**")]
    [InlineData("市开", "去*庆重**市开会", "市开")]
    [InlineData("12元", "共１２元", "１２元")]
    [InlineData("5月6日", "于5 月 6 日到", "5 月 6 日")]
    [InlineData("6m", "占地6㎡左右", "6㎡")]
    [InlineData("工作人员", "会议如期召开。到场的工作\n人员，都已登记。", "工作\n人员")]
    public void Every_span_leads_back_to_what_it_was_made_from(string words, string source, string expected) => SourceOf(words, source).Should().Be(expected);

    [Theory]
    [InlineData("２０２１年，占８％", "2021年，占8%")]
    [InlineData("ＡＢＣ公司（甲）：好！", "ABC公司（甲）：好！")]
    [InlineData("售价￥３．５", "售价¥3.5")]
    [InlineData("面积30㎡，重5㎏", "面积30m²，重5kg")]
    [InlineData("零\u200B宽与软\u00AD连\uFEFF字", "零宽与软连字")]
    [InlineData("多个   空格\u3000\u3000这样", "多个 空格 这样")]
    [InlineData("共 3 万元", "共 3万元")]
    [InlineData("共 3 萬元", "共 3萬元")]
    [InlineData("于 2021 年 5 月 6 日在北京，有 30 名 ABC 公司员工到场", "于2021年5月6日在北京，有30名ABC公司员工到场")]
    [InlineData("  • 一是建卡。\n  • 二是送包。", "一是建卡。\n二是送包。")]
    [InlineData("# 标题\n\n- 第一项\n- 第二项", "标题\n第一项\n第二项")]
    [InlineData("（记者 沈　丽 周国强）", "（记者 沈丽 周国强）")]
    [InlineData("内科主任沈　丽：要多喝水", "内科主任沈丽：要多喝水")]
    [InlineData("周　强　摄", "周强 摄")]
    [InlineData("副县长沈　丽一行", "副县长沈丽一行")]
    [InlineData("通　知", "通知")]
    [InlineData("村支书叶尔江• 托列汗", "村支书叶尔江•托列汗")]
    [InlineData("字号 大 中 小", "字号 大 中 小")]
    public void Typography_is_made_plain(string source, string expected) => Clean(source).Text.Should().Be(expected);

    [Theory]
    [InlineData("市里今天召开会议，部署下一步工作，要求各地\n抓好落实。", "市里今天召开会议，部署下一步工作，要求各地抓好落实。")]
    [InlineData("物资已于5\n月6日运抵。", "物资已于5月6日运抵。")]
    [InlineData("议事会每周五\n晚上7点半开始。", "议事会每周五晚上7点半开始。")]
    [InlineData("两家为小事起了争执，\n村支书、老教师\n上门五次，劝和了他们。", "两家为小事起了争执，村支书、老教师上门五次，劝和了他们。")]
    [InlineData("物资于2021年5月\r\n6日运抵。", "物资于2021年5月6日运抵。")]
    [InlineData("共捐款12\n00元。", "共捐款1200元。")]
    [InlineData("总投资2360万\n元的供水工程通水。", "总投资2360万元的供水工程通水。")]
    [InlineData("總投資2360萬\n元的供水工程通水。", "總投資2360萬元的供水工程通水。")]
    [InlineData("全年共投入12\n萬元。", "全年共投入12萬元。")]
    [InlineData("會議於5月6號\n傍晚召開。", "會議於5月6號傍晚召開。")]
    [InlineData("這是隊員\n們的家，他們\n與\n家人團聚。", "這是隊員們的家，他們與家人團聚。")]
    [InlineData("他来到甲村、\n\n乙村慰问。", "他来到甲村、乙村慰问。")]
    [InlineData("他说\n，可以。", "他说，可以。")]
    [InlineData("市卫健委（以下简称\n市委）发布通告", "市卫健委（以下简称市委）发布通告")]
    [InlineData("节省了费用。企业用上了Open\nSource软件，人人叫好。", "节省了费用。企业用上了Open Source软件，人人叫好。")]
    public void Breaks_within_a_sentence_are_joined(string source, string expected) => Clean(source).Text.Should().Be(expected);

    [Theory]
    [InlineData("我市新建公园五座\n记者今天从市园林局获悉，今年新建公园五座。")]
    [InlineData("新闻快报（综合）：\n我市新建公园五座\n今年，市园林局新建公园五座。")]
    [InlineData("捐款名单\n张三 100元\n李四 200元\n王五 300元\n赵六 400元")]
    [InlineData("一、加强领导\n二、抓好落实\n三、总结经验")]
    [InlineData("2020\n1000\n2021\n2000")]
    [InlineData("捐赠仪式现场\n物资已经送到。")]
    [InlineData("会议结束。\n第二天他回到村里，继续工作。")]
    public void Headlines_lists_and_paragraphs_keep_their_lines(string source) => Clean(source).Text.Should().Be(source);

    [Fact]
    public void A_newspaper_column_is_set_as_paragraphs()
    {
        const string source =
            """
            青河镇新桥建成通车
            　　本报讯（记者 周一鸣）经过八个月
            的紧张施工，青河镇新桥昨日建成通车。
            新桥全长三百二十米，总投资两千六百
            万元，沿线六个村的村民从此告别了摆
            渡过河的日子，出行时间缩短一半。
            　　“以前赶集要走两个钟头，现在二十
            分钟就到。”村民刘大成说。
            """;

        Clean(source).Text.Should().Be(
            """
            青河镇新桥建成通车
            本报讯（记者 周一鸣）经过八个月的紧张施工，青河镇新桥昨日建成通车。
            新桥全长三百二十米，总投资两千六百万元，沿线六个村的村民从此告别了摆渡过河的日子，出行时间缩短一半。
            “以前赶集要走两个钟头，现在二十分钟就到。”村民刘大成说。
            """);
    }

    [Fact]
    public void Furniture_is_left_out_and_ends_a_paragraph()
    {
        const string source = "第一段\n打印 分享到\n第二段";
        var clean = Clean(source, new TextSpan(4, 10));
        clean.Text.Should().Be("第一段\n第二段");
        clean.Offsets.ToSource(new TextSpan(4, 7)).Should().Be(new TextSpan(11, 14));
    }

    [Theory]
    [InlineData("臺灣與⻄安相距甚遠", "台湾与西安相距甚远")]
    [InlineData("阿里木•买买提", "阿里木·买买提")]
    [InlineData("二○○五年", "二〇〇五年")]
    [InlineData("一九九O年", "一九九〇年")]
    [InlineData("O型血○", "O型血○")]
    [InlineData("乾县", "乾县")]
    public void The_text_for_matching_is_simplified_character_by_character(string source, string expected)
    {
        var clean = Clean(source);
        clean.Text.Should().Be(source);
        clean.Simplified.Should().Be(expected).And.HaveLength(source.Length);
    }

    [Fact]
    public void An_article_is_cleaned_the_same_whatever_was_cleaned_before_it()
    {
        const string before = "通车。\n村民都来了。";
        const string source = "大桥通车 村民都来了。";
        var cleaner = new TextCleaner();
        cleaner.Clean(before, new Article(1, new TextSpan(0, before.Length), new ArticleHead(), []));
        cleaner.Clean(source, new Article(1, new TextSpan(0, source.Length), new ArticleHead(), [])).Text.Should().Be(source);
    }

    [Fact]
    public void An_article_without_words_is_an_empty_text() => Clean(" \n\u200B\n").Text.Should().BeEmpty();
}
