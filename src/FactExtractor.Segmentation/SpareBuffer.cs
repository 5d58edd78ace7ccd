namespace FactExtractor.Segmentation;

/// <summary>Keeps one buffer between calls; whoever calls meanwhile takes a new one.</summary>
internal sealed class SpareBuffer
{
    private TokenBuffer? _buffer;

    /// <summary>Takes the buffer.</summary>
    public TokenBuffer Take() => Interlocked.Exchange(ref _buffer, null) ?? new TokenBuffer();

    /// <summary>Puts it back.</summary>
    public void PutBack(TokenBuffer buffer) => _buffer = buffer;
}
