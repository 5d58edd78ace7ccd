using FactExtractor.Segmentation;
using FactExtractor.Text;

namespace FactExtractor.Places;

/// <summary>
/// Finds townships and counties called without their kind: townships whose full name stands elsewhere in the article (德峨镇 … 德峨的老师),
/// and the names in a list that ends in a count of them (德峨、岩茶等9个乡镇, 称多、治多5县).
/// </summary>
internal sealed class ShortNames(Gazetteer gazetteer, PlaceClasses classes, JiebaSegmenter dictionary)
{
    private const string Numerals = "0123456789一二三四五六七八九十两";
    private const int Shortest = 2;
    private const int Longest = 4;
    private const string Streets = "街道";

    private static readonly CharacterSet _kinds = new("乡镇县市区");

    /// <summary>Finds them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="listed">The names of the gazetteer in it.</param>
    public List<PlaceMention> Find(PlaceText text, IReadOnlyList<PlaceMention> listed)
    {
        List<PlaceMention> found = [];
        text.Ground.Take(text.Characters.Length, listed);
        AddOfFullNames(text, listed, found);
        AddCounted(text, found);
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

    /// <summary>Adds the names before each count of divisions.</summary>
    private void AddCounted(PlaceText text, List<PlaceMention> found)
    {
        var characters = text.Characters;
        var listStart = 0;
        for (var head = Shortest + 1; head < characters.Length; head++)
        {
            if (!_kinds.Contains(characters[head]) || _kinds.Contains(characters[head - 1]))
                continue;
            var end = head;
            while (end < characters.Length && _kinds.Contains(characters[end]))
                end++;
            var count = CountBefore(characters, head);
            if (count == head || !text.IsBorder(end))
                continue;
            AddList(text, new TextSpan(listStart, count), characters.AsSpan(head, end - head), found);
            listStart = end;
        }
    }

    /// <summary>Where the 等9个 or 5 before an offset begins; the offset itself if there is no number.</summary>
    private static int CountBefore(string characters, int offset)
    {
        var end = characters[offset - 1] == '个' ? offset - 1 : offset;
        var start = end;
        while (start > 0 && Numerals.Contains(characters[start - 1], StringComparison.Ordinal))
            start--;
        if (start == end)
            return offset;
        return start > 0 && characters[start - 1] == '等' ? start - 1 : start;
    }

    /// <summary>Adds the names of a list that ends where a stretch of the text does, if it has two or more.</summary>
    private void AddList(PlaceText text, TextSpan stretch, ReadOnlySpan<char> kinds, List<PlaceMention> found)
    {
        List<PlaceMention> names = [];
        for (var end = stretch.End; end > stretch.Start;)
        {
            var start = text.Characters.LastIndexOf('、', end - 1, Math.Min(end - stretch.Start, Longest + 1)) + 1;
            if (start > 0)
            {
                if (NameAt(text, start, end, kinds) is { } name)
                    names.Add(name);
                end = start - 1;
                continue;
            }

            for (var length = Math.Min(Longest, end - stretch.Start); length >= Shortest; length--)
            {
                if (NameAt(text, end - length, end, kinds) is { } first)
                {
                    names.Add(first);
                    break;
                }
            }

            break;
        }

        if (names.Count > 1)
            found.AddRange(names);
    }

    private PlaceMention? NameAt(PlaceText text, int start, int end, ReadOnlySpan<char> kinds)
    {
        if (end - start is < Shortest or > Longest)
            return null;
        List<PlaceReading> readings = [];
        foreach (var kind in kinds)
            readings.AddRange(gazetteer.ReadingsOf($"{text.Slice(start, end)}{kind}"));
        var isListed = text.Ground.OwnerOf(start) is { NeedsEvidence: false } owner && readings.Exists(r => r.Kind == owner.Kind);
        return readings.Count > 0 && !isListed ? Mention(start, end, readings) : null;
    }

    private static PlaceMention Mention(int start, int end, IReadOnlyList<PlaceReading> readings) =>
        new(new TextSpan(start, end), PlaceRules.ForListed(readings[0]), readings[0].Kind, readings, "");
}
