using System.Collections.Frozen;
using FactExtractor.Lexicons;
using FactExtractor.Rules;
using FactExtractor.Segmentation;

namespace FactExtractor.People;

/// <summary>The word lists and models that people are found by.</summary>
internal sealed class PersonLexicons
{
    private readonly LexiconSet _lexicons;
    private readonly JiebaSegmenter _dictionary;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _noNames;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _titleModifiers;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _titleBreaks;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _stateOffices;
    private readonly FrozenSet<char> _titleTails;
    private readonly FrozenDictionary<char, bool> _thingTails;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _thingHeads;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _placeFollowers;
    private readonly FrozenDictionary<string, bool>.AlternateLookup<ReadOnlySpan<char>> _organizationTails;
    private readonly double _logTotal;

    public PersonLexicons(LexiconSet lexicons, LexemeClasses classes, JiebaSegmenter dictionary)
    {
        _lexicons = lexicons;
        _dictionary = dictionary;
        _logTotal = Math.Log(dictionary.TotalFrequency);
        _noNames = WordsOf(lexicons, "not-name").GetAlternateLookup<ReadOnlySpan<char>>();
        _titleModifiers = WordsOf(lexicons, "title-modifier").GetAlternateLookup<ReadOnlySpan<char>>();
        _titleBreaks = WordsOf(lexicons, "title-break").GetAlternateLookup<ReadOnlySpan<char>>();
        _stateOffices = WordsOf(lexicons, "state-office").GetAlternateLookup<ReadOnlySpan<char>>();
        _titleTails = WordsOf(lexicons, "title-tail").Select(word => word[0]).ToFrozenSet();
        _thingTails = lexicons.EntriesOf("thing-tail").ToFrozenDictionary(entry => entry.Word[0], entry => entry.Is(1, "yes"));
        _thingHeads = WordsOf(lexicons, "thing-head").GetAlternateLookup<ReadOnlySpan<char>>();
        _placeFollowers = WordsOf(lexicons, "place-follower").GetAlternateLookup<ReadOnlySpan<char>>();
        _organizationTails = lexicons.EntriesOf("organization-tail")
            .ToFrozenDictionary(entry => entry.Word, entry => entry.Is(1, "yes"), StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        Model = new NameModel(lexicons);
        Evidence = new NameEvidence(lexicons);
        Title = classes.Find("title");
        Byline = classes.Find("byline");
        Speech = classes.Find("speech-verb");
        Honorific = classes.Find("honorific");
        Kinship = classes.Find("kinship");
        PlaceAbbreviation = classes.Find("place-abbreviation");
        MinorityName = classes.Find("minority-name");
        KnownNames = [classes.Find("known-name")];
        Places = [classes.Find("country"), classes.Find("abroad"), classes.Find("division"), classes.Find("landmark")];
    }

    public NameModel Model { get; }

    public NameEvidence Evidence { get; }

    /// <summary>The class of lexemes that are posts, ranks and roles.</summary>
    public int Title { get; }

    /// <summary>The class of lexemes that introduce the names of a byline.</summary>
    public int Byline { get; }

    /// <summary>The class of verbs whose subject is commonly a person.</summary>
    public int Speech { get; }

    /// <summary>The class of forms of address.</summary>
    public int Honorific { get; }

    /// <summary>The class of words for kin.</summary>
    public int Kinship { get; }

    /// <summary>The class of places of one character: 乌, 沪.</summary>
    public int PlaceAbbreviation { get; }

    /// <summary>The class of minority given names.</summary>
    public int MinorityName { get; }

    /// <summary>The class of known names.</summary>
    public int[] KnownNames { get; }

    /// <summary>The classes of places.</summary>
    public int[] Places { get; }

    /// <summary>Whether a word only looks like a name.</summary>
    public bool IsNoName(ReadOnlySpan<char> word) => _noNames.Contains(word);

    /// <summary>Whether a known name is commonly something else, too.</summary>
    public bool IsUnsure(Lexeme knownName) => _lexicons.EntryAt(knownName.Entry).Is(1, "no");

    /// <summary>Whether a form of address makes a bare surname a person: 女士, but not 同志.</summary>
    public bool IsAddress(Lexeme honorific) => _lexicons.EntryAt(honorific.Entry) is var entry && (entry.Is(1, "honorific") || entry.Is(1, "address"));

    /// <summary>Whether a title is a post or a rank, which may follow a name, and no role, which may not.</summary>
    public bool IsPost(Lexeme title) => !_lexicons.EntryAt(title.Entry).Is(1, "role");

    /// <summary>Whether a name right after a word of a byline is a byline without more ado.</summary>
    public bool StandsAlone(Lexeme byline) => _lexicons.EntryAt(byline.Entry).Is(2, "yes");

    /// <summary>Whether a verb or adjective may stand inside a title.</summary>
    public bool IsTitleModifier(ReadOnlySpan<char> word) => _titleModifiers.Contains(word);

    /// <summary>Whether a verb has a person as its object, so that the title begins after it: 会见.</summary>
    public bool IsTitleBreak(ReadOnlySpan<char> word) => _titleBreaks.Contains(word);

    /// <summary>Whether a word is an office or force that a state has just once, so that one character before it may name the state: 外长.</summary>
    public bool IsStateOffice(ReadOnlySpan<char> word) => _stateOffices.Contains(word);

    /// <summary>Whether nouns that end in this character commonly say what a person is.</summary>
    public bool IsTitleTail(char c) => _titleTails.Contains(c);

    /// <summary>Whether this character after a name makes it that of a place, a house or a thing.</summary>
    public bool IsThingTail(char c) => _thingTails.ContainsKey(c);

    /// <summary>Whether a given name hardly ever ends in this character, because names of places and things do.</summary>
    public bool EndsThings(char c) => _thingTails.GetValueOrDefault(c);

    /// <summary>Whether a word before a name makes it the name of a thing: 台风.</summary>
    public bool IsThingHead(ReadOnlySpan<char> word) => _thingHeads.Contains(word);

    /// <summary>Whether a word after a transliterated name makes it that of a place: 方向.</summary>
    public bool IsPlaceFollower(ReadOnlySpan<char> word) => _placeFollowers.Contains(word);

    /// <summary>Whether a text ends names of organizations, and whether it names none by itself.</summary>
    public bool IsOrganizationTail(ReadOnlySpan<char> text, out bool isGeneric) => _organizationTails.TryGetValue(text, out isGeneric);

    /// <summary>How often the segmenter's dictionary saw a word; 0 if it lacks it.</summary>
    public long FrequencyOf(ReadOnlySpan<char> word) => _dictionary.FrequencyOf(word);

    /// <summary>The logarithm of how likely a word is in running text.</summary>
    public double WordCost(ReadOnlySpan<char> word) =>
        FrequencyOf(word) is > 0 and var frequency ? Math.Log(frequency) - _logTotal : Model.Running(word);

    private static FrozenSet<string> WordsOf(LexiconSet lexicons, string table) =>
        lexicons.EntriesOf(table).Select(entry => entry.Word).ToFrozenSet(StringComparer.Ordinal);
}
