using System.Text.Json;
using FactExtractor.Articles;
using FactExtractor.Output;

namespace FactExtractor.Cli.Batch;

/// <summary>The JSON form of what became of an input, in parts and journals.</summary>
internal static class ItemResultJson
{
    /// <summary>The bytes of the longest line that is read again.</summary>
    public const int LongestLine = 1 << 30;

    public static void Write(Utf8JsonWriter json, ItemResult result)
    {
        json.WriteStartObject();
        json.WriteNumber("position"u8, result.Position);
        json.WriteString("key"u8, result.Key);
        json.WriteString("source"u8, result.Source);
        json.WriteNumber("bytes"u8, result.Bytes);
        json.WriteString("encoding"u8, result.Encoding);
        json.WriteBoolean("record"u8, result.IsRecord);
        if (result.Error is { } error)
            json.WriteString("error"u8, error);
        if (result.Remark is { } remark)
            json.WriteString("remark"u8, remark);
        json.WriteStartArray("articles"u8);
        foreach (var article in result.Articles)
            ArticleJson.Write(json, article);
        json.WriteEndArray();
        json.WriteStartArray("fingerprints"u8);
        foreach (var article in result.Articles)
            json.WriteStringValue(article.Fingerprint?.ToString());
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <exception cref="JsonException">The line is no result.</exception>
    public static ItemResult Read(ReadOnlyMemory<byte> line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        try
        {
            var articles = root.GetProperty("articles").EnumerateArray().Select(ArticleJson.Read)
                .Zip(root.GetProperty("fingerprints").EnumerateArray(), (article, fingerprint) => article with { Fingerprint = FingerprintOf(fingerprint) });
            return new ItemResult(root.GetProperty("source").GetString()!, [.. articles])
            {
                Position = root.GetProperty("position").GetInt64(),
                Key = root.GetProperty("key").GetString()!,
                Bytes = root.GetProperty("bytes").GetInt64(),
                Encoding = root.GetProperty("encoding").GetString()!,
                IsRecord = root.GetProperty("record").GetBoolean(),
                Error = root.TryGetProperty("error", out var error) ? error.GetString() : null,
                Remark = root.TryGetProperty("remark", out var remark) ? remark.GetString() : null,
            };
        }
        catch (Exception error) when (error is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new JsonException("no result of an input", error);
        }
    }

    private static ArticleFingerprint? FingerprintOf(JsonElement json) => json.GetString() is { } text ? ArticleFingerprint.Parse(text) : null;
}
