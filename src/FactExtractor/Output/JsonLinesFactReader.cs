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
        try
        {
            using var json = JsonDocument.Parse(line);
            return json.RootElement.TryGetProperty("error", out _) ? null : ArticleJson.Read(json.RootElement);
        }
        catch (JsonException error)
        {
            throw new FormatException($"line {number}: {error.Message}", error);
        }
    }
}
