using System.Globalization;

namespace FactExtractor.Articles;

/// <summary>The day, and if known the time, at which an article was published.</summary>
/// <param name="Day">The day.</param>
/// <param name="Time">The time of day, if given.</param>
public readonly record struct PublicationDate(DateOnly Day, TimeOnly? Time = null)
{
    /// <summary>ISO 8601: <c>2021-05-06</c>, <c>2021-05-06T13:30</c> or <c>2021-05-06T13:30:05</c>.</summary>
    public override string ToString()
    {
        var day = Day.ToString("O", CultureInfo.InvariantCulture);
        return Time is { } time ? day + time.ToString(time.Second > 0 ? "'T'HH:mm:ss" : "'T'HH:mm", CultureInfo.InvariantCulture) : day;
    }
}
