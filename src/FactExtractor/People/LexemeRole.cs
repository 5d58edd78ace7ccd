namespace FactExtractor.People;

/// <summary>What the lexemes of a class tell of people.</summary>
internal enum LexemeRole : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Posts, ranks and roles.</summary>
    Title,

    /// <summary>Words that introduce the names of a byline.</summary>
    Byline,

    /// <summary>Verbs whose subject is commonly a person.</summary>
    Speech,

    /// <summary>Forms of address.</summary>
    Honorific,

    /// <summary>Words for kin.</summary>
    Kinship,

    /// <summary>Places of the gazetteer.</summary>
    Place,

    /// <summary>Townships and streets of the gazetteer, whose names are often words, too.</summary>
    Township,

    /// <summary>Places of one character: 乌, 沪.</summary>
    PlaceAbbreviation,

    /// <summary>Minority given names.</summary>
    MinorityName,

    /// <summary>Known names.</summary>
    KnownName,
}
