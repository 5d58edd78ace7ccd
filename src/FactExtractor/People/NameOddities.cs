using FactExtractor.Segmentation;
using FactExtractor.Text;

namespace FactExtractor.People;

/// <summary>What speaks for or against a name beyond the fitted evidence, in the same unit; set by judgement. Reused from text to text.</summary>
internal sealed class NameOddities(PersonLexicons lexicons, NameSurroundings surroundings)
{
    /// <summary>What two places of one character lose.</summary>
    private const double TwoPlaces = -4;

    /// <summary>What a name loses that leaves a part of a transliterated name after a title alone: 大使【巴赫蒂】亚尔.</summary>
    private const double LeavesRoom = -2.5;

    /// <summary>What a name gains that the gazetteer has for a place, where no place can stand: 总统【马西西】表示.</summary>
    private const double PlaceInPostRoom = 4;

    /// <summary>What a name gains by the sex or ethnic group in brackets behind it.</summary>
    private const double Remark = 3;

    /// <summary>How often the dictionary saw a word that is frequent.</summary>
    private const int Frequent = 500;

    /// <summary>How often the dictionary saw a word that is no chance.</summary>
    private const int Known = 50;

    private readonly NameModel _model = lexicons.Model;
    private readonly NameCues _cues = surroundings.Cues;
    private TextAnalysis? _text;
    private string _characters = "";
    private (int Start, int End) _room;

    /// <summary>Begins with a text, whose surroundings are read.</summary>
    public void Read(TextAnalysis text)
    {
        _text = text;
        _characters = text.Clean.Simplified;
        _room = (-1, 0);
    }

    /// <summary>Those of a Chinese name.</summary>
    public double OfChinese(int start, int end)
    {
        const double PlaceTail = -3;
        const double FunctionWord = -3;
        const double AfterDigit = -3;
        const double Phrase = -4;
        const double Strands = -1.5;
        const double FillsRoom = 2;
        const double SureRoom = 3.5;

        return (IsTwoPlaces(start, end) ? TwoPlaces : 0)
            + (IsPhrase(start, end) || IsAddressee(start) || _cues.TitleAt(start) == end - start ? Phrase : 0)
            + (StrandsCharacter(end) || IsBeforePronoun(end) ? Strands : 0)
            + (end == start + 3 && (_characters[start] == _characters[end - 1] || JoinsInside(start) || JoinsNext(end) || EndsInOtherWord(start, end)) ? Phrase : 0)
            + (surroundings.HasCue(start, end) ? 0 : WithoutCue(start, end))
            + (end >= start + 3 ? FillsSureRoom(start, end) ? SureRoom : this.FillsRoom(start, end) ? FillsRoom : 0 : IsBetweenPostAndDeed(start, end) || FillsPostRoom(start, end) ? FillsRoom : 0)
            + (RoomEnd(start) > end ? LeavesRoom : 0)
            + (_cues.IsPlace(start, end) && FillsPostRoom(start, end) ? PlaceInPostRoom : 0)
            + (IsAppointed(start, end) ? FillsRoom : 0)
            + (IsBeforeRemark(end) ? Remark : 0)
            + (lexicons.EndsThings(_characters[end - 1]) ? PlaceTail : 0)
            + (_model.IsMostlyFunctionWord(_characters[start]) ? FunctionWord : 0)
            + (start > 0 && char.IsAsciiDigit(_characters[start - 1]) ? AfterDigit : 0);
    }

    /// <summary>What a Chinese name loses that no cue for a person stands beside.</summary>
    private double WithoutCue(int start, int end)
    {
        const double NoCue = -0.8;
        const double PlainWord = -2.5;
        const double Unsupported = -1.5;
        const double Piece = -2.5;

        return (IsPlainWord(start, end) ? PlainWord : NoCue) + (IsUnsupported(start, end) ? Unsupported : 0) + (IsPieceOfForeignWord(start, end) ? Piece : 0);
    }

    /// <summary>Those of a Japanese name.</summary>
    public double OfJapanese(int start, int surnameEnd, int end)
    {
        const double FillsRoom = 2;
        const double PlainWord = -3;
        return FillsSureRoom(start, end) ? FillsRoom
            : end == surnameEnd + 2 && surroundings.CueBefore(start) == LeftCue.None && TokenAt(surnameEnd) is var given && given.Start == surnameEnd && given.End == end && !given.Tag.IsPerson() && FrequencyOf(given) > Frequent
                ? PlainWord : 0;
    }

