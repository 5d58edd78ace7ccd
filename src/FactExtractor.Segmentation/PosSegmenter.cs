namespace FactExtractor.Segmentation;

/// <summary>Cuts Chinese text into words with their parts of speech, exactly as <c>jieba.posseg.cut</c> of Python jieba 0.42.1.</summary>
/// <remarks>
/// The words are not always those of <see cref="JiebaSegmenter"/>: unknown words are found by a model that decides their borders and tags together,
/// and <c>%</c> and <c>-</c> are never part of a word. Safe for use by many threads at once.
/// </remarks>
public sealed class PosSegmenter
{
    private readonly JiebaSegmenter _segmenter;
    private readonly SpareBuffer _spare = new();

    /// <summary>A segmenter with jieba's dictionary.</summary>
    public PosSegmenter()
        : this(new JiebaSegmenter())
    {
    }

    /// <summary>A segmenter with the dictionary of another, including the words that it learns later.</summary>
    public PosSegmenter(JiebaSegmenter segmenter)
    {
        ArgumentNullException.ThrowIfNull(segmenter);
        _segmenter = segmenter;
    }

    /// <summary>How often the dictionary counts a word; 0 if it does not hold it.</summary>
    public long FrequencyOf(ReadOnlySpan<char> word) => _segmenter.FrequencyOf(word);

    /// <summary>Cuts a text into tagged words.</summary>
    /// <param name="text">The text.</param>
    /// <param name="hmm">Whether unknown words are found by the model; otherwise their characters are words.</param>
    public IReadOnlyList<Pair> Cut(string text, bool hmm = true)
    {
        ArgumentNullException.ThrowIfNull(text);
        var buffer = _spare.Take();
        Cut(text, buffer, hmm);
        var pairs = new Pair[buffer.Count];
        for (var i = 0; i < pairs.Length; i++)
            pairs[i] = new Pair(text[buffer[i].Start..buffer[i].End], buffer[i].Tag.Name);
        _spare.PutBack(buffer);
        return pairs;
    }

    /// <summary>Cuts a text into tagged words. Every character belongs to exactly one token.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Receives the tokens in place of those before.</param>
    /// <param name="hmm">Whether unknown words are found by the model; otherwise their characters are words.</param>
    public void Cut(ReadOnlySpan<char> text, TokenBuffer tokens, bool hmm = true)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        tokens.Clear();
        PathCutter<TagMode>.Cut(_segmenter.Vocabulary, text, tokens, hmm);
    }
}
