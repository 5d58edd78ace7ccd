using FactExtractor.Segmentation;
using FactExtractor.Text;

namespace FactExtractor.People;

/// <summary>What stands around every offset of a text, weighed once for all the names that may begin or end there.</summary>
internal sealed class NameSurroundings
{
    private const string SentenceMarks = "。！？；\n";
    private const string OpenQuotes = "“‘《「『〈";
    private const string CloseQuotes = "”’》」』〉";
    private const string OpenBrackets = "(（[【";
    private const string CloseBrackets = ")）]】";
    private const string OtherMarks = "，,、：:;!?…—-/|·• \u3000\t";

    private readonly PersonLexicons _lexicons;
    private readonly TextAnalysis _text;
    private readonly string _characters;
    private readonly double[] _costs;
    private readonly double[] _running;
    private readonly NameEvidence.Weight[] _left;
    private readonly NameEvidence.Weight[] _right;

    public NameSurroundings(PersonLexicons lexicons, TextAnalysis text)
    {
        _lexicons = lexicons;
        _text = text;
        _characters = text.Clean.Simplified;
        Cues = new NameCues(lexicons, text);
        _costs = new double[text.Tokens.Length + 1];
        for (var i = 0; i < text.Tokens.Length; i++)
        {
            var token = text.Tokens[i];
            _costs[i + 1] = _costs[i] + CostOf(token);
        }

        _running = new double[_characters.Length + 1];
        for (var i = 0; i < _characters.Length; i++)
            _running[i + 1] = _running[i] + lexicons.Model.Running(_characters[i]);

        _left = new NameEvidence.Weight[_characters.Length + 1];
        _right = new NameEvidence.Weight[_characters.Length + 1];
        for (var i = 0; i < _characters.Length; i++)
        {
            _left[i] = WeighLeft(i);
            _right[i + 1] = WeighRight(i + 1);
        }
    }

    /// <summary>The words at an offset that speak for a name.</summary>
    public NameCues Cues { get; }

    /// <summary>What speaks for a name that begins at one offset and ends at another.</summary>
    public NameEvidence.Weight Around(int start, int end) => _left[start] + _right[end] + WeighWord(start, end) + WeighPlace(start, end);

    /// <summary>Whether the words after an offset run on to the end of the name of an organization or thing: 【宝龙】食品公司, “【雷锋】”号.</summary>
    public bool RunsOnToThing(int offset)
    {
        const int MostWords = 5;
        if (offset + 1 < _characters.Length && CloseQuotes.Contains(_characters[offset]) && _characters[offset + 1] is '号' or '奖' or '杯')
            return true;
        for (var (i, count) = (_text.TokenIndexAt(Math.Min(offset, _characters.Length - 1)), 0); offset < _characters.Length && i < _text.Tokens.Length && count < MostWords; i++, count++)
        {
            var token = _text.Tokens[i];
            if (token.Start < offset || token.Tag.Name[0] is not ('n' or 'v' or 'b' or 'j' or 'l' or 'a') || token.Tag.Name == "nr" || Cues.SpeechAt(token.Start) > 0)
                return false;
            if (Cues.TitleAt(token.Start) >= Math.Max(2, token.Length) || _characters.AsSpan(token.Start, token.Length) is "政府" or "当局" or "团队")
                return false;
            if (token.Length > 1 && EndsOrganization(token))
                return true;
            if (_lexicons.EndsThings(_characters[token.End - 1]))
                return true;
        }

        return false;
    }

    /// <summary>Whether the words around a transliterated name make it that of a place: 【巴赫穆特】方向, 苏梅和【哈尔科夫】.</summary>
    public bool StandsLikePlace(int start, int end)
    {
        if (start > 1 && _characters[start - 1] is '、' or '和' or '与' or '及' && Cues.IsPlaceBefore(start - 1))
            return true;
        if (end >= _characters.Length)
            return false;
        if (end + 1 < _characters.Length && _characters[end] is '、' or '和' or '与' or '及' && Cues.PlaceEndAt(end + 1) > 0)
            return true;
        if (_lexicons.EndsThings(_characters[end]))
            return true;
        var token = _text.Tokens[_text.TokenIndexAt(end)];
        if (token.Start == end && token.Length == 1 && _characters[end] == '等' && token.End < _characters.Length)
            token = _text.Tokens[_text.TokenIndexAt(token.End)];
        return _lexicons.IsPlaceFollower(_characters.AsSpan(token.Start, token.Length));
    }

