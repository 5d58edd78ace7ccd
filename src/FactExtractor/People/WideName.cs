using static FactExtractor.Text.Characters;

namespace FactExtractor.People;

/// <summary>A name of two characters with a blank between them, which makes it as wide as those of three in a list: 张　伟.</summary>
internal static class WideName
{
    private const int Length = 3;

    /// <summary>Where the name ends that may begin at an offset; 0 if other characters stand there, or more follow.</summary>
    public static int EndAt(ReadOnlySpan<char> text, int offset)
    {
        var end = offset + Length;
        return offset >= 0 && end <= text.Length && IsIdeograph(text[offset]) && IsBlank(text[offset + 1]) && IsIdeograph(text[offset + 2])
            && (end == text.Length || !IsIdeograph(text[end]))
                ? end
                : 0;
    }

    /// <summary>A name without the blank, if it has one between Chinese characters or beside a dot.</summary>
    public static string Closed(string name) => name.Contains(' ', StringComparison.Ordinal) && !name.Any(char.IsAsciiLetter) ? name.Replace(" ", "", StringComparison.Ordinal) : name;
}
