using FactExtractor.Text;

namespace FactExtractor.Articles;

/// <summary>Cuts an article that is longer than any report into stretches that are read one by one, so that a file of any length takes bounded buffers.</summary>
/// <remarks>
/// What is told in one stretch, such as the full name behind a surname or the year of a day, is not known in the next. A stretch ends with a line if it can, else with
/// a sentence, else with a clause.
/// </remarks>
internal static class ArticleStretches
{
    /// <summary>In UTF-16 characters, some hundred times the length of a report.</summary>
    public const int Longest = 1 << 17;

    private static readonly string[] _ends = ["\n\r", "。！？；", "，、 \u3000"];

    /// <summary>The stretches of an article, in order; one if it is of a usual length.</summary>
    /// <param name="text">The decoded file.</param>
    /// <param name="article">The article.</param>
    public static IEnumerable<Article> Of(string text, Article article)
    {
        if (article.Span.Length <= Longest)
        {
            yield return article;
            yield break;
        }

        var furniture = 0;
        for (var start = article.Span.Start; start < article.Span.End;)
        {
            var end = article.Span.End - start <= Longest ? article.Span.End : EndOf(text, start + (Longest / 2), start + Longest);
            TextSpan[] within = [.. article.Furniture.Skip(furniture).TakeWhile(span => span.End <= end)];
            furniture += within.Length;
            yield return article with { Span = new TextSpan(start, end), Furniture = within };
            start = end;
        }
    }

    private static int EndOf(string text, int earliest, int latest)
    {
        foreach (var ends in _ends)
        {
            var last = text.AsSpan(earliest, latest - earliest).LastIndexOfAny(ends);
            if (last >= 0)
                return earliest + last + 1;
        }

        return char.IsHighSurrogate(text[latest - 1]) ? latest - 1 : latest;
    }
}
