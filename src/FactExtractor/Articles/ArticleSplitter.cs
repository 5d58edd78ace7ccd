using System.Runtime.InteropServices;
using FactExtractor.Text;

namespace FactExtractor.Articles;

/// <summary>Finds the articles of a file and what their heads and feet say.</summary>
/// <remarks>
/// A file is one article unless it says otherwise, as an article torn in two loses more than two that are read as one. A new one begins where, after prose,
/// a headline has above it the names that end an article, or beneath it the page's own line with date or source, names, or the first words of a report when
/// the article before began so too; and prose follows; or where the head is followed by the first words of the article before once more; or where a report
/// begins without a headline below such names. Headlines alone, as in a bulletin, are parts of one article.
/// </remarks>
internal static class ArticleSplitter
{
    /// <summary>How many lines a head has at most, furniture aside.</summary>
    private const int LongestHead = 8;

    /// <summary>From which length two lines that are the same are no coincidence.</summary>
    private const int ShortestRepetition = 20;

    /// <summary>Finds the articles.</summary>
    /// <param name="text">The decoded text of the file.</param>
    /// <param name="source">Its name; a date in it is the last resort for the publication date.</param>
    /// <param name="published">The publication date of articles that tell none.</param>
    /// <returns>At least one article; together they cover the text.</returns>
    public static IReadOnlyList<Article> Split(string text, string source, DateOnly? published)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lines = PageLines.Read(text);
        var starts = Starts(text, lines);
        var pageDate = starts.Count > 1 ? Masthead(text, lines) : null;
        var heads = new ArticleHeadReader(text, pageDate ?? published, PageDate.InFileName(source));
        var articles = new Article[starts.Count];
        for (var i = 0; i < articles.Length; i++)
        {
            var end = i + 1 < articles.Length ? starts[i + 1] : lines.Count;
            var span = new TextSpan(i == 0 ? 0 : lines[starts[i]].Span.Start, end < lines.Count ? lines[end].Span.Start : text.Length);
            articles[i] = ArticleOf(i + 1, text, span, lines[starts[i]..end], heads);
        }

