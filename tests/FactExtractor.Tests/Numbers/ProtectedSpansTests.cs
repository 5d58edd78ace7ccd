using FactExtractor.Text;

namespace FactExtractor.Tests.Numbers;

public sealed class ProtectedSpansTests
{
    private static readonly FactPipeline _pipeline = new FactPipelineBuilder().Build();

    [Theory]
    [InlineData("登录[https://www.example.com/2024/05/06/a.html?id=3]查询", "an address")]
    [InlineData("网址[www.example.cn/3]。", "an address")]
    [InlineData("请寄[news2024@example.com]，", "a mail address")]
    [InlineData("电话：[010-12345678]，", "a telephone number")]
    [InlineData("热线[400-123-4567]已开通", "a service number")]
    [InlineData("手机[13800000000]停机", "a mobile number")]
    [InlineData("身份证号[110101199001011234]。", "an id")]
    [InlineData("一辆[京A12345]轿车", "a licence plate")]
    [InlineData("车牌[京A·12345]", "a licence plate with a dot")]
    [InlineData("升级到[1.2.3]版", "a version")]
    [InlineData("客机[A320]和[C-130]", "models")]
    [InlineData("[5G]网络覆盖", "a generation of networks")]
    [InlineData("[PM2.5]浓度下降", "a model with a decimal")]
    [InlineData("[G7]高速", "a motorway")]
    [InlineData("沿[312国]道行驶", "a national road")]
    [InlineData("主队[3比2]获胜", "a score in words")]
    [InlineData("以[3:2]获胜", "a score with a colon")]
    [InlineData("[三比一]击败", "a score in Chinese")]
    [InlineData("[4×100]米接力", "a product")]
    public void What_holds_digits_but_tells_no_amount_is_protected(string marked, string because)
    {
        var text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        Mark(text).Should().Be(marked, because);
    }

    [Theory]
    [InlineData("一瓶500ml的水")]
    [InlineData("全程42.195km")]
    [InlineData("RMB500万元")]
    [InlineData("USD300")]
    [InlineData("上午9:30开始")]
    [InlineData("2021.5.6发布")]
    [InlineData("2021年Q1")]
    [InlineData("2021-05-06")]
    [InlineData("3,500元")]
    [InlineData("比去年多5人")]
    [InlineData("10000000000元")]
    public void Amounts_and_times_are_not(string text) => Mark(text).Should().Be(text);

    private static string Mark(string text)
    {
        var analyser = new TextAnalyser(_pipeline.Lexicons, _pipeline.Classes, _pipeline.Segmenter);
        var analysis = analyser.Analyse(new CleanText(text, text, new OffsetMap([])));
        var marked = text;
        foreach (var span in Enumerable.Reverse(analysis.Protected))
            marked = marked.Insert(span.End, "]").Insert(span.Start, "[");
        return marked;
    }
}
