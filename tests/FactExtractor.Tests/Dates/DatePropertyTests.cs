using System.Globalization;
using System.Text;
using FactExtractor.Articles;
using FactExtractor.Dates;
using FactExtractor.Facts;
using FactExtractor.Lexicons;
using FactExtractor.Rules;
using FactExtractor.Segmentation;
using FactExtractor.Text;

namespace FactExtractor.Tests.Dates;

/// <summary>What holds for every day, and for any text.</summary>
public sealed class DatePropertyTests
{
    private const string ChineseDigits = "〇一二三四五六七八九";

    private static readonly LexemeClasses _classes = Classes();
    private static readonly DateExtractor _extractor = new(_classes);
    private static readonly TextAnalyser _analyser = new(LexiconSet.BuiltIn, _classes, new PosSegmenter(new JiebaSegmenter()));

    public static TheoryData<string> Spellings => ["{0}年{1}月{2}日", "{0}-{1:00}-{2:00}", "{0}/{1}/{2}", "{0}.{1}.{2}", "汉字", "民国"];

    [Theory]
    [MemberData(nameof(Spellings))]
    public void Every_day_of_two_hundred_years_is_read_in_every_common_spelling(string spelling)
    {
        // Many days to a text, as sentences of their own: 73,000 texts would only test the set-up. A week of the rarer spellings has one day.
        var isUsual = spelling.StartsWith("{0}年", StringComparison.Ordinal);
        var first = spelling == "民国" ? new DateOnly(1912, 1, 1) : new DateOnly(1900, 1, 1);
        for (var day = first; day.Year < 2100; day = day.AddYears(1))
        {
            var days = Enumerable.Range(0, DateTime.IsLeapYear(day.Year) ? 366 : 365).Select(day.AddDays).Where(d => isUsual || d.DayNumber % 7 == 0).ToArray();
            var text = string.Concat(days.Select(d => $"他于{Spell(d, spelling)}离开。\n"));
            FirstDifference(Values(text), [.. days.Select(Timex.Day)]).Should().BeNull();
        }
    }

    [Fact]
    public void Every_minute_of_the_day_is_read()
    {
        var minutes = Enumerable.Range(0, 24 * 60).Select(m => (Hour: m / 60, Minute: m % 60)).ToArray();
        var text = string.Concat(minutes.Select(m => $"列车于2021年5月6日{m.Hour}时{m.Minute:00}分到站。\n"));
        FirstDifference(Values(text), [.. minutes.Select(m => $"2021-05-06T{m.Hour:00}:{m.Minute:00}")]).Should().BeNull();
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

        Values(text.ToString()).Should().NotContain(value => value.EndsWith("-02-29", StringComparison.Ordinal));
    }

    /// <summary>The dates of a text, by the date rules alone: the other extractors would take most of the time.</summary>
    private static List<string> Values(string text)
    {
        var analysis = _analyser.Analyse(new CleanText(text, text, new OffsetMap([new OffsetMap.Run(0, 0, 0, IsCopy: true)])));
        List<Candidate> candidates = [];
        _extractor.Find(analysis, candidates);
        var standing = new OverlapPolicy().Decide(candidates, analysis.Protected).Where(d => d.Stands).Select(d => d.Candidate).ToArray();
        List<Fact> facts = [];
        _extractor.Resolve(standing, new ArticleContext(new ArticleHead(), analysis, span => new FactSpan("", span.Start, span.End, "")), facts);
        return [.. facts.Select(f => f.Value)];
    }

    private static string? FirstDifference(List<string> found, string[] expected)
    {
        for (var i = 0; i < Math.Max(found.Count, expected.Length); i++)
        {
            var (one, other) = (found.ElementAtOrDefault(i), expected.ElementAtOrDefault(i));
            if (one != other)
                return $"found {one}, expected {other}";
        }

        return null;
    }

    private static LexemeClasses Classes()
    {
        var classes = new LexemeClasses();
        foreach (var name in LexiconSet.BuiltIn.ScannedNames)
            classes.Define(name);
        classes.Define(LexemeClasses.Number);
        classes.Define(LexemeClasses.Numeral);
        return classes;
    }

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
