using FactExtractor.Lexicons;
using static FactExtractor.Text.Characters;

namespace FactExtractor.Text;

/// <summary>Tells the line breaks that end a paragraph from those that cut a sentence, a word or a number in two.</summary>
/// <remarks>
/// A break is decided by the marks and characters on both sides of it where they leave no choice; else by the shape of the text:
/// a text set in columns has many lines of one width, and running prose has sentence marks within its lines, which headlines,
/// captions and lists lack. In doubt the break stays, as facts seldom run across it.
/// </remarks>
internal sealed class LineJoiner
{
    /// <summary>How far the lines of one column differ in width, in columns: a mark that may not start a line, a word that is not cut.</summary>
    private const int WidthTolerance = 4;

    private const int NarrowestColumn = 20;
    private const int ShortestProse = 12;
    private const int LongestHeading = 60;

    private static readonly int _partOfDay = LexiconSet.BuiltIn.NumberOf("part-of-day");

    private readonly string _source;
    private readonly IReadOnlyList<TextLine> _lines;
    private readonly int _columnWidth;

    public LineJoiner(string source, IReadOnlyList<TextLine> lines)
    {
        _source = source;
        _lines = lines;
        _columnWidth = ColumnWidth();
    }

    /// <summary>Whether a line carries on the paragraph of the line before.</summary>
    /// <param name="index">Its index, not the first.</param>
    /// <param name="isWithin">Whether the line before carries on a paragraph itself.</param>
    public bool Continues(int index, bool isWithin)
    {
        var line = _lines[index - 1];
        var next = _lines[index];
        var last = Simplified(line.End - 1);
        var first = Simplified(next.Start);

        // 昨（2|9）日: the bracket belongs to the line before.
        if (next.IsItem && !((IsOpener(last) || IsDigit(last)) && CutsBracket(line, next)))
            return false;

        if (IsPause(last) || IsOpener(last) || CannotStart(first))
            return true;

        if (next.IsApart || EndsSentence(line))
            return false;

        if (CutsNumber(line, next) || CutsDate(line, next) || CutsBracket(line, next) || last is '的' or '和' or '与' or '及' or '或' or '于' or '从' or '把' or '被' or '第')
            return true;

        if (next.Indent > 0 || last is '：' or ':')
            return false;

        var columns = line.Columns(_source);
        if (_columnWidth > 0 && columns >= _columnWidth - WidthTolerance && columns <= _columnWidth)
            return true;

        // A sentence that has run on into the line and does not end in it runs on further.
        if (isWithin && !IsOpener(first))
            return true;

        if (line.IsItem && columns < LongestHeading && !HasSentenceEnd(line))
            return false;

        return columns >= ShortestProse && IsProse(line) && IsProse(next) && (index > 1 || !LooksLikeHeadline(line));
    }

    private static bool IsPause(char c) => c is '，' or '、' or ',' or '､';

    private static bool CannotStart(char c) =>
        c is '，' or '、' or '。' or '；' or '：' or '！' or '？' or '”' or '’' or '）' or '》' or '」' or '』' or '】' or '〉' or '％' or '%' or '的' or '们' or ',' or ')' or '℃' or '·' or '•';

    private bool EndsSentence(TextLine line)
    {
        var at = line.End - 1;
        while (at > line.Start && IsCloser(_source[at]))
            at--;

        return IsSentenceEnd(_source[at]) || _source[at] == '…' || (at < line.End - 1 && at > line.Start && HasSentenceEnd(line));
    }

    /// <summary>12|00元, 5|月6日, 2021年5月|6日, 15:|43: digits on one side and what only follows digits on the other.</summary>
    private bool CutsNumber(TextLine line, TextLine next)
    {
        var last = Simplified(line.End - 1);
        var first = Simplified(next.Start);
        if (IsDigit(last))
        {
            var digits = line.End - 1;
            while (digits > line.Start && (IsDigit(_source[digits - 1]) || _source[digits - 1] is '.' or '．'))
                digits--;

            var followsWords = digits > line.Start && (IsIdeograph(_source[digits - 1]) || IsPause(_source[digits - 1]));
            if (IsColon(first))
                return next.Length > 1 && IsDigit(_source[next.Start + 1]);

            if (IsDigit(first) || first is '.' or '．')
                return followsWords && StartsWithCountedNumber(next);

            return first is '年' or '月' or '日' or '号' or '时' or '点' or '分' or '秒' or '万' or '亿' or '元' or '余' or '多' or '名' or '岁' or '‰';
        }

        if (IsColon(last))
            return IsDigit(first) && line.Length > 1 && IsDigit(_source[line.End - 2]);

        if (last is '万' or '亿' && line.Length > 1 && IsDigit(_source[line.End - 2]))
            return first is '元' or '美' or '欧' or '人' or '名' or '户' or '吨' or '亩';

        return last is '年' or '月' && line.Length > 1 && IsDigit(_source[line.End - 2]) && IsDigit(first) && StartsWithCountedNumber(next);
    }

