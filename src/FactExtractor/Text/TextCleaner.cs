using System.Runtime.InteropServices;
using FactExtractor.Articles;
using static FactExtractor.Text.Characters;

namespace FactExtractor.Text;

/// <summary>Makes the text that the extractors see out of an article as it stands in its file.</summary>
/// <remarks>
/// Furniture, bullets and invisible characters are left out, masked words (<c>*庆重**市</c>) put right, lines broken within a sentence joined, full-width
/// digits and letters made half-width, units of one character (㎡) spelled out, and blanks reduced to one, or to none between the
/// digits and the characters of one expression (<c>5 月 6 日</c>). Holds buffers: one per thread.
/// </remarks>
internal sealed class TextCleaner
{
    private static readonly CharacterSet _special = CharactersThat(IsSpecial);

    /// <summary>The characters that are not always matched as themselves.</summary>
    private static readonly CharacterSet _variants = CharactersThat(c => CharacterTables.Simplified[c] != c || IsCircle(c));

    private readonly List<TextLine> _lines = [];
    private readonly List<OffsetMap.Run> _runs = [];
    private char[] _buffer = new char[256];
    private int _length;
    private int _lineStart;
    private int _nextCopied;
    private bool _isSpaced;

    /// <summary>Cleans an article.</summary>
    /// <param name="source">The decoded file.</param>
    /// <param name="article">The article and the furniture within it.</param>
    public CleanText Clean(string source, Article article)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(article);
        _runs.Clear();
        _length = 0;
        _lineStart = 0;
        _nextCopied = -1;
        _isSpaced = IsSpaced(source.AsSpan(article.Span.Start, article.Span.Length));
        CutLines(source, article);
        var joiner = new LineJoiner(source, _lines);
        var continues = false;
        for (var i = 0; i < _lines.Count; i++)
        {
            var line = _lines[i];
            if (i > 0)
            {
                continues = joiner.Continues(i, continues);
                AppendBreak(source, _lines[i - 1], line, continues);
            }

            Append(source, line.Start, line.End);
        }

        var text = new string(_buffer, 0, _length);
        if (_runs.Count == 0)
            _runs.Add(new OffsetMap.Run(0, article.Span.Start, article.Span.Start, IsCopy: true));