    /// <summary>Those of a transliterated name.</summary>
    public double OfForeign(int start, int end)
    {
        const double LikePlace = -3;
        const double Phrase = -3;
        const double Piece = -2.5;
        const double Address = -4;

        return (StandsLikePlace(start, end) || (EndsLikePlace(start, end) && surroundings.CueBefore(start) == LeftCue.None) ? LikePlace : 0)
            + (BeginsWithVerb(start, end) || ConsistsOfWords(start, end) || EndsInWord(start, end) || IsPhrase(start, end) ? Phrase : 0)
            + (IsTwoPlaces(start, end) || IsPlaceAndWord(start, end) ? TwoPlaces : 0)
            + (_cues.AddressAt(end - 1) > 1 ? Address : 0)
            + (lexicons.EndsThings(_characters[end - 1]) ? LikePlace : 0)
            + OfRoom(start, end)
            + (IsBeforeRemark(end) ? Remark : 0)
            + (end < _characters.Length && _model.IsMostlyForeign(_characters[end]) ? Piece : 0);
    }

    /// <summary>What a listed name loses where the characters around it make it a piece of a longer one or of a verb: 【布什】尔, 祝【贺龙】年.</summary>
    public double OfListed(int start, int end)
    {
        const double Piece = -5;
        var goesOn = end < _characters.Length && _model.IsMostlyForeign(_characters[end]) && _model.IsForeign(_characters[end - 1]) && !BeginsVerb(end);
        var beganBefore = start > 0 && _model.IsMostlyForeign(_characters[start - 1]) && _model.IsForeign(_characters[start]);
        var isInVerb = start > 0 && _cues.SpeechAt(start - 1) > 1;
        return goesOn || beganBefore || isInVerb ? Piece : OfRoom(start, end) + (IsBeforeRemark(end) ? Remark : 0);
    }

    /// <summary>
    /// Whether a span is no word of the dictionary, has no frequent one and no function word in it, and fills the room between a word of the lexicon
    /// of titles and a mark, a verb or another word that goes on with the sentence.
    /// </summary>
    public bool FillsSureRoom(int start, int end)
    {
        if (_cues.TitleBefore(start) < 2 || _cues.TitleAt(start) > 1 || TokenAt(start).Start != start || TokenAt(end - 1).End != end)
            return false;
        if (RoomEnd(start) > end || EndsInOtherWord(start, end) || !(EndsBeforeMark(end) || EndsBeforePredicate(end)))
            return false;
        if (lexicons.EndsThings(_characters[end - 1]) || lexicons.IsNoName(_characters.AsSpan(start..end)) || _cues.IsKnown(start, end - 1))
            return false;
        for (var at = start; at < end; at = TokenAt(at).End)
        {
            var token = TokenAt(at);
            var isWord = token.Length > 1 && FrequencyOf(token) > (token.Length == end - start ? 0 : Frequent) && !token.Tag.IsPerson() && token.Tag.Name != "ns";
            if (isWord || (token.Length == 1 && token.Tag.Name[0] is 'd' or 'c' or 'u') || (token.Length == 1 && at > start && token.Tag.Name[0] is 'p' or 'v' or 'r'))
                return false;
        }

        return true;
    }

    /// <summary>Whether a span fills the room between a post and a mark or verb just so, be it a name that the dictionary takes for a place: 大使【贝特】、.</summary>
    private bool FillsPostRoom(int start, int end) =>
        _cues.IsPostBefore(start) && (EndsBeforeMark(end) || _cues.SpeechAt(end) > 0 || (TokenAt(end).Length > 1 && _cues.SpeechAt(end + 1) == 0))
        && FillsSureRoom(start, end);

    /// <summary>Whether a span after a post is no phrase, and all its words are names to the segmenter, if only by a guess: 代表【涅边贾】.</summary>
    public bool ConsistsOfNames(int start, int end)
    {
        if (IsPhrase(start, end))
            return false;
        for (var at = start; at < end; at = TokenAt(at).End)
        {
            var token = TokenAt(at);
            if (_cues.SpeechAt(at) > 1 || (!token.Tag.IsPerson() && (token.Tag.Name != "ns" || FrequencyOf(token) > 0 || end == start + 2)))
                return false;
        }

        return FillsPostRoom(start, end) || (end == start + 3 && FillsSureRoom(start, end) && !(end < _characters.Length && _model.IsMostlyForeign(_characters[end])));
    }

