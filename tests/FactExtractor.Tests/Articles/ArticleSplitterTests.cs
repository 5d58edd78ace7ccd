using FactExtractor.Articles;

namespace FactExtractor.Tests.Articles;

public sealed class ArticleSplitterTests
{
    private const string Newspaper =
        """
        青河日报 2021年5月6日 星期四 第3版

        新桥建成通车 六村出行不再绕路
        　　本报讯（记者 周一鸣 通讯员 李小满）经过八个月
        的紧张施工，青河镇新桥昨日建成通车。新桥全长
        三百二十米，总投资两千六百万元。
        　　“以前赶集要走两个钟头，现在二十分钟就到。”
        村民刘大成说。

        春茶开采 茶农日均增收二百元
        　　本报讯（记者 陈立夏）连日来，石岭乡三千亩春茶
        进入采摘期，合作社每天收购鲜叶四千多斤。

        图书馆延长开放时间
        　　从本月起，市图书馆延长开放时间至晚上九点，周末
        不休息。（何 苗 王大力）

        老旧小区装上新电梯
        　　幸福里小区的八部电梯本周全部投入使用。
        """;

    private const string Chat =
        """
        我们村的路灯亮了

        原创 王小雨 石岭发布 2022-11-03 18:20 发表于江东

        点击蓝字 关注我们

        11月2日晚，石岭村新装的86盏太阳能路灯第一次亮起来。

        路灯亮了，心也亮了

        村民赵大娘说，晚上出门再也不用打手电。

        路灯.JPG

        文字：王小雨
        编辑：孙晓
        责编：李文博

        往期推荐
        春茶开采了
        图书馆延长开放

        在看
        """;

    private const string Portal =
        """
        首页 > 新闻 > 正文
        全市夏粮收购工作启动
        2023-06-12 09:15:30  来源：江东晚报  作者：张文远
        字号：大 中 小  打印 分享到：
        　　记者从市粮食局获悉，全市夏粮收购工作昨日启动，预计收购小麦30万吨。
        　　今年全市设置收购点120个。
        （责任编辑：宋佳）
        上一篇：春茶开采
        下一篇：无
        相关新闻
        全市夏种进度过半
        小麦最低收购价公布
        版权所有 江东晚报 未经授权不得转载。
        """;

    private const string Agency =
        """
        国产大型邮轮完成首次试航

        新华社上海8月6日电（记者 贾一白 周二青）历时八天，我国首艘国产大型邮轮6日完成试航任务，返回码头。

        试航期间，共有1200多人在船上工作。（完）
        """;

    private const string Bulletin =
        """
        一周要闻
        本台消息：
        全省高速公路通车里程突破8000公里
        省交通厅5日发布的数据显示，全省高速公路通车里程已达8120公里。
        三项地方标准开始施行
        自本月起，三项食品安全地方标准开始施行，涉及冷链运输等环节。
        """;

    [Fact]
    public void A_newspaper_page_is_split_where_reports_begin_and_names_end_them()
    {
        var articles = ArticleSplitter.Split(Newspaper, "page.txt", null);
        articles.Select(article => article.Head.Title).Should().Equal("新桥建成通车 六村出行不再绕路", "春茶开采 茶农日均增收二百元", "老旧小区装上新电梯");
        articles[0].Head.Authors.Should().Equal("周一鸣", "李小满");
        articles.Select(article => article.Head.Published!.Value.ToString()).Should().Equal(["2021-05-06", "2021-05-06", "2021-05-06"], "the page's date is that of all its articles");
        articles[1].Head.Authors.Should().Equal("陈立夏", "何苗", "王大力");
    }

    [Fact]
    public void A_chat_export_is_one_article()
    {
        var article = ArticleSplitter.Split(Chat, "a.txt", null).Should().ContainSingle().Subject;
        article.Head.Title.Should().Be("我们村的路灯亮了");
        article.Head.Published!.Value.ToString().Should().Be("2022-11-03T18:20");
        article.Head.Authors.Should().Equal("王小雨");
        article.Head.Editors.Should().Equal("孙晓", "李文博");
        article.Furniture.Select(span => Chat[span.Start..span.End]).Should().Equal("点击蓝字 关注我们", "路灯.JPG", "往期推荐", "春茶开采了", "图书馆延长开放", "在看");
    }

