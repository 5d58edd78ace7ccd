using FactExtractor.Segmentation.Format;

namespace FactExtractor.Segmentation;

/// <summary>The dictionary with a user's words laid over it, and the search for the best path of words through a text.</summary>
/// <remarks>A segmenter changes a copy and then puts it in the place of the old one, so whoever reads sees one state throughout.</remarks>
internal sealed class Vocabulary
{
    private readonly UserWords? _userWords;

    // The logarithm of the relative frequency, by the number of the frequency; of the dictionary alone, whose total stays.
    private readonly double[] _weights = [];
    private long _total;
    private double _logTotal;

    private Vocabulary()
    {
        (_total, _logTotal) = (DictionaryData.Total, DictionaryData.LogTotal);
        var logs = DictionaryData.LogFrequencies;
        _weights = new double[logs.Length];
        for (var i = 0; i < logs.Length; i++)
            _weights[i] = logs[i] - _logTotal;
    }

    private Vocabulary(UserWords userWords, long total, double logTotal) => (_userWords, _total, _logTotal) = (userWords, total, logTotal);

    /// <summary>The dictionary alone.</summary>
    public static Vocabulary Standard { get; } = new();

    /// <summary>The sum of all frequencies.</summary>
    public long Total => _total;

    /// <summary>A copy that can be changed.</summary>
    public Vocabulary Copy() => new(_userWords?.Copy() ?? new UserWords(), _total, _logTotal);

    /// <summary>Adds a word or changes its frequency. Only on a <see cref="Copy"/> that nobody else reads yet.</summary>
    public void Set(ReadOnlySpan<char> word, long frequency, Tag? tag)
    {
        var old = _userWords![_userWords.Find(word)];
        var known = old.Frequency is not null ? old.Tag : DictionaryTag(word);
        _userWords.Set(word, new UserWord(frequency, Math.Log(Math.Max(1, frequency)), tag ?? known, old.IsForcedApart || frequency == 0));

        // As in jieba, the old frequency of a word stays in the total.
        _total = checked(_total + frequency);
        _logTotal = Math.Log(_total);
    }

    /// <summary>The frequency of a word: 0 for a mere beginning of words, null for what no word begins with.</summary>
    public long? FrequencyOf(ReadOnlySpan<char> word)
    {
        var node = _userWords?.Find(word) ?? UserWords.Root;
        if (node != UserWords.Root && _userWords![node].Frequency is { } frequency)
            return frequency;
        var slot = FindSlot(word);
        return slot != 0 ? DictionaryData.Frequencies[DictionaryData.Trie[slot].Frequency] : node != UserWords.Root ? 0 : null;
    }

    /// <summary>Whether a text is a word.</summary>
    public bool IsWord(ReadOnlySpan<char> word) => FrequencyOf(word) > 0;

    /// <summary>Whether a word was deleted, so that the model of unknown words may not build it.</summary>
    public bool IsForcedApart(ReadOnlySpan<char> word) => _userWords is not null && _userWords[_userWords.Find(word)].IsForcedApart;

    /// <summary>The tag of a word.</summary>
    /// <param name="entry">A slot of the dictionary's trie, or the complement of a node of the user's words.</param>
    public Tag TagOf(int entry) => entry >= 0 ? new Tag(DictionaryData.WordTags[entry]) : _userWords![~entry].Tag;

    /// <summary>Finds the words of the path with the highest product of relative frequencies; of equal ones that with the longer first word.</summary>
    /// <returns>For each character the best word that starts there.</returns>
    public ReadOnlySpan<PathStep> FindPath(ReadOnlySpan<char> block, PathMemory memory)
    {
        var steps = memory.Steps(block.Length);
        var codes = Encode(block, memory);
        steps[block.Length] = default;
        if (_userWords is null)
            FindPath(codes, steps);
        else
            FindPath(block, codes, steps, _userWords);
        return steps;
    }

    /// <summary>Collects the ends of the words that start at a character, ascending; if there are none, the end of the character.</summary>
    public void FindEnds(ReadOnlySpan<char> block, int start, List<int> ends)
    {
        ends.Clear();
        for (var end = start + 1; end <= block.Length && FrequencyOf(block[start..end]) is { } frequency; end++)
        {
            if (frequency > 0)
                ends.Add(end);
        }

        if (ends.Count == 0)
            ends.Add(start + 1);
    }

