using FactExtractor.Dates;

namespace FactExtractor.Tests.Dates;

public sealed class DateResolverTests
{
    private static readonly DateOnly _published = new(2021, 5, 8);
    private static readonly DatePlace _here = new(0, 0);

    [Theory]
    [InlineData(5, 6, false, "2021-05-06")]
    [InlineData(5, 8, false, "2021-05-08")]
    [InlineData(5, 9, false, "2021-05-09")]
    [InlineData(7, 9, false, "2020-07-09")]
    [InlineData(12, 31, false, "2020-12-31")]
    [InlineData(5, 9, true, "2021-05-09")]
    [InlineData(10, 5, true, "2021-10-05")]
    [InlineData(1, 5, true, "2021-01-05")]
    [InlineData(2, 29, false, "2020-02-29")]
    [InlineData(2, 29, true, "2024-02-29")]
    public void A_day_without_its_year_is_the_nearest_not_after_publication_unless_the_words_look_ahead_or_it_is_weeks_ahead(int month, int day, bool ahead, string expected)
    {
        var resolved = Resolve(Day(month, day), _here with { LooksAhead = ahead });
        resolved.Value.Should().Be(expected);
        resolved.Anchor.Should().Be(DateAnchor.Published);
        resolved.Inference.Should().Contain("2021-05-08");
    }

    [Fact]
    public void Without_publication_date_the_year_is_the_last_one_named_or_stays_open()
    {
        var resolver = new DateResolver(null);
        var open = resolver.Resolve(Day(5, 6), _here);
        open.Value.Should().Be("XXXX-05-06");
        open.Anchor.Should().Be(DateAnchor.Unknown);
        open.Earliest.Should().BeNull();

        resolver.Resolve(DatePoint.TryOf(2019)!, new DatePlace(1, 0));
        var carried = resolver.Resolve(Day(5, 6), new DatePlace(9, 3));
        carried.Value.Should().Be("2019-05-06");
        carried.Anchor.Should().Be(DateAnchor.Context);
    }

    [Fact]
    public void A_bare_day_with_no_month_before_it_and_no_publication_date_stays_open_and_nothing_is_inferred()
    {
        var open = new DateResolver(null).Resolve(new DatePoint { Day = 18 }, _here);
        open.Value.Should().Be("XXXX-XX-18");
        open.Inference.Should().BeNull();
    }

    [Theory]
    [InlineData(null, "XXXX-05-17", "XXXX-05-20")]
    [InlineData("2021-05-18", "2021-05-17", "2021-05-20")]
    public void After_a_look_ahead_the_report_goes_on_with_the_day_that_it_had_come_to(string? published, string expected, string ahead)
    {
        var resolver = new DateResolver(published is null ? null : DateOnly.Parse(published));
        var sameDay = new DatePoint { Offset = new DateOffset(0, DateUnit.Day, DateReference.Context) };
        resolver.Resolve(Day(5, 17), _here);
        resolver.Resolve(Day(5, 20), new DatePlace(1, 0) { LooksAhead = true });
        resolver.Resolve(sameDay, new DatePlace(1, 0)).Value.Should().Be(ahead);
        resolver.Resolve(Day(5, 17), new DatePlace(2, 0));
        resolver.Resolve(Day(5, 20), new DatePlace(3, 0) { LooksAhead = true });
        resolver.Resolve(sameDay, new DatePlace(4, 0)).Value.Should().Be(expected);
        resolver.Resolve(sameDay, new DatePlace(4, 0) { LooksAhead = true }).Value.Should().Be(expected, "the day told last is now the 17th");
    }