    [Fact]
    public void A_portal_page_tells_date_source_author_and_editor()
    {
        var article = ArticleSplitter.Split(Portal, "a.txt", null).Should().ContainSingle().Subject;
        article.Head.Title.Should().Be("全市夏粮收购工作启动");
        article.Head.Published!.Value.ToString().Should().Be("2023-06-12T09:15:30");
        article.Head.Publisher.Should().Be("江东晚报");
        article.Head.Authors.Should().Equal("张文远");
        article.Head.Editors.Should().Equal("宋佳");
        article.Furniture.Should().HaveCount(8);
    }

    [Fact]
    public void Two_portal_pages_in_a_file_are_two_articles()
    {
        var text = Portal + "\n" + Portal.Replace("夏粮", "秋粮", StringComparison.Ordinal);
        var articles = ArticleSplitter.Split(text, "a.txt", null);
        articles.Select(article => article.Head.Title).Should().Equal("全市夏粮收购工作启动", "全市秋粮收购工作启动");
        articles[1].Span.End.Should().Be(text.Length);
    }

    [Theory]
    [InlineData("2024-01-15", "2023-08-06")]
    [InlineData("2023-08-06", "2023-08-06")]
    [InlineData(null, null)]
    public void A_dateline_takes_its_year_from_the_date_given(string? given, string? expected)
    {
        var article = ArticleSplitter.Split(Agency, "a.txt", given is null ? null : DateOnly.Parse(given)).Should().ContainSingle().Subject;
        article.Head.Published?.ToString().Should().Be(expected);
        article.Head.Authors.Should().Equal("贾一白", "周二青");
    }

    [Fact]
    public void The_headlines_of_a_bulletin_are_parts_of_one_article() =>
        ArticleSplitter.Split(Bulletin, "a.txt", null).Should().ContainSingle().Which.Head.Title.Should().Be("一周要闻");

    [Fact]
    public void A_page_that_holds_its_article_twice_gives_two()
    {
        const string story = "镇里开通免费公交\n从今天起，镇里开通三条免费公交线路，覆盖十二个村。\n每天往返八趟。\n";
        ArticleSplitter.Split(story + "\n" + story, "a.txt", null).Should().HaveCount(2);
    }

    [Theory]
    [InlineData("item-01-20250420.txt", "2025-04-20")]
    [InlineData("news/2025-04-20-a.txt", "2025-04-20")]
    [InlineData("2025_04_20.txt", "2025-04-20")]
    [InlineData("a-20251340.txt", null)]
    [InlineData("a-1202504201.txt", null)]
    [InlineData("a.txt", null)]
    public void A_date_in_the_files_name_is_the_last_resort(string name, string? expected)
    {
        ArticleSplitter.Split("镇里开通公交\n昨天开通。", name, null)[0].Head.Published?.ToString().Should().Be(expected);
        ArticleSplitter.Split("镇里开通公交\n昨天开通。", name, new DateOnly(2020, 1, 2))[0].Head.Published!.Value.ToString().Should().Be("2020-01-02");
    }

