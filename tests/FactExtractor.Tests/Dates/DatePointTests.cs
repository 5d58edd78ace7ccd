using FactExtractor.Dates;

namespace FactExtractor.Tests.Dates;

public sealed class DatePointTests
{
    [Theory]
    [InlineData(2021, 2, 29)]
    [InlineData(2021, 13, null)]
    [InlineData(2021, 4, 31)]
    [InlineData(null, 2, 30)]
    [InlineData(null, null, 32)]
    [InlineData(null, null, 0)]
    public void A_day_that_does_not_exist_is_none(int? year, int? month, int? day)
    {
        DatePoint.TryOf(year, month, day).Should().BeNull();
    }

    [Fact]
    public void The_29th_of_February_exists_as_long_as_the_year_is_open()
    {
        DatePoint.TryOf(month: 2, day: 29).Should().NotBeNull();
        DatePoint.TryOf(year: 2021)!.Merge(DatePoint.TryOf(month: 2, day: 29)!).Should().BeNull();
    }

    [Fact]
    public void Points_merge_unless_they_contradict_each_other()
    {
        var year = DatePoint.TryOf(year: 2021)!;
        year.Merge(DatePoint.TryOf(month: 5, day: 6)!).Should().Be(DatePoint.TryOf(2021, 5, 6));
        year.Merge(DatePoint.TryOf(year: 2020)!).Should().BeNull();
    }

    [Fact]
    public void A_point_knows_whether_it_is_only_a_time_or_only_the_day_of_a_month()
    {
        new DatePoint { PartOfDay = PartOfDay.Morning }.IsTimeOnly.Should().BeTrue();
        new DatePoint { PartOfDay = PartOfDay.Morning, Day = 5 }.IsTimeOnly.Should().BeFalse();
        new DatePoint { PartOfDay = PartOfDay.Morning, Day = 5 }.IsBareDay.Should().BeTrue();
        DatePoint.TryOf(month: 5, day: 6)!.IsBareDay.Should().BeFalse();
    }
}
