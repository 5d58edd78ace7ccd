using FactExtractor.Lexicons;
using FactExtractor.Rules;
using FactExtractor.Segmentation;
using FactExtractor.Text;

namespace FactExtractor.Places;

/// <summary>A text with what places are told by: where its words begin and end, their tags, the lexemes at each offset. Reused from text to text.</summary>
internal sealed class PlaceText
{
    // Longer words that hold a place's name mean what they say whatever the segmentation makes of them.
    private const int LongestAmbiguous = 4;

    private bool[] _excluded = [];

    /// <summary>Looks at a text.</summary>
    /// <param name="analysis">The text.</param>
    /// <param name="notPlace">The class of the words that hold a place's name and mean something else.</param>
    public void Read(TextAnalysis analysis, int notPlace)
    {
        Analysis = analysis;
        if (_excluded.Length <= Characters.Length)
            _excluded = new bool[Math.Max(Characters.Length + 1, 2 * _excluded.Length)];
        Array.Clear(_excluded, 0, Characters.Length + 1);
        foreach (ref readonly var lexeme in analysis.Lexemes.All)
        {
            if (lexeme.Class == notPlace && (lexeme.End - lexeme.Start > LongestAmbiguous || (IsBorder(lexeme.Start) && IsBorder(lexeme.End))))
                _excluded.AsSpan(lexeme.Start, lexeme.End - lexeme.Start).Fill(true);
        }
    }

    public TextAnalysis Analysis { get; private set; } = null!;

    /// <summary>Which listed names hold its characters.</summary>
    public ListedGround Ground { get; } = new();

    /// <summary>The words in simplified script.</summary>
    public string Characters => Analysis.Clean.Simplified;

    /// <summary>The token that holds the character at an offset.</summary>
    public Token TokenAt(int offset) => Analysis.Tokens[Analysis.TokenIndexAt(offset)];

    /// <summary>Whether an offset lies in a word that holds a place's name and means something else.</summary>
    public bool IsExcluded(int offset) => _excluded[offset];

    /// <summary>Whether a token begins at an offset, or the text ends there.</summary>
    public bool IsBorder(int offset) => Analysis.IsTokenBorder(offset);

    /// <summary>Whether a character is a Han character.</summary>
    public bool IsHan(int offset) => Characters[offset] is >= '\u4E00' and <= '\u9FFF';

    /// <summary>The longest lexeme of a class that begins at an offset.</summary>
    public bool TryGet(int offset, int lexemeClass, out Lexeme lexeme) => Analysis.Lexemes.TryGetLongest(offset, lexemeClass, out lexeme);

    /// <summary>Whether a lexeme of a class covers a span exactly.</summary>
    public bool Is(int start, int end, int lexemeClass)
    {
        var lexemes = Analysis.Lexemes;
        for (var i = lexemes.FirstAt(start); i >= 0; i = lexemes.NextAt(i))
        {
            if (lexemes[i].Class == lexemeClass && lexemes[i].End == end)
                return true;
        }

        return false;
    }

    public LexiconEntry EntryOf(in Lexeme lexeme) => Analysis.Lexicons.EntryAt(lexeme.Entry);

    public string Slice(int start, int end) => Characters[start..end];
}
