using System.Buffers;

namespace FactExtractor.Output;

/// <summary>What a <see cref="System.Text.Json.Utf8JsonWriter"/> writes goes to a stream piece by piece, so that a record may have any size.</summary>
/// <remarks>A <see cref="System.Text.Json.Utf8JsonWriter"/> over a stream of its own would hold all until it is flushed, two gigabytes at most.</remarks>
/// <param name="stream">The destination; it stays open.</param>
public sealed class StreamBuffer(Stream stream) : IBufferWriter<byte>
{
    private byte[] _buffer = new byte[1 << 17];
    private int _length;

    /// <inheritdoc/>
    public void Advance(int count) => _length += count;

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        MakeRoom(Math.Max(sizeHint, 1));
        return _buffer.AsMemory(_length);
    }

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>Hands all that was written so far to the stream, which is not flushed itself.</summary>
    public void HandOver()
    {
        stream.Write(_buffer, 0, _length);
        _length = 0;
    }

    private void MakeRoom(int size)
    {
        if (_buffer.Length - _length >= size)
            return;
        HandOver();
        if (_buffer.Length < size)
            _buffer = new byte[size];
    }
}
