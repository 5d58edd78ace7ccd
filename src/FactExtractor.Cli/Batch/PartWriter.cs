using System.Buffers;
using System.Text.Json;
using FactExtractor.Output;

namespace FactExtractor.Cli.Batch;

/// <summary>Writes a part of a run, for <c>merge</c>: a header, the result of an input a line, and at the end their number.</summary>
internal sealed class PartWriter : IResultWriter
{
    private readonly Stream _stream;
    private readonly ArrayBufferWriter<byte> _line = new(1 << 16);
    private readonly Utf8JsonWriter _json = new(Stream.Null, ArticleJson.Compact);
    private long _count;

    /// <summary>Starts the part with its header.</summary>
    /// <param name="stream">The destination; it stays open.</param>
    /// <param name="header">What makes the part.</param>
    public PartWriter(Stream stream, PartHeader header)
    {
        _stream = stream;
        WriteLine(header.Write);
    }

    public void Write(ItemResult result)
    {
        WriteLine(json => ItemResultJson.Write(json, result));
        _count++;
    }

    public void Flush() => _stream.Flush();

    public void Complete()
    {
        WriteLine(json =>
        {
            json.WriteStartObject();
            json.WriteNumber("end"u8, _count);
            json.WriteEndObject();
        });
        Flush();
    }

    public void Dispose() => _json.Dispose();

    private void WriteLine(Action<Utf8JsonWriter> write)
    {
        _line.ResetWrittenCount();
        _json.Reset(_line);
        write(_json);
        _json.Flush();
        _line.Write("\n"u8);
        _stream.Write(_line.WrittenSpan);
    }
}
