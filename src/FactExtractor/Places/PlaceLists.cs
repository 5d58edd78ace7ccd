using FactExtractor.Lexicons;
using FactExtractor.Segmentation;
using FactExtractor.Text;

namespace FactExtractor.Places;

/// <summary>
/// Reads enumerations that a word for places closes (卡普、海法等地): what stands in one beside a place is a place too, whatever it
/// looks like.
/// </summary>
internal sealed class PlaceLists(LexiconTable transliteration, PlaceClasses classes, PlaceCues cues, JiebaSegmenter dictionary)
{
    private const char Mark = '、';
    private const char Rest = '等';
    private const string Conjunctions = "和与及";
    private const string Counts = "0123456789一二三四五六七八九十两几多各数个余";
    private const int Shortest = 2;
    private const int LongestName = 5;
    private const int LongestItem = 14;
    private const int MostItems = 20;
    private const int Rare = 20;

    /// <summary>Whether what ends at an offset stands in such an enumeration.</summary>
    public bool Hold(PlaceText text, int end)
    {
        var characters = text.Characters;
        for (var items = 0; items < MostItems && end < characters.Length; items++)
        {
            if (IsClosedAt(text, end))
                return true;
            if (characters[end] != Mark && !(Conjunctions.Contains(characters[end], StringComparison.Ordinal) && text.IsBorder(end + 1)))
                return false;
            var start = ++end;
            while (end < characters.Length && end - start < LongestItem && text.IsHan(end) && characters[end] != Rest)
                end++;
        }

        return false;
    }

    /// <summary>Finds the names that no list holds in the enumerations of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mentions">The places found so far.</param>
    public List<PlaceMention> Find(PlaceText text, IReadOnlyList<PlaceMention> mentions)
    {
        List<PlaceMention> found = [];
        var characters = text.Characters;
        text.Ground.Take(characters.Length, mentions);
        for (var end = characters.IndexOf(Rest, StringComparison.Ordinal); end >= 0; end = characters.IndexOf(Rest, end + 1))
        {
            if (!IsClosedAt(text, end))
                continue;
            var items = ItemsBefore(text, end);
            if (items.Exists(item => text.Ground.OwnerOf(item.End - 1) is not null))
                found.AddRange(items.Where(item => !text.Ground.IsHeldIn(item) && IsName(text, item)).Select(item => MentionOf(text, item)));
        }

        return found;
    }

    /// <summary>Whether a word for places closes an enumeration at an offset: 等地, 等5国.</summary>
    private bool IsClosedAt(PlaceText text, int offset)
    {
        var characters = text.Characters;
        if (characters[offset] != Rest)
            return false;
        for (offset++; offset < characters.Length && Counts.Contains(characters[offset], StringComparison.Ordinal);)
            offset++;
        return offset < characters.Length && text.TryGet(offset, classes.ListHead, out var head) && text.IsBorder(head.End);
    }

    /// <summary>The items before an offset, the last one first.</summary>
    private List<TextSpan> ItemsBefore(PlaceText text, int end)
    {
        List<TextSpan> items = [];
        while (items.Count < MostItems)
        {
            var start = end;
            while (start > 0 && end - start < LongestItem && text.IsHan(start - 1) && !IsConjunction(text, start - 1))
                start--;
            var isFirst = start == 0 || (text.Characters[start - 1] != Mark && !IsConjunction(text, start - 1));
            if (isFirst)
                start = FirstBefore(text, end);
            if (start < end)
                items.Add(new TextSpan(start, end));
            if (isFirst || start == end)
                break;
            end = start - 1;
        }

        return items;
    }

    /// <summary>Where the first item begins, which ends at an offset: after a cue, else with its last word and what is transliterated before it.</summary>
    private int FirstBefore(PlaceText text, int end)
    {
        var last = text.TokenAt(end - 1).Start;
        for (var start = last; start > 0 && end - start <= LongestName && text.IsHan(start); start = text.TokenAt(start - 1).Start)
        {
            if (cues.StrengthBefore(text, start) > 0)
                return start;
        }

        while (last > 0 && text.TokenAt(last - 1) is var before && WordTags.IsPerson(before.Tag) && IsTransliteration(text, new TextSpan(before.Start, last)))
            last = before.Start;
        return last;
    }

    private static bool IsConjunction(PlaceText text, int offset) =>
        Conjunctions.Contains(text.Characters[offset], StringComparison.Ordinal) && text.TokenAt(offset) is { Length: 1 }
        && offset > 1 && text.TokenAt(offset - 1).Length > 1 && offset + 1 < text.Characters.Length && text.TokenAt(offset + 1).Length > 1;

    /// <summary>Whether an item can be a name: no common words and nothing that points or counts.</summary>
    private bool IsName(PlaceText text, TextSpan item)
    {
        if (item.Length is < Shortest or > LongestName || !text.IsBorder(item.Start) || !text.IsBorder(item.End) || text.IsExcluded(item.Start))
            return false;
        var (mayBeName, isRow) = (false, true);
        for (var offset = item.Start; offset < item.End; offset++)
        {
            isRow &= text.TryGet(offset, classes.Abbreviation, out _);
            if (text.TryGet(offset, classes.NestingHead, out var head) && head.End == item.End)
                return false;
        }

        for (var offset = item.Start; offset < item.End;)
        {
            var word = text.TokenAt(offset);
            if (WordTags.IsPointer(word.Tag) && word.Tag.Name is not "c" && word.Length > 1)
                return false;
            mayBeName |= WordTags.IsProper(word.Tag) || (word.Length == 1 ? offset > item.Start : dictionary.FrequencyOf(text.Characters.AsSpan(word.Start, word.Length)) < Rare);
            if ((word.Length > 1 && text.Is(word.Start, word.End, classes.CommonStem)) || text.TryGet(word.Start, classes.Title, out _))
                return false;
            offset = word.End;
        }

        return mayBeName && !isRow;
    }

    private PlaceMention MentionOf(PlaceText text, TextSpan item)
    {
        var isForeign = IsTransliteration(text, item);
        var kind = isForeign ? PlaceKind.City : PlaceKind.Village;
        for (var start = item.Start + 1; start < item.End; start++)
        {
            if (text.TryGet(start, classes.Tail, out var tail) && tail.End == item.End)
                kind = PlaceTail.Of(tail, text.EntryOf(tail)).Kind;
        }

        return new PlaceMention(item, PlaceRules.ForTail(kind), kind, [], text.Slice(item.Start, item.End)) { LiesInContext = isForeign };
    }

    private bool IsTransliteration(PlaceText text, TextSpan item)
    {
        for (var offset = item.Start; offset < item.End; offset++)
        {
            if (!transliteration.IsInitial(text.Characters[offset]))
                return false;
        }

        return true;
    }
}
