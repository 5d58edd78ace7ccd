using FactExtractor.Text;

namespace FactExtractor.Places;

/// <summary>Joins names that stand side by side, each within the one before it (甘肃省张掖市甘州区), to one mention of the finest.</summary>
internal static class PlaceChains
{
    private const string Waters = "海江河湖";

    // What stands on a road does not lie in it: 滨海公路龙门大桥.
    private const string Roads = "路速铁";

    /// <summary>Joins.</summary>
    /// <param name="listed">The names of the gazetteer, in reading order.</param>
    /// <param name="tailed">The names found by their last words, in reading order; they stand before listed names that they overlap.</param>
    public static List<PlaceMention> Join(IEnumerable<PlaceMention> listed, IEnumerable<PlaceMention> tailed)
    {
        List<PlaceMention> chains = [];
        foreach (var mention in WithoutOverlaps(listed, tailed))
        {
            if (chains.Count > 0 && chains[^1].Span.End == mention.Span.Start && Joined(chains[^1], mention) is { } chain)
                chains[^1] = chain;
            else
                chains.Add(mention);
        }

        return chains;
    }

    private static IEnumerable<PlaceMention> WithoutOverlaps(IEnumerable<PlaceMention> listed, IEnumerable<PlaceMention> tailed)
    {
        List<PlaceMention> mentions = [.. listed, .. tailed];
        mentions.Sort(ByLength);
        PlaceMention? last = null;
        foreach (var mention in mentions)
        {
            if (last is not null && last.Span.Overlaps(mention.Span))
            {
                if (mention.Span.Length > last.Span.Length)
                    last = mention;
                continue;
            }

            if (last is not null)
                yield return last;
            last = mention;
        }

        if (last is not null)
            yield return last;
    }

    /// <summary>By where they begin, then the longer first; no two of one list are on the same words, and of two lists the listed name is first.</summary>
    private static int ByLength(PlaceMention a, PlaceMention b)
    {
        var order = a.Span.Start.CompareTo(b.Span.Start);
        if (order == 0)
            order = b.Span.Length.CompareTo(a.Span.Length);
        return order == 0 ? b.IsListed.CompareTo(a.IsListed) : order;
    }

    private static PlaceMention? Joined(PlaceMention outer, PlaceMention inner)
    {
        var span = new TextSpan(outer.Span.Start, inner.Span.End);
        if (inner.Readings.Count > 0)
        {
            return outer.IsListed && !(outer.Kind == PlaceKind.Country && inner.NeedsEvidence) && Within(outer, inner) is { Count: > 0 } readings
                ? inner with { Span = span, Readings = readings, NeedsEvidence = false }
                : null;
        }

        if (outer.NeedsEvidence || !HoldsOthers(outer))
            return null;
        var isRoad = !outer.IsListed && Roads.Contains(outer.Below[^1], StringComparison.Ordinal);
        return inner with { Span = span, Readings = outer.Readings, Below = outer.IsListed || isRoad ? inner.Below : $"{outer.Below}/{inner.Below}" };
    }

    /// <summary>Divisions do, unlisted sites, and areas that lie in a division: 雄安新区.</summary>
    private static bool HoldsOthers(PlaceMention outer) =>
        outer.Kind <= PlaceKind.Village || (outer.Kind == PlaceKind.Site && !outer.IsListed)
        || (outer.Kind == PlaceKind.Region && outer.Readings.Any(r => r.Path.Contains('/', StringComparison.Ordinal)));

    /// <summary>The readings of the inner name that lie in a reading of the outer one.</summary>
    private static List<PlaceReading> Within(PlaceMention outer, PlaceMention inner)
    {
        // All of China holds the seas and rivers that have no division, and 中国南海 is not the district; but 中国南极 is a station's.
        if (outer.Readings is [{ IsChina: true }]
            && inner.Readings.Where(r => r is { Kind: PlaceKind.Natural, Code: "" } && Waters.Contains(r.Path[^1], StringComparison.Ordinal)).ToList() is { Count: > 0 } waters)
            return waters;
        List<PlaceReading> readings = [.. inner.Readings.Where(r => outer.Readings.Any(r.IsIn))];
        if (readings.Count > 0)
            return readings;
        if (inner.Kind is PlaceKind.Natural or PlaceKind.Site && !outer.NeedsEvidence && inner.Readings is [{ Code: "" } feature])
        {
            return
            [
                .. outer.Readings.Where(o => o is { IsDomestic: true, IsDivision: true })
                    .Select(o => feature with { Code = o.Code, Path = $"{o.Path}/{feature.Path}" }),
            ];
        }

        foreach (var city in inner.Readings.Where(r => r.Kind == PlaceKind.City || (!r.IsDomestic && r.Kind > PlaceKind.Province)))
        {
            var name = city.Path[(city.Path.LastIndexOf('/') + 1)..];
            readings.AddRange(outer.Readings.Where(o => Holds(o, city)).Select(o => city with { Path = $"{o.Path}/{name}" }));
        }

        return readings;
    }

    /// <summary>Whether a province abroad may hold a city of the same country named right after it, or a city a site.</summary>
    private static bool Holds(PlaceReading outer, PlaceReading inner) =>
        outer.Kind is PlaceKind.Province or PlaceKind.City && outer.Kind < inner.Kind && !outer.IsDomestic && outer.Code == inner.Code;
}