    [Fact]
    public void A_look_ahead_does_not_lend_its_month_to_the_days_of_other_paragraphs()
    {
        var resolver = new DateResolver(null);
        resolver.Resolve(Day(6, 22), _here);
        resolver.Resolve(Day(7, 1), new DatePlace(1, 1) { LooksAhead = true });
        resolver.Resolve(new DatePoint { Clock = ClockTime.TryOf(18, 30) }, new DatePlace(1, 1)).Value.Should().Be("XXXX-07-01T18:30");
        resolver.Resolve(Bare(23), new DatePlace(2, 2)).Value.Should().Be("XXXX-06-23");
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    public void A_publication_date_at_the_edge_of_the_calendar_is_no_use_and_no_harm(string published)
    {
        var resolver = new DateResolver(DateOnly.Parse(published));
        foreach (var unit in Enum.GetValues<DateUnit>().Where(unit => unit is >= DateUnit.Day and <= DateUnit.Year))
        {
            foreach (var amount in new[] { -99, -1, 0, 1, 99 })
                resolver.Resolve(new DatePoint { Offset = new DateOffset(amount, unit) }, _here).Earliest.Should().BeNull();
        }

        resolver.Resolve(Day(5, 6), _here).Value.Should().Be("XXXX-05-06");
        resolver.Resolve(Bare(31), _here with { LooksAhead = true }).Value.Should().Be("XXXX-05-31");
    }

    [Fact]
    public void A_year_that_opens_its_clause_carries_on_through_the_paragraph_but_not_beyond()
    {
        var resolver = new DateResolver(_published);
        resolver.Resolve(DatePoint.TryOf(2018)!, _here with { Leads = true });
        resolver.Resolve(Day(3, 1), new DatePlace(1, 0)).Value.Should().Be("2018-03-01");
        resolver.Resolve(Day(4, 2), new DatePlace(2, 0)).Value.Should().Be("2018-04-02");
        resolver.Resolve(Day(4, 2), new DatePlace(3, 1)).Value.Should().Be("2021-04-02");
    }

    [Fact]
    public void A_year_named_in_passing_or_for_comparison_does_not_carry_on()
    {
        var resolver = new DateResolver(_published);
        resolver.Resolve(DatePoint.TryOf(2004)!, _here);
        resolver.Resolve(Day(3, 1), new DatePlace(1, 0)).Value.Should().Be("2021-03-01");
        resolver.Resolve(DatePoint.TryOf(2019, 2)!, new DatePlace(2, 0) { IsComparison = true });
        resolver.Resolve(Day(3, 1), new DatePlace(2, 0)).Value.Should().Be("2021-03-01");
    }

    [Fact]
    public void A_bare_day_lies_in_the_month_before_it_or_near_the_publication_date()
    {
        Resolve(Bare(6)).Value.Should().Be("2021-05-06");
        Resolve(Bare(20)).Value.Should().Be("2021-04-20");
        Resolve(Bare(31)).Value.Should().Be("2021-03-31");
        Resolve(Bare(11)).Value.Should().Be("2021-05-11", "of the 11th of April one would name the month");
        Resolve(Bare(20), _here with { LooksAhead = true }).Value.Should().Be("2021-05-20");

        var resolver = new DateResolver(_published);
        resolver.Resolve(Day(3, 18), _here);
        var next = resolver.Resolve(Bare(20), new DatePlace(1, 0));
        next.Value.Should().Be("2021-03-20");
        next.Anchor.Should().Be(DateAnchor.Context);

        new DateResolver(null).Resolve(Bare(6), _here).Value.Should().Be("XXXX-XX-06");
    }

    [Fact]
    public void A_bare_day_after_a_day_that_does_not_exist_lies_near_the_publication_date()
    {
        var resolver = new DateResolver(_published);
        resolver.Resolve(Day(2, 29) with { Year = 2021 }, _here).Value.Should().Be("XXXX-02-29");
        resolver.Resolve(Bare(6), new DatePlace(1, 0)).Value.Should().Be("2021-05-06");
    }

    [Fact]
    public void The_date_under_a_headline_is_no_part_of_what_the_article_tells()
    {
        var resolver = new DateResolver(_published);
        resolver.Resolve(DatePoint.TryOf(2020)!, new DatePlace(0, 0));
        resolver.Resolve(Day(5, 8) with { Year = 2021 }, new DatePlace(1, 1) { StandsAlone = true });
        resolver.Resolve(Offset(-1, DateUnit.Year) with { Offset = new DateOffset(-1, DateUnit.Year, DateReference.Period) }, new DatePlace(2, 2) { IsComparison = true })
            .Value.Should().Be("2019");
    }

    [Fact]
    public void Times_after_what_recurs_have_no_day()
    {
        var resolver = new DateResolver(_published);
        resolver.Resolve(Day(5, 6), new DatePlace(0, 0));
        resolver.Resolve(new DateSet("P1D"), new DatePlace(1, 0));
        resolver.Resolve(new DatePoint { Clock = ClockTime.TryOf(14, 30) }, new DatePlace(1, 0)).Value.Should().Be("XXXX-XX-XXT14:30");
    }

    [Fact]
    public void Relative_words_count_from_their_reference()
    {
        Resolve(Offset(-1, DateUnit.Day)).Value.Should().Be("2021-05-07");
        Resolve(Offset(-1, DateUnit.Week)).Value.Should().Be("2021-W17");
        Resolve(Offset(1, DateUnit.Month)).Value.Should().Be("2021-06");
        Resolve(Offset(-1, DateUnit.Year) with { Month = 10 }).Value.Should().Be("2020-10");
        Resolve(Offset(-1, DateUnit.Week) with { Weekday = 3 }).Value.Should().Be("2021-04-28");
        Resolve(Offset(-1, DateUnit.Quarter)).Value.Should().Be("2021-Q1");

        var unknown = new DateResolver(null);
        unknown.Resolve(Offset(-1, DateUnit.Year) with { Month = 10 }, _here).Value.Should().Be("XXXX-10");
        unknown.Resolve(Offset(0, DateUnit.Day), _here).Value.Should().Be("XXXX-XX-XX");
        unknown.Resolve(Offset(0, DateUnit.Month) with { Day = 5 }, _here).Value.Should().Be("XXXX-XX-05");
    }

    [Fact]
    public void The_same_day_and_the_next_count_from_the_date_before_them()
    {
        var resolver = new DateResolver(_published);
        resolver.Resolve(Day(3, 31), _here);
        resolver.Resolve(Offset(1, DateUnit.Day, DateReference.Context), new DatePlace(4, 2)).Value.Should().Be("2021-04-01");
        resolver.Resolve(Offset(0, DateUnit.Month, DateReference.Context), new DatePlace(5, 2)).Value.Should().Be("2021-04");
        Resolve(Offset(0, DateUnit.Day, DateReference.Context)).Value.Should().Be("2021-05-08");
    }

    [Fact]
    public void What_is_said_twice_is_as_the_numbers_say()
    {
        Resolve(Offset(0, DateUnit.Day) with { Month = 5, Day = 8, PartOfDay = PartOfDay.Afternoon, Clock = ClockTime.TryOf(3) }).Value.Should().Be("2021-05-08T15:00");
        Resolve(Offset(-1, DateUnit.Day) with { Day = 7, PartOfDay = PartOfDay.Evening }).Value.Should().Be("2021-05-07TEV");
        new DateResolver(new DateOnly(2021, 1, 1)).Resolve(Offset(-1, DateUnit.Day) with { Month = 12, Day = 31 }, _here).Value.Should().Be("2020-12-31");
    }

    [Fact]
    public void A_time_belongs_to_the_day_before_it()
    {
        var resolver = new DateResolver(_published);
        var clock = new DatePoint { Clock = ClockTime.TryOf(15) };
        resolver.Resolve(clock, _here).Value.Should().Be("XXXX-XX-XXT15:00");
        resolver.Resolve(Day(5, 6), _here);
        resolver.Resolve(clock, _here).Value.Should().Be("2021-05-06T15:00");
        resolver.Resolve(new DatePoint { PartOfDay = PartOfDay.Evening }, _here).Should().BeEquivalentTo(
            new { Kind = "time", Value = "2021-05-06TEV", Earliest = new DateOnly(2021, 5, 6), Latest = new DateOnly(2021, 5, 6), Anchor = DateAnchor.Context });
    }

    [Fact]
    public void The_end_of_an_interval_takes_from_the_start_what_it_leaves_open()
    {
        Value(Day(5, 6), Bare(8)).Should().Be("2021-05-06/2021-05-08");
        Value(Day(12, 28), Day(1, 3)).Should().Be("2020-12-28/2021-01-03");
        Value(Day(4, 28), Bare(3)).Should().Be("2021-04-28/2021-05-03");
        Value(DatePoint.TryOf(2019)!, DatePoint.TryOf(2021)!).Should().Be("2019/2021");
        Value(DatePoint.TryOf(2021, 1)!, DatePoint.TryOf(month: 3)!).Should().Be("2021-01/2021-03");
        Value(DatePoint.TryOf(month: 11)!, DatePoint.TryOf(2020, 2)!).Should().Be("2019-11/2020-02");
        Value(Clock(5, 6, PartOfDay.Morning, 9), Clock(null, null, null, 11)).Should().Be("2021-05-06T09:00/2021-05-06T11:00");
        Value(Clock(5, 6, PartOfDay.Afternoon, 2), Clock(null, null, null, 5)).Should().Be("2021-05-06T14:00/2021-05-06T17:00");
        Value(Clock(5, 6, null, 22), Clock(null, null, null, 6)).Should().Be("2021-05-06T22:00/2021-05-07T06:00");
        Value(new DatePoint { Weekday = 1 }, new DatePoint { Weekday = 5 }).Should().Be("2021-05-03/2021-05-07");
    }

    [Fact]
    public void An_interval_covers_the_days_from_its_first_to_its_last()
    {
        var resolved = Resolve(new DateInterval(DatePoint.TryOf(2019)!, DatePoint.TryOf(2021)!));
        resolved.Should().BeEquivalentTo(
            new { Kind = "interval", Earliest = new DateOnly(2019, 1, 1), Latest = new DateOnly(2021, 12, 31), Anchor = DateAnchor.Explicit });
    }

    [Theory]
    [InlineData(3, nameof(DateUnit.Year), false, "2018/2021")]
    [InlineData(7, nameof(DateUnit.Day), false, "2021-05-01/2021-05-08")]
    [InlineData(2, nameof(DateUnit.Day), true, "2021-05-08/2021-05-10")]
    [InlineData(2, nameof(DateUnit.Week), true, "2021-05-08/2021-05-22")]
    [InlineData(3, nameof(DateUnit.Month), false, "2021-02/2021-05")]
    public void A_window_is_measured_from_the_publication_date(int amount, string unit, bool ahead, string expected)
    {
        Resolve(new DateWindow(amount, Enum.Parse<DateUnit>(unit), ahead)).Value.Should().Be(expected);
    }

    [Fact]
    public void A_window_without_publication_date_is_a_duration()
    {
        new DateResolver(null).Resolve(new DateWindow(3, DateUnit.Year, false), _here).Should().BeEquivalentTo(
            new { Kind = "duration", Value = "P3Y", Anchor = DateAnchor.Unknown });
    }

    [Fact]
    public void The_same_period_of_another_year_is_the_period_before_it_moved()
    {
        var same = Offset(-1, DateUnit.Year) with { SamePeriod = true };
        Resolve(same).Value.Should().Be("2020");

        var resolver = new DateResolver(_published);
        resolver.Resolve(DatePoint.TryOf(month: 3)!, _here);
        resolver.Resolve(same, _here).Value.Should().Be("2020-03");
        resolver.Resolve(new DateInterval(DatePoint.TryOf(month: 1)!, DatePoint.TryOf(month: 4)!), _here);
        resolver.Resolve(same, _here).Should().BeEquivalentTo(new { Kind = "interval", Value = "2020-01/2020-04", Anchor = DateAnchor.Context });
        resolver.Resolve(new DatePoint { YearPart = YearPart.Quarter(1) }, _here);
        resolver.Resolve(DatePoint.TryOf(2019)! with { SamePeriod = true }, _here).Value.Should().Be("2019-Q1");
    }

    [Fact]
    public void Festivals_and_lunar_days_are_converted()
    {
        var spring = Festival.Parse("lunar 1-1");
        Resolve(new DatePoint { Festival = spring, CycleYear = 36 }).Value.Should().Be("2020-01-25");
        Resolve(new DatePoint { Festival = spring, Year = 2019 }).Value.Should().Be("2019-02-05");
        Resolve(new DatePoint { Festival = spring }).Value.Should().Be("2021-02-12");
        Resolve(new DatePoint { Festival = Festival.Parse("lunar 5-5") }).Value.Should().Be("2021-06-14");
        Resolve(new DatePoint { Festival = Festival.Parse("eve"), CycleYear = 36 }).Value.Should().Be("2021-02-11");
        Resolve(new DatePoint { Lunar = new LunarDay(1, 3), Year = 2021 }).Value.Should().Be("2021-02-14");
        Resolve(new DatePoint { Lunar = new LunarDay(12, 23), Year = 2024 }).Value.Should().Be("2024-02-02");
        Resolve(new DatePoint { Lunar = new LunarDay(12, 23), CycleYear = 36 }).Value.Should().Be("2021-02-04");
        Resolve(new DatePoint { Lunar = new LunarDay(1, null) }).Should().BeEquivalentTo(new { Kind = "interval", Value = "2021-02-12/2021-03-12" });
        new DateResolver(null).Resolve(new DatePoint { Festival = spring }, _here).Value.Should().Be("XXXX");
        new DateResolver(null).Resolve(new DatePoint { Festival = Festival.Parse("10-01") }, _here).Value.Should().Be("XXXX-10-01");
    }

    [Fact]
    public void Parts_of_months_and_years_narrow_the_days_covered()
    {
        Resolve(DatePoint.TryOf(2021, 5)! with { PeriodPart = PeriodPart.FirstTenDays }).Should().BeEquivalentTo(
            new { Kind = "interval", Value = "2021-05-01/2021-05-10", Earliest = new DateOnly(2021, 5, 1), Latest = new DateOnly(2021, 5, 10) });
        Resolve(DatePoint.TryOf(2021, 2)! with { PeriodPart = PeriodPart.LastTenDays }).Value.Should().Be("2021-02-21/2021-02-28");
        Resolve(DatePoint.TryOf(2021, 4)! with { PeriodPart = PeriodPart.End }).Should().BeEquivalentTo(
            new { Kind = "date", Value = "2021-04", Earliest = new DateOnly(2021, 4, 21), Latest = new DateOnly(2021, 4, 30) });
        Resolve(DatePoint.TryOf(2020)! with { PeriodPart = PeriodPart.End }).Should().BeEquivalentTo(
            new { Value = "2020", Earliest = new DateOnly(2020, 12, 1), Latest = new DateOnly(2020, 12, 31) });
        new DateResolver(null).Resolve(DatePoint.TryOf(month: 2)! with { PeriodPart = PeriodPart.LastTenDays }, _here).Value.Should().Be("XXXX-02-21/XXXX-02-XX");
    }

    [Theory]
    [InlineData(5, false, "2021-05-07")]
    [InlineData(7, false, "2021-05-02")]
    [InlineData(7, true, "2021-05-09")]
    [InlineData(1, true, "2021-05-10")]
    public void A_week_day_alone_is_the_nearest_one(int weekday, bool ahead, string expected)
    {
        Resolve(new DatePoint { Weekday = weekday }, _here with { LooksAhead = ahead }).Value.Should().Be(expected);
    }

    [Fact]
    public void Weekends_and_numbered_weeks_have_their_notation()
    {
        Resolve(new DatePoint { IsWeekend = true }).Should().BeEquivalentTo(
            new { Value = "2021-W18-WE", Earliest = new DateOnly(2021, 5, 8), Latest = new DateOnly(2021, 5, 9) });
        Resolve(new DatePoint { Week = 49 }).Value.Should().Be("2020-W49");
        new DateResolver(null).Resolve(new DatePoint { IsWeekend = true }, _here).Value.Should().Be("XXXX-WXX-WE");
        new DateResolver(null).Resolve(new DatePoint { Weekday = 3 }, _here).Value.Should().Be("XXXX-WXX-3");
    }

    private static ResolvedDate Resolve(DateExpression expression) => Resolve(expression, _here);

    private static ResolvedDate Resolve(DateExpression expression, DatePlace place) => new DateResolver(_published).Resolve(expression, place);

    private static string Value(DatePoint start, DatePoint end) => Resolve(new DateInterval(start, end)).Value;

    private static DatePoint Day(int month, int day) => DatePoint.TryOf(month: month, day: day)!;

    private static DatePoint Bare(int day) => DatePoint.TryOf(day: day)!;

    private static DatePoint Offset(int amount, DateUnit unit, DateReference from = DateReference.Published) =>
        new() { Offset = new DateOffset(amount, unit, from) };

    private static DatePoint Clock(int? month, int? day, PartOfDay? part, int hour) =>
        new() { Month = month, Day = day, PartOfDay = part, Clock = ClockTime.TryOf(hour) };
}
