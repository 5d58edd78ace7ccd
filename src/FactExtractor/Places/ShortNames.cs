using FactExtractor.Segmentation;
using FactExtractor.Text;

namespace FactExtractor.Places;

/// <summary>
/// Finds townships, counties and villages called without their kind: townships whose full name stands elsewhere in the article (德峨镇 …
/// 德峨的老师), and the names in a list that ends in a count of them.
/// </summary>
internal sealed class ShortNames(Gazetteer gazetteer, PlaceClasses classes, JiebaSegmenter dictionary)
{
    private const int Shortest = 2;
    private const string Streets = "街道";

    private readonly CountedNames _counted = new(gazetteer, classes);

    /// <summary>Finds them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="listed">The names of the gazetteer in it.</param>
    public List<PlaceMention> Find(PlaceText text, IReadOnlyList<PlaceMention> listed)
    {
        List<PlaceMention> found = [];
        text.Ground.Take(text.Characters.Length, listed);
        AddOfFullNames(text, listed, found);
        _counted.AddTo(found, text);
        return found;
    }

    private void AddOfFullNames(PlaceText text, IReadOnlyList<PlaceMention> listed, List<PlaceMention> found)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (var township in listed)
        {
            if (township is not { Kind: PlaceKind.Township, NeedsEvidence: false })
                continue;
            var full = text.Slice(township.Span.Start, township.Span.End);
            var name = full.EndsWith(Streets, StringComparison.Ordinal) ? full[..^2] : full[..^1];
            if (name.Length < Shortest || !seen.Add(name))
                continue;
            for (var start = text.Characters.IndexOf(name, StringComparison.Ordinal); start >= 0;
                start = text.Characters.IndexOf(name, start + name.Length, StringComparison.Ordinal))
            {
                if (!IsWithinListed(text, start, start + name.Length) && !text.IsExcluded(start) && IsNameAt(text, start, start + name.Length))
                    found.Add(Mention(start, start + name.Length, township.Readings));
            }
        }
    }

    /// <summary>Whether a listed name as long or longer stands there.</summary>
    private static bool IsWithinListed(PlaceText text, int start, int end) =>
        text.Ground.OwnerOf(start) is { } owner && owner.Span.Length >= end - start;

    /// <summary>Whether words of the text begin and end with a name, and it is no common word.</summary>
    private bool IsNameAt(PlaceText text, int start, int end)
    {
        if (!text.IsBorder(start) || !text.IsBorder(end) || text.Is(start, end, classes.CommonStem))
            return false;
        var isCommon = text.TokenAt(start) is var word && word.End == end && !WordTags.IsProper(word.Tag)
            && dictionary.FrequencyOf(text.Characters.AsSpan(start, end - start)) > 0;
        return !isCommon && !(start > 0 && text.IsHan(start - 1) && WordTags.IsPerson(text.TokenAt(start - 1).Tag));
    }

    private static PlaceMention Mention(int start, int end, IReadOnlyList<PlaceReading> readings) =>
        new(new TextSpan(start, end), PlaceRules.ForListed(readings[0]), readings[0].Kind, readings, "");
}
