using System.Globalization;
using System.Text;

namespace FactExtractor.Segmentation;

/// <summary>Reads user dictionaries as jieba does: UTF-8, a line is <c>word [frequency] [tag]</c>.</summary>
internal static class UserDictionary
{
    private static readonly UTF8Encoding _strictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly byte[] _blanks = " \t\r\v\f"u8.ToArray();

    /// <summary>Reads the entries of a file.</summary>
    /// <exception cref="InvalidDataException">A line is not UTF-8 or its frequency is too large; the message names the file and the line.</exception>
    public static List<UserDictionaryEntry> Read(string path)
    {
        var entries = new List<UserDictionaryEntry>();
        ReadOnlySpan<byte> bytes = File.ReadAllBytes(path);
        var number = 0;
        foreach (var range in bytes.Split((byte)'\n'))
        {
            number++;
            string line;
            try
            {
                line = _strictUtf8.GetString(bytes[range].Trim(_blanks)).TrimStart('\uFEFF');
            }
            catch (DecoderFallbackException error)
            {
                throw new InvalidDataException($"{path}, line {number}: not UTF-8.", error);
            }

            if (line.Length > 0)
                entries.Add(Parse(line) ?? throw new InvalidDataException($"{path}, line {number}: the frequency is too large."));
        }

        return entries;
    }

    /// <summary>jieba's <c>^(.+?)( [0-9]+)?( [a-z]+)?$</c>: what does not look like a frequency or a tag belongs to the word.</summary>
    private static UserDictionaryEntry? Parse(string line)
    {
        ReadOnlySpan<char> word = line;
        var tag = TakeLast(ref word, char.IsAsciiLetterLower);
        var digits = TakeLast(ref word, char.IsAsciiDigit);
        if (digits is null)
            return new UserDictionaryEntry(word.ToString(), null, tag);
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var frequency) ? new UserDictionaryEntry(word.ToString(), frequency, tag) : null;
    }

    /// <summary>Cuts off the last column if all its characters are of a kind and something stands before it.</summary>
    private static string? TakeLast(ref ReadOnlySpan<char> line, Func<char, bool> isOfKind)
    {
        var start = line.Length;
        while (start > 0 && isOfKind(line[start - 1]))
            start--;
        if (start == line.Length || start < 2 || line[start - 1] != ' ')
            return null;
        var column = line[start..].ToString();
        line = line[..(start - 1)];
        return column;
    }
}
