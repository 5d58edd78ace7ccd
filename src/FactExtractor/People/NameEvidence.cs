using System.Globalization;
using FactExtractor.Lexicons;
using FactExtractor.Segmentation;

namespace FactExtractor.People;

/// <summary>How much a circumstance speaks for a name, as log-odds: the table <c>name-evidence</c>.</summary>
internal sealed class NameEvidence
{
    private const int LongestLength = 16;

    private readonly LexiconTable _table;
    private readonly Weight[] _leftTags;
    private readonly Weight[] _rightTags;
    private readonly Weight[] _leftMarks;
    private readonly Weight[] _rightMarks;
    private readonly Weight[] _leftCues;
    private readonly Weight[] _rightCues;
    private readonly double[] _lengths = new double[LongestLength];
    private readonly double[] _givenLengths = new double[LongestLength];

    public NameEvidence(LexiconSet lexicons)
    {
        _table = lexicons.TableOf("name-evidence");
        _leftTags = new Weight[Tag.Names.Length];
        _rightTags = new Weight[_leftTags.Length];
        for (var id = 0; id < _leftTags.Length; id++)
            (_leftTags[id], _rightTags[id]) = OfTag(Tag.Names[id]);
        string[] marks = ["", "sentence", "list", "quote", "bracket", "mark"];
        _leftMarks = Array.ConvertAll(marks, mark => this["left." + mark]);
        _rightMarks = Array.ConvertAll(marks, mark => this["right." + mark]);
        string[] leftCues = ["", "title", "kin", "byline", "tail"];
        _leftCues = Array.ConvertAll(leftCues, cue => this["left." + cue]);
        string[] rightCues = ["", "speech", "address", "title", "tail", "verb"];
        _rightCues = Array.ConvertAll(rightCues, cue => this["right." + cue]);
        Post = this["left.post"];
        CutLeft = this["cut.left"];
        CutRight = this["cut.right"];
        RunLeft = this["run.left"];
        RunRight = this["run.right"];
        WithinLeft = this["left.within"];
        WithinRight = this["right.within"];
        NoName = this["word.not-name"];
        Place = this["word.place"];
        KnownName = this["word.name"];
        UnknownName = this["word.unknown"];
        NamedThing = this["word.ns"];
        Word = this["word.other"];
        PartOfPlace = this["place.part"];
        for (var length = 0; length < LongestLength; length++)
        {
            _lengths[length] = this["length." + length].Foreign;
            _givenLengths[length] = this["given." + length].Chinese;
        }
    }

    /// <summary>The title before the name is a post or rank.</summary>
    public Weight Post { get; }

    /// <summary>A word of the segmenter runs over the beginning of the name.</summary>
    public Weight CutLeft { get; }

    /// <summary>A word of the segmenter runs over the end of the name.</summary>
    public Weight CutRight { get; }

    /// <summary>Characters of transliteration stand before the name.</summary>
    public Weight RunLeft { get; }

    /// <summary>Characters of transliteration stand after the name.</summary>
    public Weight RunRight { get; }

    /// <summary>A word runs over the beginning, and no cue or mark stands there.</summary>
    public Weight WithinLeft { get; }

    /// <summary>A word runs over the end, and no cue or mark stands there.</summary>
    public Weight WithinRight { get; }

    /// <summary>The name is a word that only looks like one.</summary>
    public Weight NoName { get; }

    /// <summary>The name is a place of the gazetteer.</summary>
    public Weight Place { get; }

    /// <summary>The segmenter took the name for a person of its dictionary.</summary>
    public Weight KnownName { get; }

    /// <summary>The segmenter took the name for a person that its dictionary lacks.</summary>
    public Weight UnknownName { get; }

    /// <summary>The segmenter took the name for a place or an organization.</summary>
    public Weight NamedThing { get; }

    /// <summary>The segmenter took the name for another word of its dictionary.</summary>
    public Weight Word { get; }

    /// <summary>A place of the gazetteer lies around the name or at its beginning.</summary>
    public Weight PartOfPlace { get; }

    /// <summary>The weight of a circumstance; nothing if the table has none. Looks it up by name.</summary>
    public Weight this[string circumstance] => _table.Find(circumstance) is not { } entry
        ? default
        : new Weight(double.Parse(entry.Column(1), CultureInfo.InvariantCulture), double.Parse(entry.Column(2), CultureInfo.InvariantCulture));

    /// <summary>The weight of the mark before a name.</summary>
    public Weight Before(MarkKind mark) => _leftMarks[(int)mark];

    /// <summary>The weight of the mark after a name.</summary>
    public Weight After(MarkKind mark) => _rightMarks[(int)mark];

    /// <summary>The weight of the cue before a name.</summary>
    public Weight Before(LeftCue cue) => _leftCues[(int)cue];

    /// <summary>The weight of the cue after a name.</summary>
    public Weight After(RightCue cue) => _rightCues[(int)cue];

    /// <summary>The weight of the part of speech of the word before a name.</summary>
    public Weight Before(Tag tag) => _leftTags[tag.Id];

    /// <summary>The weight of the part of speech of the word after a name.</summary>
    public Weight After(Tag tag) => _rightTags[tag.Id];

    /// <summary>The weight of the length of a transliterated name.</summary>
    public double OfLength(int length) => _lengths[length];

    /// <summary>The weight of the length of a Japanese given name.</summary>
    public double OfGivenLength(int length) => _givenLengths[length];

    /// <summary>The finer tags that the table lacks count as their first letter.</summary>
    private (Weight Left, Weight Right) OfTag(string tag)
    {
        var (left, right) = ("left.tag." + tag, "right.tag." + tag);
        return tag.Length < 2 || _table.Contains(left) || _table.Contains(right) ? (this[left], this[right]) : OfTag(tag[..1]);
    }

    /// <summary>What speaks for a Chinese and for a transliterated name.</summary>
    public readonly record struct Weight(double Chinese, double Foreign)
    {
        /// <summary>Both together.</summary>
        public static Weight operator +(Weight a, Weight b) => new(a.Chinese + b.Chinese, a.Foreign + b.Foreign);
    }
}

/// <summary>The words before a name that tell of a person.</summary>
internal enum LeftCue
{
    /// <summary>None.</summary>
    None,

    /// <summary>A post, rank or role.</summary>
    Title,

    /// <summary>A word for kin.</summary>
    Kin,

    /// <summary>A word of a byline.</summary>
    Byline,

    /// <summary>A noun whose last character says that it is what a person is.</summary>
    Noun,
}

/// <summary>The words after a name that tell of it.</summary>
internal enum RightCue
{
    /// <summary>None.</summary>
    None,

    /// <summary>A verb whose subject is commonly a person.</summary>
    Speech,

    /// <summary>A form of address.</summary>
    Address,

    /// <summary>A post, rank or role.</summary>
    Title,

    /// <summary>A character that makes it the name of a place, a house or a thing.</summary>
    ThingTail,

    /// <summary>A verb of one character whose subject is commonly a person.</summary>
    ShortSpeech,
}
