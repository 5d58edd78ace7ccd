using FactExtractor.Facts;
using FactExtractor.Tests.Rules;

namespace FactExtractor.Tests.Dates;

/// <summary>Whole passages: what is found in them, in reading order.</summary>
public sealed class DateExtractorTests
{
    [Theory]
    [InlineData("发布时间：2018-09-03 10:26 来源：本报", null, "2018-09-03 10:26=2018-09-03T10:26")]
    [InlineData("昨日（正月初六）游客增多。", "2024-02-16", "昨日（正月初六）=2024-02-15")]
    [InlineData("5月6日（星期四）举行。", "2021-05-08", "5月6日（星期四）=2021-05-06")]
    [InlineData("每周二、周四出诊。", null, "每周二、周四=XXXX-WXX-2,4")]
    [InlineData("5月6、7日举行。", "2021-05-08", "5月6、7日=2021-05-06/2021-05-07")]
    [InlineData("今年1月至4月产量增加，比去年同期高一成。", "2021-05-08", "今年1月至4月=2021-01/2021-04|去年同期=2020-01/2020-04")]
    [InlineData("12月28日发生事故，次日凌晨3时救出，同月结案。", "2021-02-08", "12月28日=2020-12-28|次日凌晨3时=2020-12-29T03:00|同月=2020-12")]
    [InlineData("2018年，他入伍。3月，他抵达部队；5日下午，他写信回家。", "2021-05-08", "2018年=2018|3月=2018-03|5日下午=2018-03-05TAF")]
    [InlineData("5月6日上午，双方会谈。下午3点，双方签字。", "2021-05-08", "5月6日上午=2021-05-06TMO|下午3点=2021-05-06T15:00")]
    [InlineData("会议将于20日举行，预计6月1日结束。", "2021-05-08", "20日=2021-05-20|6月1日=2021-06-01")]
    [InlineData("新规6月1日起施行。旧规去年5月1日起施行。", "2021-05-08", "6月1日=2021-06-01|去年5月1日=2020-05-01")]
    [InlineData("新规自4月1日施行以来效果良好。", "2021-05-08", "4月1日=2021-04-01")]
    [InlineData("3月9日上午9时，会议将在京举行。", "2021-03-08", "3月9日上午9时=2021-03-09T09:00")]
    [InlineData("大会22日把春节定为假日，又于20日通过预算。", "2021-01-25", "22日=2021-01-22|春节=2021-02-12|20日=2021-01-20")]
    [InlineData("11月9日凌晨3时起火。3时50分得到控制，当天下午清理完毕，10日开放。", null,
        "11月9日凌晨3时=XXXX-11-09T03:00|3时50分=XXXX-11-09T03:50|当天下午=XXXX-11-09TAF|10日=XXXX-11-10")]
    [InlineData("该厂今年1月1日投产。6日上午，厂里起火。", "2021-05-08", "今年1月1日=2021-01-01|6日上午=2021-05-06TMO")]
    [InlineData("2月9日将8吨白菜送进小区。", "2021-05-08", "2月9日=2021-02-09")]
    [InlineData("2021年第366天", null, "2021年=2021")]
    [InlineData("今年第100天，工程完工。", "2021-05-08", "今年第100天=2021-04-10")]
    [InlineData("今年第366天", "2021-05-08", "今年第366天=2021")]
    public void A_passage_gives_its_dates(string text, string? published, string expected)
    {
        var facts = RuleCorpus.FactsOf(FactType.Date, text, published);
        string.Join('|', facts.Select(f => $"{f.Text}={f.Value}")).Should().Be(expected);
    }

    [Theory]
    [InlineData("指数报8点8，涨幅3.5。")]
    [InlineData("比分为3比2，上半场3:2领先。")]
    [InlineData("他驾驶A320，使用5G和4G，住在946医院旁的G7高速出口。")]
    [InlineData("第15号台风登陆，第三批物资到位，四级残疾。")]
    [InlineData("编号20210506，电话010-12345678。")]
    [InlineData("近日，目前，日前，近期，连日来，此时，期间，长期，随时，第一时间。")]
    [InlineData("八点八折优惠，一点没少，三点建议。")]
    [InlineData("二十一名同学在十字路口，万一迟到一旦如此。")]
    [InlineData("双十一促销，三农问题，四川与百度，多元发展，元老毛主席。")]
    [InlineData("一九分成，一是一，二是二。")]
    [InlineData("历时9,999,999,999,999,999万亿个世纪，持续9,999,999,999,999,999万亿刻钟，长9,999,999,999,999,999万亿年到9,999,999,999,999,999万亿年。")]
    public void Where_no_time_is_said_none_is_found(string text)
    {
        RuleCorpus.FactsOf(FactType.Date, text, "2021-05-08").Should().BeEmpty();
    }
}
