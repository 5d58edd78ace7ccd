using FactExtractor.Lexicons;
using FactExtractor.Text;

namespace FactExtractor.Articles;

/// <summary>Recognizes page furniture, by the table <c>furniture</c> and by shape.</summary>
internal static class Furniture
{
    private const int LongestWord = 12;

    /// <summary>The longest line in which a button stands beside the name of a column.</summary>
    private const int LongestMixedLine = 20;

    /// <summary>The longest name of a site or paper.</summary>
    private const int LongestMasthead = 16;

    private const int Kind = 1;

    private static readonly LexiconTable _words = LexiconSet.BuiltIn.TableOf("furniture");

    /// <summary>Whether a line, without blanks around it, is furniture.</summary>
    public static bool IsFurniture(ReadOnlySpan<char> line)
    {
        if (StartsWith(line, "notice"))
            return true;

        if (line.IndexOfAny("。，") >= 0)
            return false;

        return StartsWith(line, "label") || IsCounterAt(line) || IsTrail(line) || IsToday(line)
            || IsAddress(line) || EndsInFileName(line) || IsMadeOfWords(line) || HasButton(line);
    }

    /// <summary>Whether a line stands above a list of links to other articles.</summary>
    public static bool IsListHead(ReadOnlySpan<char> line) => line.Length <= LongestMixedLine && StartsWith(line, "list");

    /// <summary>Whether a line is the name of a site or paper, which may be set wide, or the number of its issue: 江东新闻网, 工 作 简 报, 第17期.</summary>
    public static bool IsMasthead(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestMasthead)
            return false;
        if (IsIssue(line))
            return true;

        Span<char> name = stackalloc char[LongestMasthead];
        var length = 0;
        foreach (var c in line)
        {
            if (!Characters.IsBlank(c))
                name[length++] = c;
        }

        for (var start = 1; start < length; start++)
        {
            if (_words.Has(name[start..length], Kind, "masthead"))
                return true;
        }

        return false;
    }

    /// <summary>Adds the counters and buttons among the labels of a line, each up to the next label: 浏览次数：503, 字号：大 中 小.</summary>
    /// <param name="line">A line of labels.</param>
    /// <param name="start">Where it stands in the text.</param>
    /// <param name="spans">The ranges of the text that hold no facts.</param>
    public static void AddWithin(ReadOnlySpan<char> line, int start, List<TextSpan> spans)
    {
        for (var at = 0; at < line.Length; at++)
        {
            if ((at > 0 && Characters.IsIdeograph(line[at - 1])) || !IsCounterAt(line[at..]))
                continue;

            var end = at + 1;
            while (end < line.Length && !PageLabels.IsLabelAt(line, end))
                end++;

            var first = at > 0 && Characters.IsOpener(line[at - 1]) ? at - 1 : at;
            spans.Add(new TextSpan(start + first, start + end));
            at = end - 1;
        }
    }

    /// <summary>Whether the label of a counter or button stands at the start of a text: 浏览次数：.</summary>
    public static bool IsCounterAt(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !_words.IsInitial(text[0]))
            return false;

        Span<char> label = stackalloc char[LongestWord];
        var word = PageLabels.LabelAt(text, label, out _);
        return _words.Has(word, Kind, "label") || _words.Has(word, Kind, "counter");
    }

    private static bool IsIssue(ReadOnlySpan<char> line)
    {
        var number = line.TrimStart("（(");
        return number is ['第', ..] && number[1..].TrimStart("0123456789一二三四五六七八九十百〇 ") is ['期', ..];
    }

    private static bool StartsWith(ReadOnlySpan<char> line, string kind)
    {
        if (!_words.IsInitial(line[0]))
            return false;

        for (var length = Math.Min(line.Length, LongestWord); length > 1; length--)
        {
            if (_words.Has(line[..length], Kind, kind))
                return true;
        }

        return false;
    }

    /// <summary>Whether a line shows the way to the page: 首页 > 新闻 > 正文.</summary>
    public static bool IsTrail(ReadOnlySpan<char> line)
    {
        var steps = line.Count('>') + line.Count('»') + line.Count('›') + line.Count('＞') + line.Count('→');
        if (steps >= 2 || line.Contains(">>", StringComparison.Ordinal))
            return true;

        var home = Math.Max(line.IndexOf("首页"), line.IndexOf("首頁"));
        return home >= 0 && line[(home + "首页".Length)..].TrimStart(' ') is ['>' or '＞' or '»' or '›' or '-' or '/' or '／' or '|' or '｜' or '→', ..];
    }

    /// <summary>The day on which the page was called up, not published: 今天是2021年5月6日 星期四.</summary>
    private static bool IsToday(ReadOnlySpan<char> line) => line.StartsWith("今天是") && PageDate.TryFind(line, out _, out var day) && day.Start == "今天是".Length;

    /// <summary>The address of a page, with hardly a word.</summary>
    private static bool IsAddress(ReadOnlySpan<char> line)
    {
        var at = line.StartsWith("www.") ? 1 : line.IndexOf("://");
        return at > 0 && at <= LongestWord && line.IndexOf(' ') < 0;
    }

    private static bool EndsInFileName(ReadOnlySpan<char> line)
    {
        var dot = line.LastIndexOf('.');
        if (dot < 1 || line.Length - dot is < 4 or > 5 || line.IndexOfAny("！？；") >= 0)
            return false;

        Span<char> ending = stackalloc char[4];
        var length = line[(dot + 1)..].ToUpperInvariant(ending);
        return ending[..length] is "JPG" or "JPEG" or "PNG" or "GIF" or "BMP" or "WEBP" or "MP3" or "MP4" or "AVI" or "PDF"
            or "DOC" or "DOCX" or "XLS" or "XLSX" or "PPT" or "ZIP" or "RAR";
    }

    private static bool IsMadeOfWords(ReadOnlySpan<char> line)
    {
        var words = 0;
        while (!line.IsEmpty)
        {
            var length = WordAt(line);
            if (length > 0)
                words++;
            else if (char.IsLetter(line[0]))
                return false;
            else
                length = 1;

            line = line[length..];
        }

        return words > 0;
    }

    /// <summary>A button beside the short name of a column: 本栏动态 返回上一级.</summary>
    private static bool HasButton(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestMixedLine || line.ContainsAnyInRange('0', '9'))
            return false;

        var blank = line.LastIndexOf(' ');
        return blank > 0 && line[(blank + 1)..] is { Length: > 1 } last && WordAt(last) == last.Length && line[..blank].Length <= 6;
    }

    private static int WordAt(ReadOnlySpan<char> text)
    {
        if (!_words.IsInitial(text[0]))
            return 0;

        for (var length = Math.Min(text.Length, LongestWord); length > 0; length--)
        {
            if (_words.Has(text[..length], Kind, "word"))
                return length;
        }

        return 0;
    }
}
