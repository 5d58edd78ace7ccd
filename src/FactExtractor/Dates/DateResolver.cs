using System.Globalization;
using FactExtractor.Numbers;

namespace FactExtractor.Dates;

/// <summary>Fills what the time expressions of one article leave open, in reading order.</summary>
/// <remarks>
/// Relative words count from the publication date or from the dates before them, as <see cref="DateOffset"/> says. A date
/// without its year takes
/// <list type="number">
/// <item>the year of a date before it that plainly carries on: in the same sentence, or earlier in the paragraph with this one following it in time;</item>
/// <item>else, by the publication date, the nearest year in which it is not after that date, or not before it where the clause looks ahead or where
/// it would otherwise lie almost a year back although it is weeks ahead (自6月1日起施行, said in May: of last year one says 去年), and the other way round
/// (of next year one says 明年);</item>
/// <item>else the last year named in the article; else none.</item>
/// </list>
/// A date carries on if it opens its clause or names more than a year, and nothing is only compared with it.
/// </remarks>
internal sealed class DateResolver
{
    private readonly DateOnly? _published;
    private readonly DateMemory _memory = new();
    private readonly DateInference _inference = new();
    private readonly OpenYear _openYear;
    private readonly OpenMonth _openMonth;

    /// <summary>A resolver for one article.</summary>
    /// <param name="published">
    /// The day on which it was published, if known. One so far out that counting from it may leave the framework's calendar is taken for unknown.
    /// </param>
    public DateResolver(DateOnly? published)
    {
        _published = published is { } day && DateMemory.IsOfHistory(day.Year) ? day : null;
        _openYear = new OpenYear(_published, _memory, _inference);
        _openMonth = new OpenMonth(_published, _memory, _inference);
    }

    /// <summary>What an expression means at its place. Later expressions may refer to it.</summary>
    public ResolvedDate Resolve(DateExpression expression, DatePlace place)
    {
        _inference.Reset();
        if (expression is DateSet)
            _memory.Recurrence = place;
        var resolved = expression switch
        {
            DatePoint { SamePeriod: true } point => OfSamePeriod(point, place) ?? OfPoint(point, place),
            DatePoint point => OfPoint(point, place),
            DateInterval interval => OfInterval(interval, place),
            DateWindow window => OfWindow(window),
            DateDuration duration => new ResolvedDate("duration", Timex.Duration(duration.Parts), DateAnchor.Explicit),
            DateSet set => new ResolvedDate("set", set.Value, DateAnchor.Explicit),
            _ => throw new ArgumentException($"{expression.GetType().Name} is unknown.", nameof(expression)),
        };
        return resolved with { Inference = _inference.Words };
    }

    private ResolvedDate OfPoint(DatePoint said, DatePlace place)
    {
        var point = Locate(said, place);
        // The date under a headline or a signature is no part of what the article tells.
        var isOfPage = place.StandsAlone && point.First == _published && point.Last == _published;
        // 五十年前的今天: what follows goes on from today.
        if (!isOfPage)
            _memory.Keep(said, said.OnThisDay && _published is { } today ? CalendarPoint.OfDay(today, DateAnchor.Published) : point, null, place);
        return new ResolvedDate(point.IsInterval ? "interval" : said.IsTime ? "time" : "date", point.Value, point.Anchor)
        {
            Earliest = point.First,
            Latest = point.Last,
        };
    }

    private ResolvedDate OfInterval(DateInterval interval, DatePlace place)
    {
        var saidStart = WithYearOf(interval.End, interval.Start);
        var start = Locate(saidStart, place, interval.End);
        _memory.Keep(saidStart, start, null, place);
        var end = LocateEnd(saidStart, start, interval.End, place);
        _memory.Keep(saidStart, start, (interval.End, end), place);
        return new ResolvedDate("interval", Timex.Interval(start.AsStart, end.AsEnd), start.Anchor == DateAnchor.Explicit ? end.Anchor : start.Anchor)
        {
            Earliest = start.First,
            Latest = end.Last,
        };
    }

    /// <summary>3月至2021年5月: the start takes the year of the end.</summary>
    private static DatePoint WithYearOf(DatePoint end, DatePoint start)
    {
        if (end is not { Year: { } year, Month: { } endMonth } || start is not { Month: { } month, Year: null, Offset: null })
            return start;
        return start with { Year = month > endMonth ? year - 1 : year };
    }

