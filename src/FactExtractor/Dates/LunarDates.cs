using System.Globalization;

namespace FactExtractor.Dates;

/// <summary>Converts days of the traditional Chinese calendar (农历) to Gregorian days.</summary>
/// <remarks>Rests on <see cref="ChineseLunisolarCalendar"/>, which covers the lunar years 1901 to 2100.</remarks>
internal static class LunarDates
{
    private const int FirstYear = 1901;
    private const int LastYear = 2100;

    private static readonly ChineseLunisolarCalendar _calendar = new();

    /// <summary>The Gregorian day of a lunar day.</summary>
    /// <param name="year">The lunar year, numbered by the Gregorian year in which it begins.</param>
    /// <param name="month">1 to 12; 1 is 正月, 12 is 腊月.</param>
    /// <param name="day">1 to 30.</param>
    /// <param name="leap">Whether the intercalary month (闰月) after the month of that number is meant.</param>
    /// <returns>The day, or null if there is no such day or the year is not covered.</returns>
    public static DateOnly? ToGregorian(int year, int month, int day, bool leap = false)
    {
        if (OrdinalOf(year, month, leap) is not { } ordinal || day < 1 || day > _calendar.GetDaysInMonth(year, ordinal))
            return null;
        return DateOnly.FromDateTime(_calendar.ToDateTime(year, ordinal, day, 0, 0, 0, 0));
    }

    /// <summary>The last day of a lunar month.</summary>
    /// <param name="year">The lunar year.</param>
    /// <param name="month">1 to 12.</param>
    /// <param name="leap">Whether the intercalary month after the month of that number is meant.</param>
    /// <returns>The Gregorian day, or null if there is no such month.</returns>
    public static DateOnly? LastDayOfMonth(int year, int month, bool leap = false) =>
        OrdinalOf(year, month, leap) is { } ordinal ? ToGregorian(year, month, _calendar.GetDaysInMonth(year, ordinal), leap) : null;

    /// <summary>The day within a Gregorian year on which a lunar day falls: 2024年腊月廿三 is the one in February 2024, of the lunar year 2023.</summary>
    /// <param name="year">The Gregorian year.</param>
    /// <param name="month">1 to 12.</param>
    /// <param name="day">1 to 30.</param>
    /// <param name="leap">Whether the intercalary month is meant.</param>
    /// <returns>The day, or null if none falls in the year.</returns>
    public static DateOnly? InGregorianYear(int year, int month, int day, bool leap = false)
    {
        foreach (var lunarYear in (ReadOnlySpan<int>)[year, year - 1])
        {
            if (ToGregorian(lunarYear, month, day, leap) is { } found && found.Year == year)
                return found;
        }

        return null;
    }

    /// <summary>The position of a month within its year, intercalary months counted; null if the year has no such month.</summary>
    private static int? OrdinalOf(int year, int month, bool leap)
    {
        if (year is < FirstYear or > LastYear || month is < 1 or > 12)
            return null;
        var leapOrdinal = _calendar.GetLeapMonth(year);
        if (leap)
            return leapOrdinal == month + 1 ? leapOrdinal : null;
        return leapOrdinal > 0 && month >= leapOrdinal ? month + 1 : month;
    }
}
