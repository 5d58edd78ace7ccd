namespace FactExtractor.Segmentation;

/// <summary>What <see cref="JiebaSegmenter.Tokenize"/> gives.</summary>
public enum TokenizerMode
{
    /// <summary>Each word once.</summary>
    Default,

    /// <summary>Before each word the words of two and of three characters within it.</summary>
    Search,
}
