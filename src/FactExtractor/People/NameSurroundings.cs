using FactExtractor.Segmentation;
using FactExtractor.Text;

namespace FactExtractor.People;

/// <summary>
/// What stands around the offsets of a text, weighed once, when it is first asked for, for all the names that may begin or end there. Reused from text
/// to text.
/// </summary>
internal sealed class NameSurroundings(PersonLexicons lexicons)
{
    private readonly NameEvidence _evidence = lexicons.Evidence;
    private TextAnalysis? _text;
    private string _characters = "";
    private NameEvidence.Weight[] _left = [];
    private NameEvidence.Weight[] _right = [];
    private Sides[] _weighed = [];

    /// <summary>The words at an offset that speak for a name.</summary>
    public NameCues Cues { get; } = new(lexicons);

    /// <summary>Looks at a text.</summary>
    public void Read(TextAnalysis text)
    {
        _text = text;
        _characters = text.Clean.Simplified;
        Cues.Read(text);
        var length = _characters.Length + 1;
        if (_weighed.Length < length)
        {
            _weighed = new Sides[Math.Max(length, 2 * _weighed.Length)];
            _left = new NameEvidence.Weight[_weighed.Length];
            _right = new NameEvidence.Weight[_weighed.Length];
        }

        Array.Clear(_weighed, 0, length);
    }

    /// <summary>What speaks for a name that begins at one offset and ends at another.</summary>
    public NameEvidence.Weight Around(int start, int end) => Left(start) + Right(end) + WeighWord(start, end) + WeighPlace(start, end);

    /// <summary>Whether a cue for a person stands before or after a span.</summary>
    public bool HasCue(int start, int end) =>
        CueBefore(start) != LeftCue.None || Cues.SpeechAt(end) > 0 || Cues.AddressAt(end) > 0 || Cues.TitleAt(end) > 1;

    /// <summary>The words before an offset that tell of a person.</summary>
    public LeftCue CueBefore(int offset)
    {
        if (Cues.TitleBefore(offset) > 1)
            return LeftCue.Title;
        if (Cues.IsKinBefore(offset))
            return LeftCue.Kin;
        if (Cues.BylineBefore(offset) > 1)
            return LeftCue.Byline;
        if (offset == 0 || !lexicons.IsTitleTail(_characters[offset - 1]))
            return LeftCue.None;
        var token = TokenAt(offset - 1);
        return token.End == offset && token.Length > 1 && token.Tag.Name[0] == 'n' ? LeftCue.Noun : LeftCue.None;
    }

    private Token TokenAt(int offset) => _text!.Tokens[_text.TokenIndexAt(offset)];

    private NameEvidence.Weight Left(int offset)
    {
        if ((_weighed[offset] & Sides.Left) == Sides.None)
        {
            _weighed[offset] |= Sides.Left;
            _left[offset] = WeighLeft(offset);
        }

        return _left[offset];
    }

    private NameEvidence.Weight Right(int offset)
    {
        if ((_weighed[offset] & Sides.Right) == Sides.None)
        {
            _weighed[offset] |= Sides.Right;
            _right[offset] = WeighRight(offset);
        }

        return _right[offset];
    }

    private NameEvidence.Weight WeighLeft(int offset)
    {
        var isTokenStart = TokenAt(offset).Start == offset;
        var cue = CueBefore(offset);
        var weight = isTokenStart || (cue == LeftCue.Title && IsUnknown(TokenAt(offset))) ? default : _evidence.CutLeft;
        if (cue != LeftCue.None)
            weight += _evidence.Before(cue);
        if (cue == LeftCue.Title && Cues.IsPostBefore(offset))
            weight += _evidence.Post;
        var before = offset == 0 ? '\n' : _characters[offset - 1];
        if (cue == LeftCue.None && offset > 0 && lexicons.Model.IsForeign(before))
            weight += _evidence.RunLeft;
        if (NameMarks.Before(before) is not MarkKind.None and var mark)
            return weight + _evidence.Before(mark);
        if (!isTokenStart)
            return weight + _evidence.WithinLeft;
        return cue == LeftCue.None ? weight + _evidence.Before(TokenAt(offset - 1).Tag) : weight;
    }