    /// <summary>Whether a verb of two characters, or one and its particle, begins at an offset: 桑吉加措【拉来】.</summary>
    private bool BeginsVerb(int offset)
    {
        var token = TokenAt(offset);
        if (token.Start != offset || token.Tag.Name[0] != 'v')
            return false;
        return token.Length > 1 || (token.End < _characters.Length && _characters[token.End] is '来' or '去' or '着' or '了' or '到');
    }

    private Token TokenAt(int offset) => _text!.Tokens[_text.TokenIndexAt(offset)];

    private long FrequencyOf(Token token) => lexicons.FrequencyOf(_characters.AsSpan(token.Start, token.Length));

    /// <summary>
    /// Whether a span is two or three places of one character (俄乌, 英法德), or one and what it has or says: 乌军, 乌称索, 英多地. A title makes the former a
    /// name: 外长【菲丹】.
    /// </summary>
    private bool IsTwoPlaces(int start, int end)
    {
        if (!_cues.IsPlaceAbbreviation(start))
            return false;
        if (_characters[start + 1] is '称' or '方' || (end == start + 2 && _characters[start + 1] is '军' or '媒' or '警'))
            return true;
        if (_characters[start + 1] == '多' && end < _characters.Length && _characters[start + 2] is '地' or '国')
            return true;
        return surroundings.CueBefore(start) == LeftCue.None && end - start <= 3 && _cues.IsPlaceAbbreviation(start + 1) && _cues.IsPlaceAbbreviation(end - 1);
    }

    /// <summary>Whether a place of one character and a word of the dictionary make up a span: 巴【派别】.</summary>
    private bool IsPlaceAndWord(int start, int end) =>
        _cues.IsPlaceAbbreviation(start) && end > start + 2 && surroundings.CueBefore(start) == LeftCue.None && TokenAt(start).Length == 1
        && TokenAt(start + 1).End == end && !TokenAt(start + 1).Tag.IsPerson() && FrequencyOf(TokenAt(start + 1)) > 0;

    /// <summary>
    /// Whether a span is a function word or auxiliary of one character and a frequent verb, noun or place (曾声明, 应持续, 向大会, 向法国), a frequent word and a
    /// function word or verb of one character (曾经靠, 贺信并, 官邸前), or a verb that has people as its subject and more (祝贺马), or an ordinal.
    /// </summary>
    private bool IsPhrase(int start, int end)
    {
        var first = TokenAt(start);
        if ((_cues.SpeechAt(start) is > 1 and var verb && start + verb <= end) || (_characters[start] == '第' && first.Tag.Name == "m"))
            return true;
        if (_characters[start] == '边' && end == start + 3 && _characters[end - 1] == '边')
            return true;
        if (first.Start != start || first.End >= end)
            return false;
        var second = TokenAt(end - 1);
        if (second.Start != first.End || second.End != end)
            return false;
        if (second.Tag.Name[0] == 't' && _characters[end - 1] is '日' or '天' or '年')
            return true;
        if (first.Length == 2 && !first.Tag.IsPerson())
            return second.Tag.Name[0] is 'f' || (second.Tag.Name[0] is 'c' or 'p' or 'd' or 'u' or 'v' && FrequencyOf(first) > Frequent);
        if (first.Length == 2 && lexicons.IsNoName(_characters.AsSpan(first.Start, first.Length)))
            return second.Tag.Name[0] is 'c';
        if (first is { Length: 1, Tag.Name: "v" } && IsVerbAndObject(start, second))
            return true;
        if (first.Length != 1 || !(first.Tag.Name[0] is 'd' or 'p' or 'c' or 'u' || _characters[start] is '应'))
            return false;
        return first.Tag.Name[0] == 'p'
            ? _cues.IsPlace(second.Start, end) || (second.Tag.Name[0] is 'n' or 'v' or 'm' or 'r' && !second.Tag.IsPerson() && FrequencyOf(second) > Frequent)
            : second.Tag.Name[0] == 'v' && FrequencyOf(second) > Known;
    }

