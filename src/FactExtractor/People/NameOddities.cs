using FactExtractor.Segmentation;
using FactExtractor.Text;

namespace FactExtractor.People;

/// <summary>What speaks for or against a name beyond the fitted evidence, in the same unit; set by judgement. Reused from text to text.</summary>
internal sealed class NameOddities(PersonLexicons lexicons, NameSurroundings surroundings)
{
    /// <summary>What two places of one character lose.</summary>
    private const double TwoPlaces = -4;

    /// <summary>How often the dictionary saw a word that is frequent.</summary>
    private const int Frequent = 500;

    private readonly NameModel _model = lexicons.Model;
    private readonly NameCues _cues = surroundings.Cues;
    private TextAnalysis? _text;
    private string _characters = "";

    /// <summary>Begins with a text, whose surroundings are read.</summary>
    public void Read(TextAnalysis text)
    {
        _text = text;
        _characters = text.Clean.Simplified;
    }

    /// <summary>Those of a Chinese name.</summary>
    public double OfChinese(int start, int end)
    {
        const double PlaceTail = -3;
        const double FunctionWord = -3;
        const double AfterDigit = -3;
        const double Phrase = -4;
        const double Strands = -1.5;
        const double NoCue = -0.5;
        const double FillsRoom = 2;

        return (IsTwoPlaces(start, end) ? TwoPlaces : 0)
            + (IsPhrase(start, end) ? Phrase : 0)
            + (StrandsCharacter(end) ? Strands : 0)
            + (end == start + 3 && JoinsInside(start) ? Phrase : 0)
            + (end == start + 3 && JoinsNext(end) ? Phrase : 0)
            + (surroundings.HasCue(start, end) ? 0 : NoCue)
            + (end >= start + 3 && this.FillsRoom(start, end) ? FillsRoom : 0)
            + (lexicons.EndsThings(_characters[end - 1]) ? PlaceTail : 0)
            + (_model.IsMostlyFunctionWord(_characters[start]) ? FunctionWord : 0)
            + (start > 0 && char.IsAsciiDigit(_characters[start - 1]) ? AfterDigit : 0);
    }

    /// <summary>Those of a transliterated name.</summary>
    public double OfForeign(int start, int end)
    {
        const double LikePlace = -3;
        const double Phrase = -3;
        const double Piece = -2.5;

        return (StandsLikePlace(start, end) ? LikePlace : 0)
            + (BeginsWithVerb(start, end) ? Phrase : 0)
            + (IsTwoPlaces(start, end) ? TwoPlaces : 0)
            + (end < _characters.Length && _model.IsMostlyForeign(_characters[end]) ? Piece : 0);
    }

    /// <summary>What a listed name loses where the characters around it make it a piece of a longer one: 【布什】尔.</summary>
    public double OfListed(int start, int end)
    {
        const double Piece = -5;
        var goesOn = end < _characters.Length && _model.IsMostlyForeign(_characters[end]) && _model.IsForeign(_characters[end - 1]);
        var beganBefore = start > 0 && _model.IsMostlyForeign(_characters[start - 1]) && _model.IsForeign(_characters[start]);
        return goesOn || beganBefore ? Piece : 0;
    }

    private Token TokenAt(int offset) => _text!.Tokens[_text.TokenIndexAt(offset)];

    private long FrequencyOf(Token token) => lexicons.FrequencyOf(_characters.AsSpan(token.Start, token.Length));

    /// <summary>Whether a span is two places of one character, or one and what it has: 俄乌, 乌军.</summary>
    private bool IsTwoPlaces(int start, int end) =>
        end == start + 2 && _cues.IsPlaceAbbreviation(start)
        && (_characters[start + 1] is '军' or '方' or '媒' or '警' || _cues.IsPlaceAbbreviation(start + 1));

