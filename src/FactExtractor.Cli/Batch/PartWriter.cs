using System.Buffers;
using System.Text.Json;
using FactExtractor.Output;

namespace FactExtractor.Cli.Batch;

/// <summary>Writes a part of a run, for <c>merge</c>: a header, a line an input, and at the end their number and what the run was to read.</summary>
internal sealed class PartWriter : IResultWriter
{
    private readonly Stream _stream;
    private readonly InputDigest _inputs;
    private readonly StreamBuffer _buffer;
    private readonly Utf8JsonWriter _json = new(Stream.Null, ArticleJson.Compact);
    private long _count;

    /// <summary>Starts the part with its header.</summary>
    /// <param name="stream">The destination; it stays open.</param>
    /// <param name="header">What makes the part.</param>
    /// <param name="inputs">The inputs of all shards, whole by the time the part is.</param>
    public PartWriter(Stream stream, PartHeader header, InputDigest inputs)
    {
        _inputs = inputs;
        _stream = stream;
        _buffer = new StreamBuffer(stream);
        WriteLine(header.Write);
    }

    public void Write(ItemResult result)
    {
        WriteLine(json => ItemResultJson.Write(json, result));
        _count++;
    }

    public void Flush()
    {
        _buffer.HandOver();
        _stream.Flush();
    }

    public void Complete()
    {
        WriteLine(json =>
        {
            json.WriteStartObject();
            json.WriteNumber("end"u8, _count);
            json.WriteString("inputs"u8, _inputs.ToString());
            json.WriteEndObject();
        });
        Flush();
    }

    public void Dispose() => _json.Dispose();

    private void WriteLine(Action<Utf8JsonWriter> write)
    {
        _json.Reset(_buffer);
        write(_json);
        _json.Flush();
        _buffer.Write("\n"u8);
    }
}
