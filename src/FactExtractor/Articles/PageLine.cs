using FactExtractor.Text;

namespace FactExtractor.Articles;

/// <summary>A line of a file that holds more than blanks, and what it is by its shape.</summary>
/// <param name="Span">Its range in the decoded text, without the blanks around it.</param>
/// <param name="Role">What it is.</param>
internal readonly record struct PageLine(TextSpan Span, LineRole Role);

/// <summary>What a line is by its shape.</summary>
internal enum LineRole
{
    /// <summary>Prose, or part of it.</summary>
    Prose,

    /// <summary>Short and without the marks of a sentence: a headline, also one within an article, a caption, a row.</summary>
    Headline,

    /// <summary>Labels with date, source or names of the article: 发布时间：…, 来源：….</summary>
    Label,

    /// <summary>Names at the foot: （张三 李四）, 责任编辑：张三.</summary>
    Signature,

    /// <summary>What the page shows around the article.</summary>
    Furniture,
}
