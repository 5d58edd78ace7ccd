using FactExtractor.Segmentation;
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
        var i = _text.TokenIndexAt(offset) - 1;
        if (i >= 0 && tokens[i].Length == 1 && NameMarks.OpensQuote(_characters[tokens[i].Start]))
            i--;
        return i >= 0 && lexicons.IsThingHead(_characters.AsSpan(tokens[i].Start, tokens[i].Length));
    }

    /// <summary>Whether the words after an offset run on to the end of the name of an organization or thing: 【宝龙】食品公司, “【雷锋】”号.</summary>
    public bool RunsOnToThing(int offset)
    {
        const int MostWords = 5;
        if (offset == _characters.Length)
            return false;
        if (offset + 1 < _characters.Length && NameMarks.ClosesQuote(_characters[offset]) && _characters[offset + 1] is '号' or '奖' or '杯')
            return true;
        var tokens = _text!.Tokens;
        var first = _text.TokenIndexAt(offset);
        foreach (var token in tokens[first..Math.Min(tokens.Length, first + MostWords)])
        {
            if (token.Start < offset || token.Tag.Name[0] is not ('n' or 'v' or 'b' or 'j' or 'l' or 'a') || token.Tag.Name == "nr" || cues.SpeechAt(token.Start) > 0)
                return false;
            if (cues.TitleAt(token.Start) >= Math.Max(2, token.Length) || _characters.AsSpan(token.Start, token.Length) is "政府" or "当局" or "团队")
                return false;
            if ((token.Length > 1 && EndsOrganization(token)) || lexicons.EndsThings(_characters[token.End - 1]))
                return true;
        }

        return false;
    }

    private bool EndsOrganization(Token token)
    {
        const int LongestTail = 6;
        const int LeastWithShortTail = 3;
        for (var length = Math.Min(token.Length, LongestTail); length >= (token.Length < LeastWithShortTail ? 2 : 1); length--)
        {
            if (lexicons.IsOrganizationTail(_characters.AsSpan(token.End - length, length), out _))
                return true;
        }

        return false;
    }
}
