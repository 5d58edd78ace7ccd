using FactExtractor.Numbers;
using FactExtractor.Text;

namespace FactExtractor.Tests.Numbers;

public sealed class NumberReaderTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("05", "5")]
    [InlineData("2021", "2021")]
    [InlineData("３５", "35")]
    [InlineData("3,500", "3500")]
    [InlineData("1,234,567.89", "1234567.89")]
    [InlineData("１，２００", "1200")]
    [InlineData("3.5", "3.5")]
    [InlineData("0.05", "0.05")]
    [InlineData("1.2万", "12000")]
    [InlineData("200.69万", "2006900")]
    [InlineData("1.1万亿", "1100000000000")]
    [InlineData("58680.4亿", "5868040000000")]
    [InlineData("5万3千亿", "5300000000000")]
    [InlineData("3千", "3000")]
    [InlineData("3千万", "30000000")]
    [InlineData("3千5百万", "35000000")]
    [InlineData("2亿3000万", "230000000")]
    [InlineData("12万3456", "123456")]
    [InlineData("1万5", "15000")]
    [InlineData("1萬2,000", "12000")]
    [InlineData("3兆元", "3000000000000")]
    public void Arabic_numbers_are_read_with_separators_decimals_and_multipliers(string text, string value) => Whole(text, value);

    [Theory]
    [InlineData("零", "0")]
    [InlineData("十", "10")]
    [InlineData("十五", "15")]
    [InlineData("二十", "20")]
    [InlineData("廿三", "23")]
    [InlineData("一百零五", "105")]
    [InlineData("一百一十", "110")]
    [InlineData("两百五", "250")]
    [InlineData("一千零五十", "1050")]
    [InlineData("三千五", "3500")]
    [InlineData("一万二", "12000")]
    [InlineData("一万零二", "10002")]
    [InlineData("三亿五", "350000000")]
    [InlineData("十万〇五百", "100500")]
    [InlineData("三百二十万", "3200000")]
    [InlineData("一千二百三十四万五千六百七十八", "12345678")]
    [InlineData("三万亿", "3000000000000")]
    [InlineData("五千万", "50000000")]
    [InlineData("壹仟贰佰叁拾肆", "1234")]
    [InlineData("伍拾陆萬柒仟", "567000")]
    [InlineData("三點五億", "350000000")]
    [InlineData("零点五", "0.5")]
    [InlineData("点五", "0.5")]
    [InlineData("三点一四", "3.14")]
    [InlineData("十点五", "10.5")]
    [InlineData("三点五万", "35000")]
    [InlineData("二〇二一", "2021")]
    [InlineData("二零二一", "2021")]
    [InlineData("二0二一", "2021")]
    [InlineData("一九四九", "1949")]
    public void Chinese_numbers_are_read_positional_elliptical_financial_or_digit_by_digit(string text, string value) => Whole(text, value);

    [Theory]
    [InlineData("百分之五", "5")]
    [InlineData("百分之百", "100")]
    [InlineData("百分之三点五", "3.5")]
    [InlineData("百分之12.5", "12.5")]
    [InlineData("百分之一百二", "120")]
    [InlineData("百分之三到五", "3..5")]
    [InlineData("百分之三十几", "31..39")]
    [InlineData("千分之三", "0.003")]
    [InlineData("三分之一", "0.333333")]
    [InlineData("十分之九", "0.9")]
    [InlineData("四又二分之一", "4.5")]
    [InlineData("一半", "0.5")]
    [InlineData("半", "0.5")]
    public void Shares_are_read(string text, string value) => Whole(text, value);

    [Theory]
    [InlineData("60多", "60", Approximation.Over)]
    [InlineData("10余万", "100000", Approximation.Over)]
    [InlineData("3千多万", "30000000", Approximation.Over)]
    [InlineData("1.2万多", "12000", Approximation.Over)]
    [InlineData("8500多万", "85000000", Approximation.Over)]
    [InlineData("五万多亿", "5000000000000", Approximation.Over)]
    [InlineData("百余", "100", Approximation.Over)]
    [InlineData("万余", "10000", Approximation.Over)]
    [InlineData("三十余", "30", Approximation.Over)]
    [InlineData("几", "2..9", Approximation.Range)]
    [InlineData("好几", "2..9", Approximation.Range)]
    [InlineData("几十", "20..99", Approximation.Range)]
    [InlineData("数十", "20..99", Approximation.Range)]
    [InlineData("数百", "200..999", Approximation.Range)]
    [InlineData("数千万", "20000000..99999999", Approximation.Range)]
    [InlineData("十几", "11..19", Approximation.Range)]
    [InlineData("十几万", "110000..190000", Approximation.Range)]
    [InlineData("三十几", "31..39", Approximation.Range)]
    [InlineData("30几", "31..39", Approximation.Range)]
    [InlineData("三四十", "30..40", Approximation.Range)]
    [InlineData("三四百", "300..400", Approximation.Range)]
    [InlineData("两三千", "2000..3000", Approximation.Range)]
    [InlineData("一两", "1..2", Approximation.Range)]
    [InlineData("三五", "3..5", Approximation.Range)]
    [InlineData("八九亿", "800000000..900000000", Approximation.Range)]
    [InlineData("二十七八", "27..28", Approximation.Range)]
    [InlineData("一百二三十", "120..130", Approximation.Range)]
    [InlineData("百八十", "80..100", Approximation.Range)]
    public void What_is_inexact_by_its_own_words_is_kept(string text, string value, Approximation approximation)
    {
        Whole(text, value);
        Read(text)[0].Quantity.Approximation.Should().Be(approximation);
        Read(text)[0].Form.Should().Be(NumberForm.Approximate);
    }

    [Theory]
    [InlineData("3—5", "3..5")]
    [InlineData("3-5", "3..5")]
    [InlineData("3～5", "3..5")]
    [InlineData("3至5", "3..5")]
    [InlineData("三到五万", "30000..50000")]
    [InlineData("5-10万", "50000..100000")]
    [InlineData("5.5—6.5亿", "550000000..650000000")]
    [InlineData("三到五百万", "3000000..5000000")]
    [InlineData("五千到八千万", "50000000..80000000")]
    [InlineData("2000—3万", "2000..30000")]
    [InlineData("五十至八十", "50..80")]
    [InlineData("三至十", "3..10")]
    [InlineData("20——30", "20..30")]
    public void Ranges_share_the_multiplier_of_their_end(string text, string value) => Whole(text, value);

    [Fact]
    public void A_range_is_followed_by_the_plain_numbers_it_joins()
    {
        var numbers = Read("3—5");
        numbers.Select(n => n.Quantity.ToString()).Should().Equal("3..5", "3", "5");
        numbers.Select(n => n.IsPart).Should().Equal(false, true, true);
    }

    [Theory]
    [InlineData("2021-05-06", "2021 5 6")]
    [InlineData("010-1234", "10 1234")]
    [InlineData("10-5", "10 5")]
    [InlineData("1—2—3", "1 2 3")]
    public void Chains_and_falling_numbers_are_no_ranges(string text, string values) =>
        string.Join(' ', Read(text).Select(n => n.Quantity.ToString())).Should().Be(values);

    [Fact]
    public void A_decimal_in_Chinese_is_followed_by_its_numbers_since_it_may_be_a_time()
    {
        Read("八点八").Select(n => n.Quantity.ToString()).Should().Equal("8.8", "8", "8");
        Read("八点五十").Select(n => n.Quantity.ToString()).Should().Equal("8", "50");
    }

    [Theory]
    [InlineData("5千克", "5")]
    [InlineData("三千克", "3")]
    [InlineData("3千米", "3")]
    [InlineData("三千米", "3000")]
    [InlineData("30万千瓦", "300000")]
    [InlineData("五百千伏", "500")]
    [InlineData("1000百帕", "1000")]
    [InlineData("1000兆宽带", "1000")]
    [InlineData("50兆瓦", "50")]
    [InlineData("2021十大", "2021")]
    [InlineData("2020百强", "2020")]
    [InlineData("20来自", "20")]
    [InlineData("三千克拉", "3000")]
    public void A_multiplier_that_begins_a_unit_or_a_word_is_left_to_it(string text, string value) =>
        Read(text)[0].Quantity.ToString().Should().Be(value);

    [Theory]
    [InlineData("2021", NumberForm.Arabic, 4)]
    [InlineData("05", NumberForm.Arabic, 2)]
    [InlineData("二〇二一", NumberForm.DigitSequence, 4)]
    [InlineData("二十一", NumberForm.Chinese, 0)]
    [InlineData("三万", NumberForm.Chinese, 0)]
    [InlineData("2万", NumberForm.Compound, 0)]
    [InlineData("3.5", NumberForm.Compound, 0)]
    [InlineData("3,500", NumberForm.Compound, 0)]
    [InlineData("三点五", NumberForm.Compound, 0)]
    [InlineData("千万", NumberForm.Bare, 0)]
    [InlineData("万", NumberForm.Bare, 0)]
    public void The_form_says_how_it_is_written(string text, NumberForm form, int digits)
    {
        Read(text)[0].Form.Should().Be(form);
        Read(text)[0].Digits.Should().Be(digits);
    }

    [Fact]
    public void An_ordinal_is_marked_in_all_its_numbers()
    {
        Read("第15号").Should().OnlyContain(n => n.IsOrdinal);
        Read("第3至5名").Should().HaveCount(3).And.OnlyContain(n => n.IsOrdinal);
        Read("共15号").Should().OnlyContain(n => !n.IsOrdinal);
    }

    [Theory]
    [InlineData("四川有三人", "四川", "3")]
    [InlineData("气温二十一度", "一度", "21")]
    [InlineData("两千万个", "千万", "20000000")]
    [InlineData("二百度", "百度", "200")]
    [InlineData("3万5G用户", "5G", "30000")]
    [InlineData("万一有五人", "万一", "5")]
    public void Blocked_words_hold_no_numbers_but_give_way_to_a_number_that_has_begun(string text, string word, string values)
    {
        var start = text.IndexOf(word, StringComparison.Ordinal);
        string.Join(' ', Read(text, new TextSpan(start, start + word.Length)).Select(n => n.Quantity.ToString())).Should().Be(values);
    }

    [Theory]
    [InlineData("5人，200元", "5 200")]
    [InlineData("1,2,3", "1 2 3")]
    [InlineData("2021,300", "2021 300")]
    [InlineData("2021.5.6", "2021 5 6")]
    [InlineData("3,5000", "3 5000")]
    public void Separators_join_only_groups_of_three(string text, string values) =>
        string.Join(' ', Read(text).Select(n => n.Quantity.ToString())).Should().Be(values);

    [Theory]
    [InlineData("没有可读的句子，只有标点。")]
    [InlineData("好人多，余下的来。")]
    [InlineData("重点、地点和景点")]
    [InlineData("12345678901234567890")]
    public void Where_no_number_is_none_is_read(string text) => Read(text).Should().BeEmpty();

    [Theory]
    [InlineData('9')]
    [InlineData('九')]
    [InlineData('万')]
    [InlineData('亿')]
    [InlineData('千')]
    [InlineData('几')]
    [InlineData('点')]
    [InlineData('.')]
    [InlineData('至')]
    public void Long_runs_of_one_character_are_survived(char c)
    {
        var act = () => Read("一" + new string(c, 20_000) + "1");
        act.Should().NotThrow();
    }

    private static void Whole(string text, string value)
    {
        var number = Read(text)[0];
        number.Quantity.ToString().Should().Be(value);
        text[..number.Start].Should().BeEmpty();
        text[number.End..].Should().BeOneOf("", "元");
    }

    private static List<NumberMention> Read(string text, params TextSpan[] blocked)
    {
        var numbers = new List<NumberMention>();
        NumberReader.Read(text, blocked, numbers);
        return numbers;
    }
}