    /// <summary>A stretch measured from the publication date reaches from it to the day, month or year that many units away.</summary>
    private ResolvedDate OfWindow(DateWindow window)
    {
        if (_published is not { } day)
            return new ResolvedDate("duration", Timex.Duration([(Quantity.Exactly(window.Amount), window.Unit)]), DateAnchor.Unknown);

        // A week is counted as seven days, for the stretch need not begin on a Monday.
        var (amount, unit) = window.Unit == DateUnit.Week ? (window.Amount * 7, DateUnit.Day) : (window.Amount, window.Unit);
        var now = Move(day, 0, unit, DateAnchor.Published);
        var far = Move(day, window.Ahead ? amount : -amount, unit, DateAnchor.Published);
        var (start, end) = window.Ahead ? (now, far) : (far, now);
        _inference.Note($"measured from the publication date {Timex.Day(day)}");
        return new ResolvedDate("interval", Timex.Interval(start.Value, end.Value), DateAnchor.Published) { Earliest = start.First, Latest = end.Last };
    }

    /// <summary>去年同期: the period before it in the paragraph, in another year.</summary>
    private ResolvedDate? OfSamePeriod(DatePoint said, DatePlace place)
    {
        if (_memory.Period is not { Point.Year: { } year } period || period.Place.Paragraph != place.Paragraph)
            return null;
        var years = said.Year is { } named ? named - year : said.Offset?.Amount ?? 0;
        var start = InOtherYear(period.Said, period.Point, years);
        var end = period.End is { } last ? InOtherYear(last.Said, last.Point, years) : null;
        _inference.Note($"the period {Timex.Interval(period.Point.AsStart, (period.End?.Point ?? period.Point).AsEnd)}, named before, moved by {years} years");
        var isInterval = end is not null || start.IsInterval;
        return new ResolvedDate(isInterval ? "interval" : "date", end is null ? start.Value : Timex.Interval(start.AsStart, end.AsEnd), DateAnchor.Context)
        {
            Earliest = start.First,
            Latest = (end ?? start).Last,
        };
    }

    private static CalendarPoint InOtherYear(DatePoint said, CalendarPoint point, int years) =>
        CalendarPoint.Of(point.Year + years, point.Month, point.Day, said.YearPart, said.PeriodPart, DateAnchor.Context);

    /// <summary>Finds the place of a point on the calendar, and its time of day.</summary>
    /// <param name="said">What its words say.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="until">What the words say of the end of the interval that it starts, if it does.</param>
    private CalendarPoint Locate(DatePoint said, DatePlace place, DatePoint? until = null)
    {
        var day = said switch
        {
            { IsTimeOnly: true } => OfDayBefore(_memory.Recurrence?.Sentence == place.Sentence ? null : _memory.LastOf(DateUnit.Day)),
            { Lunar: { } lunar } => OfLunar(said, lunar, place),
            { Festival: { } festival } => OfFestival(said, festival, place),
            { Decade: { } decade } => CalendarPoint.OfYears(Timex.Decade(decade), decade, decade + 9),
            { Century: { } century } => CalendarPoint.OfYears(Timex.Century(century), (century - 1) * 100, (century * 100) - 1),
            { CycleYear: not null } => CalendarPoint.Of(LunarYear(said, out var anchor), null, null, null, said.PeriodPart, anchor),
            { Month: null, Day: null } when said.IsWeekly => OfWeek(said, place),
            { Offset: { } offset } => OfOffset(said, offset, place),
            { Year: not null } => WithYear(said, said.Year, DateAnchor.Explicit),
            { Month: null, Day: { } bareDay } => _openMonth.Locate(bareDay, place),
            _ => OfOpenYear(said, place, until),
        };
        return day.At(said.PartOfDay, said.Clock);
    }

    /// <summary>Finds the place of the end of an interval; what its words leave open comes from the start.</summary>
    private CalendarPoint LocateEnd(DatePoint saidStart, CalendarPoint start, DatePoint said, DatePlace place)
    {
        switch (said)
        {
            case { IsTimeOnly: true }:
                return OfTimeAfter(saidStart, start, said);
            case { IsBareDay: true }:
                return OfDayAfter(start, said.Day!.Value).At(said.PartOfDay, said.Clock);
            case { Weekday: { } weekday, Week: null, Offset: null, Day: null } when saidStart.Weekday is not null && start.First is { } first:
                return CalendarPoint.OfDay(first.AddDays((weekday - Weekday(first) + 7) % 7), start.Anchor).At(said.PartOfDay, said.Clock);
            case { Offset: null, Year: null, Decade: null, Century: null, CycleYear: null } when start.Year is { } year:
                var end = Locate(said with { Year = year }, place);
                return (end.First < start.First ? Locate(said with { Year = year + 1 }, place) : end) with { Anchor = start.Anchor };
            default:
                return Locate(said, place);
        }
    }

