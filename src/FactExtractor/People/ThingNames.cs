using FactExtractor.Text;

namespace FactExtractor.People;

/// <summary>Tells from the words before and after a name that it is the name of an organization or thing. Reused from text to text.</summary>
internal sealed class ThingNames(PersonLexicons lexicons, NameCues cues)
{
    private TextAnalysis? _text;
    private string _characters = "";

    /// <summary>Begins with a text, whose cues are read.</summary>
    public void Read(TextAnalysis text)
    {
        _text = text;
        _characters = text.Clean.Simplified;
    }

    /// <summary>Whether the word before an offset makes a name of a thing: 台风“韦帕”.</summary>
    public bool IsAfterThingHead(int offset)
    {
        var tokens = _text!.Tokens;
        var end = offset > 0 && NameMarks.OpensQuote(_characters[offset - 1]) ? offset - 1 : offset;
        if (end == 0)
            return false;
        var head = tokens[_text.TokenIndexAt(end - 1)];
        return head.End == end && lexicons.IsThingHead(_characters.AsSpan(head.Start, head.Length));
    }

    /// <summary>
    /// Whether the words after an offset run on to the end of the name of an organization, site or thing: 【宝龙】食品公司, 【布达】王宫, “【雷锋】”号,
    /// 【宋庆龄】何香凝纪念馆.
    /// </summary>
    public bool RunsOnToThing(int offset)
    {
        const int MostWords = 5;
        if (offset == _characters.Length)
            return false;
        var tokens = _text!.Tokens;
        var first = _text.TokenIndexAt(offset);
        if (offset + 1 < _characters.Length && NameMarks.ClosesQuote(_characters[offset]))
            return _characters[offset + 1] is '号' or '奖' or '杯' || BeginsThingNoun(offset + 1);
        if (BeginsThingNoun(offset) || (tokens[first].Start < offset && EndsThing(_characters.AsSpan(offset..tokens[first].End))))
            return true;
        foreach (var token in tokens[first..Math.Min(tokens.Length, first + MostWords)])
        {
            if (token.Start == offset && token.Length == 3 && token.Tag.IsPerson())
                continue;
            if (token.Tag.Name == "v" && (token.Length == 1 || !lexicons.IsTitleModifier(_characters.AsSpan(token.Start, token.Length))))
                return false;
            if (token.Start < offset || token.Tag.Name[0] is not ('n' or 'v' or 'b' or 'j' or 'l' or 'a') || token.Tag.Name == "nr" || cues.SpeechAt(token.Start) > 0)
                return false;
            var word = _characters.AsSpan(token.Start, token.Length);
            if (cues.TitleAt(token.Start) >= Math.Max(2, token.Length) || IsFollowing(word))
                return false;
            if (EndsThing(word) && !lexicons.IsTitleModifier(word))
                return !IsVerbAt(token.End);
        }

        return false;
    }

    /// <summary>Whether the particle of a verb stands at an offset, so that the word before it is one: 【学会】了.</summary>
    private bool IsVerbAt(int particle) => particle < _characters.Length && _characters[particle] is '了' or '过';

    /// <summary>
    /// Whether a list goes on at an offset, or ends there, that is said to be one of places: 【平桥】、双河、石桥4个乡镇, 大河、【平桥】等村. Counts only what
    /// numbers or 等 sum up.
    /// </summary>
    public bool IsListOfPlaces(int offset)
    {
        const int LongestItem = 8;
        const string Numerals = "一二两三四五六七八九十百余多";
        var at = offset;
        for (var item = offset; at < _characters.Length && at - item <= LongestItem; at++)
        {
            var c = _characters[at];
            var isNumber = char.IsAsciiDigit(c) || (Numerals.Contains(c) && at + 1 < _characters.Length && (_characters[at + 1] == '个' || Numerals.Contains(_characters[at + 1])));
            if (c == '等' || isNumber)
                return (at == offset || item > offset) && IsPlaceNounAt(AfterSum(at));
            if (c == '、')
                item = at + 1;
            else if (item == offset || !char.IsBetween(c, '\u4e00', '\u9fff'))
                return false;
        }

        return false;

        int AfterSum(int start)
        {
            while (start < _characters.Length && (_characters[start] is '等' or '个' || char.IsAsciiDigit(_characters[start]) || Numerals.Contains(_characters[start])))
                start++;
            return start;
        }
    }

    private bool IsPlaceNounAt(int offset)
    {
        if (offset >= _characters.Length)
            return false;
        var token = _text!.Tokens[_text.TokenIndexAt(offset)];
        var word = _characters.AsSpan(token.Start, token.Length);
        return token.Start == offset && cues.TitleAt(offset) < 2 && (lexicons.EndsThings(word[^1]) || lexicons.IsPlaceFollower(word));
    }

    /// <summary>Whether a noun of sites or things begins at an offset.</summary>
    private bool BeginsThingNoun(int offset)
    {
        const int Longest = 6;
        for (var length = 1; length <= Math.Min(Longest, _characters.Length - offset); length++)
        {
            if (lexicons.IsThingNoun(_characters.AsSpan(offset, length)))
                return true;
        }

        return false;
    }

    /// <summary>Whether a word after a name tells of those who serve its bearer.</summary>
    private static bool IsFollowing(ReadOnlySpan<char> word) => word is "政府" or "当局" or "团队";

    private bool EndsThing(ReadOnlySpan<char> word) =>
        !IsFollowing(word) && (EndsOrganization(word) || lexicons.IsThingNoun(word) || lexicons.EndsThings(word[^1]));

    private bool EndsOrganization(ReadOnlySpan<char> word)
    {
        const int LeastWithShortTail = 3;
        for (var length = Math.Min(word.Length, lexicons.LongestOrganizationTail); length >= (word.Length < LeastWithShortTail ? 2 : 1); length--)
        {
            if (lexicons.IsOrganizationTail(word[^length..], out _))
                return true;
        }

        return false;
    }
}
