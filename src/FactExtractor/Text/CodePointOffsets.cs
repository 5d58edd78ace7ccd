namespace FactExtractor.Text;

/// <summary>Turns UTF-16 offsets of a decoded file into offsets in Unicode code points, in which facts are given.</summary>
/// <remarks>The two differ only behind characters outside the basic plane. A lone surrogate counts as a code point of its own.</remarks>
internal sealed class CodePointOffsets
{
    /// <summary>The offsets of the second halves of surrogate pairs, ascending.</summary>
    private readonly int[] _secondHalves;

    /// <summary>Reads a text once.</summary>
    /// <param name="text">The decoded file.</param>
    public CodePointOffsets(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        _secondHalves = text.AsSpan().IndexOfAnyInRange('\uD800', '\uDBFF') < 0 ? [] : SecondHalves(text);
    }

    /// <summary>The offset in code points.</summary>
    /// <param name="offset">A UTF-16 offset, not in the midst of a surrogate pair.</param>
    public int FromUtf16(int offset)
    {
        if (_secondHalves.Length == 0)
            return offset;

        var found = Array.BinarySearch(_secondHalves, offset);
        return offset - (found < 0 ? ~found : found);
    }

    private static int[] SecondHalves(string text)
    {
        var halves = new List<int>();
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i]))
                halves.Add(i);
        }

        return [.. halves];
    }
}
