using System.Globalization;
using System.Text.Json;
using FactExtractor.Articles;

namespace FactExtractor.Cli.Batch;

/// <summary>A record of a JSON Lines input: <c>{"id","text","title"?,"published"?}</c>.</summary>
internal static class NewsRecord
{
    private static readonly string[] _dateFormats =
        ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ssK"];

    /// <summary>The name of a record: its <c>id</c>, text or number; null if it has none or an empty one.</summary>
    public static string? IdOf(JsonElement record) =>
        record.ValueKind == JsonValueKind.Object && record.TryGetProperty("id", out var id)
        && id.ValueKind is JsonValueKind.String or JsonValueKind.Number && id.ToString() is { Length: > 0 } name
            ? name
            : null;

    /// <summary>The article.</summary>
    /// <exception cref="FormatException">The record has none.</exception>
    public static string TextOf(JsonElement record) => Member(record, "text") ?? throw new FormatException("the record has no \"text\"");

    /// <summary>The headline and publication date, if given.</summary>
    /// <exception cref="FormatException">They are not what they should be.</exception>
    public static ArticleHead HeadOf(JsonElement record) => new()
    {
        Title = Member(record, "title") ?? "",
        Published = Member(record, "published") is { Length: > 0 } published ? PublishedOf(published) : null,
    };

    private static PublicationDate PublishedOf(string text)
    {
        if (!DateTimeOffset.TryParseExact(text, _dateFormats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date))
            throw new FormatException("\"published\" is no date like 2021-05-06");
        return new PublicationDate(DateOnly.FromDateTime(date.DateTime), text.Length > "yyyy-MM-dd".Length ? TimeOnly.FromDateTime(date.DateTime) : null);
    }

    private static string? Member(JsonElement record, string name)
    {
        if (record.ValueKind != JsonValueKind.Object)
            throw new FormatException("the line is no JSON object");
        if (!record.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
            return null;
        return value.ValueKind == JsonValueKind.String ? value.GetString() : throw new FormatException($"\"{name}\" is no text");
    }
}
