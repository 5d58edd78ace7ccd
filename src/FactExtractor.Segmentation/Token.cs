namespace FactExtractor.Segmentation;

/// <summary>A word of a text: a half-open range of UTF-16 offsets and the word's tag.</summary>
/// <param name="Start">The first offset of the word.</param>
/// <param name="End">The offset after its last character. Equal to <paramref name="Start"/> only for the empty words that jieba's full mode gives between blanks.</param>
/// <param name="Tag">The part of speech; <see langword="default"/> if the text was cut without tags.</param>
public readonly record struct Token(int Start, int End, Tag Tag = default)
{
    /// <summary>The number of UTF-16 characters.</summary>
    public int Length => End - Start;
}
