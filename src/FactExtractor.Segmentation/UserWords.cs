namespace FactExtractor.Segmentation;

/// <summary>What a segmenter knows of a word of its own.</summary>
/// <param name="Frequency">How often the word occurs; 0 for a deleted word; null for a mere beginning of words.</param>
/// <param name="LogFrequency">The natural logarithm of the frequency.</param>
/// <param name="Tag">The tag given to the word, or the dictionary's.</param>
/// <param name="IsForcedApart">Whether the word was deleted once: then the model of unknown words may not build it either.</param>
internal readonly record struct UserWord(long? Frequency, double LogFrequency, Tag Tag, bool IsForcedApart);

/// <summary>The words of one segmenter's user, as a trie of hashed steps. They stand before those of the dictionary.</summary>
internal sealed class UserWords
{
    /// <summary>The root of the trie; as a child it means that there is none.</summary>
    public const int Root = 0;

    private readonly Dictionary<long, int> _children;
    private readonly List<UserWord> _words;

    /// <summary>No words.</summary>
    public UserWords()
        => (_children, _words) = ([], [default]);

    private UserWords(UserWords other)
        => (_children, _words) = (new Dictionary<long, int>(other._children), [.. other._words]);

    /// <summary>The word that ends at a node.</summary>
    public UserWord this[int node] => _words[node];

    /// <summary>An independent copy.</summary>
    public UserWords Copy() => new(this);

    /// <summary>The node that continues another by a character.</summary>
    public int Child(int node, char c) => _children.GetValueOrDefault(Key(node, c));

    /// <summary>The node of a word or beginning of words.</summary>
    public int Find(ReadOnlySpan<char> word)
    {
        var node = Root;
        foreach (var c in word)
        {
            node = Child(node, c);
            if (node == Root)
                return Root;
        }

        return node;
    }

    /// <summary>Sets a word.</summary>
    public void Set(ReadOnlySpan<char> word, UserWord value)
    {
        var node = Root;
        foreach (var c in word)
        {
            var child = Child(node, c);
            if (child == Root)
            {
                child = _words.Count;
                _words.Add(default);
                _children.Add(Key(node, c), child);
            }

            node = child;
        }

        _words[node] = value;
    }

    private static long Key(int node, char c) => ((long)node << 16) | c;
}