    /// <summary>上午9点到11点: the end has the day of the start and, if it names none, its part of the day.</summary>
    private static CalendarPoint OfTimeAfter(DatePoint saidStart, CalendarPoint start, DatePoint said)
    {
        var part = said.PartOfDay ?? saidStart.PartOfDay;
        var isNextDay = said.Clock?.In(part).Hour < saidStart.Clock?.In(saidStart.PartOfDay).Hour;
        return isNextDay && start.First is { } day
            ? CalendarPoint.OfDay(day.AddDays(1), start.Anchor).At(said.PartOfDay, said.Clock)
            : start.At(part, said.Clock);
    }

    /// <summary>28日至3日: the end lies in the month of the start, or if its day is over by then in the next.</summary>
    private static CalendarPoint OfDayAfter(CalendarPoint start, int day)
    {
        var (year, month) = (start.Year, start.Month);
        if (day < start.Day && year is not null)
            (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1);
        return CalendarPoint.Of(year, month, day, null, null, start.Anchor);
    }

    private CalendarPoint OfDayBefore(DateMemory.Mention? day)
    {
        if (day is not { } before)
            return CalendarPoint.Open(Timex.Day(null, null, null));
        _inference.Note($"the day {before.Point.Calendar}, named before");
        return before.Point with { Anchor = DateAnchor.Context };
    }

    /// <summary>The days from a point of a year to the end of its interval, or to its own end.</summary>
    private static (DateOnly First, DateOnly Last)? RangeIn(int year, DatePoint said, DatePoint? until)
    {
        if (WithYear(said, year, default).Range is not { } range)
            return null;
        return until is { Month: not null, Year: null, Offset: null } && WithYear(until, year, default).Last is { } last && last > range.Last
            ? (range.First, last)
            : range;
    }

    private CalendarPoint OfOpenYear(DatePoint said, DatePlace place, DatePoint? until)
    {
        var point = WithYear(said, _openYear.Find(y => RangeIn(y, said, until), place, out var anchor, said: said), anchor);
        if (anchor == DateAnchor.Published)
            _memory.KeepAsCurrent(said);
        return point;
    }

    private static CalendarPoint WithYear(DatePoint said, int? year, DateAnchor anchor) =>
        said.DayOfYear is { } ordinal && year is >= 1 and <= 9998 and var known && ordinal <= DatePoint.DaysOf(known)
            ? CalendarPoint.OfDay(new DateOnly(known, 1, 1).AddDays(ordinal - 1), anchor)
            : CalendarPoint.Of(year, said.Month, said.Day, said.YearPart, said.PeriodPart, anchor);

    private CalendarPoint OfOffset(DatePoint said, DateOffset offset, DatePlace place)
    {
        // 当天, after a day of an unknown year.
        if (offset is { Amount: 0, Unit: DateUnit.Day, From: DateReference.Context } && _memory.DayFor(place) is { Point.First: null } open)
            return OfDayBefore(open);
        var (reference, anchor) = ReferenceOf(offset, place);
        if (reference is not { } from)
        {
            return offset.Unit switch
            {
                DateUnit.Day => CalendarPoint.Open(Timex.Day(said.Year, said.Month, said.Day)),
                DateUnit.Month => CalendarPoint.Open(said.Day is null ? Timex.Month(null, null) : Timex.Day(null, null, said.Day)),
                _ when said.OnThisDay => CalendarPoint.Open(Timex.Day(null, null, null)),
                _ => WithYear(said, null, DateAnchor.Unknown),
            };
        }

        var moved = Move(from, offset.Amount, offset.Unit, anchor);
        return offset.Unit switch
        {
            // 今天（5月6日）, 昨晚（8日）: what is said twice is as the number says.
            DateUnit.Day when said.Day is { } day => Nearest(moved.First!.Value, said.Month, day, anchor),
            DateUnit.Day => moved,
            DateUnit.Quarter => CalendarPoint.Of(moved.Year, null, null, YearPart.Quarter((moved.Month!.Value + 2) / 3), null, anchor),
            DateUnit.Month => CalendarPoint.Of(moved.Year, moved.Month, said.Day, null, said.PeriodPart, anchor),
            _ when said.OnThisDay => CalendarPoint.Of(moved.Year, from.Month, from.Day, null, null, anchor),
            _ => WithYear(said, moved.Year, anchor),
        };
    }

