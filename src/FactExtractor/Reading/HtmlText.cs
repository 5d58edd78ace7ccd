using System.Text;
using AngleSharp.Dom;

namespace FactExtractor.Reading;

/// <summary>The text of an HTML page: headings, paragraphs, list items and rows of tables as lines, without navigation, scripts and comments.</summary>
/// <remarks>
/// If one element is marked as the article, its text is taken; else that of the body without what is navigation by its name and without lists
/// that are mostly links. A page whose text lacks its headline gets it from the title.
/// </remarks>
public static class HtmlText
{
    private const int ShortestHeadline = 6;

    /// <summary>Extracts the text.</summary>
    /// <param name="html">The page.</param>
    /// <exception cref="UnreadableException">Its elements are nested without end.</exception>
    public static string Extract(string html)
    {
        ArgumentNullException.ThrowIfNull(html);
        using var page = new NestingGuard().CreateParser().ParseDocument(html);
        var articles = page.QuerySelectorAll("article");
        var root = articles.Length == 1 && articles[0].TextContent.Length > 100 ? articles[0] : page.QuerySelector("main") ?? page.Body;
        var text = new StringBuilder();
        if (root is not null)
            Append(root, text);

        var body = text.ToString().Trim('\n', ' ');
        var title = (page.Title ?? "").Trim();
        return title.Length == 0 || HasHeadline(body, title) ? body : Headline(title) + "\n" + body;
    }

    /// <summary>Whether a text has a line with which the page's title begins, column and site behind it.</summary>
    private static bool HasHeadline(string text, string title)
    {
        if (text.Contains(Headline(title), StringComparison.Ordinal))
            return true;

        for (var end = title.IndexOf('-'); end > 0; end = title.IndexOf('-', end + 1))
        {
            if (end >= ShortestHeadline && text.Contains(title[..end].TrimEnd(), StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static void Append(INode node, StringBuilder text)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText words)
                AppendWords(words.Data, text);
            else if (child is IElement element && !IsLeftOut(element))
                AppendElement(element, text);
        }
    }

    private static void AppendElement(IElement element, StringBuilder text)
    {
        switch (element.LocalName)
        {
            case "br":
                EndLine(text);
                break;
            case "td" or "th":
                Append(element, text);
                text.Append("  ");
                break;
            case var name when IsBlock(name):
                EndLine(text);
                Append(element, text);
                EndLine(text);
                if (name is "p" or "h1" or "h2" or "h3" or "table")
                    EndParagraph(text);
                break;
            default:
                Append(element, text);
                break;
        }
    }

    /// <summary>Adds text as a browser shows it: any white space as one blank, none at the start of a line.</summary>
    private static void AppendWords(string words, StringBuilder text)
    {
        foreach (var c in words)
        {
            if (c is not (' ' or '\n' or '\r' or '\t' or '\f'))
                text.Append(c);
            else if (text.Length > 0 && text[^1] is not (' ' or '\n'))
                text.Append(' ');
        }
    }

    private static void EndLine(StringBuilder text)
    {
        while (text.Length > 0 && text[^1] == ' ')
            text.Length--;

        if (text.Length > 0 && text[^1] != '\n')
            text.Append('\n');
    }

    private static void EndParagraph(StringBuilder text)
    {
        if (text.Length > 1 && text[^1] == '\n' && text[^2] != '\n')
            text.Append('\n');
    }

    private static bool IsBlock(string name) => name is "p" or "div" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "ul" or "ol" or "li" or "dl" or "dt" or "dd"
        or "table" or "tr" or "caption" or "section" or "article" or "main" or "header" or "blockquote" or "pre" or "figure" or "figcaption" or "hr" or "address" or "body";

    private static bool IsLeftOut(IElement element) => element.LocalName switch
    {
        "script" or "style" or "noscript" or "template" or "nav" or "aside" or "footer" or "form" or "button" or "select" or "iframe" or "svg" or "object" or "textarea" => true,
        "div" or "ul" or "ol" or "dl" or "section" or "table" or "header" =>
            element.HasAttribute("hidden") || element.GetAttribute("role") == "navigation" || IsNavigation(element.Id) || element.ClassList.Any(IsNavigation) || IsMostlyLinks(element),
        _ => element.HasAttribute("hidden"),
    };

    private static bool IsNavigation(string? name) => name?.ToUpperInvariant() is "NAV" or "NAVBAR" or "NAVIGATION" or "MENU" or "SIDEBAR" or "FOOTER" or "FOOT" or "COPYRIGHT"
        or "BREADCRUMB" or "BREADCRUMBS" or "CRUMB" or "SHARE" or "RELATED" or "RECOMMEND" or "COMMENTS" or "COMMENT" or "PAGINATION" or "TOPBAR";

    /// <summary>Whether it holds several links and hardly any words of its own.</summary>
    private static bool IsMostlyLinks(IElement element)
    {
        var links = element.QuerySelectorAll("a");
        if (links.Length < 3)
            return false;

        var linked = links.Sum(link => link.TextContent.Length);
        return linked * 10 > CountWords(element.TextContent) * 7;
    }

    private static int CountWords(string text) => text.Count(c => !char.IsWhiteSpace(c));

    /// <summary>The page's title without the names of column and site behind it, as in <c>标题_栏目_网站</c>.</summary>
    private static string Headline(string title)
    {
        var end = title.IndexOfAny(['_', '|', '丨']);
        if (end < 0)
            end = title.IndexOf(" - ", StringComparison.Ordinal);

        return (end > 0 ? title[..end] : title).Trim();
    }
}
