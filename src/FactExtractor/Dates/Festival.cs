using System.Globalization;

namespace FactExtractor.Dates;

/// <summary>A festival or solar term: a day that comes every year.</summary>
/// <remarks>
/// Read from the column <c>day</c> of the festival lexicon: <c>10-01</c> a Gregorian day; <c>lunar 8-15</c> a day of the
/// traditional calendar; <c>eve</c> its last day; <c>term 清明</c> a solar term; <c>weekday 5-2-7</c> the second Sunday of May;
/// <c>islamic 10-1</c> a day of the Islamic calendar by the tables of Umm al-Qura (the day kept locally may be one off).
/// </remarks>
internal sealed record Festival
{
    private enum Calendar
    {
        Gregorian,
        Lunar,
        LunarEve,
        SolarTerm,
        NthWeekday,
        Islamic,
    }

    private static readonly UmAlQuraCalendar _islamic = new();


    private readonly Calendar _calendar;
    private readonly int _month;
    private readonly int _day;
    private readonly int _weekday;
    private readonly string _term = "";

    private Festival(string specification)
    {
        var parts = specification.Split(' ', 2);
        var numbers = parts[^1].Contains('-', StringComparison.Ordinal)
            ? Array.ConvertAll(parts[^1].Split('-'), n => int.Parse(n, CultureInfo.InvariantCulture))
            : [];
        (_calendar, _month, _day, _weekday, _term) = (parts[0], numbers.Length) switch
        {
            ("eve", 0) => (Calendar.LunarEve, 0, 0, 0, ""),
            ("term", 0) => (Calendar.SolarTerm, 0, 0, 0, parts[1]),
            ("lunar", 2) => (Calendar.Lunar, numbers[0], numbers[1], 0, ""),
            ("islamic", 2) => (Calendar.Islamic, numbers[0], numbers[1], 0, ""),
            ("weekday", 3) => (Calendar.NthWeekday, numbers[0], numbers[1], numbers[2], ""),
            (_, 2) when parts.Length == 1 => (Calendar.Gregorian, numbers[0], numbers[1], 0, ""),
            _ => throw new FormatException($"'{specification}' is no day of a festival."),
        };
    }

    /// <summary>A festival on a day written as the remarks say.</summary>
    /// <exception cref="FormatException">The specification is malformed.</exception>
    public static Festival Parse(string specification) => new(specification);

    /// <summary>The month and day when they are the same every year.</summary>
    public (int Month, int Day)? Fixed => _calendar == Calendar.Gregorian ? (_month, _day) : null;

    /// <summary>The day on which it falls in a Gregorian year; null if the year is not covered by the tables.</summary>
    public DateOnly? InYear(int year) => _calendar switch
    {
        _ when year is < 1 or > 9999 => null,
        Calendar.Gregorian => new DateOnly(year, _month, _day),
        Calendar.Lunar => LunarDates.InGregorianYear(year, _month, _day),
        Calendar.LunarEve => InLunarYear(year - 1),
        Calendar.SolarTerm => SolarTerms.DayOf(_term, year),
        Calendar.Islamic => IslamicDay(year),
        _ => NthWeekday(year),
    };

    /// <summary>The day on which it falls in a lunar year, numbered by the Gregorian year in which that begins.</summary>
    public DateOnly? InLunarYear(int year) => _calendar switch
    {
        Calendar.Lunar => LunarDates.ToGregorian(year, _month, _day),
        Calendar.LunarEve => LunarDates.LastDayOfMonth(year, 12),
        _ => InYear(year),
    };

    /// <summary>The Islamic year is shorter, so that a Gregorian year may have the day twice; then it is the first.</summary>
    private DateOnly? IslamicDay(int year)
    {
        if (year <= _islamic.MinSupportedDateTime.Year || year >= _islamic.MaxSupportedDateTime.Year)
            return null;
        var islamicYear = _islamic.GetYear(new DateTime(year, 1, 1));
        var day = _islamic.ToDateTime(islamicYear, _month, _day, 0, 0, 0, 0);
        return DateOnly.FromDateTime(day.Year == year ? day : _islamic.ToDateTime(islamicYear + 1, _month, _day, 0, 0, 0, 0));
    }

    private DateOnly NthWeekday(int year)
    {
        var first = new DateOnly(year, _month, 1);
        var ahead = (_weekday % 7 - (int)first.DayOfWeek + 7) % 7;
        return first.AddDays(ahead + 7 * (_day - 1));
    }
}
