namespace FactExtractor.Places;

/// <summary>Weighs the names that commonly mean something else, or that the segmentation cuts: they stay only if the article speaks for them.</summary>
internal sealed class PlaceEvidence(PlaceCues cues, PlaceLists lists)
{
    /// <summary>The mentions that are places, in reading order.</summary>
    public List<PlaceMention> Keep(PlaceText text, IReadOnlyList<PlaceMention> mentions)
    {
        HashSet<string> named = new(StringComparer.Ordinal);
        HashSet<string> holders = new(StringComparer.Ordinal);
        foreach (var sure in mentions.Where(m => !m.NeedsEvidence && m.IsListed).SelectMany(m => m.Readings.Where(r => !r.NeedsEvidence || m.Readings.Count == 1)))
        {
            named.Add(IdOf(sure));
            if (sure.Kind != PlaceKind.Country)
                holders.Add(sure.Path);
        }

        List<PlaceMention> kept = [];
        for (var i = 0; i < mentions.Count; i++)
        {
            var mention = mentions[i];
            if (!mention.NeedsEvidence)
                kept.Add(WithFullName(mention, named));
            else if (Supported(text, mention, kept.Count > 0 ? kept[^1] : null, i + 1 < mentions.Count ? mentions[i + 1] : null, named, holders) is { } supported)
                kept.Add(supported);
        }

        return kept;
    }

    /// <summary>A sea that bears the name of a county is that county where the article gives its full name: 南海 beside 南海区.</summary>
    private static PlaceMention WithFullName(PlaceMention mention, HashSet<string> named) =>
        mention.Readings.Any(r => r.Kind == PlaceKind.Natural && r.Path.EndsWith('海'))
        && mention.Readings.Where(r => r.Need == PlaceNeed.FullName && named.Contains(r.Code)).ToList() is { Count: > 0 } full ? mention with { Readings = full } : mention;

    private PlaceMention? Supported(
        PlaceText text, PlaceMention mention, PlaceMention? before, PlaceMention? after, HashSet<string> named, HashSet<string> holders)
    {
        if (mention.Readings.Where(r => named.Contains(IdOf(r))).ToList() is { Count: > 0 } same)
            return mention with { Readings = same };
        if (mention.Readings.All(r => r.Need == PlaceNeed.FullName))
            return null;
        var token = text.TokenAt(mention.Span.Start);
        var isWord = token.Start == mention.Span.Start && token.End == mention.Span.End;
        var mayBeShort = isWord ? WordTags.IsName(token.Tag) : mention.Readings.Any(r => !r.NeedsEvidence);
        if (mayBeShort && mention.Readings.Where(r => IsInOneOf(holders, r)).ToList() is { Count: > 0 } within)
            return mention with { Readings = within };
        if (mention.Kind == PlaceKind.Region && (cues.StandAfter(text, mention.Span.End) || (isWord && cues.BeginsHeadline(text, mention.Span))))
            return mention;
        if (!isWord)
            return null;
        var isBeside = (before is not null && before.Span.End == mention.Span.Start - 1 && PlaceCues.IsJoint(text, mention.Span.Start - 1))
            || (after is { NeedsEvidence: false } && after.Span.Start == mention.Span.End + 1 && PlaceCues.IsJoint(text, mention.Span.End));
        var cue = cues.StrengthBefore(text, mention.Span.Start);
        var isCued = cue > 1 || (cue > 0 && WordTags.IsName(token.Tag) && mention.Readings[0].IsDomestic && !PlaceCues.IsJoint(text, mention.Span.Start - 1));
        return isBeside || (isCued && WordTags.IsNoun(token.Tag)) || lists.Hold(text, mention.Span.End) ? mention : null;
    }

    private static string IdOf(PlaceReading reading) => reading.IsDomestic ? reading.Code : reading.Path;

    /// <summary>Whether one of the places with the given paths holds a place.</summary>
    private static bool IsInOneOf(HashSet<string> holders, PlaceReading place)
    {
        var paths = holders.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var end = place.Path.LastIndexOf('/'); end > 0; end = place.Path.LastIndexOf('/', end - 1))
        {
            if (paths.Contains(place.Path.AsSpan(0, end)))
                return true;
        }

        return false;
    }
}
