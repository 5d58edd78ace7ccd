namespace FactExtractor.Dates;

/// <summary>A time of the clock as far as it was said: 9时, 9时40分, 18时02分50秒.</summary>
/// <remarks>24:00 is kept apart from 00:00 of the next day, as the words keep it.</remarks>
internal readonly record struct ClockTime
{
    private ClockTime(int hour, int minute, int? second) => (Hour, Minute, Second) = (hour, minute, second);

    /// <summary>0 to 24.</summary>
    public int Hour { get; }

    /// <summary>0 to 59.</summary>
    public int Minute { get; }

    /// <summary>0 to 59, if said.</summary>
    public int? Second { get; }

    /// <summary>A time, or null if no clock shows it.</summary>
    public static ClockTime? TryOf(int hour, int minute = 0, int? second = null) =>
        hour is < 0 or > 24 || minute is < 0 or > 59 || second is < 0 or > 59 || (hour == 24 && (minute > 0 || second > 0))
            ? null
            : new ClockTime(hour, minute, second);

    /// <summary>The time on a clock of 24 hours that a part of the day makes of it: 下午3点 is 15:00, 晚上12点 24:00, 凌晨12点 0:00.</summary>
    public ClockTime In(PartOfDay? part)
    {
        var hour = (part, Hour) switch
        {
            (PartOfDay.Afternoon, >= 1 and < 12) => Hour + 12,
            (PartOfDay.Midday, >= 1 and < 4) => Hour + 12,
            (PartOfDay.Evening, >= 4 and <= 12) => Hour + 12,
            (PartOfDay.Night, >= 7 and < 12) => Hour + 12,
            (PartOfDay.Night, 12) => 0,
            _ => Hour,
        };
        return hour == 24 && Minute > 0 ? new ClockTime(0, Minute, Second) : new ClockTime(hour, Minute, Second);
    }
}
