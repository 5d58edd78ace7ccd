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

    /// <summary>Reads the head and foot of an article.</summary>
    /// <param name="lines">Its lines without furniture.</param>
    public ArticleHead Read(ReadOnlySpan<PageLine> lines)
    {
        var body = BodyStart(lines);
        var foot = Math.Max(body, lines.Length - FootLines);
        List<string> authors = [];
        List<string> editors = [];
        var publisher = "";
        PublicationDate? own = null;
        for (var i = 0; i < lines.Length; i++)
        {
            if (i >= body && i < foot)
                continue;

            var line = TextOf(lines[i]);
            if (lines[i].Role is LineRole.Label)
            {
                own ??= PageLabels.Published(line);
                if (publisher.Length == 0)
                    publisher = PageLabels.Publisher(line);
            }

            if (lines[i].Role is LineRole.Label or LineRole.Signature)
                ReadNames(line, authors, editors);
        }

        if (body < lines.Length)
        {
            var first = TextOf(lines[body]);
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

    /// <summary>The index of the first line of prose, or of the second headline of an article that has none above it.</summary>
    private static int BodyStart(ReadOnlySpan<PageLine> lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Role == LineRole.Prose)
                return i;
        }

        return lines.Length;
    }

    private ReadOnlySpan<char> TextOf(PageLine line) => text.AsSpan(line.Span.Start, line.Span.Length);

    private string Title(ReadOnlySpan<PageLine> head)
    {
        PageLine? title = null;
        foreach (var line in head)
        {
            if (line.Role != LineRole.Headline)
                continue;

            title ??= line;
            if (line.Span.Length >= ShortestTitle)
            {
                title = line;
                break;
            }
        }

        return title is { } found ? new TextCleaner().Clean(text, new Article(1, found.Span, new ArticleHead(), [])).Text : "";
    }

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

            if (Byline.RoleAt(line[at..], out var length) is null)
                continue;

            var end = at + length;
            while (end < line.Length && line[end] is not ('|' or '｜' or ')' or '）' or ']' or '】') && !Characters.IsDigit(line[end]))
                end++;

            Byline.Read(line[at..end], authors, editors);
            at = end;
        }
    }
}
