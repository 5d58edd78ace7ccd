using FactExtractor.Lexicons;
using FactExtractor.Rules;
using FactExtractor.Segmentation;

namespace FactExtractor.People;

/// <summary>The word lists and models that people are found by.</summary>
internal sealed class PersonLexicons
{
    private readonly LexiconSet _lexicons;
    private readonly JiebaSegmenter _dictionary;
    private readonly LexiconTable _noNames;
    private readonly LexiconTable _titleModifiers;
    private readonly LexiconTable _titleBreaks;
    private readonly LexiconTable _stateOffices;
    private readonly LexiconTable _thingHeads;
    private readonly LexiconTable _thingNouns;
    private readonly LexiconTable _placeFollowers;
    private readonly LexiconTable _organizationTails;
    private readonly Tails[] _tails = new Tails[char.MaxValue + 1];
    private readonly LexemeRole[] _roles;
    private readonly double _logTotal;

    public PersonLexicons(LexiconSet lexicons, LexemeClasses classes, JiebaSegmenter dictionary)
    {
        _lexicons = lexicons;
        _dictionary = dictionary;
        _logTotal = Math.Log(dictionary.TotalFrequency);
        _noNames = lexicons.TableOf("not-name");
        _titleModifiers = lexicons.TableOf("title-modifier");
        _titleBreaks = lexicons.TableOf("title-break");
        _stateOffices = lexicons.TableOf("state-office");
        _thingHeads = lexicons.TableOf("thing-head");
        _thingNouns = lexicons.TableOf("thing-noun");
        _placeFollowers = lexicons.TableOf("place-follower");
        _organizationTails = lexicons.TableOf("organization-tail");
        foreach (var entry in lexicons.EntriesOf("title-tail"))
            _tails[entry.Column(0)[0]] |= Tails.Title;
        foreach (var entry in lexicons.EntriesOf("thing-tail"))
            _tails[entry.Column(0)[0]] |= entry.Is(1, "yes") ? Tails.Thing | Tails.OnlyThing : Tails.Thing;
        foreach (var entry in lexicons.EntriesOf("organization-tail"))
            _tails[entry.Column(0)[^1]] |= Tails.Organization;
        LongestTitle = lexicons.LongestWordOf("title");
        LongestOrganizationTail = lexicons.LongestWordOf("organization-tail");
        Model = new NameModel(lexicons);
        Evidence = new NameEvidence(lexicons);
        TitleCues = new TitleCues(lexicons);
        Title = classes.Find("title");
        Byline = classes.Find("byline");
        Honorific = classes.Find("honorific");
        Speech = classes.Find("speech-verb");
        MinorityName = classes.Find("minority-name");
        KnownName = classes.Find("known-name");
        PlaceAbbreviation = classes.Find("place-abbreviation");
        _roles = new LexemeRole[classes.Count];
        _roles[Title] = LexemeRole.Title;
        _roles[Byline] = LexemeRole.Byline;
        _roles[Honorific] = LexemeRole.Honorific;
        _roles[Speech] = LexemeRole.Speech;
        _roles[MinorityName] = LexemeRole.MinorityName;
        _roles[KnownName] = LexemeRole.KnownName;
        _roles[classes.Find("kinship")] = LexemeRole.Kinship;
        _roles[PlaceAbbreviation] = LexemeRole.PlaceAbbreviation;
        _roles[classes.Find("township")] = LexemeRole.Township;
        foreach (var name in (string[])["country", "abroad", "division", "landmark"])
            _roles[classes.Find(name)] = LexemeRole.Place;
    }

    public NameModel Model { get; }

    public NameEvidence Evidence { get; }

    public TitleCues TitleCues { get; }

    /// <summary>The class of lexemes that are posts, ranks and roles.</summary>
    public int Title { get; }

    /// <summary>The class of lexemes that introduce the names of a byline.</summary>
    public int Byline { get; }

    /// <summary>The class of verbs whose subject is commonly a person.</summary>
    public int Speech { get; }

    /// <summary>The class of forms of address.</summary>
    public int Honorific { get; }

    /// <summary>The class of minority given names.</summary>
    public int MinorityName { get; }

    /// <summary>The class of known names.</summary>
    public int KnownName { get; }

    /// <summary>The class of places of one character: 乌, 沪.</summary>
    public int PlaceAbbreviation { get; }

    /// <summary>What a class of lexemes tells of people.</summary>
    public LexemeRole RoleOf(int lexemeClass) => (uint)lexemeClass < (uint)_roles.Length ? _roles[lexemeClass] : LexemeRole.None;

    /// <summary>Whether a word only looks like a name.</summary>
    public bool IsNoName(ReadOnlySpan<char> word) => _noNames.Contains(word);

    /// <summary>Whether a known name is commonly something else, too.</summary>
    public bool IsUnsure(Lexeme knownName) => _lexicons.EntryAt(knownName.Entry).Is(1, "no");

    /// <summary>Whether a minority name follows a Chinese surname: 马【尤素夫】.</summary>
    public bool IsHui(Lexeme minorityName) => _lexicons.EntryAt(minorityName.Entry).Is(1, "hui");

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
    public bool IsTitleTail(char c) => (_tails[c] & Tails.Title) != Tails.None;

    /// <summary>Whether this character after a name makes it that of a place, a house or a thing.</summary>
    public bool IsThingTail(char c) => (_tails[c] & Tails.Thing) != Tails.None;

    /// <summary>Whether a given name hardly ever ends in this character, because names of places and things do.</summary>
    public bool EndsThings(char c) => (_tails[c] & Tails.OnlyThing) != Tails.None;

    /// <summary>Whether a word before a name makes it the name of a thing: 台风.</summary>
    public bool IsThingHead(ReadOnlySpan<char> word) => _thingHeads.Contains(word);

    /// <summary>Whether a word after a name makes it the name of a site or thing: 王宫.</summary>
    public bool IsThingNoun(ReadOnlySpan<char> word) => _thingNouns.Contains(word);

    /// <summary>Whether a word after a transliterated name makes it that of a place: 方向.</summary>
    public bool IsPlaceFollower(ReadOnlySpan<char> word) => _placeFollowers.Contains(word);

    /// <summary>The number of characters of the longest title word, the user's own included.</summary>
    public int LongestTitle { get; }

    /// <summary>The number of characters of the longest end of the name of an organization.</summary>
    public int LongestOrganizationTail { get; }

    /// <summary>Whether a text ends names of organizations, and whether it names none by itself.</summary>
    public bool IsOrganizationTail(ReadOnlySpan<char> text, out bool isGeneric)
    {
        isGeneric = false;
        if ((_tails[text[^1]] & Tails.Organization) == Tails.None || _organizationTails.Find(text) is not { } tail)
            return false;
        isGeneric = tail.Is(1, "yes");
        return true;
    }

    /// <summary>How often the segmenter's dictionary saw a word; 0 if it lacks it.</summary>
    public long FrequencyOf(ReadOnlySpan<char> word) => _dictionary.FrequencyOf(word);

    /// <summary>The logarithm of how likely a word of a frequency is in running text.</summary>
    public double LikelihoodOf(ReadOnlySpan<char> word, long frequency) => frequency > 0 ? Math.Log(frequency) - _logTotal : Model.Running(word);

    /// <summary>What a character at the end of a word may tell of the word.</summary>
    [Flags]
    private enum Tails : byte
    {
        None = 0,
        Title = 1,
        Thing = 2,
        OnlyThing = 4,
        Organization = 8,
    }
}
