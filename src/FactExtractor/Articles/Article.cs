using FactExtractor.Text;

namespace FactExtractor.Articles;

/// <summary>One article of a file.</summary>
/// <param name="Number">1-based, in the order of the file.</param>
/// <param name="Span">Its range in the decoded text, the furniture lines before its headline included.</param>
/// <param name="Head">What its head and foot say about it.</param>
/// <param name="Furniture">Ranges of the decoded text within the article that hold no facts: buttons, links, file names.</param>
internal sealed record Article(int Number, TextSpan Span, ArticleHead Head, TextSpan[] Furniture);