    [Theory]
    [InlineData("发布时间：2021-05-06 13:30", "2021-05-06T13:30")]
    [InlineData("2021年5月6日 13时05分  青河网", "2021-05-06T13:05")]
    [InlineData("日期：2021/5/6", "2021-05-06")]
    [InlineData("２０２１－０５－０６", "2021-05-06")]
    [InlineData("2021.05.06 08:00:59", "2021-05-06T08:00:59")]
    [InlineData("2021.05.06 08:00:00", "2021-05-06T08:00")]
    [InlineData("索引号：113/2021-0042　发文日期：2021-05-06　浏览次数：35", "2021-05-06")]
    [InlineData("【来源：青河网】【时间：2021/5/6 8:05】", "2021-05-06T08:05")]
    [InlineData("（2021年5月6日）", "2021-05-06")]
    [InlineData("發布日期：110-05-06　點閱數：35", "2021-05-06")]
    [InlineData("二〇二一年十二月二十一日", "2021-12-21")]
    [InlineData("二○二一年十月三十日", "2021-10-30")]
    [InlineData("原创2021-05-06 08:00·青河发布", "2021-05-06T08:00")]
    [InlineData("发 布 日 期： 2021年05月06日", "2021-05-06")]
    [InlineData("青河网 | 2021-05-06T08:00", "2021-05-06T08:00")]
    [InlineData("【記者陳小滿／花蓮報導】民國110年5月6日", "2021-05-06")]
    public void The_line_under_the_headline_tells_when(string line, string expected) =>
        ArticleSplitter.Split($"镇里开通公交\n{line}\n昨天，镇里开通公交。", "a-20200101.txt", null)[0].Head.Published!.Value.ToString().Should().Be(expected);

    [Theory]
    [InlineData("来源：青河日报 作者：王小雨", "青河日报", "王小雨", "")]
    [InlineData("来源: 市退役军人事务局   |  编辑: 李文", "市退役军人事务局", "", "李文")]
    [InlineData("记者 张 伟 通讯员 欧阳春晓", "", "张伟,欧阳春晓", "")]
    [InlineData("文/图 阿依古丽·买买提", "", "阿依古丽·买买提", "")]
    [InlineData("【来源：青河网】【作者：王小雨 李文】", "青河网", "王小雨,李文", "")]
    [InlineData("来源 | 青河融媒", "青河融媒", "", "")]
    [InlineData("文号：青政发〔2021〕3号  發佈單位：青河縣政府", "青河縣政府", "", "")]
    [InlineData("作者：王小雨  点击：1024次  审核：李文  编辑：张伟", "", "王小雨", "张伟")]
    [InlineData("来源：青河县委*部传宣**", "青河县委宣传部", "", "")]
    [InlineData("【記者葉小雨／花蓮報導】", "", "葉小雨", "")]
    [InlineData("央視記者 葉小雨 通訊員 買買提江", "", "葉小雨,買買提江", "")]
    [InlineData("信息来源：青河县民政局浏览次数：35", "青河县民政局", "", "")]
    [InlineData("来　源：青河网　责任编辑：李文", "青河网", "", "李文")]
    [InlineData("【纠错】【责任编辑:李文】", "", "", "李文")]
    [InlineData("（王小雨/文 李文/图）", "", "王小雨,李文", "")]
    [InlineData("（供稿：办公室 王小雨）", "", "王小雨", "")]
    public void Labels_tell_publisher_authors_and_editors(string line, string publisher, string authors, string editors)
    {
        var head = ArticleSplitter.Split($"镇里开通公交\n{line}\n昨天，镇里开通公交。", "a.txt", null)[0].Head;
        head.Publisher.Should().Be(publisher);
        string.Join(',', head.Authors).Should().Be(authors);
        string.Join(',', head.Editors).Should().Be(editors);
    }

    [Theory]
    [InlineData("镇里开通公交\n昨天，镇里开通公交。（青河融媒体中心 王小雨）", "王小雨")]
    [InlineData("镇里开通公交\n昨天，镇里开通公交。（王小雨　文/图）", "王小雨")]
    [InlineData("镇里开通公交\n本报讯（记者　王小雨　通讯员　李\n文） 昨天，镇里开通公交。", "王小雨,李文")]
    [InlineData("镇里开通公交\n昨天，镇里开通公交。\n（青河县委组织部 久美 王小雨）", "久美,王小雨")]
    [InlineData("镇里开通公交\n昨天，镇里开通公交。\n（2021年5月6日 记者 王小雨）", "王小雨")]
    [InlineData("镇里开通公交\n昨天，镇里开通公交。\n图为首班车。李文 摄\n车站。（本报记者 张伟 摄）\n终点站 图/赵亮", "李文,张伟,赵亮")]
    public void Who_wrote_or_took_pictures_is_read_below_too(string text, string authors) =>
        string.Join(',', ArticleSplitter.Split(text, "a.txt", null).Should().ContainSingle().Subject.Head.Authors).Should().Be(authors);