    private static ReadOnlySpan<ushort> Encode(ReadOnlySpan<char> block, PathMemory memory)
    {
        var table = DictionaryData.CharacterCodes;
        var codes = memory.Codes(block.Length);
        for (var i = 0; i < block.Length; i++)
            codes[i] = table[block[i]];
        return codes;
    }

    private static Tag DictionaryTag(ReadOnlySpan<char> word) => new(DictionaryData.WordTags[FindSlot(word)]);

    private static int FindSlot(ReadOnlySpan<char> word)
    {
        var trie = DictionaryData.Trie;
        var codes = DictionaryData.CharacterCodes;
        var slot = 0;
        foreach (var c in word)
        {
            slot = Child(trie, slot, codes[c]);
            if (slot == 0)
                return 0;
        }

        return slot;
    }

    /// <summary>The slot of a child; 0 if there is none.</summary>
    private static int Child(ReadOnlySpan<TrieNode> trie, int slot, ushort code)
    {
        var child = trie[slot].Start + code;
        return trie[child].Parent == slot ? child : 0;
    }

    private void FindPath(ReadOnlySpan<ushort> codes, Span<PathStep> steps)
    {
        var trie = DictionaryData.Trie;
        ReadOnlySpan<double> weights = _weights;
        var unknown = weights[0];
        var root = trie[0].Start;
        for (var i = codes.Length - 1; i >= 0; i--)
        {
            var slot = root + codes[i];
            var node = trie[slot];
            if (node.Parent != 0)
            {
                steps[i] = new PathStep(unknown + steps[i + 1].Weight, i + 1, 0);
                continue;
            }

            // A character that is no word counts only if no word starts here.
            var best = node.Frequency == 0
                ? new PathStep(double.NegativeInfinity, i + 1, slot)
                : new PathStep(weights[node.Frequency] + steps[i + 1].Weight, i + 1, slot);
            for (var end = i + 1; end < codes.Length && node.Start != 0;)
            {
                var child = node.Start + codes[end];
                node = trie[child];
                if (node.Parent != slot)
                    break;
                slot = child;
                end++;
                if (node.Frequency == 0)
                    continue;
                var weight = weights[node.Frequency] + steps[end].Weight;
                if (weight >= best.Weight)
                    best = new PathStep(weight, end, slot);
            }

            steps[i] = double.IsNegativeInfinity(best.Weight) ? best with { Weight = unknown + steps[i + 1].Weight } : best;
        }
    }

    private void FindPath(ReadOnlySpan<char> block, ReadOnlySpan<ushort> codes, Span<PathStep> steps, UserWords userWords)
    {
        var trie = DictionaryData.Trie;
        var logs = DictionaryData.LogFrequencies;
        for (var i = block.Length - 1; i >= 0; i--)
        {
            var slot = Child(trie, 0, codes[i]);
            var node = userWords.Child(UserWords.Root, block[i]);
            var best = new PathStep(double.NegativeInfinity, i + 1, slot);
            for (var end = i + 1; slot != 0 || node != UserWords.Root; end++)
            {
                var weight = double.NegativeInfinity;
                var entry = slot;
                if (userWords[node] is { Frequency: { } userFrequency } word)
                {
                    entry = ~node;
                    if (userFrequency > 0)
                        weight = word.LogFrequency - _logTotal;
                }
                else if (trie[slot].Frequency is > 0 and var frequency)
                {
                    weight = logs[frequency] - _logTotal;
                }

                weight += steps[end].Weight;
                if (end == i + 1 || (weight >= best.Weight && !double.IsNegativeInfinity(weight)))
                    best = new PathStep(weight, end, entry);
                if (end == block.Length)
                    break;
                slot = slot == 0 ? 0 : Child(trie, slot, codes[end]);
                node = node == UserWords.Root ? UserWords.Root : userWords.Child(node, block[end]);
            }

            steps[i] = double.IsNegativeInfinity(best.Weight) ? best with { Weight = logs[0] - _logTotal + steps[i + 1].Weight } : best;
        }
    }
}
