using FactExtractor.Facts;
using FactExtractor.Lexicons;
using FactExtractor.Numbers;
using FactExtractor.Reading;
using FactExtractor.Text;

namespace FactExtractor.Tests.Counts;

public sealed class NoCountTests
{
    private static readonly FactPipeline _pipeline = new FactPipelineBuilder().Build();

    [Fact]
    public void No_number_begins_in_a_word_that_is_listed_as_none()
    {
        List<string> failures = [];
        List<NumberMention> numbers = [];
        foreach (var entry in LexiconSet.BuiltIn.EntriesOf("not-number"))
        {
            numbers.Clear();
            NumberReader.Read(entry.Word + "，", [new TextSpan(0, entry.Word.Length)], numbers);
            if (numbers.Count > 0)
                failures.Add(entry.Word);
        }

        failures.Should().BeEmpty();
    }

    [Theory]
    [InlineData("第15号公告")]
    [InlineData("获一级奖章")]
    [InlineData("第三轮谈判")]
    [InlineData("946医院收治")]
    [InlineData("84消毒液")]
    [InlineData("69246部队")]
    [InlineData("一对一帮扶")]
    [InlineData("万众一心，千家万户")]
    [InlineData("一面面旗帜")]
    [InlineData("是一名党员")]
    [InlineData("以3比0取胜")]
    [InlineData("比分3:2")]
    [InlineData("乘坐A320客机走G7高速")]
    [InlineData("5G和4G用户")]
    [InlineData("拨打13800000000")]
    [InlineData("万一下雨")]
    [InlineData("千万小心")]
    [InlineData("十字路口")]
    [InlineData("三农工作在四川")]
    [InlineData("百度的队伍收拾行李")]
    [InlineData("双十一前夕")]
    [InlineData("重点推进，地点另行通知")]
    [InlineData("几乎无数次数据")]
    [InlineData("68公斤级比赛")]
    [InlineData("人大三次会议")]
    [InlineData("二十届三中全会")]
    [InlineData("台风两小时后二次登陆")]
    [InlineData("田里一二类苗长势喜人")]
    [InlineData("女子单人3米板决赛")]
    [InlineData("谈判推出2.0版方案")]
    [InlineData("4652次列车驶出站台")]
    [InlineData("服务进万家，百家争鸣")]
    [InlineData("第5师12旅30团3营2连驻守")]
    [InlineData("开往首都的1345次旅客列车")]
    [InlineData("柳林村三组的农户")]
    [InlineData("“星河”2026首届长跑赛")]
    [InlineData("三联书店的书架")]
    [InlineData("打造“二十四坊”街区")]
    [InlineData("住在三坊村")]
    [InlineData("登录www.example.com/5个")]
    public void Nothing_is_counted_where_nothing_is(string text) => Read(text).Should().BeEmpty();

    private static List<CountFact> Read(string text) =>
        [.. _pipeline.CreateReader().Read(new DecodedText(text, "utf-8"), "example.txt").SelectMany(a => a.Facts).OfType<CountFact>()];
}
