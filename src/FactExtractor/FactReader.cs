using FactExtractor.Articles;
using FactExtractor.Facts;
using FactExtractor.Reading;
using FactExtractor.Rules;
using FactExtractor.Text;

namespace FactExtractor;

/// <summary>Reads texts with the rules of a <see cref="FactPipeline"/>. Holds the buffers of one thread.</summary>
public sealed class FactReader
{
    private const int LongestSentence = 1000;

    private readonly FactPipeline _pipeline;
    private readonly TextCleaner _cleaner = new();
    private readonly TextAnalyser _analyser;
    private readonly List<Candidate> _candidates = [];

    internal FactReader(FactPipeline pipeline)
    {
        _pipeline = pipeline;
        _analyser = new TextAnalyser(pipeline.Lexicons, pipeline.Classes, pipeline.Segmenter);
    }

    /// <summary>Reads the articles of a file.</summary>
    /// <param name="text">The characters of the file.</param>
    /// <param name="source">The name of the file; a date in it is the last resort for the publication date.</param>
    /// <returns>The articles in order, each with its facts.</returns>
    public IReadOnlyList<ArticleFacts> Read(DecodedText text, string source)
    {
        var offsets = new CodePointOffsets(text.Text);
        List<ArticleFacts> articles = [];
        foreach (var article in ArticleSplitter.Split(text.Text, source, _pipeline.Published))
            articles.Add(ReadArticle(text.Text, source, offsets, article));
        return articles;
    }

    /// <summary>Reads a text that is known to be one article, such as a record of a data set.</summary>
    /// <param name="text">Its characters.</param>
    /// <param name="source">Its name.</param>
    /// <param name="head">What is known about it.</param>
    public ArticleFacts ReadArticle(string text, string source, ArticleHead head)
    {
        var article = ArticleSplitter.Whole(text, source, _pipeline.Published);
        var read = article.Head;
        article = article with
        {
            Head = read with { Title = head.Title.Length > 0 ? head.Title : read.Title, Published = head.Published ?? read.Published },
        };
        return ReadArticle(text, source, new CodePointOffsets(text), article);
    }

    /// <summary>Reads a text as one article and tells how its facts came about.</summary>
    public Explanation Explain(string text)
    {
        var article = new Article(1, new TextSpan(0, text.Length), new ArticleHead { Published = _pipeline.Published is { } day ? new PublicationDate(day) : null }, []);
        var trace = new Trace();
        var facts = ReadArticle(text, new CodePointOffsets(text), article, trace);
        var analysis = _analyser.Analysis;
        return new Explanation(
            analysis.Clean,
            analysis.Tokens.ToArray(),
            [.. analysis.Lexemes.All.ToArray().OrderBy(l => l.Start).ThenBy(l => l.End).Select(l => (_pipeline.Classes.NameOf(l.Class), l))],
            trace.Decisions,
            trace.Inferences,
            facts);
    }

    private ArticleFacts ReadArticle(string text, string source, CodePointOffsets offsets, Article article)
    {
        var facts = ReadArticle(text, offsets, article, explain: null);
        return new ArticleFacts(source, article.Number, article.Head, facts) { Fingerprint = ArticleFingerprint.Of(_analyser.Analysis.Clean.Simplified) };
    }

    private Fact[] ReadArticle(string source, CodePointOffsets offsets, Article article, Trace? explain)
    {
        var analysis = _analyser.Analyse(_cleaner.Clean(source, article));
        Propose(analysis);
        var decisions = OverlapPolicy.Decide(_candidates, [.. analysis.Protected, .. _pipeline.FactFreeSpans(analysis.Clean.Simplified)]);
        Candidate[] standing = [.. decisions.Where(d => d.Stands).Select(d => d.Candidate)];
        if (explain is not null)
            explain.Decisions = decisions;

        var context = new ArticleContext(article.Head, analysis, span => Locate(source, offsets, analysis, span), explain is null ? null : explain.Note)
        {
            Standing = standing,
        };
        List<Fact> facts = [];
        foreach (var extractor in _pipeline.Extractors)
        {
            if (_pipeline.Types.Contains(extractor.Type))
                extractor.Resolve([.. standing.Where(c => _pipeline.OwnerOf(c.Rule) == extractor)], context, facts);
        }

        facts.Sort(ReadingOrder);
        return [.. facts.Select((fact, i) => fact with { Number = i + 1 })];
    }

    /// <summary>Collects the candidates of all extractors, also of types not asked for: they may rule others out.</summary>
    private void Propose(TextAnalysis analysis)
    {
        _candidates.Clear();
        foreach (var extractor in _pipeline.Extractors)
        {
            var first = _candidates.Count;
            extractor.Find(analysis, _candidates);
            for (var i = first; i < _candidates.Count; i++)
                _candidates[i].Rank = _pipeline.RankOf(_candidates[i].Rule);
        }
    }

    private static FactSpan Locate(string source, CodePointOffsets offsets, TextAnalysis analysis, TextSpan span)
    {
        var inSource = analysis.Clean.Offsets.ToSource(span);
        var sentence = Within(analysis.Clean.Text, analysis.SentenceAround(span.Start), span);
        return new FactSpan(
            source[inSource.Start..inSource.End],
            offsets.FromUtf16(inSource.Start),
            offsets.FromUtf16(inSource.End),
            analysis.Clean.Text[sentence.Start..sentence.End].ReplaceLineEndings(" "));
    }

    /// <summary>The part of an endless sentence around a fact, so that a file without sentences does not stand in the output once a fact.</summary>
    private static TextSpan Within(string text, TextSpan sentence, TextSpan fact)
    {
        if (sentence.Length <= LongestSentence)
            return sentence;
        var start = Math.Max(sentence.Start, fact.Start - (LongestSentence / 2));
        var end = Math.Min(sentence.End, fact.End + (LongestSentence / 2));
        return new TextSpan(char.IsLowSurrogate(text[start]) ? start + 1 : start, char.IsHighSurrogate(text[end - 1]) ? end - 1 : end);
    }

    private static int ReadingOrder(Fact a, Fact b)
    {
        var order = a.Start.CompareTo(b.Start);
        if (order == 0)
            order = b.End.CompareTo(a.End);
        return order == 0 ? a.Type.CompareTo(b.Type) : order;
    }

    /// <summary>What an explanation collects on the way.</summary>
    private sealed class Trace
    {
        public IReadOnlyList<Decision> Decisions { get; set; } = [];

        public List<(Candidate Candidate, string Inference)> Inferences { get; } = [];

        public void Note(Candidate candidate, string inference) => Inferences.Add((candidate, inference));
    }
}
