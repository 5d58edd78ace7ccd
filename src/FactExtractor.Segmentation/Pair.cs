namespace FactExtractor.Segmentation;

/// <summary>A word and its tag, as <see cref="PosSegmenter.Cut(string, bool)"/> gives them.</summary>
/// <param name="Word">The word.</param>
/// <param name="Flag">The name of its tag.</param>
public sealed record Pair(string Word, string Flag)
{
    /// <summary>The pair as jieba writes it: <c>word/flag</c>.</summary>
    public override string ToString() => $"{Word}/{Flag}";
}
