using FactExtractor.Dates;
using FactExtractor.Numbers;

namespace FactExtractor.Tests.Dates;

public sealed class TimexTests
{
    [Fact]
    public void What_is_unknown_is_written_as_X()
    {
        Timex.Day(2021, 5, 6).Should().Be("2021-05-06");
        Timex.Day(null, 5, 6).Should().Be("XXXX-05-06");
        Timex.Day(null, null, 6).Should().Be("XXXX-XX-06");
        Timex.Month(null, 10).Should().Be("XXXX-10");
        Timex.Week(null, null).Should().Be("XXXX-WXX");
    }

    [Fact]
    public void Years_before_the_common_era_decades_and_centuries_have_their_notation()
    {
        Timex.Year(618).Should().Be("0618");
        Timex.Year(-220).Should().Be("BC0221");
        Timex.Decade(1990).Should().Be("199X");
        Timex.Century(20).Should().Be("19XX");
    }

    [Theory]
    [InlineData("2021-05-17", "2021-W20")]
    [InlineData("2021-01-01", "2020-W53")]
    public void A_week_is_numbered_as_in_ISO_8601(string day, string week)
    {
        Timex.Week(DateOnly.ParseExact(day, "yyyy-MM-dd")).Should().Be(week);
    }

    [Theory]
    [InlineData(50, nameof(DateUnit.Day), "P50D")]
    [InlineData(24, nameof(DateUnit.Hour), "PT24H")]
    [InlineData(1, nameof(DateUnit.Month), "P1M")]
    [InlineData(30, nameof(DateUnit.Minute), "PT30M")]
    [InlineData(0.5, nameof(DateUnit.Year), "P6M")]
    [InlineData(2.5, nameof(DateUnit.Year), "P30M")]
    [InlineData(0.5, nameof(DateUnit.Month), "P0.5M")]
    [InlineData(1.5, nameof(DateUnit.Hour), "PT90M")]
    [InlineData(0.5, nameof(DateUnit.Century), "P50Y")]
    [InlineData(3, nameof(DateUnit.Quarter), "P9M")]
    [InlineData(2, nameof(DateUnit.Week), "P2W")]
    public void A_duration_has_its_unit_and_half_a_year_is_six_months(double amount, string unit, string expected)
    {
        Timex.Duration([(Quantity.Exactly((decimal)amount), Enum.Parse<DateUnit>(unit))]).Should().Be(expected);
    }

    [Fact]
    public void A_duration_of_several_units_or_between_two_lengths_is_written_as_such()
    {
        Timex.Duration([(Quantity.Exactly(4), DateUnit.Year), (Quantity.Exactly(6), DateUnit.Month)]).Should().Be("P4Y6M");
        Timex.Duration([(Quantity.Exactly(1), DateUnit.Day), (Quantity.Exactly(3), DateUnit.Hour)]).Should().Be("P1DT3H");
        Timex.Duration([(Quantity.Between(7, 8), DateUnit.Hour)]).Should().Be("PT7H/PT8H");
    }

    [Theory]
    [InlineData(3, nameof(PartOfDay.Afternoon), "T15:00")]
    [InlineData(12, nameof(PartOfDay.Afternoon), "T12:00")]
    [InlineData(1, nameof(PartOfDay.Midday), "T13:00")]
    [InlineData(12, nameof(PartOfDay.Midday), "T12:00")]
    [InlineData(8, nameof(PartOfDay.Evening), "T20:00")]
    [InlineData(12, nameof(PartOfDay.Evening), "T24:00")]
    [InlineData(20, nameof(PartOfDay.Evening), "T20:00")]
    [InlineData(11, nameof(PartOfDay.Night), "T23:00")]
    [InlineData(2, nameof(PartOfDay.Night), "T02:00")]
    [InlineData(12, nameof(PartOfDay.Night), "T00:00")]
    [InlineData(9, nameof(PartOfDay.Morning), "T09:00")]
    public void A_part_of_the_day_says_which_half_of_the_clock_is_meant(int hour, string part, string expected)
    {
        Timex.Time(ClockTime.TryOf(hour)!.Value.In(Enum.Parse<PartOfDay>(part))).Should().Be(expected);
    }

    [Fact]
    public void A_time_that_no_clock_shows_is_none()
    {
        ClockTime.TryOf(25).Should().BeNull();
        ClockTime.TryOf(9, 60).Should().BeNull();
        ClockTime.TryOf(24, 1).Should().BeNull();
        Timex.Time(ClockTime.TryOf(24)!.Value).Should().Be("T24:00");
        Timex.Time(ClockTime.TryOf(18, 2, 50)!.Value).Should().Be("T18:02:50");
    }
}
