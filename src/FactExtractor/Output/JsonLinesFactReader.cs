using System.Text.Json;
using FactExtractor.Facts;

namespace FactExtractor.Output;

/// <summary>Reads what <see cref="JsonLinesFactWriter"/> wrote.</summary>
public static class JsonLinesFactReader
{
    /// <summary>The articles, one a line, as they are asked for; lines that tell of an unreadable input are skipped.</summary>
    /// <exception cref="FormatException">A line is not an article with its facts; the message names it.</exception>
    public static IEnumerable<ArticleFacts> Read(TextReader reader)
    {
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line))
                continue;
            if (ReadLine(line, number) is { } article)
                yield return article;
        }
    }

    private static ArticleFacts? ReadLine(string line, int number)
    {
        using var json = Parse(line, number);
        var root = json.RootElement;
        try
        {
            return root.ValueKind == JsonValueKind.Object && root.TryGetProperty("error", out _) ? null : ArticleJson.Read(root);
        }
        catch (JsonException error)
        {
            throw new FormatException($"line {number}: {error.Message}", error);
        }
    }

    private static JsonDocument Parse(string line, int number)
    {
        try
        {
            return JsonDocument.Parse(line);
        }
        catch (JsonException error)
        {
            throw new FormatException($"line {number}: is no JSON", error);
        }
    }
}
