using FactExtractor.Dates;

namespace FactExtractor.Tests.Dates;

public sealed class CalendarTests
{
    [Theory]
    [InlineData(2020, 1, 1, false, "2020-01-25")]
    [InlineData(2021, 1, 3, false, "2021-02-14")]
    [InlineData(2020, 4, 1, false, "2020-04-23")]
    [InlineData(2020, 4, 1, true, "2020-05-23")]
    [InlineData(2020, 5, 5, false, "2020-06-25")]
    [InlineData(2023, 2, 1, true, "2023-03-22")]
    [InlineData(1949, 8, 10, false, "1949-10-01")]
    public void A_lunar_day_has_its_gregorian_day_also_after_a_leap_month(int year, int month, int day, bool leap, string expected)
    {
        Timex.Day(LunarDates.ToGregorian(year, month, day, leap)!.Value).Should().Be(expected);
    }

    [Theory]
    [InlineData(2021, 4, 1, true)]
    [InlineData(2021, 1, 30, false)]
    [InlineData(2021, 13, 1, false)]
    [InlineData(1900, 1, 1, false)]
    [InlineData(2101, 1, 1, false)]
    public void A_lunar_day_that_does_not_exist_has_none(int year, int month, int day, bool leap)
    {
        LunarDates.ToGregorian(year, month, day, leap).Should().BeNull();
    }

    [Fact]
    public void A_day_of_the_last_lunar_month_is_looked_for_within_the_gregorian_year()
    {
        LunarDates.InGregorianYear(2024, 12, 23).Should().Be(new DateOnly(2024, 2, 2));
        LunarDates.InGregorianYear(2024, 8, 15).Should().Be(new DateOnly(2024, 9, 17));
    }

    [Theory]
    [InlineData("清明", 2021, "2021-04-04")]
    [InlineData("清明", 2023, "2023-04-05")]
    [InlineData("立春", 2017, "2017-02-03")]
    [InlineData("立春", 2021, "2021-02-03")]
    [InlineData("冬至", 2023, "2023-12-22")]
    [InlineData("冬至", 2024, "2024-12-21")]
    [InlineData("小满", 2008, "2008-05-21")]
    [InlineData("夏至", 2020, "2020-06-21")]
    [InlineData("小寒", 1900, "1900-01-06")]
    [InlineData("冬至", 2100, "2100-12-22")]
    public void A_solar_term_falls_on_the_day_the_almanac_gives(string name, int year, string expected)
    {
        Timex.Day(SolarTerms.DayOf(name, year)!.Value).Should().Be(expected);
    }

    [Fact]
    public void Solar_terms_follow_each_other_by_half_months_throughout()
    {
        for (var year = SolarTerms.FirstYear; year <= SolarTerms.LastYear; year++)
        {
            var days = SolarTerms.Names.Select(name => SolarTerms.DayOf(name, year)!.Value.DayNumber).ToArray();
            days.Zip(days.Skip(1), (a, b) => b - a).Should().OnlyContain(gap => gap >= 14 && gap <= 16);
            days[0].Should().BeInRange(new DateOnly(year, 1, 4).DayNumber, new DateOnly(year, 1, 7).DayNumber);
        }
    }

    [Fact]
    public void An_unknown_term_or_year_has_no_day()
    {
        SolarTerms.DayOf("小雨", 2021).Should().BeNull();
        SolarTerms.DayOf("清明", 1899).Should().BeNull();
    }

    [Theory]
    [InlineData("10-01", 2021, "2021-10-01")]
    [InlineData("lunar 8-15", 2021, "2021-09-21")]
    [InlineData("lunar 12-8", 2021, "2021-01-20")]
    [InlineData("eve", 2024, "2024-02-09")]
    [InlineData("eve", 2025, "2025-01-28")]
    [InlineData("term 冬至", 2021, "2021-12-21")]
    [InlineData("weekday 5-2-7", 2021, "2021-05-09")]
    [InlineData("weekday 11-4-4", 2021, "2021-11-25")]
    public void A_festival_falls_on_its_day_in_each_year(string specification, int year, string expected)
    {
        Timex.Day(Festival.Parse(specification).InYear(year)!.Value).Should().Be(expected);
    }

    [Fact]
    public void New_years_eve_of_a_lunar_year_is_its_last_day()
    {
        Festival.Parse("eve").InLunarYear(2020).Should().Be(new DateOnly(2021, 2, 11));
    }

    [Theory]
    [InlineData("")]
    [InlineData("10/01")]
    [InlineData("lunar 8")]
    public void A_malformed_specification_of_a_festival_is_refused(string specification)
    {
        var parse = () => Festival.Parse(specification);
        parse.Should().Throw<FormatException>();
    }
}
