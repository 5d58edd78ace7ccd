using FactExtractor.Text;

namespace FactExtractor.Lexicons;

/// <summary>Words to be found in texts, in a time that hardly depends on how many they are.</summary>
/// <typeparam name="T">What is known of a word.</typeparam>
internal sealed class WordIndex<T>
{
    private readonly Dictionary<string, T> _words = new(StringComparer.Ordinal);

    /// <summary>By their first character the lengths of the words, the longest first.</summary>
    private readonly Dictionary<char, List<int>> _lengths = [];

    /// <summary>Whether it has no word.</summary>
    public bool IsEmpty => _words.Count == 0;

    /// <summary>Adds a word, if it is not empty; of the same word twice the first counts.</summary>
    public void Add(string word, T value)
    {
        if (word.Length == 0 || !_words.TryAdd(word, value))
            return;
        if (!_lengths.TryGetValue(word[0], out var lengths))
            _lengths.Add(word[0], lengths = []);
        var at = lengths.FindIndex(length => length <= word.Length);
        if (at < 0)
            lengths.Add(word.Length);
        else if (lengths[at] < word.Length)
            lengths.Insert(at, word.Length);
    }

    /// <summary>All words in a text by their first character, at one place the longest first.</summary>
    public List<(TextSpan Span, T Value)> FindAll(ReadOnlySpan<char> text)
    {
        List<(TextSpan, T)> found = [];
        if (IsEmpty)
            return found;
        var bySpan = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var start = 0; start < text.Length; start++)
        {
            if (!_lengths.TryGetValue(text[start], out var lengths))
                continue;
            foreach (var length in lengths)
            {
                if (start + length <= text.Length && bySpan.TryGetValue(text.Slice(start, length), out var value))
                    found.Add((new TextSpan(start, start + length), value));
            }
        }

        return found;
    }
}