    /// <summary>Whether a span is a function word of one character and a frequent verb or a place: 曾声明, 向法国.</summary>
    private bool IsPhrase(int start, int end)
    {
        var first = TokenAt(start);
        if (first.Start != start || first.Length != 1 || first.Tag.Name[0] is not ('d' or 'p' or 'c' or 'u'))
            return false;
        var second = TokenAt(end - 1);
        return second.Start == first.End && second.End == end
            && ((first.Tag.Name[0] == 'p' && _cues.IsPlace(second.Start, end)) || (second.Tag.Name[0] == 'v' && FrequencyOf(second) > Frequent));
    }

    /// <summary>Whether the character inside a span of three joins two others: 罗【和】梅西.</summary>
    private bool JoinsInside(int start)
    {
        var token = TokenAt(start + 1);
        return token.Start == start + 1 && token.Length == 1 && token.Tag.Name[0] == 'c';
    }

    /// <summary>Whether a span ends in a word that joins it to the next name: 【张伟和】李强.</summary>
    private bool JoinsNext(int end) =>
        end < _characters.Length && _characters[end - 1] is '和' or '与' or '及' && _model.TryGetSurname(_characters.AsSpan(end, 1), out _);

    /// <summary>Whether a span leaves one character alone between itself and a mark: 【林允】中。</summary>
    private bool StrandsCharacter(int end)
    {
        if (end >= _characters.Length || !char.IsBetween(_characters[end], '\u4e00', '\u9fff'))
            return false;
        if (end + 1 < _characters.Length && NameMarks.After(_characters[end + 1]) == MarkKind.None)
            return false;
        var token = TokenAt(end);
        return token.Length == 1 && token.Tag.Name[0] is not ('v' or 'u' or 'y') && _cues.SpeechAt(end) == 0;
    }

    /// <summary>Whether a span fills just the room between a cue for a person and a mark, or a word that goes on with the sentence.</summary>
    private bool FillsRoom(int start, int end) =>
        surroundings.CueBefore(start) != LeftCue.None && !lexicons.IsNoName(_characters.AsSpan(start..end)) && (EndsBeforeMark(end) || EndsBeforePredicate(end));

    private bool EndsBeforeMark(int end) =>
        end == _characters.Length || _characters[end] == '等' || NameMarks.After(_characters[end]) != MarkKind.None;

    /// <summary>Whether a verb of speech, or a verb, adverb, preposition, pronoun or number of the dictionary begins at an offset.</summary>
    private bool EndsBeforePredicate(int end)
    {
        if (_cues.SpeechAt(end) > 0)
            return true;
        var token = TokenAt(end);
        return token.Start == end && (token.Tag.Name[0] is 'v' or 'd' or 'p' or 'r' or 'm') && FrequencyOf(token) > 0;
    }

    /// <summary>Whether the words around a transliterated name make it that of a place: 【巴赫穆特】方向, 苏梅和【哈尔科夫】.</summary>
    private bool StandsLikePlace(int start, int end)
    {
        if (start > 1 && _characters[start - 1] is '、' or '和' or '与' or '及' && _cues.IsPlaceBefore(start - 1))
            return true;
        if (end >= _characters.Length)
            return false;
        if (end + 1 < _characters.Length && _characters[end] is '、' or '和' or '与' or '及' && _cues.PlaceEndAt(end + 1) > 0)
            return true;
        if (lexicons.EndsThings(_characters[end]))
            return true;
        var token = TokenAt(end);
        if (token.Start == end && token.Length == 1 && _characters[end] == '等' && token.End < _characters.Length)
            token = TokenAt(token.End);
        return lexicons.IsPlaceFollower(_characters.AsSpan(token.Start, token.Length));
    }

    /// <summary>Whether a longer span begins with a verb of the dictionary: 加强【摩托罗拉】.</summary>
    private bool BeginsWithVerb(int start, int end)
    {
        var token = TokenAt(start);
        return token.Start == start && token.End < end && token.Length > 1 && (token.Tag.Name[0] is 'v' or 'd') && FrequencyOf(token) > Frequent;
    }
}
