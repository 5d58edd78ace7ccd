using System.Buffers;
using System.Text.Json;
using FactExtractor.Facts;

namespace FactExtractor.Output;

/// <summary>Writes one JSON array of articles, each with its facts, indented.</summary>
public sealed class JsonFactWriter : IFactWriter
{
    private readonly Stream _stream;
    private readonly StreamBuffer _buffer;
    private readonly Utf8JsonWriter _json;

    /// <summary>Starts the array.</summary>
    /// <param name="stream">The destination; it stays open.</param>
    public JsonFactWriter(Stream stream)
    {
        _stream = stream;
        _buffer = new StreamBuffer(stream);
        _json = new Utf8JsonWriter(_buffer, ArticleJson.Indented);
        _json.WriteStartArray();
    }

    /// <inheritdoc/>
    public void Write(ArticleFacts article) => ArticleJson.Write(_json, article);

    /// <inheritdoc/>
    public void WriteFailure(string source, string reason)
    {
    }

    /// <inheritdoc/>
    public void Flush()
    {
        _json.Flush();
        _buffer.HandOver();
        _stream.Flush();
    }

    /// <inheritdoc/>
    public void Complete()
    {
        _json.WriteEndArray();
        _json.Flush();
        _buffer.Write("\n"u8);
        Flush();
    }

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();
}