    /// <summary>Whether a frequent word, or one that looks like a place, after a verb of one character is its object, where no cue for a person stands: 【祝两国】繁荣.</summary>
    private bool IsVerbAndObject(int verb, Token word) =>
        !surroundings.HasCue(verb, word.End) && (verb == 0 || NameMarks.Before(_characters[verb - 1]) != MarkKind.List)
        && !word.Tag.IsPerson() && (word.Tag.Name == "ns" || FrequencyOf(word) > Frequent);

    /// <summary>Whether 向 at an offset says whom or what the words before it turn to, as it does after a noun, name or verb that is no title: 要素【向】雄安汇聚.</summary>
    private bool IsAddressee(int start) =>
        _characters[start] == '向' && start > 0 && surroundings.CueBefore(start) == LeftCue.None && NameMarks.Before(_characters[start - 1]) == MarkKind.None
        && TokenAt(start - 1).Tag.Name[0] is 'n' or 'v' or 'd' or 't';

    /// <summary>
    /// Whether a span is a word of the dictionary that is no name, or such a word and a suffix (灌木林), or what follows 方 of a state (肯【方愿】意); alone
    /// between marks it may be a name after all.
    /// </summary>
    private bool IsPlainWord(int start, int end)
    {
        if (_characters[start] == '方' && start > 0 && _cues.IsPlaceAbbreviation(start - 1))
            return true;
        if (start > 0 && NameMarks.Before(_characters[start - 1]) != MarkKind.None && EndsBeforeMark(end))
            return false;
        var first = TokenAt(start);
        if (first.Start != start || first.Tag.IsPerson() || first.End > end || _cues.IsKnown(start, end))
            return false;
        return first.End == end ? FrequencyOf(first) > 0 : first.Length == 2 && TokenAt(end - 1).End == end && FrequencyOf(first) > Frequent;
    }

    /// <summary>
    /// Whether a span whose surname is as common a word, or of two characters behind a place, stands in the midst of words none of which leads up to
    /// a person, as 的, a preposition, another name or a verb that has people as its object do: 是【党永存】续, 江西【吴城】的.
    /// </summary>
    private bool IsUnsupported(int start, int end)
    {
        if (start == 0 || NameMarks.Before(_characters[start - 1]) != MarkKind.None || EndsBeforeMark(end))
            return false;
        if (!_model.IsAsCommonAWord(_characters[start]) && !(end == start + 2 && _cues.IsPlaceBefore(start)))
            return false;
        var before = TokenAt(start - 1);
        return before.Tag.Name[0] is not ('u' or 'c' or 'p') && !before.Tag.IsPerson() && _characters[start - 1] != '将'
            && !lexicons.IsTitleBreak(_characters.AsSpan(before.Start, before.Length));
    }

    /// <summary>Whether characters of transliteration go on with a span before or after it: 【贾兰】德镇.</summary>
    private bool IsPieceOfForeignWord(int start, int end)
    {
        if (start > 0 && _model.IsMostlyForeign(_characters[start - 1]) && _model.IsForeign(_characters[start]))
            return true;
        if (end == _characters.Length || !_model.IsMostlyForeign(_characters[end]) || !_model.IsForeign(_characters[end - 1]))
            return false;
        var next = TokenAt(end);
        return next.Length == 1 || next.Start < end || FrequencyOf(next) == 0;
    }

    /// <summary>Whether the character inside a span of three joins two others: 罗【和】梅西, 党【依】宪.</summary>
    private bool JoinsInside(int start)
    {
        var token = TokenAt(start + 1);
        return token.Start == start + 1 && token.Length == 1 && token.Tag.Name[0] is 'c' or 'p';
    }

    /// <summary>Whether a span ends in a word that joins it to the next name, title or place: 【张伟和】李强, 【张伟和】市长.</summary>
    private bool JoinsNext(int end) =>
        end < _characters.Length && _characters[end - 1] is '和' or '与' or '及'
        && (_cues.TitleAt(end) > 1 || _cues.PlaceEndAt(end) > 0 || TokenAt(end) is { Tag.Name: "nt" } || _model.TryGetSurname(_characters.AsSpan(end, 1), out _));

