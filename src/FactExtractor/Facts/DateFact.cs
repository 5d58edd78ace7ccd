using FactExtractor.Numbers;

namespace FactExtractor.Facts;

/// <summary>A time expression.</summary>
/// <remarks><see cref="Fact.Kind"/> is <c>date</c>, <c>time</c>, <c>interval</c>, <c>duration</c> or <c>set</c>; <see cref="Fact.Value"/> is in TIMEX3 notation.</remarks>
public sealed record DateFact : Fact
{
    /// <inheritdoc/>
    public override FactType Type => FactType.Date;

    /// <summary>The first day covered; none when the year is unknown and for durations and sets.</summary>
    public DateOnly? Earliest { get; init; }

    /// <summary>The last day covered; none when the year is unknown and for durations and sets.</summary>
    public DateOnly? Latest { get; init; }

    /// <summary>How the words qualify it.</summary>
    public Approximation Approximation { get; init; }

    /// <summary>Where missing parts came from: <c>explicit</c>, <c>published</c>, <c>context</c> or <c>unknown</c>.</summary>
    public required string Anchor { get; init; }
}
