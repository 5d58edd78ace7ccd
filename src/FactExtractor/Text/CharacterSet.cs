namespace FactExtractor.Text;

/// <summary>A set of UTF-16 characters: a bit for each, 8 KB in all, so that to ask is one look and to make one costs nothing.</summary>
/// <remarks>
/// <see cref="System.Buffers.SearchValues{T}"/>, which the library does without, would be hardly faster on Chinese text, but takes milliseconds
/// at start, when its vector code is compiled.
/// </remarks>
internal sealed class CharacterSet
{
    private readonly ulong[] _bits = new ulong[(char.MaxValue + 1) / 64];

    /// <summary>A set of the characters of a text.</summary>
    public CharacterSet(ReadOnlySpan<char> characters)
    {
        foreach (var c in characters)
            Add(c);
    }

    /// <summary>Adds a character; only while the set is made.</summary>
    public void Add(char c) => _bits[c >> 6] |= 1UL << c;

    /// <summary>Whether it holds a character.</summary>
    public bool Contains(char c) => (_bits[c >> 6] & (1UL << c)) != 0;

    /// <summary>The index of the first character of a text that it holds; -1 if there is none.</summary>
    public int FirstIn(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (Contains(text[i]))
                return i;
        }

        return -1;
    }
}
