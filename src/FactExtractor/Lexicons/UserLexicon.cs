using FactExtractor.Text;

namespace FactExtractor.Lexicons;

/// <summary>Words of the user's own, which win over all rules. Belongs to one pipeline.</summary>
/// <remarks>
/// A file has an entry a line: word, type (<c>person</c>, <c>place</c>, <c>title</c>, <c>unit</c>, <c>word</c>, <c>never</c>) and value,
/// tab-separated; the value may be left out. Blank lines and lines that begin with <c>#</c> are skipped; a byte order mark and
/// CRLF are tolerated.
/// </remarks>
public sealed class UserLexicon
{
    private readonly WordIndex<UserWord> _index;

    /// <summary>A lexicon of the given words; of two lines with one word the first counts.</summary>
    public UserLexicon(IEnumerable<UserWord> words)
    {
        Words = [.. words.DistinctBy(w => w.Word, StringComparer.Ordinal)];
        _index = new WordIndex<UserWord>(Words.Select(word => (word.Form, word)));
    }

    /// <summary>Its words.</summary>
    public IReadOnlyList<UserWord> Words { get; }

    /// <summary>Reads a file.</summary>
    /// <param name="reader">Its characters.</param>
    /// <exception cref="FormatException">A line is not an entry; the message names the line and what is wrong.</exception>
    public static UserLexicon Read(TextReader reader)
    {
        List<UserWord> words = [];
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            line = line.TrimStart('\uFEFF').TrimEnd();
            if (line.Length == 0 || line[0] == '#')
                continue;
            var fields = line.Split('\t', StringSplitOptions.TrimEntries);
            if (fields.Length is < 2 or > 3 || fields[0].Length == 0)
                throw new FormatException($"line {number}: expected word, type and value, separated by tabs");
            if (!Enum.TryParse<UserWordType>(fields[1], ignoreCase: true, out var type) || char.IsAsciiDigit(fields[1][0]))
                throw new FormatException($"line {number}: unknown type \"{fields[1]}\" (person, place, title, unit, word, never)");
            words.Add(new UserWord(fields[0], type, fields.Length > 2 ? fields[2] : ""));
        }

        return new UserLexicon(words);
    }

    /// <summary>Finds the words in a text, the longest at each place, none within another.</summary>
    /// <param name="text">A clean text in simplified script.</param>
    internal IEnumerable<(TextSpan Span, UserWord Word)> FindAll(string text)
    {
        var end = 0;
        foreach (var (span, word) in _index.FindAll(text))
        {
            if (span.Start < end)
                continue;
            end = span.End;
            yield return (span, word);
        }
    }
}
