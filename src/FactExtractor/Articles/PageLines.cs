using FactExtractor.Text;
using static FactExtractor.Text.Characters;

namespace FactExtractor.Articles;

/// <summary>Cuts a file into lines and tells what each is by its shape.</summary>
internal static class PageLines
{
    private const int LongestHeadline = 60;
    private const int LongestFirstHeadline = 120;
    private const int LongestHead = 12;
    private const int ShortestTitle = 6;

    /// <summary>A line of fewer characters is none by itself, but may be the rest of one.</summary>
    public const int ShortestHeadline = 4;
    private const int LongestLabelLine = 120;
    private const int LongestSignature = 60;

    /// <summary>The lines of a text that hold more than blanks.</summary>
    public static List<PageLine> Read(string text)
    {
        var lines = new List<PageLine>();
        var inLinks = false;
        var start = 0;
        while (start < text.Length)
        {
            var length = LineEnds.FirstIn(text.AsSpan(start));
            var end = length < 0 ? text.Length : start + length;
            var span = Trim(text, start, end);
            start = end + 1;
            if (span.Length == 0)
                continue;

            var line = text.AsSpan(span.Start, span.Length);
            var role = RoleOf(line);
            inLinks = Furniture.IsListHead(line) || (inLinks && role == LineRole.Headline);
            if (role == LineRole.Headline && IsParagraph(text, span.Start))
                role = LineRole.Prose;

            lines.Add(new PageLine(span, inLinks ? LineRole.Furniture : role));
        }

        if (lines.Count > 1)
            lines[0] = lines[0] with { Role = RoleOfFirst(text, lines) };
        for (var i = 1; i < lines.Count; i++)
        {
            if (IsRestOfHeadline(text, lines, i))
                lines[i] = lines[i] with { Role = LineRole.Headline };
        }

        return lines;
    }

    /// <summary>Whether a line is what a narrow column left over of the headline right above it: two or three characters, and a blank line beneath.</summary>
    private static bool IsRestOfHeadline(string text, List<PageLine> lines, int index)
    {
        var (line, above) = (lines[index], lines[index - 1]);
        return line.Role == LineRole.Prose && above.Role == LineRole.Headline && line.Span.Length < ShortestHeadline && above.Span.Length >= ShortestTitle
            && Array.TrueForAll(text[line.Span.Start..line.Span.End].ToCharArray(), IsIdeograph)
            && LinesBetween(text, above, line) == 1 && index + 1 < lines.Count && LinesBetween(text, line, lines[index + 1]) > 1;
    }

    private static int LinesBetween(string text, PageLine above, PageLine below) => text.AsSpan(above.Span.End, below.Span.Start - above.Span.End).Count('\n');

    /// <summary>
    /// The first line of a file may be the title of the window, 标题-青河网 above the headline 标题, which is furniture; and a headline there may be longer
    /// than others if a report begins beneath it.
    /// </summary>
    private static LineRole RoleOfFirst(string text, List<PageLine> lines)
    {
        var first = text.AsSpan(lines[0].Span.Start, lines[0].Span.Length);
        for (var i = 1; i < Math.Min(lines.Count, LongestHead); i++)
        {
            var line = text.AsSpan(lines[i].Span.Start, lines[i].Span.Length);
            if (line.Length >= ShortestTitle && line.Length < first.Length && first.StartsWith(line)
                && first[line.Length..].TrimStart(' ') is ['-' or '_' or '|' or '—' or '–' or '｜' or '丨', ..])
                return LineRole.Furniture;
        }

        var next = text.AsSpan(lines[1].Span.Start, lines[1].Span.Length);
        var isHeadline = lines[0].Role == LineRole.Prose && first.Length <= LongestFirstHeadline && first.IndexOfAny("，。；：") < 0 && Dateline.IsLead(next);
        return isHeadline ? LineRole.Headline : lines[0].Role;
    }

    private static LineRole RoleOf(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestLabelLine)
            return LineRole.Prose;

        line = MaskedWord.Unmask(line);
        if (Furniture.IsFurniture(line))
            return PageLabels.HasFieldWithin(line) ? LineRole.Label : LineRole.Furniture;
        if (line.Length <= LongestSignature && Byline.IsSignature(line))
            return LineRole.Signature;
        if (PageLabels.IsLabelLine(line))
            return LineRole.Label;

        return IsHeadline(line) && !Dateline.IsLead(line) ? LineRole.Headline : LineRole.Prose;
    }

    /// <summary>Whether the two wide blanks stand before it that begin a paragraph.</summary>
    private static bool IsParagraph(string text, int start) =>
        start >= 2 && text.AsSpan(start - 2, 2) is "\u3000\u3000" && (start == 2 || LineEnds.Contains(text[start - 3]));

    private static bool IsHeadline(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestHeadline || line.IndexOfAny("。；") >= 0 || line[^1] is '，' or '、' or '：' or ':' or ',')
            return false;

        var words = 0;
        foreach (var c in line)
        {
            if (IsIdeograph(c))
                words++;
        }

        return words >= ShortestHeadline;
    }

    private static TextSpan Trim(string text, int start, int end)
    {
        while (start < end && (IsBlank(text[start]) || IsInvisible(text[start])))
            start++;
        while (end > start && (IsBlank(text[end - 1]) || IsInvisible(text[end - 1])))
            end--;

        return new TextSpan(start, end);
    }
}
