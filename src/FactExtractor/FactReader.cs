using FactExtractor.Articles;
using FactExtractor.Facts;
using FactExtractor.Reading;
using FactExtractor.Rules;
using FactExtractor.Text;

namespace FactExtractor;

/// <summary>Reads texts with the rules of a <see cref="FactPipeline"/>. Holds the buffers of one thread.</summary>
public sealed class FactReader
{
    private readonly FactPipeline _pipeline;
    private readonly TextCleaner _cleaner = new();
    private readonly TextAnalyser _analyser;
    private readonly OverlapPolicy _overlaps = new();
    private readonly List<Candidate> _candidates = [];
    private readonly List<TextSpan> _factFree = [];
    private readonly List<Candidate> _accepted = [];
    private readonly List<Fact> _facts = [];

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

    /// <summary>Reads a text as one article, its head included, and tells how its facts came about.</summary>
    public Explanation Explain(string text)
    {
        var article = ArticleSplitter.Whole(text, "", _pipeline.Published);
        var trace = new Trace();
        List<Fact> facts = [];
        ReadStretch(text, new CodePointOffsets(text), article, facts, trace);
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
        List<Fact> facts = [];
        var fingerprint = new ArticleFingerprint.Builder();
        foreach (var stretch in ArticleStretches.Of(text, article))
        {
            ReadStretch(text, offsets, stretch, facts, explain: null);
            fingerprint.Add(_analyser.Analysis.Clean.Simplified);
        }

        return new ArticleFacts(source, article.Number, article.Head, facts) { Fingerprint = fingerprint.Build() };
    }

    /// <summary>Adds the facts of a stretch of an article to those of the stretches before it.</summary>
    private void ReadStretch(string source, CodePointOffsets offsets, Article article, List<Fact> facts, Trace? explain)
    {
        var analysis = _analyser.Analyse(_cleaner.Clean(source, article));
        Propose(analysis);
        _factFree.Clear();
        _factFree.AddRange(analysis.Protected);
        _pipeline.AddFactFreeSpans(analysis.Clean.Simplified, _factFree);
        var decisions = _overlaps.Decide(_candidates, _factFree);
        if (explain is not null)
            explain.Decisions = [.. decisions];

        var locator = new SourceLocator(source, offsets, analysis);
        var context = new ArticleContext(article.Head, analysis, locator.Locate, explain is null ? null : explain.Note);
        _facts.Clear();
        foreach (var extractor in _pipeline.Wanted)
            extractor.Resolve(Accepted(decisions, extractor), context, _facts);

        _facts.Sort(ReadingOrder);
        foreach (var fact in _facts)
        {
            facts.Add(fact);
            fact.Number = facts.Count;
        }
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
            {
                _candidates[i].Rank = _pipeline.RankOf(_candidates[i].Rule);
                _candidates[i].Owner = extractor;
            }
        }
    }

    /// <summary>The candidates of an extractor that stand, in reading order.</summary>
    private List<Candidate> Accepted(IReadOnlyList<Decision> decisions, IFactExtractor extractor)
    {
        _accepted.Clear();
        foreach (var decision in decisions)
        {
            if (decision.Stands && decision.Candidate.Owner == extractor)
                _accepted.Add(decision.Candidate);
        }

        return _accepted;
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
