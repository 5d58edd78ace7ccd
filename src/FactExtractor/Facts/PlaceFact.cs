namespace FactExtractor.Facts;

/// <summary>A place named.</summary>
/// <remarks>
/// <see cref="Fact.Kind"/> is <c>country</c>, <c>province</c>, <c>city</c>, <c>county</c>, <c>township</c>, <c>village</c>, <c>site</c>, <c>natural</c>,
/// <c>region</c> or <c>abbreviation</c>; <see cref="Fact.Value"/> is the path from the province or country down.
/// </remarks>
public sealed record PlaceFact : Fact
{
    /// <inheritdoc/>
    public override FactType Type => FactType.Place;

    /// <summary>GB/T 2260 code of the place or of the county it lies in, ISO 3166-1 alpha-2 abroad; empty if unknown.</summary>
    public string Code { get; init; } = "";

    /// <summary>Whether it only names something else: an organization, a body, a vessel, a product.</summary>
    public bool Nested { get; init; }
}
