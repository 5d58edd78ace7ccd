using System.Globalization;
using FactExtractor.Facts;
using FactExtractor.Numbers;
using FactExtractor.Reading;
using FactExtractor.Tests.Numbers;

namespace FactExtractor.Tests.Counts;

/// <summary>Thousands of sentences with known counts: every style of numeral with every kind of unit, qualified or not, in many contexts.</summary>
public sealed class GeneratedCountTests
{
    private static readonly (string Name, Func<long, string> Write)[] _styles =
    [
        ("Arabic", n => n.ToString(CultureInfo.InvariantCulture)),
        ("full-width", NumeralWriter.FullWidth),
        ("grouped", NumeralWriter.Grouped),
        ("Chinese", NumeralWriter.Everyday),
        ("with 两", NumeralWriter.WithLiang),
    ];

    private static readonly string[] _units = ["名", "个", "件", "辆", "户", "人次", "公里", "吨", "亩", "平方米", "立方米", "千瓦时", "毫米", "倍", "例", "箱", "岁", "个百分点"];

    private static readonly (string Before, string After, Approximation Approximation)[] _qualifiers =
    [
        ("", "", Approximation.Exact),
        ("约", "", Approximation.About),
        ("近", "", Approximation.Nearly),
        ("超过", "", Approximation.Over),
        ("不足", "", Approximation.Under),
        ("至少", "", Approximation.AtLeast),
        ("不超过", "", Approximation.AtMost),
        ("", "左右", Approximation.About),
        ("", "以上", Approximation.AtLeast),
        ("", "以内", Approximation.AtMost),
    ];

    private static readonly (string Before, string After)[] _contexts =
    [
        ("共计", "。"),
        ("据会议介绍，眼下已达到", "，其余仍在统计。"),
        ("有关部门表示：“总量为", "。”"),
        ("比上一阶段增加", "；其他各项照旧。"),
        ("（合计", "）"),
    ];

    [Fact]
    public void Every_style_of_numeral_is_read_with_every_unit_and_qualifier()
    {
        var reader = new FactPipelineBuilder { Types = new HashSet<FactType> { FactType.Count } }.Build().CreateReader();
        var random = new Random(20_240_501);
        List<string> failures = [];
        var count = 0;
        foreach (var (style, write) in _styles)
        {
            foreach (var unit in _units)
            {
                foreach (var (before, after, approximation) in _qualifiers)
                {
                    foreach (var (lead, rest) in _contexts)
                    {
                        var number = random.NextInt64(11, random.Next(2) == 0 ? 1_000 : 90_000_000);
                        var words = before + write(number) + unit + after;
                        count++;
                        if (Failure(reader, lead, words, rest, number, unit, approximation) is { } failure)
                            failures.Add($"{style}: {failure}");
                    }
                }
            }
        }

        count.Should().Be(4_500);
        failures.Should().BeEmpty();
    }

    [Fact]
    public void Decimals_and_multipliers_are_read_in_any_unit()
    {
        var reader = new FactPipelineBuilder().Build().CreateReader();
        var random = new Random(20_240_502);
        List<string> failures = [];
        foreach (var unit in _units)
        {
            foreach (var (scale, name) in new[] { (1m, ""), (10_000m, "万"), (100_000_000m, "亿"), (1_000_000_000_000m, "万亿") })
            {
                var number = random.Next(101, 9_999) / 100m;
                foreach (var written in new[] { number.ToString(CultureInfo.InvariantCulture), NumeralWriter.EverydayDecimal(number) })
                {
                    if (Failure(reader, "全年累计", written + name + unit, "，同比持平。", number * scale, unit, Approximation.Exact) is { } failure)
                        failures.Add(failure);
                }
            }
        }

        failures.Should().BeEmpty();
    }

    private static string? Failure(FactReader reader, string lead, string words, string rest, decimal number, string unit, Approximation approximation)
    {
        var facts = reader.Read(new DecodedText(lead + words + rest, "utf-8"), "generated.txt").SelectMany(a => a.Facts).OfType<CountFact>().ToList();
        var isRight = facts is [var fact] && fact.Text == words && fact.Start == lead.Length && fact.Value == Quantity.Plain(number) && fact.Unit == unit
            && fact.Quantity.Approximation == approximation;
        return isRight ? null : $"{lead}[{words}]{rest} gave {string.Join("; ", facts.Select(f => $"{f.Text} = {f.Value} {f.Unit} {f.Quantity.Approximation}"))}";
    }
}
