namespace FactExtractor.Segmentation;

/// <summary>The best way from a character of a block to the block's end.</summary>
/// <param name="Weight">The sum of the logarithms of the relative frequencies of its words.</param>
/// <param name="End">Where its first word ends.</param>
/// <param name="Entry">The word's entry, as in <see cref="Vocabulary.TagOf"/>.</param>
internal readonly record struct PathStep(double Weight, int End, int Entry);

/// <summary>Arrays that the search for the best path uses again for each block.</summary>
internal sealed class PathMemory
{
    private PathStep[] _steps = [];
    private ushort[] _codes = [];

    /// <summary>The ends of the words at a character, for the full mode.</summary>
    public List<int> Ends { get; } = [];

    /// <summary>One step for each character of a block of <paramref name="length"/> and one for its end.</summary>
    public Span<PathStep> Steps(int length) => Sized(ref _steps, length + 1);

    /// <summary>One code for each character.</summary>
    public Span<ushort> Codes(int length) => Sized(ref _codes, length);

    private static Span<T> Sized<T>(ref T[] array, int length)
    {
        if (array.Length < length)
            array = new T[Math.Max(length, array.Length * 2)];
        return array.AsSpan(0, length);
    }
}
