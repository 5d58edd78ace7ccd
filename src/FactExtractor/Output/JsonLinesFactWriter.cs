using System.Buffers;
using System.Text.Json;
using FactExtractor.Facts;

namespace FactExtractor.Output;

/// <summary>Writes JSON Lines: an article a line, its facts in it.</summary>
/// <remarks>A record that cannot be read gives a line <c>{"source":…,"error":…}</c>, so that every record has its line.</remarks>
/// <param name="stream">The destination; it stays open.</param>
public sealed class JsonLinesFactWriter(Stream stream) : IFactWriter
{
    private readonly StreamBuffer _buffer = new(stream);
    private readonly Utf8JsonWriter _json = new(Stream.Null, ArticleJson.Compact);

    /// <inheritdoc/>
    public void Write(ArticleFacts article)
    {
        _json.Reset(_buffer);
        ArticleJson.Write(_json, article);
        EndLine();
    }

    /// <inheritdoc/>
    public void WriteFailure(string source, string reason)
    {
        _json.Reset(_buffer);
        _json.WriteStartObject();
        _json.WriteString("source"u8, source);
        _json.WriteString("error"u8, reason);
        _json.WriteEndObject();
        EndLine();
    }

    /// <inheritdoc/>
    public void Flush()
    {
        _buffer.HandOver();
        stream.Flush();
    }

    /// <inheritdoc/>
    public void Complete() => Flush();

    /// <inheritdoc/>
    public void Dispose() => _json.Dispose();

    private void EndLine()
    {
        _json.Flush();
        _buffer.Write("\n"u8);
    }
}
