namespace FactExtractor.Places;

/// <summary>A place that a name of the gazetteer may mean.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Code">GB/T 2260 or ISO 3166-1 code; empty if it has none.</param>
/// <param name="Path">The path from the province or country down to it.</param>
/// <param name="Need">What must speak for the place because the name commonly means something else.</param>
internal sealed record PlaceReading(PlaceKind Kind, string Code, string Path, PlaceNeed Need)
{
    private const string China = "中国";

    /// <summary>The country that a place abroad lies in.</summary>
    public PlaceReading Country
    {
        get
        {
            if (this is { Kind: PlaceKind.Country, Need: PlaceNeed.Nothing })
                return this;
            var end = Path.IndexOf('/', StringComparison.Ordinal);
            return new PlaceReading(PlaceKind.Country, Code, end < 0 ? Path : Path[..end], PlaceNeed.Nothing);
        }
    }

    /// <summary>Whether the name alone does not make it this place.</summary>
    public bool NeedsEvidence => Need != PlaceNeed.Nothing;

    /// <summary>Whether it is China as a whole.</summary>
    public bool IsChina => Path == China;

    /// <summary>The prefecture that a county or township lies in; the province if there is none between.</summary>
    public PlaceReading City
    {
        get
        {
            var isOfProvince = Code.AsSpan(2, 2) is "90" || Code.AsSpan(0, 2) is "11" or "12" or "31" or "50" or "81" or "82";
            var path = string.Join('/', Path.Split('/').Take(isOfProvince ? 1 : 2));
            return isOfProvince
                ? new PlaceReading(PlaceKind.Province, $"{Code[..2]}0000", path, PlaceNeed.Nothing)
                : new PlaceReading(PlaceKind.City, $"{Code[..4]}00", path, PlaceNeed.Nothing);
        }
    }

    /// <summary>Whether it lies in China.</summary>
    public bool IsDomestic => Code.Length == 6;

    /// <summary>Whether others lie in it: a country, a province, a city, a county, a township.</summary>
    public bool IsDivision => Kind <= PlaceKind.Township;

    /// <summary>Whether it lies in another place.</summary>
    public bool IsIn(PlaceReading other) =>
        (Path.Length > other.Path.Length && Path[other.Path.Length] == '/' && Path.StartsWith(other.Path, StringComparison.Ordinal))
        || (IsDomestic && other.Path == China);

    /// <inheritdoc/>
    public bool Equals(PlaceReading? other) =>
        (object)this == other || (other is not null && Kind == other.Kind && Need == other.Need && Path == other.Path && Code == other.Code);

    /// <inheritdoc/>
    public override int GetHashCode() => Path.GetHashCode(StringComparison.Ordinal);

    /// <summary>The last part of the path.</summary>
    public string Name => NameOf(Path);

    /// <summary>The last part of a path.</summary>
    public static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];

    /// <summary>How many levels from the province down both share; of places abroad 1 if they lie in one country; 0 if none.</summary>
    public int SharedLevels(PlaceReading other)
    {
        if (!IsDomestic || !other.IsDomestic)
            return Code.Length > 0 && Code == other.Code ? 1 : 0;
        return Code.AsSpan(0, 2).SequenceEqual(other.Code.AsSpan(0, 2))
            ? Code.AsSpan(0, 4).SequenceEqual(other.Code.AsSpan(0, 4)) ? Code == other.Code ? 3 : 2 : 1
            : 0;
    }
}