    /// <summary>Whether a cue for a person stands before or after a span.</summary>
    public bool HasCue(int start, int end) =>
        TitleCue(start) is not null || Cues.SpeechAt(end) > 0 || Cues.AddressAt(end) > 0 || Cues.TitleAt(end) > 1;

    /// <summary>Whether a title, or a noun that says what a person is, ends at an offset.</summary>
    public bool IsAfterTitle(int offset) => TitleCue(offset) is not null;

    /// <summary>Whether a span is a function word of one character and a frequent verb or a place: 曾声明, 向法国.</summary>
    public bool IsPhrase(int start, int end)
    {
        const int Frequent = 500;
        var (first, second) = (_text.Tokens[_text.TokenIndexAt(start)], _text.Tokens[_text.TokenIndexAt(end - 1)]);
        return first.Start == start && first.Length == 1 && second.Start == first.End && second.End == end
            && (first.Tag.Name[0] is 'd' or 'p' or 'c' or 'u')
            && ((first.Tag.Name[0] == 'p' && Cues.IsPlace(second.Start, end))
                || (second.Tag.Name[0] == 'v' && _lexicons.FrequencyOf(_characters.AsSpan(second.Start, second.Length)) > Frequent));
    }

    /// <summary>Whether the character inside a span of three joins two others: 罗【和】梅西.</summary>
    public bool JoinsInside(int start)
    {
        var token = _text.Tokens[_text.TokenIndexAt(start + 1)];
        return token.Start == start + 1 && token.Length == 1 && token.Tag.Name[0] == 'c';
    }

    /// <summary>Whether a span leaves one character alone between itself and a mark: 【林允】中。</summary>
    public bool StrandsCharacter(int end)
    {
        if (end >= _characters.Length || !char.IsBetween(_characters[end], '\u4e00', '\u9fff'))
            return false;
        var token = _text.Tokens[_text.TokenIndexAt(end)];
        var isBeforeMark = end + 1 == _characters.Length || MarkOf(_characters[end + 1], CloseQuotes, CloseBrackets) != MarkKind.None;
        return isBeforeMark && token.Length == 1 && token.Tag.Name[0] is not ('v' or 'u' or 'y') && Cues.SpeechAt(end) == 0;
    }

    /// <summary>Whether a longer span begins with a verb of the dictionary: 加强【摩托罗拉】.</summary>
    public bool BeginsWithVerb(int start, int end)
    {
        const int Frequent = 500;
        var token = _text.Tokens[_text.TokenIndexAt(start)];
        return token.Start == start && token.End < end && token.Length > 1 && (token.Tag.Name[0] is 'v' or 'd')
            && _lexicons.FrequencyOf(_characters.AsSpan(start, token.Length)) > Frequent;
    }

    /// <summary>Whether a span fills just the room between a cue for a person and a mark, or a word that goes on with the sentence.</summary>
    public bool FillsRoom(int start, int end) =>
        TitleCue(start) is not null && !_lexicons.IsNoName(_characters.AsSpan(start..end)) && (EndsBeforeMark(end) || EndsBeforePredicate(end));

    private bool EndsBeforeMark(int end) =>
        end == _characters.Length || _characters[end] == '等' || MarkOf(_characters[end], CloseQuotes, CloseBrackets) != MarkKind.None;

    /// <summary>Whether a verb of speech, or a verb, adverb, preposition, pronoun or number of the dictionary begins at an offset.</summary>
    private bool EndsBeforePredicate(int end)
    {
        if (Cues.SpeechAt(end) > 0)
            return true;
        var token = _text.Tokens[_text.TokenIndexAt(end)];
        return token.Start == end && (token.Tag.Name[0] is 'v' or 'd' or 'p' or 'r' or 'm')
            && _lexicons.FrequencyOf(_characters.AsSpan(end, token.Length)) > 0;
    }

