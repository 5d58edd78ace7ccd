using FactExtractor.Text;

namespace FactExtractor.Places;

/// <summary>The divisions that an article names and in which an unlisted place of some kind can lie.</summary>
internal sealed class PlaceScope
{
    private readonly List<PlaceAnchor> _divisions;

    /// <summary>Those that do not only name something else.</summary>
    private readonly List<PlaceAnchor> _places;

    private readonly PlaceAnchor? _common;

    /// <summary>A code of a county or of something below, and another one.</summary>
    private readonly (string? One, string? Other) _counties;

    /// <summary>The divisions, in reading order.</summary>
    public PlaceScope(List<PlaceAnchor> divisions)
    {
        _divisions = divisions;
        _places = divisions.FindAll(a => !a.IsNested);
        _common = CommonOf(_places) ?? CommonOf(_divisions);
        var codes = _places.Where(a => a.Reading is { IsDomestic: true, Kind: > PlaceKind.City }).Select(a => a.Reading.Code).Distinct(StringComparer.Ordinal).Take(2).ToList();
        _counties = (codes.ElementAtOrDefault(0), codes.ElementAtOrDefault(1));
    }

    /// <summary>
    /// The place that holds all others, if there is one: then the article speaks of it alone; but of one that only a passage after an
    /// offset names, and once, nothing follows.
    /// </summary>
    public PlaceReading? CommonAt(int offset) => _common is { } common && (_divisions.Count > 1 || common.Span.Start < offset) ? common.Reading : null;

    /// <summary>The names in a stretch of the text; if all there only name something else, these.</summary>
    public List<PlaceAnchor> Within(TextSpan stretch)
    {
        var places = Within(_places, stretch);
        return places.Count > 0 ? places : Within(_divisions, stretch);
    }

    /// <summary>The last name that begins in a stretch of the text.</summary>
    public PlaceReading? LastIn(TextSpan stretch)
    {
        var index = PlaceAnchors.FirstFrom(_places, stretch.End) - 1;
        return index >= 0 && _places[index].Span.Start >= stretch.Start ? _places[index].Reading : null;
    }

    /// <summary>Whether the article also names another county than a place is or lies in, or something below another.</summary>
    public bool HasOtherThan(PlaceReading place) => (_counties.One is { } one && one != place.Code) || _counties.Other is not null;

    private static List<PlaceAnchor> Within(List<PlaceAnchor> anchors, TextSpan stretch)
    {
        List<PlaceAnchor> within = [];
        for (var i = PlaceAnchors.FirstFrom(anchors, stretch.Start); i < anchors.Count && anchors[i].Span.Start < stretch.End; i++)
        {
            if (anchors[i].Span.End <= stretch.End)
                within.Add(anchors[i]);
        }

        return within;
    }

    private static PlaceAnchor? CommonOf(List<PlaceAnchor> places) =>
        places.MinBy(a => a.Reading.Kind) is { } widest && places.TrueForAll(a => a.Reading.Path == widest.Reading.Path || a.Reading.IsIn(widest.Reading))
            ? widest
            : null;
}
