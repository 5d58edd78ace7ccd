using System.Globalization;
using FactExtractor.Numbers;
using FactExtractor.Rules;

namespace FactExtractor.Dates;

/// <summary>What the captures of a match mean in the calendar.</summary>
internal static class DateCaptures
{
    /// <summary>The clock time of the fragment <c>clock</c>; null if none was captured or no clock shows it.</summary>
    public static ClockTime? Clock(this in RuleMatch match)
    {
        if (match.Number("hour") is not { } hour)
            return null;
        var minute = match.Has("half") ? 30 : match.Number("quarter") is { } quarter ? 15 * quarter : match.Number("minute") ?? 0;
        return ClockTime.TryOf(hour, minute, match.Number("second"));
    }

    /// <summary>The part of the day captured under a label.</summary>
    public static PartOfDay? PartOfDay(this in RuleMatch match, string label = "part") => match.Entry(label) is { } entry ? PartOfDay(entry.Column(1)) : null;

    /// <summary>The part of the day of a TIMEX3 code.</summary>
    public static PartOfDay? PartOfDay(ReadOnlySpan<char> code) => code switch
    {
        "TMO" => Dates.PartOfDay.Morning,
        "TMI" => Dates.PartOfDay.Midday,
        "TAF" => Dates.PartOfDay.Afternoon,
        "TEV" => Dates.PartOfDay.Evening,
        "TNI" => Dates.PartOfDay.Night,
        "TDT" => Dates.PartOfDay.Daytime,
        _ => null,
    };

    /// <summary>Whether a word cuts through what a label captured, as 日本 through 是日 in 是日本, or 提前 through 前一周 in 提前一周.</summary>
    public static bool IsCutThrough(this in RuleMatch match, string label)
    {
        var span = match.SpanOf(label);
        var text = match.Analysis;
        var first = text.Tokens[text.TokenIndexAt(span.Start)];
        var last = text.Tokens[text.TokenIndexAt(span.End - 1)];
        return (first.Start < span.Start && first.End < span.End) || (last.Start > span.Start && last.End > span.End);
    }

    /// <summary>The relative word captured, if its unit is the given one.</summary>
    public static DatePoint? Relative(this in RuleMatch match, DateUnit unit)
    {
        if (match.Entry("relative-date") is not { } entry || Unit(entry.Column(1)) != unit)
            return null;
        var from = entry.Column(3) switch
        {
            "published" => DateReference.Published,
            "context" => DateReference.Context,
            _ => DateReference.Period,
        };
        return new DatePoint
        {
            Offset = new DateOffset(int.Parse(entry.Column(2), CultureInfo.InvariantCulture), unit, from),
            PartOfDay = PartOfDay(entry.Column(4)),
        };
    }

    /// <summary>How many years or days away the sign captured under a label is: 昨 in 昨（29）日, 明 in 今明两年.</summary>
    public static int Distance(this in RuleMatch match, string label) => match.Text(label) switch { "去" or "昨" => -1, "今" => 0, "明" => 1, _ => 2 };

    /// <summary>The time of day captured: the part, the clock or both.</summary>
    public static DatePoint TimeOfDay(this in RuleMatch match) => new()
    {
        PartOfDay = match.PartOfDay(),
        Clock = match.Clock(),
        Approximation = match.Has("more") ? Numbers.Approximation.Over : Numbers.Approximation.Exact,
    };

    /// <summary>
    /// The length of <c>{number}({classifier}?{duration-unit}|{days})</c>; null if the classifier does not agree with the unit, or if no length is meant,
    /// as it is beyond what news and science count.
    /// </summary>
    public static (Quantity Amount, DateUnit Unit)? Duration(this in RuleMatch match)
    {
        const decimal Longest = 1_000_000_000_000;
        var number = match.Quantity("number");
        if (number.High > Longest)
            return null;
        if (match.Has("days"))
            return (number, DateUnit.Day);
        // 数月, unlike 三月, is no month of the year.
        if (match.Entry("duration-unit") is not { } unit || (unit.Is(3, match.Has("classifier") ? "never" : "always") && match.Text("number") != "数"))
            return null;
        return (number.Times(int.Parse(unit.Column(2), CultureInfo.InvariantCulture)), Unit(unit.Column(1)));
    }

    /// <summary>The same length in whole units, half a year being six months; null if it is no single, whole and sensible number.</summary>
    public static (int Amount, DateUnit Unit, Approximation Approximation)? WholeDuration(this in RuleMatch match)
    {
        const int MostYears = 99;
        if (match.Duration() is not ({ IsSingle: true } quantity, <= DateUnit.Year and var said) || match.Mention("number")!.IsOrdinal)
            return null;
        var (amount, unit) = quantity.Low == 0.5m && said == DateUnit.Year ? (6, DateUnit.Month) : (quantity.Low, said);
        var isSensible = amount == decimal.Truncate(amount) && amount is > 0 and <= 12 * MostYears && (unit != DateUnit.Year || amount <= MostYears);
        return isSensible ? ((int)amount, unit, quantity.Approximation) : null;
    }

    /// <summary>The expression, qualified by the words around its number or by the number itself.</summary>
    public static DateDuration Qualified(this in RuleMatch match, DateDuration duration, Quantity amount)
    {
        var said = match.Approximation("before");
        if (said == Numbers.Approximation.Exact)
            said = match.Has("within") ? Numbers.Approximation.AtMost : match.Approximation("after");
        if (said == Numbers.Approximation.Exact)
            said = match.Has("more") ? Numbers.Approximation.Over : amount.Approximation;
        return duration with { Approximation = said };
    }

    /// <summary>The unit of that name in a lexicon.</summary>
    public static DateUnit Unit(ReadOnlySpan<char> name) => name switch
    {
        "second" => DateUnit.Second,
        "minute" => DateUnit.Minute,
        "hour" => DateUnit.Hour,
        "day" => DateUnit.Day,
        "week" => DateUnit.Week,
        "month" => DateUnit.Month,
        "quarter" => DateUnit.Quarter,
        "year" => DateUnit.Year,
        "decade" => DateUnit.Decade,
        "century" => DateUnit.Century,
        _ => throw new FormatException($"'{name}' is no unit of time."),
    };

    /// <summary>A year, said or open, and what is within it; null if they make no day.</summary>
    public static DatePoint? WithYear(this in RuleMatch match, DatePoint? point) =>
        point is null ? null : match.Value<DatePoint>("year") is { } year ? year.Merge(point) : point;

    /// <summary>How the approximation captured under a label qualifies a number.</summary>
    public static Approximation Approximation(this in RuleMatch match, string label) =>
        match.Entry(label) is { } entry ? ApproximationWord.MeaningOf(entry) : Numbers.Approximation.Exact;

    /// <summary>A number in Arabic digits that are no numeral of their own, as in 2021.5.6.</summary>
    public static int Digits(this in RuleMatch match, string label) => int.Parse(match.Text(label), CultureInfo.InvariantCulture);
}
