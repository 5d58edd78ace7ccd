using FactExtractor.Rules;
using FactExtractor.Text;

namespace FactExtractor.Lexicons;

/// <summary>Words of the user's own, which win over all rules. Belongs to one pipeline.</summary>
/// <remarks>
/// A file has an entry a line: word, type (<c>person</c>, <c>place</c>, <c>title</c>, <c>unit</c>, <c>word</c>, <c>never</c>) and value,
/// tab-separated; the value may be left out. It is the full name of a person, the path of a place, of a title <c>post</c>, <c>rank</c> or <c>role</c>, of a
/// unit <c>classifier</c>, <c>people</c> (it says itself what is counted), <c>noun</c> (it is counted itself), <c>measure</c>, <c>percent</c> or
/// <c>ratio</c>, of a word its part of speech as jieba names it. Blank lines and lines that begin with <c>#</c> are skipped; a byte order mark and
/// CRLF are tolerated.
/// </remarks>
public sealed class UserLexicon
{
    private readonly WordIndex<UserWord> _index = new();

    /// <summary>A lexicon of the given words; of two lines with one word the first counts.</summary>
    public UserLexicon(IEnumerable<UserWord> words)
    {
        Words = [.. words.DistinctBy(w => w.Word, StringComparer.Ordinal)];
        foreach (var word in Words)
            _index.Add(word.Form, word);
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
            var value = fields.Length > 2 ? fields[2] : "";
            if (value.Length > 0 && WhatIsWrong(type, value) is { } reason)
                throw new FormatException($"line {number}: \"{value}\" is no {reason}");
            words.Add(new UserWord(fields[0], type, value));
        }

        return new UserLexicon(words);
    }

    private static string? WhatIsWrong(UserWordType type, string value) => type switch
    {
        UserWordType.Title when value is not ("post" or "rank" or "role") => "kind of title (post, rank, role)",
        UserWordType.Unit when value is not ("classifier" or "people" or "noun" or "measure" or "percent" or "ratio") =>
            "kind of unit (classifier, people, noun, measure, percent, ratio)",
        UserWordType.Word when !value.All(char.IsAsciiLetterLower) => "part of speech, such as n, v or ns",
        _ => null,
    };

    /// <summary>The rule that facts of its words name; a new one for each extractor that has such facts.</summary>
    internal static Rule<UserWord> NewRule() => new("dictionary", "", _ => null)
    {
        Summary = "A word of the user's dictionary.",
        Yes = [],
        No = [],
    };

    /// <summary>Whether any word is of a type.</summary>
    internal bool Has(UserWordType type) => Words.Any(word => word.Type == type);

    /// <summary>Finds the words in a text, the longest at each place, none within another.</summary>
    /// <param name="text">A clean text in simplified script.</param>
    internal IEnumerable<(TextSpan Span, UserWord Word)> FindAll(string text)
    {
        if (Words.Count == 0)
            yield break;
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
