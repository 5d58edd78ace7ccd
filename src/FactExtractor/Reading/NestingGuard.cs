using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Text;

namespace FactExtractor.Reading;

/// <summary>Ends the parsing of a page whose elements are nested without end: the parser's time grows with the square of the elements open at once.</summary>
internal sealed class NestingGuard
{
    /// <summary>Elements deeper than this are no page that someone wrote. The parser lets none lie deeper than 512, however many are open.</summary>
    private const int Deepest = 500;

    private readonly Dictionary<IElement, int> _depths = new(ReferenceEqualityComparer.Instance);
    private IElement? _last;

    /// <summary>A parser of one page.</summary>
    public HtmlParser CreateParser() => new(new HtmlParserOptions { OnCreated = Check });

    /// <summary>Looks at the element before the one now created, which has its parent by now.</summary>
    private void Check(IElement created, TextPosition position)
    {
        if (_last is not null)
        {
            var depth = 1 + (_last.ParentElement is { } parent ? _depths.GetValueOrDefault(parent) : 0);
            if (depth > Deepest)
                throw new UnreadableException("HTML elements nested too deeply");
            _depths[_last] = depth;
        }

        _last = created;
    }
}
