namespace FactExtractor.Places;

/// <summary>What must speak for a name being a place.</summary>
internal enum PlaceNeed
{
    /// <summary>Nothing: the name means the place.</summary>
    Nothing,

    /// <summary>A word before it, a place beside it, or the place in which it lies.</summary>
    Evidence,

    /// <summary>The division in which it lies right before it, or its full name elsewhere in the article: it is a common word.</summary>
    FullName,
}
