using FactExtractor.Rules;
using FactExtractor.Text;
using static FactExtractor.Text.Characters;

namespace FactExtractor.People;

/// <summary>Finds the names of bylines: 记者 张三 通讯员 李四, 责任编辑：王五, （张三 李四） at the end of a paragraph.</summary>
internal sealed class Bylines(PersonLexicons lexicons)
{
    private const int LongestName = 4;
    private const int MostNames = 8;

    /// <summary>The names of a text's bylines, in reading order, each with the word that introduces it; empty for bare names in brackets.</summary>
    public List<(FoundName Name, string Word)> Find(TextAnalysis text)
    {
        List<(FoundName, string)> names = [];
        var characters = text.Clean.Simplified;
        for (var i = 0; i < characters.Length; i++)
        {
            if (text.Lexemes.TryGetLongest(i, lexicons.Byline, out var word) && text.IsTokenBorder(i))
                i = (EndsCaption(text, word) ? ReadBeforeWord(text, word, names) : ReadAfterWord(text, word, names)) - 1;
            else if (characters[i] is '(' or '（')
                i = ReadBrackets(text, i, names);
        }

        return names;
    }

    /// <summary>The names after a word of a byline.</summary>
    /// <returns>Where to go on.</returns>
    private int ReadAfterWord(TextAnalysis text, Lexeme word, List<(FoundName, string)> names)
    {
        var characters = text.Clean.Simplified;
        var start = word.End;
        while (start < characters.Length && characters[start] is ' ' or ':' or '：' or '/' or '|' or '｜' or '丨')
            start++;
        var isSeparate = start > word.End;
        if (!isSeparate && !IsInBrackets(characters, word.Start))
            return word.End;
        var title = text.Clean.Text[word.Start..word.End];
        return ReadNames(text, start, title, names, needsEnd: characters[start - 1] == ' ');
    }

    /// <summary>Whether a word for the taking of pictures ends a line or bracket, a blank or bar before it.</summary>
    private static bool EndsCaption(TextAnalysis text, Lexeme word)
    {
        var characters = text.Clean.Simplified;
        var end = word.End < characters.Length && characters[word.End] == ' ' ? word.End + 1 : word.End;
        return characters[word.End - 1] is '摄' or '影' && (end == characters.Length || characters[end] is '\n' || IsCloser(characters[end]))
            && word.Start > 2 && characters[word.Start - 1] is ' ' or '/';
    }

    /// <summary>The name before the word that ends a caption: 张三 摄, 张三/摄.</summary>
    /// <returns>Where to go on.</returns>
    private int ReadBeforeWord(TextAnalysis text, Lexeme word, List<(FoundName, string)> names)
    {
        var characters = text.Clean.Simplified;
        var end = word.Start - 1;
        var start = end;
        while (start > 0 && (char.IsBetween(characters[start - 1], '\u4e00', '\u9fff') || characters[start - 1] is '·' or '•'))
            start--;

        var isName = characters.AsSpan(start..end).IndexOfAny('·', '•') > 0 || MinorityNameEnd(text, start) == end || lexicons.Model.IsName(characters.AsSpan(start..end));
        if (isName && end - start > 1 && (names.Count == 0 || names[^1].Item1.Span.End <= start))
            names.Add((new FoundName(new TextSpan(start, end), NameKind.Three, FoundName.Certain), text.Clean.Text[word.Start..word.End]));

        return word.End;
    }

    private static bool IsInBrackets(string characters, int offset)
    {
        const int Near = 24;
        for (var i = offset - 1; i >= Math.Max(0, offset - Near); i--)
        {
            if (characters[i] is '(' or '（')
                return true;
            if (characters[i] is ')' or '）' or '。' or '\n')
                return false;
        }

        return false;
    }

    /// <summary>Names in brackets that end a paragraph, bare, behind their office or before a word of a byline: （张三 文/图）, （市总工会 李四）, （王五 记者 赵六）.</summary>
    private int ReadBrackets(TextAnalysis text, int open, List<(FoundName, string)> names)
    {
        var characters = text.Clean.Simplified;
        var close = characters.AsSpan(open, Math.Min(characters.Length - open, 1 + (MostNames * (LongestName + 1)))).IndexOfAny(')', '）');
        if (close < 2)
            return open;
        close += open;
        var after = close + 1;
        while (after < characters.Length && characters[after] is ' ' or '。')
            after++;
        if (after < characters.Length && characters[after] != '\n')
            return open;
        List<(FoundName, string)> inside = [];
        var end = ReadNames(text, OfficeEnd(text, open + 1), "", inside, needsEnd: false);
        if (inside.Count == 0)
            return open;
        while (end < close && characters[end] == ' ')
            end++;
        var word = "";
        if (end < close && text.Lexemes.TryGetLongest(end, lexicons.Byline, out var byline) && byline.End == close)
            (word, end) = (text.Clean.Text[end..close], close);
        else if (end < close && BeginsByline(text, end, open))
            close = end - 1;
        else if (end != close)
            return open;
        foreach (var (name, _) in inside)
            names.Add((name, word));
        return close;
    }

