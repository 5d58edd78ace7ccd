using FactExtractor.Rules;

namespace FactExtractor.Places;

/// <summary>A rule about places. Names are found by weighing the gazetteer, the segmentation and the words around, so it has no pattern.</summary>
/// <param name="Name">A unique name such as <c>place.division</c>.</param>
/// <param name="Summary">One line on what it finds.</param>
internal sealed record PlaceRule(string Name, string Summary) : IRule
{
    /// <inheritdoc/>
    public string Pattern => "";

    /// <inheritdoc/>
    public required IReadOnlyList<Example> Yes { get; init; }

    /// <inheritdoc/>
    public required IReadOnlyList<string> No { get; init; }
}
