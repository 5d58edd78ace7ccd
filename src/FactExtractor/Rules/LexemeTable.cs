using System.Runtime.InteropServices;

namespace FactExtractor.Rules;

/// <summary>The lexemes of a text, found by the offset at which they start. Reused from text to text.</summary>
public sealed class LexemeTable
{
    private readonly List<Lexeme> _lexemes = [];
    private readonly List<int> _next = [];
    private int[] _first = [];
    private int _length;

    /// <summary>All lexemes, in the order in which they were added.</summary>
    public ReadOnlySpan<Lexeme> All => CollectionsMarshal.AsSpan(_lexemes);

    /// <summary>Empties the table for a text of the given length.</summary>
    public void Reset(int length)
    {
        _lexemes.Clear();
        _next.Clear();
        if (_first.Length <= length)
            _first = new int[Math.Max(length + 1, _first.Length * 2)];
        _first.AsSpan(0, length + 1).Fill(-1);
        _length = length;
    }

    /// <summary>Adds a lexeme.</summary>
    public void Add(in Lexeme lexeme)
    {
        _next.Add(_first[lexeme.Start]);
        _first[lexeme.Start] = _lexemes.Count;
        _lexemes.Add(lexeme);
    }

    /// <summary>The index of a lexeme that starts at an offset, or -1; <see cref="NextAt"/> leads to the others.</summary>
    public int FirstAt(int offset) => (uint)offset <= (uint)_length ? _first[offset] : -1;

    /// <summary>The index of the next lexeme that starts where the given one does, or -1.</summary>
    public int NextAt(int index) => _next[index];

    /// <summary>The lexeme at an index.</summary>
    public ref readonly Lexeme this[int index] => ref All[index];

    /// <summary>The longest lexeme of a class that starts at an offset.</summary>
    /// <returns>Whether there is one.</returns>
    public bool TryGetLongest(int offset, int lexemeClass, out Lexeme lexeme)
    {
        lexeme = default;
        for (var i = FirstAt(offset); i >= 0; i = NextAt(i))
        {
            ref readonly var other = ref this[i];
            if (other.Class == lexemeClass && other.End > lexeme.End)
                lexeme = other;
        }

        return lexeme.End > offset;
    }
}
