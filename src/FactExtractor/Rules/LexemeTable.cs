namespace FactExtractor.Rules;

/// <summary>The lexemes of a text, found by the offset at which they start. Reused from text to text.</summary>
/// <remarks>
/// The lexemes at an offset are a chain. A word of 64 bits beside it, one for the classes that are equal modulo 64, answers most
/// questions for a class without a walk along the chain.
/// </remarks>
internal sealed class LexemeTable
{
    private Lexeme[] _lexemes = new Lexeme[256];
    private int[] _next = new int[256];
    private int _count;

    // One more than the index of the lexeme, so that 0 is none.
    private int[] _first = [];
    private ulong[] _classes = [];
    private int _length;

    /// <summary>All lexemes, in the order in which they were added.</summary>
    public ReadOnlySpan<Lexeme> All => _lexemes.AsSpan(0, _count);

    /// <summary>Empties the table for a text of the given length.</summary>
    public void Reset(int length)
    {
        Array.Clear(_lexemes, 0, _count);
        _count = 0;
        if (_first.Length <= length)
        {
            _first = new int[Math.Max(length + 1, _first.Length * 2)];
            _classes = new ulong[_first.Length];
        }

        _first.AsSpan(0, length + 1).Clear();
        _classes.AsSpan(0, length + 1).Clear();
        _length = length;
    }

    /// <summary>Adds a lexeme.</summary>
    public void Add(in Lexeme lexeme)
    {
        if (_count == _lexemes.Length)
        {
            Array.Resize(ref _lexemes, 2 * _count);
            Array.Resize(ref _next, 2 * _count);
        }

        _next[_count] = _first[lexeme.Start] - 1;
        _first[lexeme.Start] = _count + 1;
        _classes[lexeme.Start] |= BitOf(lexeme.Class);
        _lexemes[_count++] = lexeme;
    }

    /// <summary>The index of a lexeme that starts at an offset, or -1; <see cref="NextAt"/> leads to the others.</summary>
    public int FirstAt(int offset) => (uint)offset <= (uint)_length ? _first[offset] - 1 : -1;

    /// <summary>The index of the next lexeme that starts where the given one does, or -1.</summary>
    public int NextAt(int index) => _next[index];

    /// <summary>The lexeme at an index.</summary>
    public ref readonly Lexeme this[int index] => ref _lexemes[index];

    /// <summary>The longest lexeme of a class that starts at an offset.</summary>
    /// <returns>Whether there is one.</returns>
    public bool TryGetLongest(int offset, int lexemeClass, out Lexeme lexeme)
    {
        lexeme = default;
        if (!MayHaveAt(offset, lexemeClass))
            return false;
        for (var i = FirstAt(offset); i >= 0; i = NextAt(i))
        {
            ref readonly var other = ref this[i];
            if (other.Class == lexemeClass && other.End > lexeme.End)
                lexeme = other;
        }

        return lexeme.End > offset;
    }

    /// <summary>Whether a lexeme of a class starts at one offset and ends at another.</summary>
    public bool Has(int start, int end, int lexemeClass)
    {
        if (!MayHaveAt(start, lexemeClass))
            return false;
        for (var i = FirstAt(start); i >= 0; i = NextAt(i))
        {
            if (this[i].Class == lexemeClass && this[i].End == end)
                return true;
        }

        return false;
    }

    /// <summary>The next offset, from a given one on, at which a lexeme of the classes with some bits may start; the length of the text if there is none.</summary>
    internal int NextWith(int offset, ulong bits)
    {
        var classes = _classes.AsSpan(0, _length);
        while (offset < classes.Length && (classes[offset] & bits) == 0)
            offset++;
        return offset;
    }

    /// <summary>For every offset of the text and its end, the bits of the classes of the lexemes that start there.</summary>
    internal ReadOnlySpan<ulong> ClassesAt => _classes.AsSpan(0, _length + 1);

    /// <summary>The bit of a class.</summary>
    internal static ulong BitOf(int lexemeClass) => 1UL << (lexemeClass & 63);

    /// <summary>Whether a lexeme of a class may start at an offset; if not, none does.</summary>
    internal bool MayHaveAt(int offset, int lexemeClass) => MayHaveAnyAt(offset, BitOf(lexemeClass));

    /// <summary>Whether a lexeme of the classes with some bits may start at an offset; if not, none does.</summary>
    internal bool MayHaveAnyAt(int offset, ulong bits) => (uint)offset <= (uint)_length && (_classes[offset] & bits) != 0;
}
