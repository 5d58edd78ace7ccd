using System.Runtime.CompilerServices;

namespace FactExtractor.Segmentation;

/// <summary>
/// Receives the tokens of a text, and holds the working memory of the segmentation, so that nothing is allocated once it has grown to the longest text.
/// </summary>
/// <remarks>Keep one for each thread and use it again and again: it also remembers how unknown words were cut before. It must not be shared between threads.</remarks>
public sealed class TokenBuffer
{
    private Token[] _tokens = new Token[256];

    /// <summary>The number of tokens.</summary>
    public int Count { get; private set; }

    /// <summary>The tokens of the last text; valid until the buffer is used again.</summary>
    public ReadOnlySpan<Token> Tokens => _tokens.AsSpan(0, Count);

    /// <summary>What the search for the best path needs.</summary>
    internal PathMemory Path { get; } = new();

    /// <summary>What the search for the best tagged states needs.</summary>
    internal TagMemory Tags { get; } = new();

    /// <summary>A token.</summary>
    public Token this[int index] => Tokens[index];

    internal void Clear() => Count = 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Add(int start, int end, Tag tag = default)
    {
        if (Count == _tokens.Length)
            Array.Resize(ref _tokens, Count * 2);
        _tokens[Count++] = new Token(start, end, tag);
    }
}
