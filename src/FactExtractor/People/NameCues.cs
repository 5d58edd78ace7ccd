using FactExtractor.Rules;
using FactExtractor.Text;

namespace FactExtractor.People;

/// <summary>Where the words of the lexicons that speak for or against a name begin and end in a text. Reused from text to text.</summary>
internal sealed class NameCues(PersonLexicons lexicons)
{
    private LexemeTable _lexemes = new();
    private Cues[] _cues = [];

    /// <summary>Looks at a text.</summary>
    public void Read(TextAnalysis text)
    {
        _lexemes = text.Lexemes;
        var length = text.Clean.Simplified.Length + 1;
        if (_cues.Length < length)
            _cues = new Cues[Math.Max(length, 2 * _cues.Length)];
        else
            Array.Clear(_cues, 0, length);
        foreach (ref readonly var lexeme in _lexemes.All)
            Add(lexeme);
        for (var (i, end) = (0, 0); i < length; i++)
        {
            end = Math.Max(_cues[i].PlaceEnd, end > i ? end : 0);
            _cues[i].PlaceEndAround = end;
        }
    }

    /// <summary>The length of the longest title that ends at an offset; 0 if none.</summary>
    public int TitleBefore(int offset) => _cues[offset].TitleBefore;

    /// <summary>The length of the longest title that begins at an offset; 0 if none.</summary>
    public int TitleAt(int offset) => _cues[offset].TitleAt;

    /// <summary>Whether a post or rank ends at an offset.</summary>
    public bool IsPostBefore(int offset) => Has(offset, Ends.Post);

    /// <summary>Whether a word for kin ends at an offset.</summary>
    public bool IsKinBefore(int offset) => Has(offset, Ends.Kin);

    /// <summary>Whether a place of the gazetteer ends at an offset.</summary>
    public bool IsPlaceBefore(int offset) => Has(offset, Ends.Place);

    /// <summary>Whether the character at an offset abbreviates a place.</summary>
    public bool IsPlaceAbbreviation(int offset) => Has(offset + 1, Ends.PlaceAbbreviation);

    /// <summary>Where the longest place of the gazetteer ends that begins at an offset; 0 if none does.</summary>
    public int PlaceEndAt(int offset) => _cues[offset].PlaceEnd;

    /// <summary>Where the place of the gazetteer ends that lies over an offset; 0 if none does.</summary>
    public int PlaceEndAround(int offset) => _cues[offset].PlaceEndAround;

    /// <summary>The length of the longest word of a byline that ends at an offset; 0 if none.</summary>
    public int BylineBefore(int offset) => _cues[offset].BylineBefore;

    /// <summary>The length of the longest verb of speech or other verb of people that begins at an offset; 0 if none.</summary>
    public int SpeechAt(int offset) => _cues[offset].SpeechAt;

    /// <summary>The length of the longest form of address that begins at an offset; 0 if none.</summary>
    public int AddressAt(int offset) => _cues[offset].AddressAt;

    /// <summary>Whether the gazetteer has a span as a whole.</summary>
    public bool IsPlace(int start, int end)
    {
        if (_cues[start].PlaceEnd < end)
            return false;
        for (var i = _lexemes.FirstAt(start); i >= 0; i = _lexemes.NextAt(i))
        {
            if (_lexemes[i].End == end && lexicons.RoleOf(_lexemes[i].Class) == LexemeRole.Place)
                return true;
        }

        return false;
    }

    /// <summary>Whether the lexicon of known names has a span as a whole.</summary>
    public bool IsKnown(int start, int end)
    {
        for (var i = _lexemes.FirstAt(start); i >= 0; i = _lexemes.NextAt(i))
        {
            if (_lexemes[i].End == end && lexicons.RoleOf(_lexemes[i].Class) == LexemeRole.KnownName)
                return true;
        }

        return false;
    }

    private void Add(in Lexeme lexeme)
    {
        var length = (byte)(lexeme.End - lexeme.Start);
        ref var at = ref _cues[lexeme.Start];
        ref var before = ref _cues[lexeme.End];
        switch (lexicons.RoleOf(lexeme.Class))
        {
            case LexemeRole.Title:
                at.TitleAt = Math.Max(at.TitleAt, length);
                before.TitleBefore = Math.Max(before.TitleBefore, length);
                if (lexicons.IsPost(lexeme))
                    before.Ends |= Ends.Post;
                break;
            case LexemeRole.Byline:
                before.BylineBefore = Math.Max(before.BylineBefore, length);
                break;
            case LexemeRole.Speech:
                at.SpeechAt = Math.Max(at.SpeechAt, length);
                break;
            case LexemeRole.Honorific:
                at.AddressAt = Math.Max(at.AddressAt, length);
                break;
            case LexemeRole.Kinship:
                before.Ends |= Ends.Kin;
                break;
            case LexemeRole.Place:
                before.Ends |= Ends.Place;
                at.PlaceEnd = Math.Max(at.PlaceEnd, lexeme.End);
                break;
            case LexemeRole.PlaceAbbreviation when length == 1:
                before.Ends |= Ends.PlaceAbbreviation;
                break;
        }
    }

    private bool Has(int offset, Ends ends) => (_cues[offset].Ends & ends) != Ends.None;

    /// <summary>The words that end at an offset, of those that have no length worth knowing.</summary>
    [Flags]
    private enum Ends : byte
    {
        None = 0,
        Post = 1,
        Kin = 2,
        Place = 4,
        PlaceAbbreviation = 8,
    }

    /// <summary>The words that begin or end at an offset, side by side.</summary>
    private struct Cues
    {
        public int PlaceEnd;
        public int PlaceEndAround;
        public byte TitleBefore;
        public byte TitleAt;
        public byte BylineBefore;
        public byte SpeechAt;
        public byte AddressAt;
        public Ends Ends;
    }
}