    /// <summary>
    /// Whether the last character of a span belongs to the words after it: 【张伟等】到场, 【张伟作】讲解, 【张伟家】的房子, 在村民【张伟家】，【张伟在】会上, 【张伟任】顾问.
    /// </summary>
    private bool EndsInOtherWord(int start, int end) => _characters[end - 1] switch
    {
        '等' => true,
        '作' => end < _characters.Length && _characters[end] is '的' or '了' or '讲' or '报' or '说' or '介' or '发' or '主' or '工',
        '家' => end < _characters.Length && (_characters[end] is '的' or '里' or '中' or '门' || FollowsPreposition(start)),
        '在' => end < _characters.Length && TokenAt(end - 1).Length == 1,
        '任' => _cues.TitleAt(end) > 1,
        '一' => end < _characters.Length && _characters[end] is '起' or '同' or '道' or '家' or '行' or '边' or '直',
        _ => false,
    };

    /// <summary>Whether a title ends at an offset that follows 在, 到 or the like, so that a house is meant: 走进村民【张伟】家.</summary>
    private bool FollowsPreposition(int start) =>
        _cues.TitleBefore(start) is > 1 and var title && start > title && _characters[start - title - 1] is '在' or '到' or '进' or '往' or '去';

    /// <summary>Whether a short span stands between a post and 等 or what its holder does: 总领事【陈立】等, 主任【钟山】作.</summary>
    private bool IsBetweenPostAndDeed(int start, int end) =>
        end < _characters.Length && _characters[end] is '等' or '作' && _cues.IsPostBefore(start) && EndsInOtherWord(start, end + 1)
        && !lexicons.IsNoName(_characters.AsSpan(start..end));

    /// <summary>Whether a span stands between 以 or 由 and what makes it the holder of a post: 以【张伟】为主席, 由【张伟】任校长.</summary>
    private bool IsAppointed(int start, int end) =>
        start > 0 && end < _characters.Length && _characters[start - 1] is '以' or '由' && _characters[end] is '为' or '任' && _cues.TitleAt(end + 1) > 1;

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

    /// <summary>Whether 我 or 你 stands at an offset, before which a verb is likelier than a name: 常来陪【我】.</summary>
    private bool IsBeforePronoun(int end) => end < _characters.Length && _characters[end] is '我' or '你';

    /// <summary>Whether a span fills just the room between a cue for a person and a mark, or a word that goes on with the sentence.</summary>
    private bool FillsRoom(int start, int end) =>
        surroundings.CueBefore(start) != LeftCue.None && !lexicons.IsNoName(_characters.AsSpan(start..end)) && (EndsBeforeMark(end) || EndsBeforePredicate(end));

    /// <summary>
    /// Where the characters of transliteration end that fill the room from a title at an offset to a mark, a number or a word that goes on with the sentence;
    /// 0 if there are others, or too few. Kept for the spans that begin at one offset.
    /// </summary>
    private int RoomEnd(int start)
    {
        const int Least = 3;
        if (_room.Start == start)
            return _room.End;
        _room = (start, 0);
        if (surroundings.CueBefore(start) is not (LeftCue.Title or LeftCue.Kin))
            return 0;
        var end = start;
        while (end < _characters.Length && _model.IsForeign(_characters[end]) && (end == start || !EndsRoom(end) || IsVerbThatSounds(end)))
            end++;
        if (end >= start + Least && (end == _characters.Length || EndsRoom(end)))
            _room.End = end;
        return _room.End;
    }

    /// <summary>What a name gains that fills the room after a title, and loses that does not; one that may be Chinese gains as such.</summary>
    private double OfRoom(int start, int end)
    {
        const double FillsRoom = 2;
        if (FillsPostRoom(start, end))
            return _cues.IsPlace(start, end) ? FillsRoom + PlaceInPostRoom : FillsRoom;
        var room = RoomEnd(start);
        return room == end ? end == start + 3 && _model.TryGetSurname(_characters.AsSpan(start, 1), out _) ? 0 : FillsRoom : room > end ? LeavesRoom : 0;
    }

