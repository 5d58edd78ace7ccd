using FactExtractor.Articles;
using FactExtractor.Rules;
using FactExtractor.Text;

namespace FactExtractor.Facts;

/// <summary>What the resolvers know of an article: its head, its words, and how to say where a fact stands.</summary>
internal sealed class ArticleContext
{
    private readonly Func<TextSpan, FactSpan> _locate;
    private readonly Action<Candidate, string>? _note;

    internal ArticleContext(ArticleHead head, TextAnalysis text, Func<TextSpan, FactSpan> locate, Action<Candidate, string>? note = null)
    {
        Head = head;
        Text = text;
        _locate = locate;
        _note = note;
    }

    /// <summary>The article's title, publication date, publisher and names.</summary>
    public ArticleHead Head { get; }

    /// <summary>Its words.</summary>
    public TextAnalysis Text { get; }

    /// <summary>Where a span of the clean text stands in the file.</summary>
    public FactSpan Locate(TextSpan span) => _locate(span);

    /// <summary>Notes for <c>explain</c> what was inferred for a candidate, as a short English sentence.</summary>
    public void Note(Candidate candidate, string inference) => _note?.Invoke(candidate, inference);
}
