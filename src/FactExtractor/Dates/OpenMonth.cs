namespace FactExtractor.Dates;

/// <summary>Finds the month of a bare day: 5日.</summary>
/// <param name="published">The day on which the article was published, if known.</param>
/// <param name="memory">The dates before it.</param>
/// <param name="inference">Receives what the month was inferred from.</param>
internal sealed class OpenMonth(DateOnly? published, DateMemory memory, DateInference inference)
{
    /// <summary>A bare day in a new paragraph belongs to the month last named only if that is this close to the publication date.</summary>
    private const int DaysStillCurrent = 60;

    /// <summary>A bare day that recent is of the publication date's own days, whatever far date stands before it.</summary>
    private const int DaysRecent = 2;

    /// <summary>A bare day so near is of this month, behind or ahead: of the same day of another month, three weeks away or more, the month is said.</summary>
    private const int DaysNear = 7;

    /// <summary>Where a day lies of which only the number is said: in the month last named, or near the publication date.</summary>
    public CalendarPoint Locate(int day, DatePlace place)
    {
        // With a publication date, that date tells whether the month of a look ahead may be meant.
        if ((published is null ? memory.MonthCarrierFor(place) : memory.MonthCarrier) is { } before && IsCurrent(before, day, place))
        {
            var inMonth = CalendarPoint.Of(before.Point.Year, before.Point.Month, day, null, null, DateAnchor.Context);
            if (published is null || (inMonth.First is not null && IsOnSide(inMonth, before, place)))
            {
                inference.Note($"in the month of {before.Point.Calendar}, named before");
                return inMonth;
            }
        }

        if (published is not { } today)
        {
            if (memory.Month is not { Point: { } named })
                return CalendarPoint.Of(null, null, day, null, null, DateAnchor.Unknown);
            inference.Note($"in the month of {named.Calendar}, the last one named");
            return CalendarPoint.Of(named.Year, named.Month, day, null, null, DateAnchor.Context);
        }

        if (Math.Abs(day - today.Day) <= DaysNear && day <= DateTime.DaysInMonth(today.Year, today.Month))
        {
            inference.Note($"within days of the publication date {Timex.Day(today)}");
            return CalendarPoint.OfDay(new DateOnly(today.Year, today.Month, day), DateAnchor.Published);
        }

        inference.Note(DateInference.NearestTo(today, place));
        var month = new DateOnly(today.Year, today.Month, 1);
        while (true)
        {
            var candidate = CalendarPoint.Of(month.Year, month.Month, day, null, null, DateAnchor.Published);
            if (place.LooksAhead ? candidate.First >= today : candidate.First <= today)
                return candidate;
            month = month.AddMonths(place.LooksAhead ? 1 : -1);
        }
    }

    /// <summary>Whether the month of a date before still holds for a bare day.</summary>
    private bool IsCurrent(DateMemory.Mention before, int day, DatePlace place)
    {
        if (published is not { } today || before.Place.Sentence == place.Sentence)
            return true;
        // A day that does not exist, such as 29 February of most years, covers none.
        if (before.Point.First is { } first && Math.Abs(today.DayNumber - first.DayNumber) <= DaysStillCurrent)
        {
            return before.Point.Day is not null
                && (before.Place.Paragraph == place.Paragraph || before.Point.Month == today.Month || today.Day - day is < 0 or > DaysRecent);
        }

        return before.Place.Paragraph == place.Paragraph && before.Point.Anchor != DateAnchor.Published && today.Day - day is < 0 or > DaysRecent;
    }

    /// <summary>Whether a day is not after the publication date, or not before it where the words look ahead.</summary>
    private bool IsOnSide(CalendarPoint day, DateMemory.Mention before, DatePlace place) =>
        published is null || (before.Point.First > published && before.Place.Sentence == place.Sentence)
            || (place.LooksAhead ? day.First >= published : day.First <= published);
}
