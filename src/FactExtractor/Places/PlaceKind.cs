namespace FactExtractor.Places;

/// <summary>The kinds of places, from the widest to the narrowest division, then the others.</summary>
internal enum PlaceKind
{
    /// <summary>A country or a territory of its own.</summary>
    Country,

    /// <summary>A province; abroad a state, a province, a region of a country.</summary>
    Province,

    /// <summary>A prefecture; abroad any city.</summary>
    City,

    /// <summary>A county, a district, a county-level city, a banner.</summary>
    County,

    /// <summary>A township, a town, a street as a division.</summary>
    Township,

    /// <summary>A village, a community, a housing estate.</summary>
    Village,

    /// <summary>A named site one can stand at: an airport, a station, a road, a park.</summary>
    Site,

    /// <summary>A sea, a river, a mountain, an island.</summary>
    Natural,

    /// <summary>An area that is no division: 西北, 中东.</summary>
    Region,

    /// <summary>A division or country called by one character, or by a short form as 乌市.</summary>
    Abbreviation,
}

/// <summary>The names of the kinds, as lexicons and facts have them.</summary>
internal static class PlaceKinds
{
    /// <summary>The name of a kind.</summary>
    public static string NameOf(PlaceKind kind) => kind switch
    {
        PlaceKind.Country => "country",
        PlaceKind.Province => "province",
        PlaceKind.City => "city",
        PlaceKind.County => "county",
        PlaceKind.Township => "township",
        PlaceKind.Village => "village",
        PlaceKind.Site => "site",
        PlaceKind.Natural => "natural",
        PlaceKind.Region => "region",
        _ => "abbreviation",
    };

    /// <summary>The kind of a name.</summary>
    /// <exception cref="FormatException">There is none.</exception>
    public static PlaceKind Parse(ReadOnlySpan<char> name) => name switch
    {
        "country" => PlaceKind.Country,
        "province" => PlaceKind.Province,
        "city" => PlaceKind.City,
        "county" => PlaceKind.County,
        "township" => PlaceKind.Township,
        "village" => PlaceKind.Village,
        "site" => PlaceKind.Site,
        "natural" => PlaceKind.Natural,
        "region" => PlaceKind.Region,
        "abbreviation" => PlaceKind.Abbreviation,
        _ => throw new FormatException($"'{name}' is no kind of place."),
    };
}
