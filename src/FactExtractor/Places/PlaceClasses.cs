using FactExtractor.Rules;

namespace FactExtractor.Places;

/// <summary>The classes of the lexemes around places.</summary>
internal sealed class PlaceClasses(LexemeClasses classes)
{
    /// <summary>Words that hold a place's name and mean something else.</summary>
    public int NotPlace { get; } = classes.Find("not-place");

    /// <summary>Words that begin like the last word of a place.</summary>
    public int Break { get; } = classes.Find("place-break");

    /// <summary>Last words of places.</summary>
    public int Tail { get; } = classes.Find("place-tail");

    /// <summary>Common words before a tail.</summary>
    public int CommonStem { get; } = classes.Find("common-stem");

    /// <summary>Common words that name roads and communities.</summary>
    public int NameWord { get; } = classes.Find("name-word");

    /// <summary>Words after which a place is likely.</summary>
    public int Cue { get; } = classes.Find("place-cue");

    /// <summary>Words before which a place is likely.</summary>
    public int Sequel { get; } = classes.Find("place-sequel");

    /// <summary>Words that close an enumeration of places.</summary>
    public int ListHead { get; } = classes.Find("place-list-head");

    /// <summary>Heads of names that a place may begin.</summary>
    public int NestingHead { get; } = classes.Find("nesting-head");

    /// <summary>One-character names.</summary>
    public int Abbreviation { get; } = classes.Find("place-abbreviation");

    /// <summary>People known by name.</summary>
    public int KnownName { get; } = classes.Find("known-name");

    /// <summary>Posts and roles of people.</summary>
    public int Title { get; } = classes.Find("title");
}
