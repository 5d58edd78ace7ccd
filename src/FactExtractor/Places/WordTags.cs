using FactExtractor.Segmentation;

namespace FactExtractor.Places;

/// <summary>What the tags of jieba say about words in the names of places.</summary>
internal static class WordTags
{
    private static readonly TagSet _proper = new("ns", "nr", "nrt", "nrfg", "nt", "j");

    private static readonly TagSet _particles =
        new("u", "uj", "ul", "ud", "uz", "ug", "uv", "p", "c", "d", "r", "m", "v", "y", "o", "e");

    private static readonly TagSet _pointers = new("u", "uj", "ul", "ud", "uz", "ug", "uv", "p", "c", "r", "m", "q", "y", "f", "t");

    private static readonly TagSet _names = new("ns", "nr", "nrt", "nz");

    private static readonly TagSet _inNounPhrase =
        new("n", "ng", "nz", "nt", "ns", "nr", "nrt", "nrfg", "v", "vn", "vg", "b", "j", "a", "an", "l", "i", "s", "g", "z", "eng", "x");

    /// <summary>Names of people, places and organizations, and abbreviations.</summary>
    public static bool IsProper(Tag tag) => _proper.Contains(tag);

    /// <summary>Prepositions, conjunctions, pronouns and the like, and verbs: as one character they begin no name.</summary>
    public static bool IsParticle(Tag tag) => _particles.Contains(tag);

    /// <summary>Words that point, count or join and are of no name.</summary>
    public static bool IsPointer(Tag tag) => _pointers.Contains(tag);

    /// <summary>Adverbs, pronouns, numbers and the like, which no country of one character is: 不 of 不丹, 也 of 也门.</summary>
    public static bool IsFunctionWord(Tag tag) => tag.Name is "d" or "m" or "r" or "c" || tag.Name.StartsWith('u');

    /// <summary>Names as the dictionary has them.</summary>
    public static bool IsName(Tag tag) => _names.Contains(tag);

    /// <summary>Words that may stand between a place and the head of an organization's name.</summary>
    public static bool IsInNounPhrase(Tag tag) => _inNounPhrase.Contains(tag);

    /// <summary>Set phrases that the dictionary has as one word: 拉美国家, 中国人民.</summary>
    public static bool IsPhrase(Tag tag) => tag.Name == "l";

    /// <summary>Names of organizations.</summary>
    public static bool IsOrganization(Tag tag) => tag.Name == "nt";

    /// <summary>Nouns of every sort.</summary>
    public static bool IsNoun(Tag tag) => tag.Name.StartsWith('n') || tag.Name == "j";

    /// <summary>Nouns that name no single thing.</summary>
    public static bool IsCommonNoun(Tag tag) => tag.Name is "n" or "ng";

    /// <summary>Verbs, also those that stand as nouns.</summary>
    public static bool IsVerb(Tag tag) => tag.Name is "v" or "vn";

    /// <summary>Numbers.</summary>
    public static bool IsNumeral(Tag tag) => tag == Tag.Numeral;

    /// <summary>Words that look like people.</summary>
    public static bool IsPerson(Tag tag) => tag.Name is "nr" or "nrt" or "nrfg";

    /// <summary>Words that look like transliterated names of people.</summary>
    public static bool IsForeignPerson(Tag tag) => tag.Name == "nrt";

    /// <summary>Words the dictionary has as places.</summary>
    public static bool IsPlace(Tag tag) => tag.Name == "ns";

    /// <summary>Words that a country of one character may stand before: 叙|西北部, 俄|一处, 乌|防御.</summary>
    public static bool MayFollowCountry(Tag tag) => IsNoun(tag) ? !IsPerson(tag) : tag.Name is "s" or "f" or "m" or "v" or "vn" or "b";

    /// <summary>Words that a country of one character may stand after: 对|叙, 袭击|俄.</summary>
    public static bool MayPrecedeCountry(Tag tag) => tag.Name is "v" or "p" or "c" or "q";
}