    /// <summary>Whether the word before an offset makes a name of a thing: 台风“韦帕”.</summary>
    public bool IsAfterThingHead(int offset)
    {
        var i = _text.TokenIndexAt(offset) - 1;
        if (i >= 0 && _text.Tokens[i].Length == 1 && OpenQuotes.Contains(_characters[_text.Tokens[i].Start]))
            i--;
        return i >= 0 && _lexicons.IsThingHead(_characters.AsSpan(_text.Tokens[i].Start, _text.Tokens[i].Length));
    }

    private bool EndsOrganization(Token token)
    {
        const int LeastWithShortTail = 3;
        for (var length = Math.Min(token.Length, 6); length >= (token.Length < LeastWithShortTail ? 2 : 1); length--)
        {
            if (_lexicons.IsOrganizationTail(_characters.AsSpan(token.End - length, length), out _))
                return true;
        }

        return false;
    }

    /// <summary>How likely the text of a span is as running text, given that the words around it stay.</summary>
    public double AsText(int start, int end)
    {
        var tokens = _text.Tokens;
        var (first, last) = (_text.TokenIndexAt(start), _text.TokenIndexAt(end - 1));
        return _costs[last + 1] - _costs[first] - CostOf(tokens[first].Start, start) - CostOf(end, tokens[last].End);
    }

    /// <summary>How likely a piece of a token is; one longer than all words of the dictionary is summed up beforehand.</summary>
    private double CostOf(int start, int end)
    {
        const int LongestWord = 20;
        return start >= end ? 0
            : end - start <= LongestWord ? _lexicons.WordCost(_characters.AsSpan(start..end))
            : _lexicons.Model.Running([]) + _running[end] - _running[start];
    }

    /// <summary>A token that the dictionary takes for a name is as unlikely as its characters, unless it is a plain word after all.</summary>
    private double CostOf(Token token)
    {
        const double PlainWord = -11;
        const int RareFrequency = 12;

        var word = _characters.AsSpan(token.Start, token.Length);
        var cost = _lexicons.WordCost(word);
        if (_lexicons.IsNoName(word) || Cues.IsPlace(token.Start, token.End))
            return Math.Max(cost, PlainWord);
        if (!IsName(token.Tag) || (word.Length == 2 && _lexicons.FrequencyOf(word) >= RareFrequency && !Cues.IsKnown(token.Start, token.End)))
            return cost;
        var running = _lexicons.Model.Running(word);
        return _lexicons.Model.HasNameShape(word) ? Math.Min(running, cost) : Math.Max(running, cost);
    }

    private NameEvidence.Weight WeighLeft(int offset)
    {
        var evidence = _lexicons.Evidence;
        var isTokenStart = _text.Tokens[_text.TokenIndexAt(offset)].Start == offset;
        var weight = isTokenStart ? default : evidence.CutLeft;
        var title = TitleCue(offset);
        if (title is not null)
            weight += evidence[title];
        if (title == "left.title" && Cues.IsPostBefore(offset))
            weight += evidence["left.post"];
        var before = offset == 0 ? '\n' : _characters[offset - 1];
        if (title is null && offset > 0 && _lexicons.Model.IsForeign(before))
            weight += evidence.RunLeft;
        if (MarkOf(before, OpenQuotes, OpenBrackets) is not MarkKind.None and var mark)
            return weight + evidence.Before(mark);
        if (!isTokenStart)
            return weight + evidence.WithinLeft;
        return title is null ? weight + evidence.Before(_text.Tokens[_text.TokenIndexAt(offset - 1)].Tag) : weight;
    }

    private NameEvidence.Weight WeighRight(int offset)
    {
        var evidence = _lexicons.Evidence;
        var isTokenEnd = _text.Tokens[_text.TokenIndexAt(offset - 1)].End == offset;
        var weight = isTokenEnd || CutsBeforeSpeech(offset) ? default : evidence.CutRight;
        var next = offset == _characters.Length ? '\n' : _characters[offset];
        if (offset < _characters.Length && _lexicons.Model.IsForeign(next))
            weight += evidence.RunRight;
        if (MarkOf(next, CloseQuotes, CloseBrackets) is not MarkKind.None and var mark)
            return weight + evidence.After(mark);
        if (RightCue(offset) is { } cue)
            return weight + evidence[cue];
        return weight + (isTokenEnd ? evidence.After(_text.Tokens[_text.TokenIndexAt(offset)].Tag) : evidence.WithinRight);
    }

