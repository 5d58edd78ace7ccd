using FactExtractor.Segmentation.Format;

namespace FactExtractor.Segmentation;

/// <summary>jieba's dictionary and models as compiled into this assembly. Read-only and shared by all segmenters.</summary>
internal static class DictionaryData
{
    /// <summary>The first character that jieba takes for a Han character.</summary>
    public const char FirstHan = '\u4E00';

    /// <summary>The last character that jieba takes for a Han character.</summary>
    public const char LastHan = '\u9FD5';

    private static readonly Blob _blob = new("dictionary.bin");

    /// <inheritdoc cref="DictionarySection.CharacterCodes"/>
    public static ReadOnlySpan<ushort> CharacterCodes => Section<ushort>(DictionarySection.CharacterCodes);

    /// <inheritdoc cref="DictionarySection.Trie"/>
    public static ReadOnlySpan<TrieNode> Trie => Section<TrieNode>(DictionarySection.Trie);

    /// <inheritdoc cref="DictionarySection.WordTags"/>
    public static ReadOnlySpan<byte> WordTags => Section<byte>(DictionarySection.WordTags);

    /// <inheritdoc cref="DictionarySection.Frequencies"/>
    public static ReadOnlySpan<int> Frequencies => Section<int>(DictionarySection.Frequencies);

    /// <inheritdoc cref="DictionarySection.LogFrequencies"/>
    public static ReadOnlySpan<double> LogFrequencies => Section<double>(DictionarySection.LogFrequencies);

    /// <inheritdoc cref="DictionarySection.Total"/>
    public static long Total => Section<long>(DictionarySection.Total)[0];

    /// <inheritdoc cref="DictionarySection.LogTotal"/>
    public static double LogTotal => Section<double>(DictionarySection.LogTotal)[0];

    /// <inheritdoc cref="DictionarySection.TagNames"/>
    public static ReadOnlySpan<byte> TagNames => Section<byte>(DictionarySection.TagNames);

    /// <inheritdoc cref="DictionarySection.WordStart"/>
    public static ReadOnlySpan<double> WordStart => Section<double>(DictionarySection.WordStart);

    /// <inheritdoc cref="DictionarySection.WordSteps"/>
    public static ReadOnlySpan<double> WordSteps => Section<double>(DictionarySection.WordSteps);

    /// <inheritdoc cref="DictionarySection.WordEmissions"/>
    public static ReadOnlySpan<double> WordEmissions => Section<double>(DictionarySection.WordEmissions);

    /// <inheritdoc cref="DictionarySection.TagStart"/>
    public static ReadOnlySpan<double> TagStart => Section<double>(DictionarySection.TagStart);

    /// <inheritdoc cref="DictionarySection.TagBoundarySteps"/>
    public static ReadOnlySpan<double> TagBoundarySteps => Section<double>(DictionarySection.TagBoundarySteps);

    /// <inheritdoc cref="DictionarySection.TagInnerSteps"/>
    public static ReadOnlySpan<double> TagInnerSteps => Section<double>(DictionarySection.TagInnerSteps);

    /// <inheritdoc cref="DictionarySection.TagEmissionRanges"/>
    public static ReadOnlySpan<TagEmissionRange> TagEmissionRanges => Section<TagEmissionRange>(DictionarySection.TagEmissionRanges);

    /// <inheritdoc cref="DictionarySection.TagEmissionStates"/>
    public static ReadOnlySpan<byte> TagEmissionStates => Section<byte>(DictionarySection.TagEmissionStates);

    /// <inheritdoc cref="DictionarySection.TagEmissions"/>
    public static ReadOnlySpan<double> TagEmissions => Section<double>(DictionarySection.TagEmissions);

    private static ReadOnlySpan<T> Section<T>(DictionarySection section)
        where T : unmanaged
        => _blob.Section<T>((int)section);
}
