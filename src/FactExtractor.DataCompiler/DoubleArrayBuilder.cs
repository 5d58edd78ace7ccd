namespace FactExtractor.DataCompiler;

/// <summary>
/// A trie as a double array (Aoe 1989): the child of slot <c>s</c> by code <c>c</c> is slot <c>t = Base[s] + c</c>, if <c>Check[t] == s</c>. Slot 0 is the root.
/// </summary>
/// <param name="Base">Where the children of each slot begin; 0 for a slot without children.</param>
/// <param name="Check">The parent of each slot; -1 for a free one and for the root.</param>
/// <param name="KeySlots">The slot at which each key ends, in the order of the keys.</param>
internal sealed record DoubleArray(int[] Base, int[] Check, int[] KeySlots);

/// <summary>Builds a <see cref="DoubleArray"/> level by level, each node's children at the first place that fits.</summary>
internal sealed class DoubleArrayBuilder
{
    /// <summary>After so many vain tries the next search for several children begins further on; the holes left behind are for single ones.</summary>
    private const int MaxTries = 4096;

    private const int None = -1;

    private readonly IReadOnlyList<ushort[]> _keys;
    private readonly int[] _keySlots;
    private int[] _base = [];
    private int[] _check = [];

    // The free slots form a list in ascending order; it is never empty, because the array grows when its end is reached.
    private int[] _nextFree = [];
    private int[] _previousFree = [];
    private int _firstFree = None;
    private int _lastFree = None;
    private int _search;
    private int _end = 1;

    private DoubleArrayBuilder(IReadOnlyList<ushort[]> keys)
    {
        _keys = keys;
        _keySlots = new int[keys.Count];
    }

    /// <summary>Builds the double array of <paramref name="keys"/>.</summary>
    /// <param name="keys">Distinct keys of at least one code, in ordinal order. Codes start at 1 and should be dense, frequent ones small.</param>
    public static DoubleArray Build(IReadOnlyList<ushort[]> keys)
    {
        for (var i = 0; i < keys.Count; i++)
        {
            if (keys[i].Length == 0 || keys[i].AsSpan().Contains((ushort)0))
                throw new ArgumentException($"Key {i} is empty or has a code 0.", nameof(keys));
            if (i > 0 && keys[i - 1].AsSpan().SequenceCompareTo(keys[i]) >= 0)
                throw new ArgumentException($"Key {i} is not after the key before it.", nameof(keys));
        }

        return new DoubleArrayBuilder(keys).Build();
    }

    private DoubleArray Build()
    {
        if (_keys.Count == 0)
            return new DoubleArray([0], [None], []);

        Grow(1024);
        Unlink(0);

        var codes = new List<ushort>();
        var groups = new List<int>();
        var pending = new Queue<(int Slot, int First, int End, int Depth)>();
        pending.Enqueue((0, 0, _keys.Count, 0));
        while (pending.TryDequeue(out var node))
        {
            var first = node.First;
            if (node.Depth > 0 && first < node.End && _keys[first].Length == node.Depth)
                _keySlots[first++] = node.Slot;
            if (first == node.End)
                continue;

            GroupByCode(first, node.End, node.Depth, codes, groups);
            var start = FindBase(codes);
            _base[node.Slot] = start;
            for (var i = 0; i < codes.Count; i++)
            {
                var child = start + codes[i];
                Unlink(child);
                _check[child] = node.Slot;
                _end = Math.Max(_end, child + 1);
                pending.Enqueue((child, groups[i], i + 1 < groups.Count ? groups[i + 1] : node.End, node.Depth + 1));
            }
        }

        // A look-up may step past the last used slot by any code.
        var length = _end + _keys.Max(key => key.Max());
        Grow(length);
        return new DoubleArray(_base[..length], _check[..length], _keySlots);
    }

    /// <summary>The distinct codes at <paramref name="depth"/> of a range of keys, and the first key of each.</summary>
    private void GroupByCode(int first, int end, int depth, List<ushort> codes, List<int> groups)
    {
        codes.Clear();
        groups.Clear();
        for (var i = first; i < end; i++)
        {
            var code = _keys[i][depth];
            if (codes.Count > 0 && codes[^1] == code)
                continue;
            codes.Add(code);
            groups.Add(i);
        }
    }

    private int FindBase(List<ushort> codes)
    {
        var tries = 0;
        for (var slot = codes.Count == 1 ? _firstFree : _search; ; slot = _nextFree[slot])
        {
            if (slot > codes[0] && Fits(slot - codes[0], codes))
                return slot - codes[0];
            if (_nextFree[slot] == None)
                Grow(_base.Length + 1);
            if (++tries == MaxTries)
                _search = slot;
        }
    }

    private bool Fits(int start, List<ushort> codes)
    {
        Grow(start + codes[^1] + 1);
        foreach (var code in codes)
        {
            if (!IsFree(start + code))
                return false;
        }

        return true;
    }

    private bool IsFree(int slot) => _firstFree == slot || _previousFree[slot] != None;

    private void Unlink(int slot)
    {
        if (_nextFree[slot] == None)
            Grow(_base.Length + 1);
        var (previous, next) = (_previousFree[slot], _nextFree[slot]);
        if (previous == None)
            _firstFree = next;
        else
            _nextFree[previous] = next;
        if (next == None)
            _lastFree = previous;
        else
            _previousFree[next] = previous;
        if (_search == slot)
            _search = next;
        _previousFree[slot] = _nextFree[slot] = None;
    }

    private void Grow(int length)
    {
        var old = _base.Length;
        if (length <= old)
            return;

        var size = Math.Max(length, old * 2);
        Array.Resize(ref _base, size);
        Array.Resize(ref _check, size);
        Array.Resize(ref _nextFree, size);
        Array.Resize(ref _previousFree, size);
        for (var slot = old; slot < size; slot++)
        {
            _check[slot] = None;
            _previousFree[slot] = _lastFree;
            _nextFree[slot] = None;
            if (_lastFree == None)
                _firstFree = slot;
            else
                _nextFree[_lastFree] = slot;
            _lastFree = slot;
        }
    }
}