    /// <summary>Whether the segmenter made one rare word of the end of a name and a verb of speech: 陈晓【明说】.</summary>
    private bool CutsBeforeSpeech(int offset)
    {
        const int Rare = 100;
        if (offset >= _characters.Length || Cues.SpeechAt(offset) == 0)
            return false;
        var token = _text.Tokens[_text.TokenIndexAt(offset)];
        return token.End == offset + Cues.SpeechAt(offset) && _lexicons.FrequencyOf(_characters.AsSpan(token.Start, token.Length)) < Rare;
    }

    private string? TitleCue(int offset)
    {
        if (Cues.TitleBefore(offset) > 1)
            return "left.title";
        if (Cues.IsKinBefore(offset))
            return "left.kin";
        if (Cues.BylineBefore(offset) > 1)
            return "left.byline";
        if (offset == 0)
            return null;
        var token = _text.Tokens[_text.TokenIndexAt(offset - 1)];
        return token.End == offset && token.Length > 1 && token.Tag.Name[0] == 'n' && _lexicons.IsTitleTail(_characters[offset - 1]) ? "left.tail" : null;
    }

    private string? RightCue(int offset)
    {
        var speech = Cues.SpeechAt(offset);
        if (speech > 1)
            return "right.speech";
        if (Cues.AddressAt(offset) > 0)
            return "right.address";
        if (Cues.TitleAt(offset) > 1)
            return "right.title";
        var token = _text.Tokens[_text.TokenIndexAt(offset)];
        if (token.End == offset + 1 && _lexicons.IsThingTail(_characters[offset]))
            return "right.tail";
        return speech > 0 ? "right.verb" : null;
    }

    private NameEvidence.Weight WeighWord(int start, int end)
    {
        var evidence = _lexicons.Evidence;
        var word = _characters.AsSpan(start..end);
        if (_lexicons.IsNoName(word))
            return evidence["word.not-name"];
        if (Cues.IsPlace(start, end))
            return evidence["word.place"];
        var token = _text.Tokens[_text.TokenIndexAt(start)];
        if (token.Start != start || token.End != end)
            return default;
        var isInDictionary = _lexicons.FrequencyOf(word) > 0;
        return IsName(token.Tag) ? evidence[isInDictionary ? "word.name" : "word.unknown"]
            : token.Tag.Name is "ns" or "nt" ? evidence["word.ns"]
            : isInDictionary ? evidence["word.other"]
            : default;
    }

    /// <summary>
    /// A place around the span, or at its beginning, makes it a part of a place's name: 【沙依】巴克区, 【伊朗伊斯兰】革命卫队; a place that is also
    /// a surname (濮阳, 东方) does not.
    /// </summary>
    private NameEvidence.Weight WeighPlace(int start, int end) =>
        Cues.PlaceEndAround(start) > end
        || (end - start > 3 && Cues.PlaceEndAt(start) is > 0 and var place && place < end && !_lexicons.Model.TryGetSurname(_characters.AsSpan(start..place), out _))
            ? _lexicons.Evidence["place.part"]
            : default;

    private static MarkKind MarkOf(char c, string quotes, string brackets) =>
        char.IsBetween(c, '\u3400', '\u9fff') ? MarkKind.None
        : SentenceMarks.Contains(c) ? MarkKind.Sentence
        : c == '、' ? MarkKind.List
        : quotes.Contains(c) ? MarkKind.Quote
        : brackets.Contains(c) ? MarkKind.Bracket
        : OtherMarks.Contains(c) || OpenQuotes.Contains(c) || CloseQuotes.Contains(c) || OpenBrackets.Contains(c) || CloseBrackets.Contains(c) ? MarkKind.Other
        : MarkKind.None;

    private static bool IsName(Tag tag) => tag.Name.StartsWith("nr", StringComparison.Ordinal);
}