    private NameEvidence.Weight WeighRight(int offset)
    {
        var isTokenEnd = TokenAt(offset - 1).End == offset;
        var joins = !isTokenEnd && JoinsNext(offset);
        var weight = isTokenEnd || joins || CutsBeforeSpeech(offset) ? default : _evidence.CutRight;
        var next = offset == _characters.Length ? '\n' : _characters[offset];
        if (offset < _characters.Length && lexicons.Model.IsForeign(next))
            weight += _evidence.RunRight;
        if (NameMarks.After(next) is not MarkKind.None and var mark)
            return weight + _evidence.After(mark);
        if (CueAfter(offset) is not RightCue.None and var cue)
            return weight + _evidence.After(cue);
        return weight + (isTokenEnd ? _evidence.After(TokenAt(offset).Tag) : joins ? default : _evidence.WithinRight);
    }

    /// <summary>Whether the segmenter made one rare word of the end of a name and the character that joins the next: 哈勒敦【和】中国大使.</summary>
    private bool JoinsNext(int offset) =>
        offset < _characters.Length && _characters[offset] is '和' or '与' && TokenAt(offset).End == offset + 1 && IsRare(TokenAt(offset));

    /// <summary>Whether the dictionary lacks a word, so that the segmenter only guessed at its borders.</summary>
    private bool IsUnknown(Token token) => lexicons.FrequencyOf(_characters.AsSpan(token.Start, token.Length)) == 0;

    private bool IsRare(Token token)
    {
        const int Rare = 100;
        return lexicons.FrequencyOf(_characters.AsSpan(token.Start, token.Length)) < Rare;
    }

    /// <summary>Whether the segmenter made one rare word of the end of a name and a verb of speech: 陈晓【明说】.</summary>
    private bool CutsBeforeSpeech(int offset)
    {
        if (offset >= _characters.Length || Cues.SpeechAt(offset) == 0)
            return false;
        var token = TokenAt(offset);
        return token.End == offset + Cues.SpeechAt(offset) && IsRare(token);
    }

    private RightCue CueAfter(int offset)
    {
        var speech = Cues.SpeechAt(offset);
        if (speech > 1)
            return RightCue.Speech;
        if (Cues.AddressAt(offset) > 0)
            return RightCue.Address;
        if (Cues.TitleAt(offset) > 1)
            return RightCue.Title;
        if (lexicons.IsThingTail(_characters[offset]) && TokenAt(offset).End == offset + 1)
            return RightCue.ThingTail;
        return speech > 0 ? RightCue.ShortSpeech : RightCue.None;
    }

    private NameEvidence.Weight WeighWord(int start, int end)
    {
        var word = _characters.AsSpan(start..end);
        if (lexicons.IsNoName(word) || Cues.BylineBefore(end) == end - start)
            return _evidence.NoName;
        if (Cues.IsPlace(start, end))
            return _evidence.Place;
        var token = TokenAt(start);
        if (token.Start != start || token.End != end)
            return default;
        var isInDictionary = lexicons.FrequencyOf(word) > 0;
        return token.Tag.IsPerson() ? isInDictionary ? _evidence.KnownName : _evidence.UnknownName
            : token.Tag.Name is "ns" or "nt" ? _evidence.NamedThing
            : isInDictionary ? _evidence.Word
            : default;
    }

    /// <summary>
    /// A place around the span, or at its beginning, makes it a part of a place's name: 【沙依】巴克区, 【巴林阿拉伯】银行; a place that is also
    /// a surname (濮阳, 东方) does not.
    /// </summary>
    private NameEvidence.Weight WeighPlace(int start, int end) =>
        Cues.PlaceEndAround(start) > end
        || (end - start > 3 && !GoesOnAsName(start) && Cues.PlaceEndAt(start) is > 0 and var place && place < end && !lexicons.Model.TryGetSurname(_characters.AsSpan(start..place), out _))
            ? _evidence.PartOfPlace
            : default;

    /// <summary>Whether a sound of foreign names follows the place at an offset, and a title stands before it: 主席【马里】纳斯.</summary>
    private bool GoesOnAsName(int start) =>
        Cues.PlaceEndAt(start) is var place && place < _characters.Length && lexicons.Model.IsMostlyForeign(_characters[place]) && CueBefore(start) == LeftCue.Title;

    /// <summary>The sides of an offset that are weighed.</summary>
    [Flags]
    private enum Sides : byte
    {
        None = 0,
        Left = 1,
        Right = 2,
    }
}