        return articles;
    }

    /// <summary>Takes a text for one article, such as a record of a data set.</summary>
    /// <param name="text">The text.</param>
    /// <param name="source">Its name; a date in it is the last resort for the publication date.</param>
    /// <param name="published">The publication date if it tells none.</param>
    public static Article Whole(string text, string source, DateOnly? published)
    {
        ArgumentNullException.ThrowIfNull(text);
        var heads = new ArticleHeadReader(text, published, PageDate.InFileName(source));
        return ArticleOf(1, text, new TextSpan(0, text.Length), PageLines.Read(text), heads);
    }

    /// <summary>The date in the line at the top of a newspaper's page, above the first headline; it is that of all its articles.</summary>
    private static DateOnly? Masthead(string text, List<PageLine> lines)
    {
        foreach (var line in lines)
        {
            if (line.Role == LineRole.Prose || (line.Role == LineRole.Headline && !Furniture.IsMasthead(TextOf(text, line))))
                return null;
            if (line.Role == LineRole.Label && PageLabels.IsDateLine(TextOf(text, line)))
                return PageLabels.Published(TextOf(text, line))?.Day;
        }

        return null;
    }

    private static Article ArticleOf(int number, string text, TextSpan span, List<PageLine> lines, ArticleHeadReader heads)
    {
        var own = lines.FindAll(line => line.Role != LineRole.Furniture);
        var head = heads.Read(CollectionsMarshal.AsSpan(own));
        return new Article(number, span, head, FurnitureOf(text, lines));
    }

    private static TextSpan[] FurnitureOf(string text, List<PageLine> lines)
    {
        List<TextSpan> furniture = [];
        foreach (var line in lines)
        {
            if (line.Role == LineRole.Furniture)
                furniture.Add(line.Span);
            else if (line.Role == LineRole.Label)
                Furniture.AddWithin(TextOf(text, line), line.Span.Start, furniture);
        }

        return [.. furniture];
    }

    /// <summary>The indexes of the lines at which articles start, the first one included.</summary>
    private static List<int> Starts(string text, List<PageLine> lines)
    {
        List<int> starts = [0];
        var hasProse = false;
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Role == LineRole.Prose)
            {
                if (hasProse && Dateline.IsLead(TextOf(text, lines[i])) && EndsWithNames(text, lines[i - 1]))
                    starts.Add(i);

                hasProse = true;
            }
            else if (hasProse && HeadEnd(lines, i) is > 0 and var body && BeginsArticle(text, lines, starts[^1], i, body))
            {
                starts.Add(PageStart(text, lines, i, body));
                hasProse = false;
                i = body - 1;
            }
        }

        return starts;
    }

    /// <summary>Where the page of an article begins: behind the captions that end the one before, at the furniture that shows the way to the page.</summary>
    private static int PageStart(string text, List<PageLine> lines, int start, int body)
    {
        var furniture = start;
        while (furniture < body && lines[furniture].Role != LineRole.Furniture)
            furniture++;

        for (var i = furniture; i < body; i++)
        {
            if (lines[i].Role == LineRole.Furniture && Furniture.IsTrail(TextOf(text, lines[i])))
                return lines.FindIndex(i, body - i, line => line.Role == LineRole.Headline) >= 0 ? furniture : start;
        }

        return start;
    }

    /// <summary>The index of the prose that a head, starting at a line right after prose or names, leads to; 0 if it is no head with a headline.</summary>
    private static int HeadEnd(List<PageLine> lines, int start)
    {
        if (lines[start].Role is LineRole.Signature || lines[start - 1].Role is not (LineRole.Prose or LineRole.Signature or LineRole.Headline))
            return 0;

        var hasHeadline = false;
        var length = 0;
        for (var i = start; i < lines.Count && length <= LongestHead; i++)
        {
            if (lines[i].Role != LineRole.Furniture)
                length++;

            if (lines[i].Role == LineRole.Prose)
                return hasHeadline ? i : 0;
            if (lines[i].Role == LineRole.Signature && !hasHeadline)
                return 0;

            hasHeadline |= lines[i].Role == LineRole.Headline;
        }

        return 0;
    }

    private static bool BeginsArticle(string text, List<PageLine> lines, int previous, int start, int body)
    {
        if (EndsWithNames(text, lines[start - 1]))
            return true;

        for (var i = start; i < body; i++)
        {
            if (lines[i].Role is LineRole.Label or LineRole.Signature && HasInHead(lines[i].Role, lines, previous, start))
                return true;
        }

        var first = FirstProse(text, lines, previous);
        var prose = TextOf(text, lines[body]);
        return (Dateline.IsLead(prose) && Dateline.IsLead(first)) || (prose.Length >= ShortestRepetition && prose.SequenceEqual(first));
    }

    /// <summary>Whether a line ends an article with its names; those of photographers stand under every picture.</summary>
    private static bool EndsWithNames(string text, PageLine line) =>
        (line.Role == LineRole.Signature && !Byline.IsOfPicture(TextOf(text, line)))
        || (line.Role == LineRole.Prose && Byline.Closing(TextOf(text, line)) is { Length: > 0 } names && !Byline.IsOfPicture(names));

    /// <summary>Whether the article before has such a line in its head too; names count beneath its headline.</summary>
    private static bool HasInHead(LineRole role, List<PageLine> lines, int first, int end)
    {
        var hasHeadline = false;
        for (var i = first; i < end && lines[i].Role != LineRole.Prose; i++)
        {
            if (lines[i].Role == role && (hasHeadline || role == LineRole.Label))
                return true;

            hasHeadline |= lines[i].Role == LineRole.Headline;
        }

        return false;
    }

    private static ReadOnlySpan<char> FirstProse(string text, List<PageLine> lines, int index)
    {
        while (lines[index].Role != LineRole.Prose)
            index++;

        return TextOf(text, lines[index]);
    }

    private static ReadOnlySpan<char> TextOf(string text, PageLine line) => text.AsSpan(line.Span.Start, line.Span.Length);
}