    [Theory]
    [InlineData("江东新闻网\n镇里开通免费公交", "镇里开通免费公交")]
    [InlineData("镇里开通免费公交-江东新闻网\n当前位置：首页 > 新闻\n镇里开通免费公交", "镇里开通免费公交")]
    [InlineData("您现在的位置: 首页 -> 新闻\n本页地址：http://news.example.cn/a/1.html\n镇里开通免费公交", "镇里开通免费公交")]
    [InlineData("青河县总工会\n关于开通免费公交的公告", "青河县总工会关于开通免费公交的公告")]
    [InlineData("公交通到村口\n乘客笑在心头", "公交通到村口 乘客笑在心头")]
    [InlineData("镇里开通免费公交\n——石岭乡见闻", "镇里开通免费公交")]
    [InlineData("索 引 号： 113/2021-77\n标　　题： 关于开通免费公交的公告　文号：青政〔2021〕3号", "关于开通免费公交的公告")]
    [InlineData("青河縣政府全球資訊網　首頁／縣政新聞\n镇里开通免费公交", "镇里开通免费公交")]
    [InlineData("今天是2021年5月8日 星期六\n青河县交通局\n镇里开通免费公交", "镇里开通免费公交")]
    public void The_headline_is_found_among_what_stands_around_it(string head, string title) =>
        ArticleSplitter.Split(head + "\n昨天，镇里开通三条免费公交线路。", "a.txt", null)[0].Head.Title.Should().Be(title);

    [Fact]
    public void Captions_at_the_end_do_not_belong_to_the_page_that_follows()
    {
        var page = Portal.Split("（责任编辑")[0];
        var articles = ArticleSplitter.Split(page + "　　收购点里排起长队\n收购点里排起长队\n" + page.Replace("夏粮", "秋粮", StringComparison.Ordinal), "a.txt", null);
        articles.Select(article => article.Head.Title).Should().Equal("全市夏粮收购工作启动", "全市秋粮收购工作启动");
    }

    [Fact]
    public void Counters_among_labels_are_furniture()
    {
        const string text = "镇里开通公交\n索引号：113/2021　来源：青河网　点击：35次　作者：王小雨\n昨天，镇里开通公交。";
        ArticleSplitter.Split(text, "a.txt", null)[0].Furniture.Select(span => text[span.Start..span.End].Trim()).Should().Equal("索引号：113/2021", "点击：35次");
    }

    [Fact]
    public void A_report_without_headline_begins_below_the_names_of_the_one_before()
    {
        const string text = "镇里开通公交\n本报讯 昨天，镇里开通公交。\n（王小雨）\n本报讯 昨天，村里开通邮路。\n（李文）";
        ArticleSplitter.Split(text, "a.txt", null).Select(article => string.Join(',', article.Head.Authors)).Should().Equal("王小雨", "李文");
    }

    [Fact]
    public void An_empty_file_is_one_article_without_a_head() =>
        ArticleSplitter.Split(" \n", "a.txt", null).Should().ContainSingle().Which.Head.Title.Should().BeEmpty();

    [Fact]
    public void The_articles_cover_the_text()
    {
        foreach (var text in new[] { Newspaper, Chat, Portal, Agency, Bulletin, Portal + Newspaper + Agency })
        {
            var articles = ArticleSplitter.Split(text, "a.txt", null);
            articles[0].Span.Start.Should().Be(0);
            articles[^1].Span.End.Should().Be(text.Length);
            articles.Skip(1).Select(article => article.Span.Start).Should().Equal(articles.SkipLast(1).Select(article => article.Span.End));
        }
    }
}
