namespace FactExtractor.Lexicons.Format;

/// <summary>The number of the first two characters of a word, which other characters seldom share: it tells of most places of a text that no word begins there.</summary>
internal static class WordBeginning
{
    /// <summary>How many numbers there are.</summary>
    public const int Count = 1 << 20;

    /// <summary>The number of two characters.</summary>
    public static int Of(char first, char second) => ((first * 0x9E3D) ^ second) & (Count - 1);
}