    private bool EndsRoom(int end) =>
        EndsBeforeMark(end) || char.IsAsciiDigit(_characters[end]) || _characters[end] == '曾' || EndsBeforePredicate(end) || _cues.AddressAt(end) > 1
        || JoinsNext(end + 1)
        || (TokenAt(end) is var token && token.Start == end && (token.Tag.Name[0] is 'c' or 't' || (token.Tag.Name == "n" && token.Length > 1 && !_model.IsForeign(_characters[end]))));

    /// <summary>Whether a verb of one character, none of speech, stands at an offset: more likely a sound of the name there, as in 奥尔曼【松】.</summary>
    private bool IsVerbThatSounds(int offset) =>
        TokenAt(offset) is { Length: 1, Tag.Name: "v" } && _cues.SpeechAt(offset) == 0;

    /// <summary>Whether the sex or the ethnic group of a person begins a bracket at an offset: （女，回族）, (哈萨克族).</summary>
    private bool IsBeforeRemark(int end)
    {
        const int LongestGroup = 5;
        var at = end < _characters.Length && _characters[end] == ' ' ? end + 1 : end;
        if (at + 2 >= _characters.Length || _characters[at] is not ('（' or '('))
            return false;
        var remark = _characters.AsSpan(at + 1, Math.Min(LongestGroup + 1, _characters.Length - at - 1));
        if (remark.IndexOfAny("，,、）)") is > 0 and var length)
            remark = remark[..length];
        return remark is "男" or "女" || (remark[^1] == '族' && remark is not "家族");
    }

    private bool EndsBeforeMark(int end) =>
        end == _characters.Length || _characters[end] == '等' || NameMarks.After(_characters[end]) != MarkKind.None;

    /// <summary>Whether a verb of speech, or a verb, adverb, preposition, pronoun, number or adjective of the dictionary begins at an offset.</summary>
    private bool EndsBeforePredicate(int end)
    {
        if (_cues.SpeechAt(end) > 0)
            return true;
        var token = TokenAt(end);
        return token.Start == end && (token.Tag.Name[0] is 'v' or 'd' or 'p' or 'r' or 'm' || (token.Length > 1 && token.Tag.Name[0] == 'a')) && FrequencyOf(token) > 0;
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
        {
            if (_characters[token.End] == '地')
                return true;
            token = TokenAt(token.End);
        }

        return lexicons.IsPlaceFollower(_characters.AsSpan(token.Start, token.Length));
    }

    /// <summary>Whether a span ends as names of towns do and names of people hardly ever: 波克罗夫斯克.</summary>
    private bool EndsLikePlace(int start, int end) =>
        end - start > 3 && _characters.AsSpan(end - 2, 2) is "斯克" or "格勒" or "波尔" or "夫卡" or "多沃";

    /// <summary>Whether a longer span begins with a verb of the dictionary: 加强【摩托罗拉】.</summary>
    private bool BeginsWithVerb(int start, int end)
    {
        var token = TokenAt(start);
        return token.Start == start && token.End < end && token.Length > 1 && (token.Tag.Name[0] is 'v' or 'd' or 'a') && FrequencyOf(token) > Frequent;
    }

    /// <summary>Whether a span without a title is an idiom, or two frequent words: 年富力强, 岸田内阁.</summary>
    private bool ConsistsOfWords(int start, int end)
    {
        if (end - start < 3 || surroundings.CueBefore(start) != LeftCue.None)
            return false;
        var (first, last) = (TokenAt(start), TokenAt(end - 1));
        if (first.Start != start || last.End != end || last.Tag.IsPerson())
            return false;
        return first.Start == last.Start
            ? first.Tag.Name[0] is 'i' or 'l' && FrequencyOf(first) > 0
            : first.End == last.Start && first.Length > 1 && last.Length > 1 && !first.Tag.IsPerson() && FrequencyOf(first) > Known && FrequencyOf(last) > Known;
    }

    /// <summary>Whether a span without a title is one or two characters and a word of the dictionary that has no sound of foreign names first: 【当许多】人.</summary>
    private bool EndsInWord(int start, int end)
    {
        if (surroundings.CueBefore(start) != LeftCue.None || TokenAt(start).Start != start)
            return false;
        var last = TokenAt(end - 1);
        return last.Length > 1 && last.End == end && last.Start - start is 1 or 2 && !last.Tag.IsPerson() && FrequencyOf(last) > Known
            && !_model.IsMostlyForeign(_characters[last.Start]);
    }
}
