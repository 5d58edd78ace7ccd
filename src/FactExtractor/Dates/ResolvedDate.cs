namespace FactExtractor.Dates;

/// <summary>Where the parts of a date came from that its words leave open.</summary>
internal enum DateAnchor
{
    /// <summary>Nothing was left open.</summary>
    Explicit,

    /// <summary>From an earlier date in the article.</summary>
    Context,

    /// <summary>From the publication date.</summary>
    Published,

    /// <summary>From nowhere: they stay open.</summary>
    Unknown,
}

/// <summary>Where a date stands in its article, as far as that matters to what it leaves open.</summary>
/// <param name="Sentence">The number of its sentence.</param>
/// <param name="Paragraph">The number of its paragraph.</param>
internal readonly record struct DatePlace(int Sentence, int Paragraph)
{
    /// <summary>Whether its clause points ahead: 将, 拟, 预计.</summary>
    public bool LooksAhead { get; init; }

    /// <summary>Whether it opens a clause (2019年，… 在2019年…), so that what follows may belong to its time.</summary>
    public bool Leads { get; init; }

    /// <summary>Whether it opens its sentence, so that the months after it in the sentence belong to its year: 今年村里要办两件事：3月修路.</summary>
    public bool Opens { get; init; }

    /// <summary>Whether it stands alone on its line, as the date under a headline or a signature does.</summary>
    public bool StandsAlone { get; init; }

    /// <summary>Whether something is only compared with it: 比2019年, 与去年同期相比.</summary>
    public bool IsComparison { get; init; }
}

/// <summary>A time expression with all that its article could add.</summary>
/// <param name="Kind"><c>date</c>, <c>time</c>, <c>interval</c>, <c>duration</c> or <c>set</c>.</param>
/// <param name="Value">In TIMEX3 notation.</param>
/// <param name="Anchor">Where missing parts came from.</param>
internal sealed record ResolvedDate(string Kind, string Value, DateAnchor Anchor)
{
    /// <summary>The first day covered, if known.</summary>
    public DateOnly? Earliest { get; init; }

    /// <summary>The last day covered, if known.</summary>
    public DateOnly? Latest { get; init; }

    /// <summary>What was inferred, as a short English sentence; null if nothing was.</summary>
    public string? Inference { get; init; }
}