    /// <summary>5月6日|上午, 每周五|晚上: a day on one side and a part of the day on the other.</summary>
    private bool CutsDate(TextLine line, TextLine next)
    {
        if (line.Length < 2 || next.Length < 2 || LexiconSet.BuiltIn.Find(_partOfDay, [Simplified(next.Start), Simplified(next.Start + 1)]) is null)
            return false;

        return (Simplified(line.End - 2), Simplified(line.End - 1)) is ( >= '0' and <= '9', '日' or '号')
            or ('周' or '期', '一' or '二' or '三' or '四' or '五' or '六' or '日' or '天') or ('每' or '当', '天' or '日');
    }

    /// <summary>A character in simplified script.</summary>
    private char Simplified(int at) => CharacterTables.Simplified[_source[at]];

    private static bool IsColon(char c) => c is ':' or '：';

    /// <summary>Digits with a word right after them, as 00元; a row of a table has none.</summary>
    private bool StartsWithCountedNumber(TextLine line)
    {
        var at = line.Start;
        while (at < line.End && (IsDigit(_source[at]) || _source[at] is '.' or '．'))
            at++;

        return at < line.End && (IsIdeograph(_source[at]) || _source[at] is '%' or '％');
    }

    /// <summary>Whether the last bracket opened on the line is first closed on the next.</summary>
    private bool CutsBracket(TextLine line, TextLine next)
    {
        for (var at = line.End - 1; at >= line.Start; at--)
        {
            if (IsCloser(_source[at]))
                return false;

            if (!IsOpener(_source[at]))
                continue;

            foreach (var c in _source.AsSpan(next.Start, next.Length))
            {
                if (IsOpener(c))
                    return false;
                if (IsCloser(c))
                    return true;
            }

            return false;
        }

        return false;
    }

    private bool IsProse(TextLine line) => _source.AsSpan(line.Start, line.Length).IndexOfAny("，。；,") >= 0;

    /// <summary>Of a first line: a headline has no sentence end within it and rarely a second comma.</summary>
    private bool LooksLikeHeadline(TextLine line) => !HasSentenceEnd(line) && _source.AsSpan(line.Start, line.Length).Count('，') < 2;

    private bool HasSentenceEnd(TextLine line) => _source.AsSpan(line.Start, line.Length).IndexOfAny("。！？；") >= 0;

    /// <summary>The width of the columns in which the text is set; 0 if it is not broken into lines of one width.</summary>
    private int ColumnWidth()
    {
        var open = 0;
        var prose = 0;
        for (var i = 0; i < _lines.Count; i++)
        {
            if (!EndsSentence(_lines[i]))
                open++;
            if (IsProse(_lines[i]))
                prose++;
        }

        // Lists and tables have lines of one width too, but no sentence marks within them.
        if (open < 3 || prose * 3 < _lines.Count)
            return 0;

        var widths = new int[_lines.Count];
        for (var i = 0; i < widths.Length; i++)
            widths[i] = _lines[i].Columns(_source);

        Array.Sort(widths);
        var best = 0;
        var width = 0;
        for (int low = 0, high = 0; high < widths.Length; high++)
        {
            while (widths[low] < widths[high] - WidthTolerance)
                low++;

            if (high - low + 1 >= best)
            {
                best = high - low + 1;
                width = widths[high];
            }
        }

        var wider = widths.Length - 1 - Array.LastIndexOf(widths, width);
        return best >= 3 && best * 5 >= _lines.Count * 2 && wider * 10 <= _lines.Count && width >= NarrowestColumn ? width : 0;
    }
}
