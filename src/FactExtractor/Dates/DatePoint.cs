namespace FactExtractor.Dates;

/// <summary>A day of the traditional calendar, as said.</summary>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to 30; null for the whole month.</param>
/// <param name="IsLeap">Whether the intercalary month after the month of that number is meant: 闰四月.</param>
internal readonly record struct LunarDay(int Month, int? Day, bool IsLeap = false)
{
    /// <summary>Its first and last Gregorian day in a lunar year; null if the year has no such day.</summary>
    public (DateOnly First, DateOnly Last)? InLunarYear(int year)
    {
        if (LunarDates.ToGregorian(year, Month, Day ?? 1, IsLeap) is not { } first)
            return null;
        return (first, Day is null ? LunarDates.LastDayOfMonth(year, Month, IsLeap)!.Value : first);
    }
}

/// <summary>A point of time of any grain, with a hole for everything that was not said.</summary>
/// <remarks>What was said twice, 今天（5月6日）, stands twice: <see cref="Offset"/> beside <see cref="Month"/> and <see cref="Day"/>.</remarks>
internal sealed record DatePoint : DateExpression
{
    /// <summary>A distance from the publication date or from the date before it.</summary>
    public DateOffset? Offset { get; init; }

    /// <summary>The period before it in the article, moved by <see cref="Offset"/>: 去年同期.</summary>
    public bool SamePeriod { get; init; }

    /// <summary>The day of the publication date in the year that <see cref="Offset"/> leads to: 50年前的今天.</summary>
    public bool OnThisDay { get; init; }

    /// <summary>The Gregorian year; 0 is 1 BC, -220 is 221 BC.</summary>
    public int? Year { get; init; }

    /// <summary>The year's place in the cycle of sixty, 0 for 甲子; the lunar year is meant.</summary>
    public int? CycleYear { get; init; }

    /// <summary>The first year of a decade: 1980 for 20世纪80年代.</summary>
    public int? Decade { get; init; }

    /// <summary>The number of a century: 21 for 21世纪; negative before the common era.</summary>
    public int? Century { get; init; }

    /// <summary>A quarter, half or season.</summary>
    public YearPart? YearPart { get; init; }

    /// <summary>1 to 12.</summary>
    public int? Month { get; init; }

    /// <summary>A part of the month if one is said, else of the year.</summary>
    public PeriodPart? PeriodPart { get; init; }

    /// <summary>The day of the month, 1 to 31.</summary>
    public int? Day { get; init; }

    /// <summary>The day of the year, 1 to 366: 2021年第100天.</summary>
    public int? DayOfYear { get; init; }

    /// <summary>The week of the year (ISO 8601), 1 to 53: 第49周.</summary>
    public int? Week { get; init; }

    /// <summary>1 for Monday to 7 for Sunday.</summary>
    public int? Weekday { get; init; }

    /// <summary>Saturday and Sunday.</summary>
    public bool IsWeekend { get; init; }

    /// <summary>A day or month of the traditional calendar.</summary>
    public LunarDay? Lunar { get; init; }

    /// <summary>A festival or solar term.</summary>
    public Festival? Festival { get; init; }

    /// <summary>A part of the day.</summary>
    public PartOfDay? PartOfDay { get; init; }

    /// <summary>A time of the clock.</summary>
    public ClockTime? Clock { get; init; }

    /// <summary>Whether it says a week or a part of one.</summary>
    public bool IsWeekly => Week is not null || Weekday is not null || IsWeekend || Offset is { Unit: DateUnit.Week };

    /// <summary>Whether it says a year and nothing within it.</summary>
    public bool IsYear => (Year is not null || CycleYear is not null || Offset is { Unit: DateUnit.Year }) && Month is null && YearPart is null && !IsDay && !IsWeekly
        && Lunar is null && PeriodPart is null;

    /// <summary>Whether it is a day or finer.</summary>
    public bool IsDay => Day is not null || DayOfYear is not null || Weekday is not null || Festival is not null || Lunar is { Day: not null }
        || Offset is { Unit: DateUnit.Day } || OnThisDay || IsTime;

