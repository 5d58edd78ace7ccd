using FactExtractor.Text;

namespace FactExtractor.Lexicons;

/// <summary>Words to be found in texts, in a time that hardly depends on how many they are.</summary>
/// <typeparam name="T">What is known of a word.</typeparam>
internal sealed class WordIndex<T>
{
    private readonly Dictionary<string, T> _words = new(StringComparer.Ordinal);

    /// <summary>By their first character the lengths of the words, the longest first.</summary>
    private readonly Dictionary<char, int[]> _lengths;

    /// <summary>An index of the given words; of the same word twice the first counts.</summary>
    public WordIndex(IEnumerable<(string Word, T Value)> words)
    {
        foreach (var (word, value) in words)
        {
            if (word.Length > 0)
                _words.TryAdd(word, value);
        }

        _lengths = _words.Keys.GroupBy(word => word[0]).ToDictionary(g => g.Key, g => g.Select(word => word.Length).Distinct().OrderDescending().ToArray());
    }

    /// <summary>All words in a text by their first character, at one place the longest first.</summary>
    public List<(TextSpan Span, T Value)> FindAll(ReadOnlySpan<char> text)
    {
        List<(TextSpan, T)> found = [];
        if (_words.Count == 0)
            return found;
        var bySpan = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var start = 0; start < text.Length; start++)
        {
            foreach (var length in _lengths.GetValueOrDefault(text[start], []))
            {
                if (start + length <= text.Length && bySpan.TryGetValue(text.Slice(start, length), out var value))
                    found.Add((new TextSpan(start, start + length), value));
            }
        }

        return found;
    }
}
