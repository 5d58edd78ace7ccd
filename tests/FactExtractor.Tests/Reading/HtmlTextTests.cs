using FactExtractor.Reading;

namespace FactExtractor.Tests.Reading;

public sealed class HtmlTextTests
{
    [Fact]
    public void A_page_gives_its_article_line_by_line()
    {
        const string page =
            """
            <!DOCTYPE html><html><head><title>青河镇新桥通车_本地新闻_青河网</title><style>p { color: red }</style></head>
            <body><div class="nav"><a href="/">首页</a><a href="/a">新闻</a></div>
            <ul><li><a href="1">专题一</a></li><li><a href="2">专题二</a></li><li><a href="3">专题三</a></li></ul>
            <h1>青河镇新桥通车</h1>
            <div>2021-05-06 08:30&nbsp;来源：青河日报</div>
            <!-- 正文 -->
            <p>　　青河镇新桥
               昨日<b>通车</b>。</p><p>全长320米。<br>总投资2600万元。</p>
            <table><tr><th>项目</th><th>金额</th></tr><tr><td>桥面</td><td>1200万元</td></tr></table>
            <ul><li>共六个村受益</li><li>出行时间缩短<a href="x">一半</a></li></ul>
            <script>var a = "5月6日";</script>
            <footer>版权所有 2019年</footer></body></html>
            """;

        HtmlText.Extract(page).Should().Be(
            """
            青河镇新桥通车

            2021-05-06 08:30 来源：青河日报
            　　青河镇新桥 昨日通车。

            全长320米。
            总投资2600万元。

            项目  金额
            桥面  1200万元

            共六个村受益
            出行时间缩短一半
            """.Replace("08:30 ", "08:30\u00A0", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<title>新桥通车 - 青河网</title><p>昨日通车。</p>", "新桥通车\n昨日通车。")]
    [InlineData("<p>甲&lt;乙&amp;丙</p><!-- 5月6日 -->", "甲<乙&丙")]
    [InlineData("没有标签的文字", "没有标签的文字")]
    [InlineData("<div><div>甲</div></div><p hidden>乙</p>", "甲")]
    [InlineData("", "")]
    public void What_a_reader_sees_is_kept(string page, string expected) => HtmlText.Extract(page).Should().Be(expected);

    [Theory]
    [InlineData("<div>")]
    [InlineData("<div></p>")]
    [InlineData("<div/>")]
    [InlineData("<div><object></div>")]
    public void Tags_nested_without_end_are_refused(string tag)
    {
        var page = string.Concat(Enumerable.Repeat(tag, 10_000)) + "深";
        var extract = () => HtmlText.Extract(page);
        extract.Should().Throw<UnreadableException>();
    }

    [Fact]
    public void Many_elements_beside_each_other_are_no_nesting() =>
        HtmlText.Extract($"<p>甲</p><svg>{string.Concat(Enumerable.Repeat("<path d=\"M0 0\"/>", 3000))}</svg>{string.Concat(Enumerable.Repeat("<span>乙</span>", 3000))}").Should().StartWith("甲\n\n乙");

    [Fact]
    public void Paragraphs_need_no_end_tag() =>
        HtmlText.Extract(string.Concat(Enumerable.Repeat("<p>甲", 3000))).Should().StartWith("甲\n\n甲");
}
