using System.Runtime.CompilerServices;

namespace FactExtractor.Segmentation;

/// <summary>The classes of characters that jieba's regular expressions distinguish.</summary>
internal static class CharacterClass
{
    /// <summary>Han characters as jieba sees them: U+4E00 to U+9FD5.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsHan(char c) => (uint)(c - DictionaryData.FirstHan) <= DictionaryData.LastHan - DictionaryData.FirstHan;

    /// <summary>What <c>jieba.cut</c> looks up in the dictionary: Han characters, ASCII letters and digits, and <c>+ # &amp; . _ % -</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsCutBlock(char c) => IsTagBlock(c) || c is '%' or '-';

    /// <summary>What <c>jieba.posseg.cut</c> looks up in the dictionary: as <see cref="IsCutBlock"/> without <c>% -</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsTagBlock(char c) => IsHan(c) || char.IsAsciiLetterOrDigit(c) || c is '+' or '#' or '&' or '.' or '_';

    /// <summary>White space as in Python's <c>\s</c>, which counts the four separators of ASCII in.</summary>
    public static bool IsWhiteSpace(char c) => char.IsWhiteSpace(c) || c is >= '\u001C' and <= '\u001F';

    /// <summary>The end of the one character, pair of surrogates or line break <c>\r\n</c> at <paramref name="start"/>.</summary>
    public static int EndOfSymbol(ReadOnlySpan<char> text, int start)
    {
        if (start + 1 == text.Length)
            return start + 1;
        var (first, second) = (text[start], text[start + 1]);
        return start + ((first == '\r' && second == '\n') || char.IsSurrogatePair(first, second) ? 2 : 1);
    }
}
