namespace FactExtractor.Segmentation.Format;

/// <summary>A slot of the dictionary's double array: where its children begin, its parent, and the frequency of the word that ends here.</summary>
internal readonly struct TrieNode
{
    private const int SlotBits = 24;
    private const int SlotMask = (1 << SlotBits) - 1;

    private readonly ulong _bits;

    /// <summary>Packs a slot.</summary>
    /// <param name="start">The slot to which a character's code is added to find the child; below 2^24.</param>
    /// <param name="parent">The parent's slot; -1 for a free slot.</param>
    /// <param name="frequency">The number of the word's frequency in <see cref="DictionarySection.Frequencies"/>; 0 if no word ends here.</param>
    public TrieNode(int start, int parent, ushort frequency)
        => _bits = (uint)(start & SlotMask) | ((ulong)(uint)(parent & SlotMask) << SlotBits) | ((ulong)frequency << (2 * SlotBits));

    /// <summary>The slot to which a character's code is added to find the child; 0 if there is none.</summary>
    public int Start => (int)_bits & SlotMask;

    /// <summary>The parent's slot.</summary>
    public int Parent => (int)(_bits >> SlotBits) & SlotMask;

    /// <summary>The number of the word's frequency; 0 if no word ends here.</summary>
    public int Frequency => (int)(_bits >> (2 * SlotBits));
}
