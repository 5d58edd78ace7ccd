using System.Text;
using static FactExtractor.Text.Characters;

namespace FactExtractor.Text;

/// <summary>A word that a site masks by reversing it between one asterisk and two: <c>*庆重**市</c> for 重庆市.</summary>
internal static class MaskedWord
{
    private const int Longest = 12;

    /// <summary>The length of the masked word at the start of a text, without its asterisks; 0 if there is none.</summary>
    public static int LengthAt(ReadOnlySpan<char> text)
    {
        if (text[0] != '*')
            return 0;

        var length = text[1..].IndexOf('*');
        return length is > 0 and <= Longest && text[(length + 1)..].StartsWith("**") && IsWord(text.Slice(1, length)) ? length : 0;
    }

    /// <summary>A line with its masked words put right.</summary>
    public static ReadOnlySpan<char> Unmask(ReadOnlySpan<char> line)
    {
        if (!line.Contains('*'))
            return line;

        var plain = new StringBuilder(line.Length);
        while (!line.IsEmpty)
        {
            var length = LengthAt(line);
            if (length == 0)
            {
                plain.Append(line[0]);
                line = line[1..];
                continue;
            }

            for (var i = length; i > 0; i--)
                plain.Append(line[i]);

            line = line[(length + 3)..];
        }

        return plain.ToString();
    }

    private static bool IsWord(ReadOnlySpan<char> text)
    {
        var ideographs = 0;
        foreach (var c in text)
        {
            if (IsIdeograph(c))
                ideographs++;
            else if (!IsDigit(c) && !IsLatin(c))
                return false;
        }

        return ideographs > 0;
    }
}