    /// <summary>The day of that number, and in that month if one is given, nearest to a day.</summary>
    private static CalendarPoint Nearest(DateOnly to, int? month, int day, DateAnchor anchor)
    {
        var first = new DateOnly(to.Year, month ?? to.Month, 1);
        var (nearest, fewest) = (default(CalendarPoint), int.MaxValue);
        for (var n = -1; n <= 1; n++)
        {
            var beginning = month is null ? first.AddMonths(n) : first.AddYears(n);
            var point = CalendarPoint.Of(beginning.Year, beginning.Month, day, null, null, anchor);
            var distance = Math.Abs((point.First ?? DateOnly.MaxValue).DayNumber - to.DayNumber);
            if (distance < fewest)
                (nearest, fewest) = (point, distance);
        }

        return nearest!;
    }

    private (DateOnly? From, DateAnchor Anchor) ReferenceOf(DateOffset offset, DatePlace place)
    {
        var last = offset.Unit is DateUnit.Day or DateUnit.Week ? _memory.DayFor(place) : _memory.LastOf(offset.Unit);
        if (offset.From != DateReference.Published && last is { Point.First: { } day } before
            && (offset.From == DateReference.Context || before.Place.Paragraph == place.Paragraph
                || (offset.Unit == DateUnit.Year && _openYear.IsJustPast(before, place, isCompared: offset.Amount < 0))
                || (offset.Unit == DateUnit.Month && place.IsComparison && IsMonthJustPast(before))))
        {
            _inference.Note($"counted from {before.Point.Value}, named before");
            return (day, DateAnchor.Context);
        }

        if (_published is null)
            return (null, DateAnchor.Unknown);
        _inference.Note($"counted from the publication date {Timex.Day(_published.Value)}");
        return (_published, DateAnchor.Published);
    }

    private CalendarPoint OfWeek(DatePoint said, DatePlace place)
    {
        if (said.Week is { } week)
            return OfWeekOfYear(said, week, place);
        var (reference, anchor) = ReferenceOf(said.Offset ?? new DateOffset(0, DateUnit.Week), place);
        if (reference is not { } from)
        {
            var open = Timex.Week(null, null);
            return CalendarPoint.Open(said.Weekday is { } some ? Timex.Weekday(some) : said.IsWeekend ? Timex.Weekend(open) : open);
        }

        var inWeek = PartOfWeek(said, from.AddDays(1 - Weekday(from) + (7 * (said.Offset?.Amount ?? 0))), anchor);
        if (said.Offset is not null)
            return inWeek;

        // Early in the week the weekend just past is the one spoken of.
        if (said.IsWeekend)
            return Weekday(from) <= 2 && !place.LooksAhead ? PartOfWeek(said, from.AddDays(-6 - Weekday(from)), anchor) : inWeek;
        if (said.Weekday is null)
            return inWeek;
        _inference.Overrule(DateInference.NearestTo(from, place));
        if (place.LooksAhead)
            return inWeek.First < from ? CalendarPoint.OfDay(inWeek.First.Value.AddDays(7), anchor) : inWeek;
        return inWeek.First > from ? CalendarPoint.OfDay(inWeek.First.Value.AddDays(-7), anchor) : inWeek;
    }

    /// <summary>第49周.</summary>
    private CalendarPoint OfWeekOfYear(DatePoint said, int week, DatePlace place)
    {
        CalendarPoint? In(int year, DateAnchor anchor) => week > ISOWeek.GetWeeksInYear(year)
            ? null
            : PartOfWeek(said, DateOnly.FromDateTime(ISOWeek.ToDateTime(year, week, DayOfWeek.Monday)), anchor);

        var year = YearOf(said, place, out var anchor) ?? _openYear.Find(y => In(y, default)?.Range, place, out anchor);
        return (year is >= 1 and <= 9998 and var known ? In(known, anchor) : null) ?? CalendarPoint.Open(Timex.Week(year, week));
    }

    private static CalendarPoint PartOfWeek(DatePoint said, DateOnly monday, DateAnchor anchor) =>
        said.Weekday is { } weekday ? CalendarPoint.OfDay(monday.AddDays(weekday - 1), anchor)
        : said.IsWeekend ? CalendarPoint.OfWeekend(monday, anchor)
        : CalendarPoint.OfWeek(monday, anchor);

