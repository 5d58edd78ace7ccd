namespace FactExtractor.Places;

/// <summary>The countries, regions, provinces and cities that an article names in full, so that it may call them by one character.</summary>
internal sealed class NamedPlaces
{
    private const string China = "中国";

    private static readonly List<PlaceReading> _none = [];

    private readonly HashSet<string> _paths = new(StringComparer.Ordinal) { China };
    private readonly Dictionary<char, List<PlaceReading>> _countries = [];

    /// <summary>Takes them from the mentions of an article; a place abroad stands for its country too.</summary>
    public NamedPlaces(IReadOnlyList<PlaceMention> mentions)
    {
        foreach (var mention in mentions)
        {
            if (mention is not { IsListed: true, NeedsEvidence: false })
                continue;
            foreach (var reading in mention.Readings)
            {
                if (mention.Kind is <= PlaceKind.City or PlaceKind.Region)
                    _paths.Add(reading.Path);
                if (!reading.IsDomestic && reading.Code.Length > 0 && reading.Country is var country && _paths.Add(country.Path) | mention.Kind == PlaceKind.Country)
                    AddCountry(country);
            }
        }
    }

    /// <summary>What the characters of the article that have been looked at may call.</summary>
    public Dictionary<char, PlaceReading[]> Called { get; } = [];

    /// <summary>Whether one of several places is among them.</summary>
    /// <param name="places">The places.</param>
    /// <param name="isForeign">Whether only those abroad count.</param>
    public bool HoldsAny(PlaceReading[] places, bool isForeign = false)
    {
        foreach (var place in places)
        {
            if (!(isForeign && (place.IsDomestic || place.IsChina)) && Holds(place))
                return true;
        }

        return false;
    }

    /// <summary>Whether a place is among them.</summary>
    public bool Holds(PlaceReading place) => _paths.Contains(place.Path);

    /// <summary>The countries whose first character is this one: 贝宁 in 中贝关系.</summary>
    public List<PlaceReading> CountriesOf(char initial) => _countries.TryGetValue(initial, out var countries) ? countries : _none;

    private void AddCountry(PlaceReading country)
    {
        if (!_countries.TryGetValue(country.Path[0], out var countries))
            _countries.Add(country.Path[0], countries = []);
        if (!country.IsChina && !countries.Contains(country))
            countries.Add(country);
    }
}
