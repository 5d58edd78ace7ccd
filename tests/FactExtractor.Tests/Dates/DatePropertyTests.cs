using System.Globalization;
using System.Text;
using FactExtractor.Dates;
using FactExtractor.Facts;
using FactExtractor.Reading;

namespace FactExtractor.Tests.Dates;

/// <summary>What holds for every day, and for any text.</summary>
public sealed class DatePropertyTests
{
    private const string ChineseDigits = "〇一二三四五六七八九";

    private static readonly FactReader s_reader = new FactPipelineBuilder { Types = new HashSet<FactType> { FactType.Date } }.Build().CreateReader();

    public static TheoryData<string> Spellings => ["{0}年{1}月{2}日", "{0}-{1:00}-{2:00}", "{0}/{1}/{2}", "{0}.{1}.{2}", "汉字", "民国"];

    [Theory]
    [MemberData(nameof(Spellings))]
    public void Every_day_of_two_hundred_years_is_read_in_every_common_spelling(string spelling)
    {
        // Many days to a text, as sentences of their own: 73,000 texts would only test the set-up.
        var first = spelling == "民国" ? new DateOnly(1912, 1, 1) : new DateOnly(1900, 1, 1);
        for (var day = first; day.Year < 2100; day = day.AddYears(1))
        {
            var days = Enumerable.Range(0, DateTime.IsLeapYear(day.Year) ? 366 : 365).Select(day.AddDays).ToArray();
            var text = string.Concat(days.Select(d => $"他于{Spell(d, spelling)}离开。\n"));
            DateFacts(text).Select(f => f.Value).Should().Equal(days.Select(Timex.Day));
        }
    }

    [Fact]
    public void Every_minute_of_the_day_is_read()
    {
        var minutes = Enumerable.Range(0, 24 * 60).Select(m => (Hour: m / 60, Minute: m % 60)).ToArray();
        var text = string.Concat(minutes.Select(m => $"列车于2021年5月6日{m.Hour}时{m.Minute:00}分到站。\n"));
        DateFacts(text).Select(f => f.Value).Should().Equal(minutes.Select(m => $"2021-05-06T{m.Hour:00}:{m.Minute:00}"));
    }

    [Fact]
    public void No_day_that_does_not_exist_is_read()
    {
        var text = new StringBuilder();
        for (var year = 1900; year < 2100; year++)
        {
            if (!DateTime.IsLeapYear(year))
                text.Append(CultureInfo.InvariantCulture, $"他于{year}年2月29日离开。\n");
        }

        DateFacts(text.ToString()).Should().NotContain(f => f.Value.EndsWith("-02-29", StringComparison.Ordinal));
    }

    private static IEnumerable<Fact> DateFacts(string text) => s_reader.Read(new DecodedText(text, "utf-8"), "days.txt").SelectMany(a => a.Facts);

    private static string Spell(DateOnly day, string spelling) => spelling switch
    {
        "汉字" => $"{string.Concat(day.Year.ToString(CultureInfo.InvariantCulture).Select(c => ChineseDigits[c - '0']))}年{Chinese(day.Month)}月{Chinese(day.Day)}日",
        "民国" => $"民国{(day.Year == 1912 ? "元" : (day.Year - 1911).ToString(CultureInfo.InvariantCulture))}年{day.Month}月{day.Day}日",
        _ => string.Format(CultureInfo.InvariantCulture, spelling, day.Year, day.Month, day.Day),
    };

    private static string Chinese(int number)
    {
        var tens = number / 10;
        var ones = number % 10;
        return (tens > 1 ? ChineseDigits[tens].ToString() : "") + (tens > 0 ? "十" : "") + (ones > 0 ? ChineseDigits[ones].ToString() : "");
    }
}
