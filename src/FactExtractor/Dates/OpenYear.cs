namespace FactExtractor.Dates;

/// <summary>Finds the year of a date that does not name it, by the rules that <see cref="DateResolver"/> tells.</summary>
/// <param name="published">The day on which the article was published, if known.</param>
/// <param name="memory">The dates before it.</param>
/// <param name="inference">Receives what the year was inferred from.</param>
internal sealed class OpenYear(DateOnly? published, DateMemory memory, DateInference inference)
{
    private const int AlmostAYear = 300;
    private const int Weeks = 45;

    /// <summary>A look ahead into the next year that does not name it goes no further than this many days: 一季度, of what comes in August, is this year's.</summary>
    private const int FurthestIntoNextYear = 150;

    /// <summary>29 February can be missing for eight years (1896 to 1904).</summary>
    private const int YearsSearched = 8;

    /// <summary>The year for something that comes every year.</summary>
    /// <param name="inYear">Its first and last day in a year, if it has any.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="anchor">Where the year comes from.</param>
    /// <param name="isAwaited">Whether one that is plainly nearer ahead than behind is meant, as festivals are spoken of before they come.</param>
    /// <param name="said">What its words say, if they say a month or a part of the year.</param>
    public int? Find(Func<int, (DateOnly First, DateOnly Last)?> inYear, DatePlace place, out DateAnchor anchor, bool isAwaited = false, DatePoint? said = null)
    {
        anchor = DateAnchor.Context;
        if (Carried(inYear, place, said) is { } carried)
            return carried;
        if (published is not { } today)
        {
            anchor = DateAnchor.Unknown;
            return null;
        }

        if (memory.Year is { } past && IsJustPast(past, place) && inYear(today.Year) is var (from, to) && to > today && to.DayNumber - from.DayNumber > Weeks)
        {
            inference.Note($"the year of {past.Point.Value}, named before, for this year's is not over");
            return today.Year - 1;
        }

        if (Planned(inYear, today, place) is { } planned)
            return planned;

        anchor = DateAnchor.Published;
        inference.Note(DateInference.NearestTo(today, place));
        int? behind = null;
        int? ahead = null;
        for (var n = 0; n <= YearsSearched; n++)
        {
            if (behind is null && inYear(today.Year + 1 - n)?.First <= today)
                behind = today.Year + 1 - n;
            if (ahead is null && inYear(today.Year - 1 + n)?.Last >= today)
                ahead = today.Year - 1 + n;
        }

        if (behind is not { } b || ahead is not { } a)
            return place.LooksAhead ? ahead : behind;
        var daysBack = today.DayNumber - inYear(b)!.Value.Last.DayNumber;
        var daysAhead = inYear(a)!.Value.First.DayNumber - today.DayNumber;
        var isAhead = place.LooksAhead
            ? (daysAhead <= AlmostAYear || daysBack > Weeks) && !(a > today.Year && daysAhead > FurthestIntoNextYear && b == today.Year)
            : (isAwaited && 3 * daysAhead < daysBack) || (daysAhead <= Weeks && daysBack > AlmostAYear);
        return isAhead ? ahead : behind;
    }

    /// <summary>The year of the date before it in a sentence that lists what is planned from there on: 上半年开工，三季度完工, said in February.</summary>
    private int? Planned(Func<int, (DateOnly First, DateOnly Last)?> inYear, DateOnly today, DatePlace place)
    {
        if (memory.Year is not { Point: { Year: { } year, First: { } start, Last: { } end } } before || before.Place.Sentence != place.Sentence
            || end <= today || inYear(year) is not var (first, _) || first < start || first <= today)
            return null;
        inference.Note($"the year of {before.Point.Value}, after which it is planned");
        return year;
    }

    /// <summary>Whether an article of the first months of a year tells of the year before, as reports of its results do.</summary>
    /// <param name="before">The date before.</param>
    /// <param name="place">Where it is told.</param>
    /// <param name="isCompared">Whether it is compared with the year before that again (比上年), as reports do throughout the year.</param>
    public bool IsJustPast(DateMemory.Mention before, DatePlace place, bool isCompared = false)
    {
        const int LastMonthOfReports = 3;
        return published is { Year: var year, Month: var month } && (isCompared || month <= LastMonthOfReports) && before.Point.Year == year - 1 && !place.LooksAhead;
    }

    /// <summary>The year of the date before it that plainly carries on.</summary>
    private int? Carried(Func<int, (DateOnly First, DateOnly Last)?> inYear, DatePlace place, DatePoint? said)
    {
        var before = published is null ? memory.Carrier ?? memory.Year : memory.Carrier;
        if (before is not { Point.Year: { } year } || inYear(year) is not var (first, last))
            return null;
        // 10月增长，自去年6月以来首次。10月环比也增长: the month that the report is about.
        var isCurrent = said is not null && memory.IsCurrent(said);
        var carriesOn = published is null || before.Place.Sentence == place.Sentence
            || (!isCurrent && before.Place.Paragraph == place.Paragraph && last >= before.Point.First && (first <= published || before.Point.First > published));
        if (!carriesOn)
            return null;
        inference.Note($"the year of {before.Point.Value}, named before");
        return year;
    }
}
