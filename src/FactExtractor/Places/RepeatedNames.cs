using FactExtractor.Text;

namespace FactExtractor.Places;

/// <summary>
/// Finds unlisted places again that the article has named once with certainty, where the words around them alone would not do: the
/// second 开山岛 of 来自开山岛的国旗 … 开山岛守岛人.
/// </summary>
internal static class RepeatedNames
{
    private const int Shortest = 3;

    /// <summary>Finds them outside the mentions there are.</summary>
    public static List<PlaceMention> Find(PlaceText text, IReadOnlyList<PlaceMention> mentions)
    {
        List<PlaceMention> found = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (var mention in mentions)
        {
            if (mention.IsListed)
                continue;
            var name = mention.Below[(mention.Below.LastIndexOf('/') + 1)..];
            if (name.Length < Shortest || !seen.Add(name))
                continue;
            for (var start = text.Characters.IndexOf(name, StringComparison.Ordinal); start >= 0;
                start = text.Characters.IndexOf(name, start + name.Length, StringComparison.Ordinal))
            {
                var span = new TextSpan(start, start + name.Length);
                if (!text.IsExcluded(start) && (text.IsBorder(span.Start) || text.IsBorder(span.End)) && !IsTaken(span, mentions) && !IsTaken(span, found))
                    found.Add(mention with { Span = span });
            }
        }

        return found;
    }

    private static bool IsTaken(TextSpan span, IReadOnlyList<PlaceMention> mentions) => mentions.Any(m => m.Span.Overlaps(span));
}