        return new CleanText(text, Simplify(text), new OffsetMap([.. _runs]));
    }

    /// <summary>The same text in simplified script and with look-alikes replaced, character by character.</summary>
    private static string Simplify(string text) => _variants.FirstIn(text) < 0 ? text : string.Create(text.Length, text, FillSimplified);

    private static void FillSimplified(Span<char> simplified, string text)
    {
        for (var i = 0; i < text.Length; i++)
            simplified[i] = IsRoundZero(text, i) ? '〇' : CharacterTables.Simplified[text[i]];
    }

    /// <summary>Whether a circle or letter O stands for the zero of a year in characters, as in 二○○五年.</summary>
    private static bool IsRoundZero(string text, int at)
    {
        if (!IsCircle(text[at]) || at + 1 == text.Length || !(IsNumeral(text[at + 1]) || IsCircle(text[at + 1]) || text[at + 1] == '年'))
            return false;

        var before = at - 1;
        while (before >= 0 && IsCircle(text[before]))
            before--;

        return before >= 0 && IsNumeral(text[before]);
    }

    private static bool IsCircle(char c) => c is '○' or '◯' or 'O' or 'Ο' or 'О';

    private static bool IsNumeral(char c) => c is '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '〇';

    /// <summary>Whether blanks stand between Chinese characters and the digits or letters beside them throughout, as some house styles have it.</summary>
    private static bool IsSpaced(ReadOnlySpan<char> text)
    {
        var spaced = 0;
        for (var at = text.IndexOf(' '); at >= 0;)
        {
            if (at > 0 && at + 1 < text.Length && IsMixedPair(text[at - 1], text[at + 1]))
                spaced++;

            var next = text[(at + 1)..].IndexOf(' ');
            at = next < 0 ? -1 : at + 1 + next;
        }

        if (spaced < 3)
            return false;

        var close = 0;
        for (var i = 1; i < text.Length; i++)
        {
            if (IsMixedPair(text[i - 1], text[i]))
                close++;
        }

        return spaced > close;
    }

    private static bool IsMixedPair(char left, char right) =>
        (IsIdeograph(left) && IsAlphanumeric(right)) || (IsAlphanumeric(left) && IsIdeograph(right));

    private static bool IsAlphanumeric(char c) => IsDigit(c) || IsLatin(c) || c is '%' or '％';

    private static bool IsSpecial(char c) =>
        c == '*' || IsBlank(c) || IsInvisible(c) || IsWide(c) || CharacterTables.Units.IsInitial(c);

    private static CharacterSet CharactersThat(Predicate<char> belong)
    {
        var characters = new CharacterSet([]);
        for (var code = 0; code <= char.MaxValue; code++)
        {
            if (belong((char)code))
                characters.Add((char)code);
        }

        return characters;
    }

    /// <summary>Full-width forms that are made half-width: all but the marks that Chinese sets full-width anyway.</summary>
    private static bool IsWide(char c) =>
        c is (>= '！' and <= '～' and not ('！' or '（' or '）' or '，' or '：' or '；' or '？' or '～')) or '￥';

    private void CutLines(string source, Article article)
    {
        _lines.Clear();
        var start = article.Span.Start;
        foreach (var furniture in article.Furniture)
        {
            if (furniture.Start > start)
                CutLines(source, start, furniture.Start);

            start = Math.Max(start, furniture.End);
        }

        CutLines(source, start, article.Span.End);
    }

    private void CutLines(string source, int start, int end)
    {
        var isApart = true;
        while (start < end)
        {
            var length = LineEnds.FirstIn(source.AsSpan(start, end - start));
            var lineEnd = length < 0 ? end : start + length;
            var last = lineEnd;
            while (last > start && IsEmpty(source[last - 1]))
                last--;

            var first = start;
            while (first < last && IsEmpty(source[first]))
                first++;

            if (first < last)
            {
                var content = !isApart && IsDotOfName(source, first, last) ? first : AfterBullet(source, first, last);
                var isItem = content > first || IsNumbered(source.AsSpan(content, last - content));
                if (content < last)
                    _lines.Add(new TextLine(content, last, TextLine.ColumnsOf(source.AsSpan(start, content - start)), isItem, isApart));

                isApart = false;
            }
            else
            {
                isApart = true;
            }

            start = lineEnd + 1;
            if (lineEnd < end && source[lineEnd] == '\r' && start < end && source[start] == '\n')
                start++;
        }
    }

    private static bool IsEmpty(char c) => IsBlank(c) || IsInvisible(c);

    /// <summary>Whether a dot that begins a line belongs to a name cut by the break, as the line before is prose that ends in the middle.</summary>
    private bool IsDotOfName(string source, int start, int end)
    {
        const int ShortestProse = 16;
        return source[start] is '·' or '•' && start + 1 < end && IsIdeograph(source[start + 1])
            && _lines is [.., { IsItem: false, Length: >= ShortestProse } before] && IsIdeograph(source[before.End - 1]);
    }

    private static int AfterBullet(string source, int start, int end)
    {
        var at = start;
        while (at < end && source[at] is '•' or '●' or '■' or '▲' or '◆' or '★' or '※' or '▪' or '◇' or '□' or '▶' or '►' or '➤' or '✓' or '◎' or '☆' or '△' or '▼' or '·' or '○')
            at++;

        if (at == start)
        {
            while (at < end && source[at] is '-' or '*' or '+' or '#' or '>' or '–')
                at++;

            if (at == end || !IsBlank(source[at]))
                return start;
        }

        while (at < end && IsEmpty(source[at]))
            at++;

        return at;
    }

    /// <summary>Whether a line starts with a number in an enumeration: 一、 (二) 3. ④</summary>
    private static bool IsNumbered(ReadOnlySpan<char> line)
    {
        if (line[0] is >= '①' and <= '⒛')
            return true;

        var bracket = line[0] is '（' or '(' ? 1 : 0;
        var at = bracket;
        while (at < line.Length && (IsDigit(line[at]) || IsNumeral(line[at]) || line[at] == '十'))
            at++;

        if (at == bracket || at - bracket > 3 || at >= line.Length)
            return false;

        return bracket > 0
            ? line[at] is '）' or ')'
            : line[at] is '、' or '）' or ')' || (line[at] is '.' or '．' && at + 1 < line.Length && !IsDigit(line[at + 1]));
    }

    private void AppendBreak(string source, TextLine line, TextLine next, bool continues)
    {
        if (!continues)
            AppendCopy('\n', line.End);
        else if (IsLatin(source[line.End - 1]) && IsLatin(source[next.Start]))
            AppendCopy(' ', line.End);

        if (!continues)
            _lineStart = _length;
    }

    private void Append(string source, int start, int end)
    {
        while (start < end)
        {
            var plain = _special.FirstIn(source.AsSpan(start, end - start));
            if (plain < 0)
                plain = end - start;

            AppendCopy(source.AsSpan(start, plain), start);
            start += plain;
            if (start < end)
                start = AppendSpecial(source, start, end);
        }
    }

    /// <returns>The offset after what was read.</returns>
    private int AppendSpecial(string source, int at, int end)
    {
        var c = source[at];
        if (c == '*')
            return AppendStarred(source, at, end);

        if (IsInvisible(c))
            return at + 1;

        if (IsBlank(c))
        {
            var next = at + 1;
            while (next < end && IsEmpty(source[next]))
                next++;

            if (next < end && KeepsBlank(FirstCharacter(source.AsSpan(next, end - next))) && !IsInsideName(source.AsSpan(next, end - next)))
                AppendCopy(' ', at);

            return next;
        }

        if (CharacterTables.Units.Find([c]) is { } unit)
            AppendPiece(unit.Column(1), at, at + 1);
        else
            AppendCopy(c == '￥' ? '¥' : (char)(c - ('！' - '!')), at);

        return at + 1;
    }

    private bool KeepsBlank(char next)
    {
        if (_length == _lineStart)
            return false;

        var last = _buffer[_length - 1];
        if (last == ' ' || IsAtDotOfName(next))
            return false;

        if (IsDigit(last) && CharacterTables.Simplified[next] is '年' or '月' or '日' or '号' or '时' or '点' or '分' or '秒' or '万' or '亿' or '元' or '%' or '％')
            return false;

        return !(_isSpaced && IsMixedPair(last, next));
    }

    /// <summary>Whether a blank stands on one side of the dot between the parts of a name: 阿依古丽• 买买提.</summary>
    private bool IsAtDotOfName(char next)
    {
        if (IsDot(next))
            return IsIdeograph(_buffer[_length - 1]);
        return IsDot(_buffer[_length - 1]) && IsIdeograph(next) && _length - 2 >= _lineStart && IsIdeograph(_buffer[_length - 2]);
    }

    private static bool IsDot(char c) => c is '·' or '•' or '・' or '‧';

    /// <summary>
    /// Whether the blank before a text stands in a name or word of two characters, set to the width of three: 记者 张　楠, 通　知. One right after another
    /// word needs a surname before it, and a mark behind or the end of a title before: 主任张　楠：, 县长张　楠主持.
    /// </summary>
    private bool IsInsideName(ReadOnlySpan<char> next)
    {
        if (!IsIdeograph(next[0]) || !IsIdeograph(_buffer[_length - 1]))
            return false;
        var isSurname = CharacterTables.Surnames.Find(_buffer.AsSpan(_length - 1, 1)) is not null;
        if (isSurname && _length - 2 > _lineStart && _buffer[_length - 2] is '长' or '员' or '记' or '任' or '席')
            return true;
        if (next.Length > 1 && IsIdeograph(next[1]))
            return false;
        if (!IsSingle(_length - 1))
            return isSurname && _length - 3 >= _lineStart && IsIdeograph(_buffer[_length - 3]) && (next.Length == 1 || !IsBlank(next[1]));
        var isFirst = _length - 3 < _lineStart || _buffer[_length - 2] != ' ' || !IsSingle(_length - 3);
        return isFirst && (isSurname || !GoesOnSingly(next[1..]));
    }

    /// <summary>Whether the character of the text at an offset is an ideograph with none before it.</summary>
    private bool IsSingle(int at) => IsIdeograph(_buffer[at]) && (at == _lineStart || !IsIdeograph(_buffer[at - 1]));

    /// <summary>Whether blanks and an ideograph by itself follow, as in 大 中 小.</summary>
    private static bool GoesOnSingly(ReadOnlySpan<char> text)
    {
        var at = 0;
        while (at < text.Length && IsEmpty(text[at]))
            at++;
        return at > 0 && at < text.Length && IsIdeograph(text[at]) && (at + 1 == text.Length || !IsIdeograph(text[at + 1]));
    }

    /// <summary>A word masked by a site, reversed between one asterisk and two; or words in bold of Markdown, between two and two; or an asterisk.</summary>
    private int AppendStarred(string source, int at, int end)
    {
        var text = source.AsSpan(at, end - at);
        if (text.StartsWith("**") && !text.StartsWith("***"))
        {
            var bold = text[2..].IndexOf("**");
            if (bold > 0)
            {
                Append(source, at + 2, at + 2 + bold);
                return at + bold + 4;
            }
        }
        else if (MaskedWord.LengthAt(text) is > 0 and var length)
        {
            Span<char> word = stackalloc char[length];
            text.Slice(1, length).CopyTo(word);
            word.Reverse();
            AppendPiece(word, at, at + length + 3);
            return at + length + 3;
        }

        AppendCopy('*', at);
        return at + 1;
    }

    /// <summary>The first character as it will be read: of a masked word its last one.</summary>
    private static char FirstCharacter(ReadOnlySpan<char> text) => text[MaskedWord.LengthAt(text)];

    private void AppendCopy(char character, int source)
    {
        AppendCopy(MemoryMarshal.CreateReadOnlySpan(ref character, 1), source);
    }

    private void AppendCopy(ReadOnlySpan<char> text, int source)
    {
        if (text.IsEmpty)
            return;

        if (source != _nextCopied)
            _runs.Add(new OffsetMap.Run(_length, source, source, IsCopy: true));

        Write(text);
        _nextCopied = source + text.Length;
    }

    private void AppendPiece(ReadOnlySpan<char> text, int start, int end)
    {
        _runs.Add(new OffsetMap.Run(_length, start, end, IsCopy: false));
        Write(text);
        _nextCopied = -1;
    }

    private void Write(ReadOnlySpan<char> text)
    {
        if (_length + text.Length > _buffer.Length)
            Array.Resize(ref _buffer, Math.Max(_buffer.Length * 2, _length + text.Length));

        text.CopyTo(_buffer.AsSpan(_length));
        _length += text.Length;
    }
}
