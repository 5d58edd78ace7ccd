namespace FactExtractor.Text;

/// <summary>A half-open range of UTF-16 offsets in a text.</summary>
/// <param name="Start">The first offset of the range.</param>
/// <param name="End">The offset after its last character.</param>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>The number of UTF-16 characters in the range.</summary>
    public int Length => End - Start;

    /// <summary>Whether both ranges share at least one character.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>Whether the other range lies within this one.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;
}
