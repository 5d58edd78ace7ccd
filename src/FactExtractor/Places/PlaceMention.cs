using FactExtractor.Text;

namespace FactExtractor.Places;

/// <summary>Words that name a place, before it is known which.</summary>
/// <param name="Span">The words.</param>
/// <param name="Rule">The rule that found them.</param>
/// <param name="Kind">The kind of place.</param>
/// <param name="Readings">
/// The places of the gazetteer that may be meant, or in which the place lies if <paramref name="Below"/> is not empty; none if no list knows.
/// </param>
/// <param name="Below">The path of an unlisted place under its reading; empty for a listed one.</param>
internal sealed record PlaceMention(TextSpan Span, PlaceRule Rule, PlaceKind Kind, IReadOnlyList<PlaceReading> Readings, string Below)
{
    /// <summary>Whether the place, if unlisted, lies where the article is about; else nothing is known of where it lies.</summary>
    public bool LiesInContext { get; init; }

    /// <summary>Whether the words are a place only if something around them says so.</summary>
    public bool NeedsEvidence { get; init; }

    /// <summary>Whether the place only names something else: an organization, a medium, a product.</summary>
    public bool Nested { get; init; }

    /// <summary>Whether it stands after a verb of motion or 在, and so for itself: 援鄂医疗队.</summary>
    public bool FollowsMotion { get; init; }

    /// <summary>Whether it stands in a list whose end counts places, which leaves no doubt: 格头、陡寨等3个村.</summary>
    public bool IsCounted { get; init; }

    /// <summary>Whether the gazetteer holds the name.</summary>
    public bool IsListed => Below.Length == 0;
}