    /// <summary>Where the names begin behind the office that they sign for, or behind 本网讯, if such a word and a blank stand at an offset; else the offset.</summary>
    private int OfficeEnd(TextAnalysis text, int offset)
    {
        const int Longest = 20;
        var characters = text.Clean.Simplified;
        var end = offset;
        while (end < characters.Length && end - offset < Longest && char.IsBetween(characters[end], '\u4e00', '\u9fff'))
            end++;

        var isOffice = end > offset + 1 && (characters[end - 1] == '讯' || (end - offset >= LongestName && EndsInOffice(characters.AsSpan(offset..end))));
        return isOffice && end < characters.Length && characters[end] == ' ' ? end + 1 : offset;
    }

    private bool EndsInOffice(ReadOnlySpan<char> text)
    {
        for (var start = 1; start < text.Length; start++)
        {
            if (lexicons.IsOrganizationTail(text[start..], out _))
                return true;
        }

        return false;
    }

    /// <summary>Names that blanks or marks separate.</summary>
    private int ReadNames(TextAnalysis text, int start, string title, List<(FoundName, string)> names, bool needsEnd)
    {
        var characters = text.Clean.Simplified;
        var first = names.Count;
        var i = start;
        while (names.Count - first < MostNames)
        {
            var end = i;
            while (end < characters.Length && end - i <= LongestName && char.IsBetween(characters[end], '\u4e00', '\u9fff')
                && (!BeginsByline(text, end, i) || (title.Length > 0 && IsGivenName(characters, end))))
                end++;
            if (DottedNameEnd(characters, i) is var dotted && dotted > end)
                end = dotted;
            else if (MinorityNameEnd(text, i) is var minority && minority > i && minority >= end)
                end = minority;
            else if (!lexicons.Model.IsName(characters.AsSpan(i..end)))
                break;
            names.Add((new FoundName(new TextSpan(i, end), NameKind.Three, FoundName.Certain), title));
            start = end;
            i = end;
            while (i < characters.Length && characters[i] is ' ' or '、' or ',' or '，')
                i++;
            if (i == end)
                break;
        }

        var endsWell = start >= characters.Length || !char.IsBetween(characters[start], '\u4e00', '\u9fff') || BeginsByline(text, start, start - 1);
        if (needsEnd && !endsWell)
            names.RemoveRange(first, names.Count - first);
        return start;
    }

    /// <summary>Where a name with a dot between its parts ends; the offset if none begins there.</summary>
    private static int DottedNameEnd(string characters, int offset)
    {
        const int LongestDotted = 16;
        var (end, hasDot) = (offset, false);
        for (; end < characters.Length && end - offset < LongestDotted; end++)
        {
            var isDot = characters[end] is '·' or '•' or '・';
            if (!isDot && !char.IsBetween(characters[end], '\u4e00', '\u9fff'))
                break;
            hasDot |= isDot;
        }

        return hasDot ? end : offset;
    }

    /// <summary>Where a name of listed minority names ends, with or without dots between them (丹增罗布, 阿依古丽·买买提); the offset if none begins there.</summary>
    private int MinorityNameEnd(TextAnalysis text, int offset)
    {
        var characters = text.Clean.Simplified;
        var end = offset;
        while (text.Lexemes.TryGetLongest(end, lexicons.MinorityName, out var name))
        {
            end = name.End;
            if (end + 1 < characters.Length && characters[end] is '·' or '•' or '・' && text.Lexemes.TryGetLongest(end + 1, lexicons.MinorityName, out _))
                end++;
        }

        return end;
    }

    /// <summary>Whether 文 at an offset ends a name that has its word before it already, since no 图 follows: 审核：陈晓【文】.</summary>
    private static bool IsGivenName(string characters, int offset) =>
        characters[offset] == '文' && (offset + 1 == characters.Length || characters[offset + 1] is not ('/' or '图'));

    private bool BeginsByline(TextAnalysis text, int offset, int start) =>
        offset > start + 1 && text.Lexemes.TryGetLongest(offset, lexicons.Byline, out _);
}
