using FactExtractor.Text;

namespace FactExtractor.Places;

/// <summary>Finds the names in a list that ends in a count of places: 德峨、岩茶等9个乡镇, 称多、治多5县, 张庄、王铺三个村子.</summary>
internal sealed class CountedNames(Gazetteer gazetteer, PlaceClasses classes)
{
    private const string Numerals = "0123456789一二三四五六七八九十两";
    private const int Shortest = 2;
    private const int Longest = 4;
    private const string Streets = "街道";

    /// <summary>Kinds of divisions, of which several may be counted together: 县市区, 镇街.</summary>
    private static readonly CharacterSet _kinds = new("乡镇县市区街");

    /// <summary>Words for what no list need hold: the word says what the names before it are.</summary>
    private static readonly string[] _villages = ["行政村", "自然村", "村子", "村庄", "村寨", "社区", "村", Streets];

    /// <summary>The first characters of all of these.</summary>
    private static readonly CharacterSet _heads = new("乡镇县市区村行自社街");

    /// <summary>Adds the names before each count of divisions or villages; what the gazetteer finds in the text is on its ground.</summary>
    /// <param name="found">The places to add to.</param>
    /// <param name="text">The text.</param>
    public void AddTo(List<PlaceMention> found, PlaceText text)
    {
        var characters = text.Characters;
        var listStart = 0;
        for (var start = Shortest + 1; start < characters.Length; start++)
        {
            if (!_heads.Contains(characters[start]) || !IsAfterCount(characters[start - 1]) || HeadAt(characters, start) is not { Length: > 0 } head
                || !text.IsBorder(start + head.Length))
                continue;
            var count = CountBefore(characters, start);
            if (count == start || (count == start - 1 && characters[count] == '等' && _villages.Contains(head)))
                continue;
            AddList(text, new TextSpan(listStart, count), head, found);
            start += head.Length;
            listStart = start;
        }
    }

    private static bool IsAfterCount(char c) => c is '个' or '等' || Numerals.Contains(c, StringComparison.Ordinal);

    /// <summary>The word for what was listed: 县市区, 街道, 行政村; empty if there is none.</summary>
    private static string HeadAt(string characters, int start)
    {
        foreach (var village in _villages)
        {
            if (characters.AsSpan(start).StartsWith(village))
                return village;
        }

        var end = start;
        while (end < characters.Length && _kinds.Contains(characters[end]))
            end++;
        return characters[start..end];
    }

    /// <summary>Where the 等9个, 5 or 等 before an offset begins; the offset itself if there is none.</summary>
    private static int CountBefore(string characters, int offset)
    {
        var end = characters[offset - 1] == '个' ? offset - 1 : offset;
        var start = end;
        while (start > 0 && Numerals.Contains(characters[start - 1], StringComparison.Ordinal))
            start--;
        if (start == end && end < offset)
            return offset;
        return start > 0 && characters[start - 1] == '等' ? start - 1 : start;
    }

    /// <summary>Adds the names of a list that ends where a stretch of the text does, if it has two or more.</summary>
    private void AddList(PlaceText text, TextSpan stretch, string head, List<PlaceMention> found)
    {
        List<TextSpan> items = [];
        for (var end = stretch.End; end > stretch.Start;)
        {
            var start = text.Characters.LastIndexOf('、', end - 1, Math.Min(end - stretch.Start, Longest + 1)) + 1;
            if (start == 0)
            {
                if (FirstOf(text, new TextSpan(Math.Max(stretch.Start, end - Longest), end), head) is { } first)
                    items.Add(first);
                break;
            }

            items.Add(new TextSpan(start, end));
            end = start - 1;
        }

        if (items.Count < 2 || items.Exists(item => text.Is(item.Start, item.End, classes.CommonStem)))
            return;
        List<PlaceMention> names = [.. items.Select(item => NameOf(text, item, head)).OfType<PlaceMention>()];
        if (names.Count > 1)
            found.AddRange(names.Where(name => !IsFound(text, name)));
    }

    /// <summary>The first name of a list, which ends a stretch: the longest that the gazetteer knows, else the shortest of whole words.</summary>
    private TextSpan? FirstOf(PlaceText text, TextSpan stretch, string head)
    {
        TextSpan? first = null;
        for (var start = stretch.End - Shortest; start >= stretch.Start && text.IsHan(start); start--)
        {
            var item = new TextSpan(start, stretch.End);
            if (ReadingsOf(text, item, head).Count > 0 || (first is null && text.IsBorder(start)))
                first = item;
        }

        return first;
    }

    /// <summary>The place that an item of a list is, or null if none is known: villages and streets are, by the word for what was listed.</summary>
    private PlaceMention? NameOf(PlaceText text, TextSpan item, string head)
    {
        if (item.Length is < Shortest or > Longest || text.Characters.AsSpan(item.Start, item.Length).ContainsAnyExceptInRange('\u4e00', '\u9fff'))
            return null;
        if (ReadingsOf(text, item, head) is { Count: > 0 } readings)
            return new PlaceMention(item, PlaceRules.ForListed(readings[0]), readings[0].Kind, readings, "") { IsCounted = true };
        var tail = head == Streets ? Streets : head.EndsWith("社区", StringComparison.Ordinal) ? "社区" : _villages.Contains(head) ? "村" : null;
        if (tail is null)
            return null;
        var kind = tail == Streets ? PlaceKind.Township : PlaceKind.Village;
        return new PlaceMention(item, PlaceRules.ForTail(kind), kind, [], text.Slice(item.Start, item.End) + tail) { LiesInContext = true, IsCounted = true };
    }

    private List<PlaceReading> ReadingsOf(PlaceText text, TextSpan item, string head)
    {
        List<PlaceReading> readings = [];
        if (head == Streets)
            readings.AddRange(gazetteer.ReadingsOf(text.Slice(item.Start, item.End) + Streets));
        else if (!_villages.Contains(head))
        {
            foreach (var kind in head)
                readings.AddRange(gazetteer.ReadingsOf(text.Slice(item.Start, item.End) + (kind == Streets[0] ? Streets : kind)));
        }

        return readings;
    }

    /// <summary>Whether the gazetteer's names hold a name already.</summary>
    private static bool IsFound(PlaceText text, PlaceMention name) =>
        text.Ground.OwnerOf(name.Span.Start) is { NeedsEvidence: false } owner && (name.IsListed ? name.Readings.Any(r => r.Kind == owner.Kind) : owner.Span.End >= name.Span.End);
}
