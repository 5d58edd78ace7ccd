using FactExtractor.Text;

namespace FactExtractor.Articles;

/// <summary>Reads title, publication date, publisher, authors and editors off the head and foot of an article.</summary>
/// <param name="text">The decoded file.</param>
/// <param name="published">The publication date of articles that tell none, if asked for.</param>
/// <param name="fileDate">The date in the file's name, if it has one.</param>
internal sealed class ArticleHeadReader(string text, DateOnly? published, DateOnly? fileDate)
{
    /// <summary>A shorter headline is the name of a column if another follows.</summary>
    private const int ShortestTitle = 6;

    private const int FootLines = 4;

    private const int LongestCaption = 60;

    private const int LongestHalf = 12;

    /// <summary>Reads the head and foot of an article.</summary>
    /// <param name="lines">Its lines without furniture.</param>
    public ArticleHead Read(ReadOnlySpan<PageLine> lines)
    {
        var body = BodyStart(lines);
        var foot = FootStart(lines, body);
        List<string> authors = [];
        List<string> editors = [];
        var publisher = "";
        PublicationDate? own = null;
        for (var i = 0; i < lines.Length; i++)
        {
            var line = TextOf(lines[i]);
            if (line.Length <= LongestCaption)
                Byline.Read(Byline.Credit(line), authors, editors);

            if (lines[i].Role is not (LineRole.Label or LineRole.Signature) || (i >= body && i < foot))
                continue;

            own ??= PageLabels.Published(line);
            if (publisher.Length == 0)
                publisher = PageLabels.Publisher(line);

            ReadNames(line, authors, editors);
        }

        if (body < lines.Length)
        {
            var first = Lead(lines[body..]);
            own ??= Dateline.Published(first, published ?? fileDate) is { } day ? new PublicationDate(day) : null;
            Byline.Read(Dateline.Names(first), authors, editors);
        }

        for (var i = lines.Length - 1; i >= body; i--)
        {
            if (lines[i].Role != LineRole.Prose)
                continue;

            Byline.Read(Byline.Closing(TextOf(lines[i])), authors, editors);
            break;
        }

        var fallback = published ?? fileDate;
        return new ArticleHead
        {
            Title = Title(lines[..body]),
            Published = own ?? (fallback is { } known ? new PublicationDate(known) : null),
            Publisher = publisher,
            Authors = authors,
            Editors = editors,
        };
    }

    /// <summary>The index of the first line of prose; the number of lines if there is none.</summary>
    private static int BodyStart(ReadOnlySpan<PageLine> lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Role == LineRole.Prose)
                return i;
        }

        return lines.Length;
    }

    /// <summary>The index behind the last line of prose, or that of the last few lines if it is among them.</summary>
    private static int FootStart(ReadOnlySpan<PageLine> lines, int body)
    {
        var foot = lines.Length;
        while (foot > body && lines[foot - 1].Role != LineRole.Prose)
            foot--;

        return Math.Max(body, Math.Min(foot, lines.Length - FootLines));
    }

    /// <summary>The first line of prose, with the next one if its bracket of names runs on there.</summary>
    private ReadOnlySpan<char> Lead(ReadOnlySpan<PageLine> prose)
    {
        var first = TextOf(prose[0]);
        var open = first.LastIndexOfAny('（', '(');
        return open >= 0 && prose.Length > 1 && first[open..].IndexOfAny('）', ')') < 0 ? string.Concat(first, TextOf(prose[1])) : first;
    }

    private ReadOnlySpan<char> TextOf(PageLine line) => MaskedWord.Unmask(text.AsSpan(line.Span.Start, line.Span.Length));

    /// <summary>The first headline that is neither too short nor the name of the site, or the first of all, with the line that goes on with it.</summary>
    private string Title(ReadOnlySpan<PageLine> head)
    {
        var title = -1;
        for (var i = 0; i < head.Length; i++)
        {
            if (head[i].Role == LineRole.Label && PageLabels.Title(TextOf(head[i])) is { Length: > 0 } labelled)
                return labelled.ToString();

            if (head[i].Role != LineRole.Headline)
                continue;

            if (title < 0)
                title = i;

            if (head[i].Span.Length >= ShortestTitle && !Furniture.IsMasthead(TextOf(head[i])) && !IsOffice(head, i))
            {
                title = i;
                break;
            }
        }

        if (title < 0)
            return "";

        if (title + 1 == head.Length || head[title + 1].Role != LineRole.Headline)
            return Clean(head[title]);

        var (line, next) = (head[title], head[title + 1]);
        if (TextOf(next).StartsWith("关于"))
            return Clean(line) + Clean(next);

        if (next.Span.Length < PageLines.ShortestHeadline)
            return Clean(line) + Clean(next);

        return IsOtherHalf(line, next) ? $"{Clean(line)} {Clean(next)}" : Clean(line);
    }

    /// <summary>Whether a line names no more than the office whose headline is the next one; 关于… would go on with it.</summary>
    private bool IsOffice(ReadOnlySpan<PageLine> head, int line) =>
        line + 1 < head.Length && head[line + 1] is { Role: LineRole.Headline, Span.Length: >= ShortestTitle } next
        && !TextOf(next).StartsWith("关于") && Byline.IsOrganization(TextOf(head[line]));

    /// <summary>Whether a line right below another is the second half of a headline in two short lines of about the same length.</summary>
    private bool IsOtherHalf(PageLine line, PageLine next) =>
        text[next.Span.Start] is not ('—' or '-' or '（' or '(') && !TextOf(line).SequenceEqual(TextOf(next))
        && text.AsSpan(line.Span.End, next.Span.Start - line.Span.End).Count('\n') == 1
        && line.Span.Length <= LongestHalf && next.Span.Length <= LongestHalf && Math.Abs(line.Span.Length - next.Span.Length) <= 2;

    private string Clean(PageLine line) => new TextCleaner().Clean(text, new Article(1, line.Span, new ArticleHead(), [])).Text;

    private static void ReadNames(ReadOnlySpan<char> line, List<string> authors, List<string> editors)
    {
        if (Byline.IsSignature(line))
        {
            Byline.Read(line, authors, editors);
            return;
        }

        // Among labels of other kinds: from a role to the next gap.
        for (var at = 0; at < line.Length; at++)
        {
            if (at > 0 && Characters.IsIdeograph(line[at - 1]))
                continue;

            if ((Byline.RoleAt(line[at..], out var length) ?? Byline.RoleBeforeName(line[at..], out length)) is null)
                continue;

            var end = at + length;
            while (end < line.Length && line[end] is not ('|' or '｜' or ')' or '）' or ']' or '】') && !Characters.IsDigit(line[end]))
                end++;

            Byline.Read(line[at..end], authors, editors);
            at = end;
        }
    }
}