    private CalendarPoint OfFestival(DatePoint said, Festival festival, DatePlace place)
    {
        if (said.CycleYear is not null)
        {
            var lunarYear = LunarYear(said, out var cycleAnchor);
            return lunarYear is { } cycle && festival.InLunarYear(cycle) is { } day
                ? CalendarPoint.OfDay(day, cycleAnchor)
                : CalendarPoint.Open(Timex.Year(lunarYear));
        }

        var year = YearOf(said, place, out var anchor)
            ?? _openYear.Find(y => festival.InYear(y) is { } day ? (day, day) : null, place, out anchor, isAwaited: true);
        if (year is { } known && festival.InYear(known) is { } found)
            return CalendarPoint.OfDay(found, anchor);
        return festival.Fixed is { } annual
            ? CalendarPoint.Of(year, annual.Month, annual.Day, null, null, anchor)
            : CalendarPoint.Open(Timex.Year(year));
    }

    private CalendarPoint OfLunar(DatePoint said, LunarDay lunar, DatePlace place)
    {
        var year = said.CycleYear is not null ? LunarYear(said, out var anchor)
            : YearOf(said, place, out anchor) is { } named ? LunarYearWithin(named, lunar)
            : _openYear.Find(y => lunar.InLunarYear(y), place, out anchor, isAwaited: true);
        if (year is not { } known || lunar.InLunarYear(known) is not var (first, last))
            return CalendarPoint.Open(Timex.Year(year));
        return lunar.Day is null ? CalendarPoint.OfDays(first, last, anchor) : CalendarPoint.OfDay(first, anchor);
    }

    /// <summary>2024年腊月廿三 is the one within the Gregorian year, and so of the lunar year before.</summary>
    private static int LunarYearWithin(int year, LunarDay lunar) =>
        lunar.InLunarYear(year)?.First.Year != year && lunar.InLunarYear(year - 1)?.First.Year == year ? year - 1 : year;

    /// <summary>The year if one was said: a number, or 今年 and the like.</summary>
    private int? YearOf(DatePoint said, DatePlace place, out DateAnchor anchor)
    {
        anchor = DateAnchor.Explicit;
        if (said.Offset is not { Unit: DateUnit.Year } offset)
            return said.Year;
        (var reference, anchor) = ReferenceOf(offset, place);
        return reference?.Year + offset.Amount;
    }

    /// <summary>庚子年: of the years of that name the last one that began by the publication date, or by the last year named.</summary>
    private int? LunarYear(DatePoint said, out DateAnchor anchor)
    {
        const int AYearOfJiaZi = 1984;
        const int Cycle = 60;
        anchor = said.Year is not null ? DateAnchor.Explicit : _published is not null ? DateAnchor.Published : DateAnchor.Context;
        if (said.Year is not null)
            return said.Year;
        if ((_published ?? _memory.Year?.Point.Last)?.Year is not { } now)
        {
            anchor = DateAnchor.Unknown;
            return null;
        }

        _inference.Note($"the year of that name nearest to {now}");
        var behind = (((now - AYearOfJiaZi - said.CycleYear!.Value) % Cycle) + Cycle) % Cycle;

        // The coming year is spoken of before it has begun.
        return behind == Cycle - 1 ? now + 1 : now - behind;
    }

    /// <summary>Whether a date is the month before that of the publication, of which reports of its results tell.</summary>
    private bool IsMonthJustPast(DateMemory.Mention before) =>
        _published?.AddMonths(-1) is { } past && before.Point.Year == past.Year && before.Point.Month == past.Month;

    /// <summary>A day, week, month or year some units away; as exact as the unit.</summary>
    private static CalendarPoint Move(DateOnly from, int amount, DateUnit unit, DateAnchor anchor)
    {
        switch (unit)
        {
            case DateUnit.Day:
                return CalendarPoint.OfDay(from.AddDays(amount), anchor);
            case DateUnit.Week:
                return CalendarPoint.OfWeek(from.AddDays(1 - Weekday(from) + (7 * amount)), anchor);
            case DateUnit.Month or DateUnit.Quarter:
                var there = from.AddMonths(unit == DateUnit.Month ? amount : 3 * amount);
                return CalendarPoint.Of(there.Year, there.Month, null, null, null, anchor);
            default:
                return CalendarPoint.Of(from.Year + amount, null, null, null, null, anchor);
        }
    }

    private static int Weekday(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;
}
