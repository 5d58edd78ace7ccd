using System.Runtime.InteropServices;
using FactExtractor.Text;

namespace FactExtractor.Places;

/// <summary>A name whose place is known.</summary>
/// <param name="Span">The name.</param>
/// <param name="Reading">The place.</param>
/// <param name="IsNested">Whether it only names something else.</param>
internal sealed record PlaceAnchor(TextSpan Span, PlaceReading Reading, bool IsNested);

/// <summary>The names of an article whose places are known, in reading order, counted by the divisions that they lie in.</summary>
internal sealed class PlaceAnchors
{
    private const int SameSentence = 5;

    private readonly List<PlaceAnchor> _all = [];
    private readonly Dictionary<string, int> _codes = new(StringComparer.Ordinal);
    private readonly Dictionary<PlaceReading, int> _readings = [];
    private readonly Dictionary<string, int> _counties = new(StringComparer.Ordinal);

    /// <summary>By its name without its kind the last city, county or township of that name.</summary>
    private readonly Dictionary<string, PlaceAnchor>?[] _lastOfStem = new Dictionary<string, PlaceAnchor>?[(int)PlaceKind.Township + 1];
    private readonly PlaceScope?[] _scopes = new PlaceScope?[(int)PlaceKind.Abbreviation + 1];
    private int _countyCount;

    /// <summary>Adds a name.</summary>
    public void Add(PlaceAnchor anchor)
    {
        _all.Insert(FirstFrom(_all, anchor.Span.Start), anchor);
        Array.Clear(_scopes);
        var reading = anchor.Reading;
        _readings[reading] = _readings.GetValueOrDefault(reading) + 1;
        foreach (var length in CodeLengthsOf(reading))
            CollectionsMarshal.GetValueRefOrAddDefault(_codes.GetAlternateLookup<ReadOnlySpan<char>>(), reading.Code.AsSpan(0, length), out _)++;
        if (reading is { IsDivision: true, Kind: >= PlaceKind.City })
        {
            var ofKind = _lastOfStem[(int)reading.Kind] ??= new Dictionary<string, PlaceAnchor>(StringComparer.Ordinal);
            if (!ofKind.TryGetValue(Stem(reading), out var last) || last.Span.Start < anchor.Span.Start)
                ofKind[Stem(reading)] = anchor;
        }

        if (reading is { IsDomestic: true, Kind: PlaceKind.County })
        {
            _counties[reading.Path] = _counties.GetValueOrDefault(reading.Path) + 1;
            _countyCount++;
        }
    }

    /// <summary>The place whose name begins at an offset, if one does.</summary>
    public PlaceReading? At(int offset) => FirstFrom(_all, offset) is var index && index < _all.Count && _all[index].Span.Start == offset ? _all[index].Reading : null;

    /// <summary>How many levels a place shares with the others, those in the same sentence counting more.</summary>
    /// <param name="reading">The place.</param>
    /// <param name="sentence">The sentence that its name stands in.</param>
    /// <param name="except">A place that does not count.</param>
    public int Score(PlaceReading reading, TextSpan sentence, PlaceReading? except = null)
    {
        var score = 0;
        var codes = _codes.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var length in CodeLengthsOf(reading))
            score += codes.TryGetValue(reading.Code.AsSpan(0, length), out var count) ? count : 0;
        if (except is not null)
            score -= reading.SharedLevels(except) * _readings.GetValueOrDefault(except);
        for (var i = FirstFrom(_all, sentence.Start); i < _all.Count && _all[i].Span.Start < sentence.End; i++)
        {
            if (sentence.Contains(_all[i].Span) && _all[i].Reading != except)
                score += (SameSentence - 1) * reading.SharedLevels(_all[i].Reading);
        }

        return score;
    }

    /// <summary>The last division above a kind, a city at most, with whose name a path begins: 枫桥 in 枫桥村.</summary>
    public PlaceAnchor? NamesakeOf(string path, PlaceKind kind)
    {
        PlaceAnchor? namesake = null;
        for (var above = PlaceKind.City; above <= PlaceKind.Township && above < kind; above++)
        {
            if (_lastOfStem[(int)above]?.GetAlternateLookup<ReadOnlySpan<char>>() is not { } ofKind)
                continue;
            for (var length = 1; length <= path.Length; length++)
            {
                if (ofKind.TryGetValue(path.AsSpan(0, length), out var anchor) && (namesake is null || namesake.Span.Start < anchor.Span.Start))
                    namesake = anchor;
            }
        }

        return namesake;
    }

    /// <summary>The divisions above a kind.</summary>
    public PlaceScope Above(PlaceKind kind) =>
        _scopes[(int)kind] ??= new PlaceScope(_all.FindAll(a => a.Reading is { IsDivision: true, IsChina: false } && a.Reading.Kind < kind));

    /// <summary>
    /// The county whose office published the article, or that it names more than once and more often than all others together: villages
    /// and townships lie in it, whatever else is named once. A city's article may speak most of one district and of villages far outside it.
    /// </summary>
    public PlaceReading? Home(string publisher)
    {
        if (CountyOf(publisher) is { } county)
            return county;
        string? most = null;
        foreach (var (path, count) in _counties)
        {
            if (most is null || count > _counties[most])
                most = path;
        }

        return most is null || _counties[most] == 1 || 2 * _counties[most] <= _countyCount || most.EndsWith('区') ? null : County(most);
    }

    /// <summary>The county whose office or paper published the article, if the article names it.</summary>
    public PlaceReading? CountyOf(string publisher)
    {
        string? published = null;
        foreach (var (path, count) in _counties)
        {
            if (publisher.StartsWith(PlaceReading.NameOf(path), StringComparison.Ordinal) && (published is null || count > _counties[published]))
                published = path;
        }

        return published is null ? null : County(published);
    }

    private PlaceReading County(string path) => _all.Find(a => a.Reading.Path == path && a.Reading.Kind == PlaceKind.County)!.Reading;

    /// <summary>The index of the first name that begins at an offset or after it.</summary>
    public static int FirstFrom(List<PlaceAnchor> anchors, int offset)
    {
        var (low, high) = (0, anchors.Count);
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (anchors[middle].Span.Start < offset)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>
    /// How much of a place's code stands for each level that it can share with another (<see cref="PlaceReading.SharedLevels"/>): province, city and county, or the
    /// country abroad.
    /// </summary>
    private static ReadOnlySpan<int> CodeLengthsOf(PlaceReading reading) => reading.IsDomestic ? [2, 4, 6] : reading.Code.Length == 2 ? [2] : [];

    /// <summary>The name of a place without its kind: 枫桥 of 枫桥镇.</summary>
    private static string Stem(PlaceReading reading) => reading.Name is { Length: > 2 } name && reading.IsDomestic ? name[..^1] : reading.Name;
}