    /// <summary>Whether it is finer than a day.</summary>
    public bool IsTime => PartOfDay is not null || Clock is not null;

    /// <summary>Whether it says nothing coarser than the time of day.</summary>
    public bool IsTimeOnly => IsTime && Day is null && SaysNothingElse;

    /// <summary>Whether it says nothing but the day of a month.</summary>
    public bool IsBareDay => Day is not null && SaysNothingElse;

    /// <summary>Whether it says nothing but perhaps the day of a month and the time of day.</summary>
    private bool SaysNothingElse =>
        Offset is null && !SamePeriod && !OnThisDay && Year is null && CycleYear is null && Decade is null && Century is null && YearPart is null && Month is null
        && PeriodPart is null && DayOfYear is null && Week is null && Weekday is null && !IsWeekend && Lunar is null && Festival is null;

    /// <summary>A point of the Gregorian calendar, or null if no such day or month exists.</summary>
    /// <param name="year">The year; without one, 29 February is taken to exist.</param>
    /// <param name="month">The month; without one, the 31st is taken to exist.</param>
    /// <param name="day">The day of the month.</param>
    public static DatePoint? TryOf(int? year = null, int? month = null, int? day = null) =>
        new DatePoint { Year = year, Month = month, Day = day }.IfValid();

    /// <summary>Both together, 今年 and 5月6日, or null if they contradict each other or make a day that does not exist.</summary>
    public DatePoint? Merge(DatePoint other)
    {
        if (Differ(Offset, other.Offset) || Differ(Year, other.Year) || Differ(CycleYear, other.CycleYear) || Differ(Decade, other.Decade)
            || Differ(Century, other.Century) || Differ(YearPart, other.YearPart) || Differ(Month, other.Month) || Differ(PeriodPart, other.PeriodPart)
            || Differ(Day, other.Day) || Differ(DayOfYear, other.DayOfYear) || Differ(Week, other.Week) || Differ(Weekday, other.Weekday)
            || Differ(Lunar, other.Lunar) || (Festival is not null && other.Festival is not null && Festival != other.Festival)
            || Differ(PartOfDay, other.PartOfDay) || Differ(Clock, other.Clock))
        {
            return null;
        }

        return new DatePoint
        {
            Approximation = Approximation == default ? other.Approximation : Approximation,
            Offset = Offset ?? other.Offset,
            SamePeriod = SamePeriod || other.SamePeriod,
            OnThisDay = OnThisDay || other.OnThisDay,
            Year = Year ?? other.Year,
            CycleYear = CycleYear ?? other.CycleYear,
            Decade = Decade ?? other.Decade,
            Century = Century ?? other.Century,
            YearPart = YearPart ?? other.YearPart,
            Month = Month ?? other.Month,
            PeriodPart = PeriodPart ?? other.PeriodPart,
            Day = Day ?? other.Day,
            DayOfYear = DayOfYear ?? other.DayOfYear,
            Week = Week ?? other.Week,
            Weekday = Weekday ?? other.Weekday,
            IsWeekend = IsWeekend || other.IsWeekend,
            Lunar = Lunar ?? other.Lunar,
            Festival = Festival ?? other.Festival,
            PartOfDay = PartOfDay ?? other.PartOfDay,
            Clock = Clock ?? other.Clock,
        }.IfValid();
    }

    /// <summary>The number of days of a year; of one that is not known the most that it can have.</summary>
    internal static int DaysOf(int? year) => year is >= 1 and <= 9999 && !DateTime.IsLeapYear(year.Value) ? 365 : 366;

    private static bool Differ<T>(T? one, T? other)
        where T : struct => one is not null && other is not null && !one.Value.Equals(other.Value);

    private DatePoint? IfValid() =>
        Month is < 1 or > 12
        || Day is < 1
        || Day > (Month is { } month ? DateTime.DaysInMonth(Year is >= 1 and <= 9999 ? Year.Value : 2000, month) : 31)
        || DayOfYear is < 1
        || DayOfYear > DaysOf(Year)
        || Week is < 1 or > 53
        || Weekday is < 1 or > 7
            ? null
            : this;
}
