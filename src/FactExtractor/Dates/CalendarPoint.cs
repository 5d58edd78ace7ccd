namespace FactExtractor.Dates;

/// <summary>A point of time placed on the calendar, as far as it could be placed.</summary>
/// <param name="Calendar">The day or coarser in TIMEX3 notation.</param>
/// <param name="Anchor">Where missing parts came from.</param>
internal sealed record CalendarPoint(string Calendar, DateAnchor Anchor)
{
    /// <summary>The year, if known.</summary>
    public int? Year { get; private init; }

    /// <summary>The month, if it is known and the point no coarser.</summary>
    public int? Month { get; private init; }

    /// <summary>The day of the month, if it is known and the point no coarser.</summary>
    public int? Day { get; private init; }

    /// <summary>The first day covered, if known.</summary>
    public DateOnly? First { get; private init; }

    /// <summary>The last day covered, if known.</summary>
    public DateOnly? Last { get; private init; }

    /// <summary>The time of day in TIMEX3 notation; empty if none was said.</summary>
    public string Time { get; private init; } = "";

    /// <summary>Whether <see cref="Calendar"/> is written as an interval: 上旬.</summary>
    public bool IsInterval { get; private init; }

    /// <summary>The TIMEX3 value.</summary>
    public string Value => Calendar + Time;

    /// <summary>The first and last day; null unless both are known.</summary>
    public (DateOnly First, DateOnly Last)? Range => First is { } first && Last is { } last ? (first, last) : null;

    /// <summary>The value as the start of an interval.</summary>
    public string AsStart => IsInterval ? Calendar.Split('/')[0] : Value;

    /// <summary>The value as the end of an interval.</summary>
    public string AsEnd => IsInterval ? Calendar.Split('/')[1] : Value;

    /// <summary>A point of the Gregorian calendar.</summary>
    public static CalendarPoint Of(int? year, int? month, int? day, YearPart? yearPart, PeriodPart? part, DateAnchor anchor)
    {
        if (yearPart is { } season)
            return OfYearPart(year, season, part, anchor);
        if (month is not { } known)
            return day is null ? OfYear(year, part, anchor) : new CalendarPoint(Timex.Day(year, null, day), anchor) { Year = year, Day = day };
        if (day is not { } exact)
            return OfMonth(year, known, part, anchor);
        var exists = IsCovered(year) && exact <= DateTime.DaysInMonth(year!.Value, known);
        if (exists)
            return OfDay(new DateOnly(year!.Value, known, exact), anchor);
        // 29 February of a common year stays open, as does the 31st of a month that ends before.
        var openYear = IsCovered(year) ? null : year;
        int? openMonth = exact <= DateTime.DaysInMonth(2000, known) ? known : null;
        return new CalendarPoint(Timex.Day(openYear, openMonth, exact), anchor) { Year = openYear, Month = openMonth, Day = exact };
    }

    /// <summary>A known day.</summary>
    public static CalendarPoint OfDay(DateOnly day, DateAnchor anchor) =>
        new(Timex.Day(day), anchor) { Year = day.Year, Month = day.Month, Day = day.Day, First = day, Last = day };

    /// <summary>A week from Monday to Sunday.</summary>
    public static CalendarPoint OfWeek(DateOnly monday, DateAnchor anchor) =>
        new(Timex.Week(monday), anchor) { Year = monday.Year, First = monday, Last = monday.AddDays(6) };

    /// <summary>Saturday and Sunday of a week.</summary>
    public static CalendarPoint OfWeekend(DateOnly monday, DateAnchor anchor) =>
        new(Timex.Weekend(Timex.Week(monday)), anchor) { Year = monday.Year, First = monday.AddDays(5), Last = monday.AddDays(6) };

    /// <summary>A stretch of days, such as a lunar month.</summary>
    public static CalendarPoint OfDays(DateOnly first, DateOnly last, DateAnchor anchor) =>
        new(Timex.Interval(Timex.Day(first), Timex.Day(last)), anchor) { Year = first.Year, First = first, Last = last, IsInterval = true };

    /// <summary>A decade or century.</summary>
    public static CalendarPoint OfYears(string value, int first, int last) => new(value, DateAnchor.Explicit)
    {
        First = IsCovered(first) ? new DateOnly(first, 1, 1) : null,
        Last = IsCovered(last) ? new DateOnly(last, 12, 31) : null,
    };

    /// <summary>A point that could not be placed; its value says what is known.</summary>
    public static CalendarPoint Open(string value) => new(value, DateAnchor.Unknown);

    /// <summary>The same day at a time of day.</summary>
    public CalendarPoint At(PartOfDay? part, ClockTime? clock) => this with
    {
        Time = clock is { } time ? Timex.Time(time.In(part)) : part is { } known ? Timex.Time(known) : "",
    };

    private static CalendarPoint OfYear(int? year, PeriodPart? part, DateAnchor anchor)
    {
        var (first, last) = part switch
        {
            PeriodPart.Beginning => (1, 1),
            PeriodPart.Middle => (6, 7),
            PeriodPart.End => (12, 12),
            _ => (1, 12),
        };
        return Months(new CalendarPoint(Timex.Year(year), anchor) { Year = year }, first, last - first + 1);
    }

    private static CalendarPoint OfYearPart(int? year, YearPart season, PeriodPart? part, DateAnchor anchor)
    {
        var (first, count) = part switch
        {
            PeriodPart.Beginning => (season.FirstMonth, 1),
            PeriodPart.End => (season.FirstMonth + season.Months - 1, 1),
            _ => (season.FirstMonth, season.Months),
        };
        return Months(new CalendarPoint(Timex.YearPart(year, season), anchor) { Year = year }, first, count);
    }

    private static CalendarPoint Months(CalendarPoint point, int first, int count)
    {
        if (!IsCovered(point.Year))
            return point;
        var day = new DateOnly(point.Year!.Value, first, 1);
        return point with { First = day, Last = day.AddMonths(count).AddDays(-1) };
    }

    private static CalendarPoint OfMonth(int? year, int month, PeriodPart? part, DateAnchor anchor)
    {
        // Only February's last day depends on the year.
        var isCovered = IsCovered(year);
        int? days = isCovered ? DateTime.DaysInMonth(year!.Value, month) : month == 2 ? null : DateTime.DaysInMonth(2001, month);
        (int? First, int? Last) range = part switch
        {
            PeriodPart.Beginning or PeriodPart.FirstTenDays => (1, 10),
            PeriodPart.Middle or PeriodPart.MiddleTenDays => (11, 20),
            PeriodPart.End => (days - 9, days),
            PeriodPart.LastTenDays => (21, days),
            PeriodPart.FirstTwentyDays => (1, 20),
            PeriodPart.AllButFirstTenDays => (11, days),
            PeriodPart.FirstHalf => (1, 15),
            PeriodPart.SecondHalf => (16, days),
            _ => (1, days),
        };
        var isInterval = part is not (null or PeriodPart.Beginning or PeriodPart.Middle or PeriodPart.End);
        var value = isInterval ? Timex.Interval(Timex.Day(year, month, range.First), Timex.Day(year, month, range.Last)) : Timex.Month(year, month);
        return new CalendarPoint(value, anchor)
        {
            Year = year,
            Month = month,
            First = isCovered ? new DateOnly(year!.Value, month, range.First!.Value) : null,
            Last = isCovered ? new DateOnly(year!.Value, month, range.Last!.Value) : null,
            IsInterval = isInterval,
        };
    }

    /// <summary>Whether the framework's calendar can show all of a year and the winter that runs on from it.</summary>
    private static bool IsCovered(int? year) => year is >= 1 and <= 9998;
}
