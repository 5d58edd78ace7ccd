using System.Runtime.InteropServices;
using FactExtractor.Lexicons;
using FactExtractor.Rules;
using FactExtractor.Segmentation;

namespace FactExtractor.Text;

/// <summary>A clean text, cut into sentences and words, with its lexemes: what the extractors look at. Reused from text to text.</summary>
internal sealed class TextAnalysis
{
    private readonly Dictionary<IFactExtractor, object> _memories = [];
    private readonly PosSegmenter _segmenter;
    private List<Sentence> _sentences = [];
    private int[] _tokenAt = [0];

    internal TextAnalysis(LexiconSet lexicons, PosSegmenter segmenter)
    {
        Lexicons = lexicons;
        _segmenter = segmenter;
    }

    /// <summary>The lexicons that the lexemes refer to.</summary>
    public LexiconSet Lexicons { get; }

    /// <summary>The text.</summary>
    public CleanText Clean { get; private set; } = new("", "", new OffsetMap([]));

    /// <summary>Its sentences in order.</summary>
    public ReadOnlySpan<Sentence> Sentences => CollectionsMarshal.AsSpan(_sentences);

    /// <summary>The numbers, the words of the lexicons, and what rules of an earlier step found.</summary>
    public LexemeTable Lexemes { get; } = new();

    /// <summary>Spans in which nothing is found: addresses, telephone numbers, identifiers, model names, scores.</summary>
    public List<TextSpan> Protected { get; private set; } = [];

    /// <summary>Its words with their tags, in simplified script, as <c>jieba.posseg</c> cuts them; line breaks and blanks are words too.</summary>
    public ReadOnlySpan<Token> Tokens => TokenBuffer.Tokens;

    internal TokenBuffer TokenBuffer { get; } = new();

    /// <summary>The index of the word that holds an offset of the text; that of the last word at the end of the text.</summary>
    public int TokenIndexAt(int offset) => _tokenAt[Math.Clamp(offset, 0, Clean.Simplified.Length)];

    /// <summary>Whether a word begins at an offset, or the text ends there.</summary>
    public bool IsTokenBorder(int offset) => offset >= Clean.Text.Length || Tokens[TokenIndexAt(offset)].Start == offset;

    /// <summary>How often the dictionary of the segmentation counts a word; 0 if the word is but a guess from its characters.</summary>
    public long FrequencyOf(Token word) => _segmenter.FrequencyOf(Clean.Simplified.AsSpan(word.Start, word.Length));

    /// <summary>The sentence around an offset.</summary>
    public TextSpan SentenceAround(int offset)
    {
        var low = 0;
        var high = _sentences.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) >> 1;
            if (_sentences[middle].Span.Start <= offset)
                low = middle;
            else
                high = middle - 1;
        }

        return _sentences.Count == 0 ? new TextSpan(0, Clean.Text.Length) : _sentences[low].Span;
    }

    /// <summary>What an extractor keeps from text to text for the thread that this analysis belongs to, such as buffers.</summary>
    /// <param name="extractor">The extractor.</param>
    /// <param name="create">Makes it when it is first asked for.</param>
    internal T MemoryOf<T>(IFactExtractor extractor, Func<T> create)
        where T : class
    {
        if (!_memories.TryGetValue(extractor, out var memory))
            _memories.Add(extractor, memory = create());
        return (T)memory;
    }

    internal void Reset(CleanText clean, List<Sentence> sentences)
    {
        Clean = clean;
        _sentences = sentences;
        Protected = [];
        Lexemes.Reset(clean.Text.Length);
    }

    /// <summary>Lays down which word holds each offset, once the words are cut.</summary>
    internal void IndexTokens()
    {
        var length = Clean.Simplified.Length;
        if (_tokenAt.Length <= length)
            _tokenAt = new int[Math.Max(length + 1, _tokenAt.Length * 2)];
        var tokens = Tokens;
        for (var i = 0; i < tokens.Length; i++)
        {
            for (var offset = tokens[i].Start; offset < tokens[i].End; offset++)
                _tokenAt[offset] = i;
        }

        _tokenAt[length] = Math.Max(0, tokens.Length - 1);
    }

    internal void Protect(List<TextSpan> spans) => Protected = spans;
}
