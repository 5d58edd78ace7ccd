using FactExtractor.Text;

namespace FactExtractor.People;

/// <summary>The spans of a text that may be names, with the log-odds of each. Reused from text to text.</summary>
internal sealed class NameCandidates
{
    /// <summary>Log-odds that nothing in the rest of the text can raise to the threshold.</summary>
    private const double Hopeless = -10;

    private FoundName[] _names = new FoundName[256];
    private int[] _firstOfSame = new int[256];

    // A hash table of indexes, each one more than it is, so that 0 is none.
    private int[] _slots = new int[512];
    private int _count;

    /// <summary>All of them: first those that are fixed, then the others by where they begin.</summary>
    public Span<FoundName> All => _names.AsSpan(0, _count);

    /// <summary>Begins with the names that stand whatever the odds.</summary>
    public void Reset(List<FoundName> fixedNames)
    {
        _count = 0;
        foreach (var name in fixedNames)
            Add(name);
    }

    /// <summary>Adds a span, unless nothing can help it.</summary>
    public void Add(int start, int end, NameKind kind, double score)
    {
        if (score > Hopeless)
            Add(new FoundName(new TextSpan(start, end), kind, score));
    }

    /// <summary>Finds out which of them have the same characters. To be called when all are added.</summary>
    public void FindSame(string text)
    {
        if (_firstOfSame.Length < _count)
            _firstOfSame = new int[_names.Length];
        while (_slots.Length < 2 * _count)
            _slots = new int[2 * _slots.Length];
        var mask = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(2 * _count) | 1) - 1;
        var slots = _slots.AsSpan(0, mask + 1);
        slots.Clear();
        for (var i = 0; i < _count; i++)
        {
            var word = WordOf(text, i);
            var slot = HashOf(word) & mask;
            while (slots[slot] > 0 && !WordOf(text, slots[slot] - 1).SequenceEqual(word))
                slot = (slot + 1) & mask;
            if (slots[slot] == 0)
                slots[slot] = i + 1;
            _firstOfSame[i] = slots[slot] - 1;
        }
    }

    /// <summary>The index of the first one that has the same characters as the one at an index.</summary>
    public int FirstOfSame(int index) => _firstOfSame[index];

    private void Add(FoundName name)
    {
        if (_count == _names.Length)
            Array.Resize(ref _names, 2 * _count);
        _names[_count++] = name;
    }

    private ReadOnlySpan<char> WordOf(string text, int index) => text.AsSpan(_names[index].Span.Start, _names[index].Span.Length);

    private static int HashOf(ReadOnlySpan<char> word)
    {
        const uint Spread = 0x9E3779B1;
        var hash = (uint)word.Length;
        foreach (var c in word)
            hash = (hash ^ c) * Spread;
        return (int)(hash >> 12);
    }
}
