namespace FactExtractor.Dates;

/// <summary>The dates of an article so far, as far as later ones may refer to them.</summary>
internal sealed class DateMemory
{
    private readonly HashSet<DatePoint> _current = [];
    private Mention? _year;
    private Mention? _month;
    private Mention? _day;
    private Mention? _toldDay;
    private Mention? _toldMonthCarrier;

    /// <summary>The last date whose year may hold for what follows it.</summary>
    public Mention? Carrier { get; private set; }

    /// <summary>The last date as exact as a year.</summary>
    public Mention? Year => _year;

    /// <summary>The last date as exact as a month.</summary>
    public Mention? Month => _month;

    /// <summary>The last period, which 同期 moves to another year.</summary>
    public Mention? Period { get; private set; }

    /// <summary>Whether a year is one that news speaks of, and everything counted from it is on the framework's calendar.</summary>
    public static bool IsOfHistory(int year) => year is >= 100 and <= 9000;

    /// <summary>
    /// The date as exact as a day that 当天 and the like refer to at a place: the last one, but where the report goes on with what happened after a look ahead
    /// in another sentence, the one that it had come to before (17日扑灭。预计19日撤离。县里当天收到捐款).
    /// </summary>
    public Mention? DayFor(DatePlace place) =>
        _day is { Place.LooksAhead: true } && _day.Place.Sentence != place.Sentence && !place.LooksAhead && !place.Leads ? _toldDay ?? _day : _day;

    /// <summary>The last date whose month holds for a bare day after it: a day, or a month that opens its clause.</summary>
    public Mention? MonthCarrier { get; private set; }

    /// <summary>The same for a place that may stand beyond the paragraph of a look ahead, which then does not count.</summary>
    public Mention? MonthCarrierFor(DatePlace place) =>
        MonthCarrier is { Place.LooksAhead: true } ahead && ahead.Place.Paragraph != place.Paragraph && !place.LooksAhead
            ? _toldMonthCarrier ?? ahead
            : MonthCarrier;

    /// <summary>The last place where something recurs, and so leaves the times after it in its sentence without a day.</summary>
    public DatePlace? Recurrence { get; set; }

    /// <summary>The last date that is at least as exact as a unit.</summary>
    public Mention? LastOf(DateUnit unit) => unit switch
    {
        DateUnit.Day or DateUnit.Week => _day,
        DateUnit.Month or DateUnit.Quarter => _month,
        _ => _year,
    };

    /// <summary>Whether the same words stood before, and meant what is nearest to the publication date.</summary>
    public bool IsCurrent(DatePoint said) => _current.Contains(said);

    /// <summary>Keeps the words of a date that meant what is nearest to the publication date.</summary>
    public void KeepAsCurrent(DatePoint said) => _current.Add(said);

    /// <summary>Keeps a date.</summary>
    /// <param name="said">What its words say; of an interval, those of its start.</param>
    /// <param name="start">Where it is, or where the interval starts.</param>
    /// <param name="end">Where the interval ends, with what its words say.</param>
    /// <param name="place">Where it stands in the article.</param>
    public void Keep(DatePoint said, CalendarPoint start, (DatePoint Said, CalendarPoint Point)? end, DatePlace place)
    {
        if (place.IsComparison || (start.Year is { } year && !IsOfHistory(year)) || (end?.Point.Year is { } endYear && !IsOfHistory(endYear)))
            return;

        // 7月1日起将延长开放，至18时30分闭馆: a bare time looks ahead with its day.
        if (said.IsTimeOnly && _day is { Place.LooksAhead: true })
            place = place with { LooksAhead = true };
        var first = new Mention(said, start, place, end);
        var last = end is { } e ? new Mention(e.Said, e.Point, place, null) : first;
        if (last.Point is { Day: not null, Month: not null })
        {
            _day = last;
            _toldDay = place.LooksAhead ? _toldDay : last;
        }

        if (last.Point.Month is not null && last.Said is { Festival: null, Lunar: null } && (last.Point.Day is not null || place.Leads))
        {
            MonthCarrier = last;
            _toldMonthCarrier = place.LooksAhead ? _toldMonthCarrier : last;
        }

        if (start.Year is null)
            return;
        if (!said.IsTime)
            Period = first;

        var namesYear = said.Year is not null || said.Offset is { Unit: DateUnit.Year } || start.Anchor == DateAnchor.Context;
        if (namesYear && (place.Leads || place.Opens || start.Month is not null || said.YearPart is not null))
            Carrier = last;
        _year = last;
        if (last.Point.Month is not null)
            _month = last;
    }

    /// <summary>A date of the article.</summary>
    /// <param name="Said">What its words say.</param>
    /// <param name="Point">Where it is.</param>
    /// <param name="Place">Where it stands.</param>
    /// <param name="End">The end of an interval.</param>
    internal sealed record Mention(DatePoint Said, CalendarPoint Point, DatePlace Place, (DatePoint Said, CalendarPoint Point)? End);
}
