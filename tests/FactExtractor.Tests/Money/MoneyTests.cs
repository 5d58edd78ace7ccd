using System.Globalization;
using FactExtractor.Facts;
using FactExtractor.Lexicons;
using FactExtractor.Numbers;
using FactExtractor.Reading;
using FactExtractor.Tests.Numbers;

namespace FactExtractor.Tests.Money;

public sealed class MoneyTests
{
    private static readonly FactPipeline _pipeline = new FactPipelineBuilder().Build();

    [Fact]
    public void Every_currency_is_known_by_every_name_that_stands_after_an_amount()
    {
        var reader = _pipeline.CreateReader();
        var random = new Random(20_240_503);
        List<string> failures = [];
        foreach (var currency in LexiconSet.BuiltIn.EntriesOf("currency").Where(e => e.Is(2, "after")))
        {
            var number = random.Next(11, 9_000_000);
            foreach (var written in new[] { number.ToString(CultureInfo.InvariantCulture), NumeralWriter.Grouped(number), NumeralWriter.Everyday(number) })
            {
                var words = written + currency.Word;
                if (Read(reader, $"双方签署的合同总值为{words}。") is not [{ } fact] || fact.Text != words || fact.Value != Quantity.Plain(number) || fact.Currency != currency[1])
                    failures.Add(words);
            }
        }

        failures.Should().BeEmpty();
    }

    [Theory]
    [InlineData("收购价为US$3.5亿。", "US$3.5亿", "350000000", "USD")]
    [InlineData("共募得HK$500万。", "HK$500万", "5000000", "HKD")]
    [InlineData("报价RMB300元。", "RMB300元", "300", "CNY")]
    [InlineData("单价300元/吨。", "300元", "300", "CNY")]
    [InlineData("每吨300元。", "300元", "300", "CNY")]
    [InlineData("支付壹佰贰拾万元整。", "壹佰贰拾万元整", "1200000", "CNY")]
    [InlineData("支付3万元新台币。", "3万元新台币", "30000", "TWD")]
    public void Amounts_are_read_with_signs_prices_and_financial_numerals(string text, string words, string value, string currency)
    {
        var fact = Read(_pipeline.CreateReader(), text).Should().ContainSingle().Subject;
        fact.Text.Should().Be(words);
        fact.Value.Should().Be(value);
        fact.Currency.Should().Be(currency);
    }

    [Theory]
    [InlineData("香港特區政府發言人說，項目耗資十億元，將於明年動工。", "HKD")]
    [InlineData("高雄市政府與台灣銀行簽約，貸款十億元，將於明年動工。", "TWD")]
    [InlineData("香港特區政府發言人說，項目耗資十億元人民幣，將於明年動工。", "CNY")]
    [InlineData("香港特区政府发言人说，项目耗资十亿元，将于明年动工。", "CNY")]
    public void Yuan_is_the_currency_of_the_place_an_article_in_traditional_script_comes_from(string text, string currency) =>
        Read(_pipeline.CreateReader(), text).Should().ContainSingle().Which.Currency.Should().Be(currency);

    [Theory]
    [InlineData("三块石头")]
    [InlineData("多元文化在元旦展出")]
    [InlineData("一元化管理")]
    [InlineData("身无分文")]
    [InlineData("单位：万元")]
    [InlineData("全年烧砖2400万块，")]
    [InlineData("得了98分")]
    public void What_is_no_money_is_not_read_as_money(string text) => Read(_pipeline.CreateReader(), text).Should().BeEmpty();

    private static List<MoneyFact> Read(FactReader reader, string text) =>
        [.. reader.Read(new DecodedText(text, "utf-8"), "example.txt").SelectMany(a => a.Facts).OfType<MoneyFact>()];
}
