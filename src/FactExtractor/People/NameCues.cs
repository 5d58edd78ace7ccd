using FactExtractor.Rules;
using FactExtractor.Text;

namespace FactExtractor.People;

/// <summary>Where the words of the lexicons that speak for or against a name begin and end in a text.</summary>
internal sealed class NameCues
{
    private readonly PersonLexicons _lexicons;
    private readonly LexemeTable _lexemes;
    private readonly byte[] _titleBefore;
    private readonly byte[] _titleAt;
    private readonly byte[] _bylineBefore;
    private readonly byte[] _speechAt;
    private readonly byte[] _addressAt;
    private readonly bool[] _postBefore;
    private readonly bool[] _kinBefore;
    private readonly bool[] _placeBefore;
    private readonly int[] _placeEndAt;
    private readonly int[] _placeEndAround;

    public NameCues(PersonLexicons lexicons, TextAnalysis text)
    {
        _lexicons = lexicons;
        _lexemes = text.Lexemes;
        var length = text.Clean.Simplified.Length + 1;
        _titleBefore = new byte[length];
        _titleAt = new byte[length];
        _bylineBefore = new byte[length];
        _speechAt = new byte[length];
        _addressAt = new byte[length];
        _postBefore = new bool[length];
        _kinBefore = new bool[length];
        _placeBefore = new bool[length];
        _placeEndAt = new int[length];
        _placeEndAround = new int[length];
        foreach (ref readonly var lexeme in text.Lexemes.All)
        {
            if (lexeme.Class == lexicons.Title)
            {
                KeepLongest(_titleBefore, lexeme.End, lexeme);
                KeepLongest(_titleAt, lexeme.Start, lexeme);
                _postBefore[lexeme.End] |= lexicons.IsPost(lexeme);
            }
            else if (lexeme.Class == lexicons.Byline)
            {
                KeepLongest(_bylineBefore, lexeme.End, lexeme);
            }
            else if (lexeme.Class == lexicons.Speech)
            {
                KeepLongest(_speechAt, lexeme.Start, lexeme);
            }
            else if (lexeme.Class == lexicons.Honorific)
            {
                KeepLongest(_addressAt, lexeme.Start, lexeme);
            }
            else if (lexeme.Class == lexicons.Kinship)
            {
                _kinBefore[lexeme.End] = true;
            }
            else if (Array.IndexOf(lexicons.Places, lexeme.Class) >= 0)
            {
                _placeBefore[lexeme.End] = true;
                _placeEndAt[lexeme.Start] = Math.Max(_placeEndAt[lexeme.Start], lexeme.End);
            }
        }

        for (var (i, end) = (0, 0); i < length; i++)
            _placeEndAround[i] = end = Math.Max(_placeEndAt[i], end > i ? end : 0);
    }

    /// <summary>The length of the longest title that ends at an offset; 0 if none.</summary>
    public int TitleBefore(int offset) => _titleBefore[offset];

    /// <summary>The length of the longest title that begins at an offset; 0 if none.</summary>
    public int TitleAt(int offset) => _titleAt[offset];

    /// <summary>Whether a post or rank ends at an offset.</summary>
    public bool IsPostBefore(int offset) => _postBefore[offset];

    /// <summary>Whether a word for kin ends at an offset.</summary>
    public bool IsKinBefore(int offset) => _kinBefore[offset];

    /// <summary>Whether a place of the gazetteer ends at an offset.</summary>
    public bool IsPlaceBefore(int offset) => _placeBefore[offset];

    /// <summary>Whether the character at an offset abbreviates a place.</summary>
    public bool IsPlaceAbbreviation(int offset) => Has(offset, offset + 1, [_lexicons.PlaceAbbreviation]);

    /// <summary>Where the longest place of the gazetteer ends that begins at an offset; 0 if none does.</summary>
    public int PlaceEndAt(int offset) => _placeEndAt[offset];

    /// <summary>Where the place of the gazetteer ends that lies over an offset; 0 if none does.</summary>
    public int PlaceEndAround(int offset) => _placeEndAround[offset];

    /// <summary>The length of the longest word of a byline that ends at an offset; 0 if none.</summary>
    public int BylineBefore(int offset) => _bylineBefore[offset];

    /// <summary>The length of the longest verb of speech or other verb of people that begins at an offset; 0 if none.</summary>
    public int SpeechAt(int offset) => _speechAt[offset];

    /// <summary>The length of the longest form of address that begins at an offset; 0 if none.</summary>
    public int AddressAt(int offset) => _addressAt[offset];

    /// <summary>Whether the gazetteer has a span as a whole.</summary>
    public bool IsPlace(int start, int end) => Has(start, end, _lexicons.Places);

    /// <summary>Whether the lexicon of known names has a span as a whole.</summary>
    public bool IsKnown(int start, int end) => Has(start, end, _lexicons.KnownNames);

    private bool Has(int start, int end, int[] classes)
    {
        for (var i = _lexemes.FirstAt(start); i >= 0; i = _lexemes.NextAt(i))
        {
            if (_lexemes[i].End == end && Array.IndexOf(classes, _lexemes[i].Class) >= 0)
                return true;
        }

        return false;
    }

    private static void KeepLongest(byte[] lengths, int offset, in Lexeme lexeme) =>
        lengths[offset] = (byte)Math.Max(lengths[offset], lexeme.End - lexeme.Start);
}
