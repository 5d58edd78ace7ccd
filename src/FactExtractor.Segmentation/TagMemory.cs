namespace FactExtractor.Segmentation;

/// <summary>What the tagged model uses again for each run of unknown words: its trellis, and a memo of the short runs it has seen.</summary>
internal sealed class TagMemory
{
    /// <summary>The longest run that is remembered: four characters of 16 bits are the key.</summary>
    public const int LongestRemembered = 4;

    private const int MemoBits = 15;

    private ulong[] _memoKeys = [];
    private uint[] _memoCuts = [];
    private byte[] _states = new byte[1024];
    private byte[] _backs = new byte[1024];
    private double[] _values = new double[1024];
    private int[] _layers = new int[64];

    /// <summary>The number of nodes of the trellis.</summary>
    public int NodeCount { get; private set; }

    /// <summary>The number of layers, one for each character.</summary>
    public int LayerCount { get; private set; }

    /// <summary>The state of each node, layer by layer, ascending within a layer.</summary>
    public ReadOnlySpan<byte> States => _states.AsSpan(0, NodeCount);

    /// <summary>The place of each node's best predecessor within the layer before.</summary>
    public ReadOnlySpan<byte> Backs => _backs.AsSpan(0, NodeCount);

    /// <summary>The logarithm of the probability of the best way to each node.</summary>
    public ReadOnlySpan<double> Values => _values.AsSpan(0, NodeCount);

    /// <summary>Empties the trellis.</summary>
    public void Clear() => NodeCount = LayerCount = 0;

    /// <summary>Opens the layer of the next character.</summary>
    public void AddLayer()
    {
        if (LayerCount == _layers.Length)
            Array.Resize(ref _layers, LayerCount * 2);
        _layers[LayerCount++] = NodeCount;
    }

    /// <summary>The first node of a layer.</summary>
    public int LayerStart(int layer) => _layers[layer];

    /// <summary>Appends a node to the last layer.</summary>
    public void AddNode(int state, int back, double value)
    {
        if (NodeCount == _states.Length)
        {
            Array.Resize(ref _states, NodeCount * 2);
            Array.Resize(ref _backs, NodeCount * 2);
            Array.Resize(ref _values, NodeCount * 2);
        }

        _states[NodeCount] = (byte)state;
        _backs[NodeCount] = (byte)back;
        _values[NodeCount++] = value;
    }

    /// <summary>The remembered cut of a run: a byte for each character, its tag and, in the highest bit, whether a word ends there.</summary>
    public bool TryRecall(ulong run, out uint cut)
    {
        if (_memoKeys.Length == 0)
        {
            _memoKeys = new ulong[1 << MemoBits];
            _memoCuts = new uint[1 << MemoBits];
        }

        var place = Place(run);
        cut = _memoCuts[place];
        return _memoKeys[place] == run;
    }

    /// <summary>Remembers the cut of a run in place of an older one.</summary>
    public void Remember(ulong run, uint cut)
    {
        var place = Place(run);
        _memoKeys[place] = run;
        _memoCuts[place] = cut;
    }

    private static int Place(ulong run) => (int)((run * 0x9E3779B97F4A7C15) >> (64 - MemoBits));
}
