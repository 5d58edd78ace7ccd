using FactExtractor.Lexicons;
using FactExtractor.Text;
using static FactExtractor.Text.Characters;

namespace FactExtractor.Articles;

/// <summary>Reads the line under a headline: labels with their values (发布时间：…, 来源：…), or a bare date and a source.</summary>
internal static class PageLabels
{
    private const int LongestLabel = 8;

    /// <summary>A shorter label is only one at the start of a line: 时间 and 日期 stand in prose too.</summary>
    private const int ShortestLabelWithin = 3;

    /// <summary>The longest line in which a date without a label is the page's own.</summary>
    private const int LongestDateLine = 45;

    private static readonly CharacterSet _valueEnds = new(" \t\u00A0\u3000|｜）)】]，。；");

    private static readonly LexiconTable _fields = LexiconSet.BuiltIn.TableOf("page-label");

    /// <summary>Whether a line, without blanks around it, consists of labels and what they stand for.</summary>
    public static bool IsLabelLine(ReadOnlySpan<char> line)
    {
        if (line.IndexOfAny("。！？；") >= 0)
            return false;

        return FieldAt(line, out _) is not null || Byline.RoleAt(line, out _) is not null || IsDateLine(line) || HasFieldWithin(line);
    }

    /// <summary>Whether a label stands at a position of a line: one of the page's own, or one of a byline.</summary>
    public static bool IsLabelAt(ReadOnlySpan<char> line, int at) =>
        at > 0 && !IsIdeograph(line[at - 1]) && (FieldAt(line[at..], out _) is not null || Byline.RoleAt(line[at..], out _) is not null);

    /// <summary>The date of a label line, if it has one.</summary>
    public static PublicationDate? Published(ReadOnlySpan<char> line) => PageDate.TryFind(line, out var date, out _) ? date : null;

    /// <summary>The medium or office after 来源 and the like; empty if there is none.</summary>
    public static string Publisher(ReadOnlySpan<char> line)
    {
        for (var at = 0; at < line.Length; at++)
        {
            if (at > 0 && IsIdeograph(line[at - 1]))
                continue;

            if (FieldAt(line[at..], out var length) != "publisher")
                continue;

            var value = line[(at + length)..].TrimStart(" \t\u00A0\u3000：:|｜丨");
            var end = _valueEnds.FirstIn(value);
            return (end < 0 ? value : value[..end]).Trim("《》“”\"").ToString();
        }

        return "";
    }

    /// <summary>Whether a line has a label behind others that are not known: 索引号：2021-15　发布时间：2021-05-06.</summary>
    public static bool HasFieldWithin(ReadOnlySpan<char> line)
    {
        for (var at = 1; at < line.Length; at++)
        {
            if ((IsBlank(line[at - 1]) || line[at - 1] is '|' or '｜' or '】' or ']') && FieldAt(line[at..], out var length) is { } field
                && (length >= ShortestLabelWithin || field == "publisher"))
                return true;
        }

        return false;
    }

    /// <summary>The field whose label stands at the start of a text, with its colon or, at the end of a word, a blank; null if none does.</summary>
    private static string? FieldAt(ReadOnlySpan<char> text, out int length)
    {
        var opener = text.Length;
        text = text.TrimStart("（(【[");
        opener -= text.Length;
        length = 0;
        if (text.IsEmpty || !_fields.IsInitial(CharacterTables.Simplified[text[0]]))
            return null;

        Span<char> simplified = stackalloc char[LongestLabel];
        for (length = Math.Min(text.Length - 1, LongestLabel); length > 1; length--)
        {
            if (!IsSeparator(text[length..], length))
                continue;

            for (var i = 0; i < length; i++)
                simplified[i] = CharacterTables.Simplified[text[i]];

            if (_fields.Find(simplified[..length]) is { } field)
            {
                length += opener;
                return field[1];
            }
        }

        return null;
    }

    /// <summary>Whether a colon, a bar (来源 | 青河网) or, after a longer label, a blank follows.</summary>
    private static bool IsSeparator(ReadOnlySpan<char> text, int label) =>
        text.TrimStart(' ') is [':' or '：' or '|' or '｜' or '丨', ..] || (label > 2 && IsBlank(text[0]));

    /// <summary>A date that begins or ends a short line beside no more than a source: 2021-05-06 青河日报, 青河日报 2021年5月6日 第3版.</summary>
    public static bool IsDateLine(ReadOnlySpan<char> line)
    {
        line = line.Trim("（()）【】[]");
        if (line.Length > LongestDateLine || !PageDate.TryFind(line, out _, out var span))
            return false;

        var before = line[..span.Start].Trim(" \t\u00A0\u3000|｜");
        var after = line[span.End..];
        if (before.Length == 0)
            return after.Length == 0 || !IsIdeograph(after[0]);

        var isApart = IsBlank(line[span.Start - 1]) || line[span.Start - 1] is '|' or '｜' or '】';
        return isApart && before.IndexOfAny("，,、：:") < 0 && before.Length <= 20 && (after.Length == 0 || !IsIdeograph(after[0]));
    }
}
