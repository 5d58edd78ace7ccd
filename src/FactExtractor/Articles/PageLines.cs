using FactExtractor.Text;
using static FactExtractor.Text.Characters;

namespace FactExtractor.Articles;

/// <summary>Cuts a file into lines and tells what each is by its shape.</summary>
internal static class PageLines
{
    private const int LongestHeadline = 60;
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
            var length = text.AsSpan(start).IndexOfAny(LineEnds);
            var end = length < 0 ? text.Length : start + length;
            var span = Trim(text, start, end);
            start = end + 1;
            if (span.Length == 0)
                continue;

            var line = text.AsSpan(span.Start, span.Length);
            var role = RoleOf(line);
            if (role == LineRole.Headline && IsParagraph(text, span.Start))
                role = LineRole.Prose;

            inLinks = Furniture.IsListHead(line) || (inLinks && role == LineRole.Headline);
            lines.Add(new PageLine(span, inLinks ? LineRole.Furniture : role));
        }

        return lines;
    }

    private static LineRole RoleOf(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestLabelLine)
            return LineRole.Prose;
        if (Furniture.IsFurniture(line))
            return LineRole.Furniture;
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

        return words >= 4;
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
