using System.Globalization;
using FactExtractor.Numbers;

namespace FactExtractor.Dates;

/// <summary>Writes TIMEX3 values. What is unknown is written as <c>X</c>.</summary>
internal static class Timex
{
    /// <summary><c>2021</c>, <c>XXXX</c>, <c>BC0221</c> for 221 BC.</summary>
    /// <param name="year">0 is 1 BC.</param>
    public static string Year(int? year) => year switch
    {
        null => "XXXX",
        > 0 => Digits(year.Value, 4),
        _ => "BC" + Digits(1 - year.Value, 4),
    };

    /// <summary><c>2021-05</c>.</summary>
    public static string Month(int? year, int? month) => $"{Year(year)}-{TwoDigits(month)}";

    /// <summary><c>2021-05-06</c>.</summary>
    public static string Day(int? year, int? month, int? day) => $"{Month(year, month)}-{TwoDigits(day)}";

    /// <summary><c>2021-05-06</c>.</summary>
    public static string Day(DateOnly day) => Day(day.Year, day.Month, day.Day);

    /// <summary><c>2021-Q1</c>, <c>2021-H1</c>, <c>2021-SP</c>.</summary>
    public static string YearPart(int? year, YearPart part) => $"{Year(year)}-{part.Code}";

    /// <summary><c>2021-W20</c>: the week around a day.</summary>
    public static string Week(DateOnly day) => Week(ISOWeek.GetYear(day), ISOWeek.GetWeekOfYear(day));

    /// <summary><c>2021-W20</c>, <c>XXXX-WXX</c>.</summary>
    public static string Week(int? year, int? week) => $"{Year(year)}-W{TwoDigits(week)}";

    /// <summary><c>2021-W20-WE</c>, <c>XXXX-WXX-WE</c>.</summary>
    public static string Weekend(string week) => week + "-WE";

    /// <summary><c>XXXX-WXX-3</c>: a Wednesday of no known week.</summary>
    public static string Weekday(int weekday) => $"XXXX-WXX-{weekday}";

    /// <summary><c>XXXX-WXX-1,3,5</c>: several days of every week.</summary>
    public static string Weekdays(IEnumerable<int> weekdays) => $"XXXX-WXX-{string.Join(',', weekdays)}";

    /// <summary><c>199X</c>.</summary>
    /// <param name="firstYear">The decade's first year.</param>
    public static string Decade(int firstYear) => Digits(firstYear / 10, 3) + "X";

    /// <summary><c>19XX</c>, <c>BC02XX</c>.</summary>
    /// <param name="number">20 for the 20th century; negative before the common era.</param>
    public static string Century(int number) => (number < 0 ? "BC" : "") + Digits(Math.Abs(number) - 1, 2) + "XX";

    /// <summary><c>TAF</c>, to be written after a day.</summary>
    public static string Time(PartOfDay part) => part switch
    {
        PartOfDay.Morning => "TMO",
        PartOfDay.Midday => "TMI",
        PartOfDay.Afternoon => "TAF",
        PartOfDay.Evening => "TEV",
        PartOfDay.Night => "TNI",
        _ => "TDT",
    };

    /// <summary><c>T13:30</c>, <c>T18:02:50</c>, to be written after a day.</summary>
    public static string Time(ClockTime time)
    {
        var minutes = $"T{TwoDigits(time.Hour)}:{TwoDigits(time.Minute)}";
        return time.Second is { } second ? $"{minutes}:{TwoDigits(second)}" : minutes;
    }

    /// <summary><c>2021-05-06/2021-05-08</c>.</summary>
    public static string Interval(string start, string end) => $"{start}/{end}";

    /// <summary><c>P50D</c>, <c>PT24H</c>, <c>P4Y6M</c>; <c>P3D/P5D</c> for a range.</summary>
    public static string Duration((Quantity Amount, DateUnit Unit)[] parts)
    {
        var low = Duration(parts, q => q.Low);
        return parts.Length == 1 && !parts[0].Amount.IsSingle ? Interval(low, Duration(parts, q => q.High)) : low;
    }

    private static string Duration((Quantity Amount, DateUnit Unit)[] parts, Func<Quantity, decimal> end)
    {
        var days = "";
        var time = "";
        foreach (var (quantity, said) in parts)
        {
            var (amount, unit) = InWholeUnits(end(quantity), said);
            if (unit < DateUnit.Day)
                time += Quantity.Plain(amount) + Letter(unit);
            else
                days += Quantity.Plain(amount) + Letter(unit);
        }

        return time.Length == 0 ? "P" + days : "P" + days + "T" + time;
    }

    /// <summary>Half a year is six months, half an hour thirty minutes; a quarter of a year, a decade and a century have no letter of their own.</summary>
    private static (decimal Amount, DateUnit Unit) InWholeUnits(decimal amount, DateUnit unit) => unit switch
    {
        DateUnit.Century => (amount * 100, DateUnit.Year),
        DateUnit.Decade => (amount * 10, DateUnit.Year),
        DateUnit.Quarter => (amount * 3, DateUnit.Month),
        DateUnit.Year when IsHalf(amount) => (amount * 12, DateUnit.Month),
        DateUnit.Hour when IsHalf(amount) => (amount * 60, DateUnit.Minute),
        DateUnit.Minute when IsHalf(amount) => (amount * 60, DateUnit.Second),
        _ => (amount, unit),
    };

    private static bool IsHalf(decimal amount) => amount % 1 == 0.5m;

    private static char Letter(DateUnit unit) => unit switch
    {
        DateUnit.Second => 'S',
        DateUnit.Minute or DateUnit.Month => 'M',
        DateUnit.Hour => 'H',
        DateUnit.Day => 'D',
        DateUnit.Week => 'W',
        _ => 'Y',
    };

    private static string TwoDigits(int? number) => number is { } known ? Digits(known, 2) : "XX";

    private static string Digits(int number, int count) => number.ToString(CultureInfo.InvariantCulture).PadLeft(count, '0');
}
