using System.Globalization;
using System.Text.Json;
using FactExtractor.Articles;
using FactExtractor.Facts;
using FactExtractor.Numbers;

namespace FactExtractor.Output;

/// <summary>The JSON form of an article with its facts: names in snake_case, what is absent left out.</summary>
public static class ArticleJson
{
    /// <summary>One line, with no escapes but those that JSON demands.</summary>
    public static JsonWriterOptions Compact { get; } = new() { Encoder = MinimalJsonEncoder.Instance, SkipValidation = true };

    internal static JsonWriterOptions Indented { get; } = new() { Encoder = MinimalJsonEncoder.Instance, SkipValidation = true, Indented = true, NewLine = "\n" };

    private static readonly string[] _timesOfDay = ["HH:mm", "HH:mm:ss"];

    private static readonly FactColumn[] _columns = [.. FactColumns.All.Where(column => !column.IsOfArticle)];

    // Facts to fill: what is required of every fact comes after what its type adds.
    private static readonly DateFact _date = new() { Kind = "", Text = "", Value = "", Start = 0, End = 0, Sentence = "", Rule = "", Anchor = "" };

    private static readonly PersonFact _person = new() { Kind = "", Text = "", Value = "", Start = 0, End = 0, Sentence = "", Rule = "" };

    private static readonly CountFact _count =
        new() { Kind = "", Text = "", Value = "", Start = 0, End = 0, Sentence = "", Rule = "", Quantity = default, Unit = "" };

    private static readonly MoneyFact _money =
        new() { Kind = "", Text = "", Value = "", Start = 0, End = 0, Sentence = "", Rule = "", Quantity = default, Currency = "" };

    private static readonly PlaceFact _place = new() { Kind = "", Text = "", Value = "", Start = 0, End = 0, Sentence = "", Rule = "" };

    /// <summary>Writes an article as one object.</summary>
    /// <param name="json">The destination, with <see cref="Compact"/> options.</param>
    /// <param name="article">The article.</param>
    public static void Write(Utf8JsonWriter json, ArticleFacts article)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(article);
        json.WriteStartObject();
        json.WriteString("source"u8, article.Source);
        json.WriteNumber("article"u8, article.Number);
        WriteUnlessEmpty(json, "title"u8, article.Head.Title);
        WriteUnlessEmpty(json, "published"u8, article.Head.Published?.ToString());
        WriteUnlessEmpty(json, "publisher"u8, article.Head.Publisher);
        WriteUnlessEmpty(json, "authors"u8, article.Head.Authors);
        WriteUnlessEmpty(json, "editors"u8, article.Head.Editors);
        WriteUnlessEmpty(json, "duplicate_of"u8, article.DuplicateOf);
        json.WriteStartArray("facts"u8);
        foreach (var fact in article.Facts)
            Write(json, article, fact);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>Reads what <see cref="Write(Utf8JsonWriter, ArticleFacts)"/> wrote.</summary>
    /// <param name="json">The object.</param>
    /// <exception cref="JsonException">The element is not an article with its facts.</exception>
    public static ArticleFacts Read(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
            throw new JsonException("not an article with its facts");
        try
        {
            var head = new ArticleHead
            {
                Title = Text(json, "title"),
                Published = Text(json, "published") is { Length: > 0 } published ? PublishedOf(published) : null,
                Publisher = Text(json, "publisher"),
                Authors = Names(json, "authors"),
                Editors = Names(json, "editors"),
            };
            return new ArticleFacts(Text(json, "source"), Required(json, "article").GetInt32(), head, [.. Required(json, "facts").EnumerateArray().Select(FactOf)])
            {
                DuplicateOf = Text(json, "duplicate_of") is { Length: > 0 } earlier ? earlier : null,
            };
        }
        catch (FormatException error)
        {
            throw new JsonException("not an article with its facts: " + error.Message, error);
        }
        catch (Exception error) when (error is InvalidOperationException or OverflowException)
        {
            throw new JsonException("not an article with its facts", error);
        }
    }

    private static void Write(Utf8JsonWriter json, ArticleFacts article, Fact fact)
    {
        json.WriteStartObject();
        foreach (var column in _columns)
        {
            switch (column.Get(article, fact))
            {
                case { Text: { } text }:
                    json.WriteString(column.JsonName, text);
                    break;
                case { Number: { } number }:
                    json.WritePropertyName(column.JsonName);
                    json.WriteRawValue(Quantity.Plain(number), skipInputValidation: true);
                    break;
                case { Flag: { } flag }:
                    json.WriteBoolean(column.JsonName, flag);
                    break;
            }
        }

        json.WriteEndObject();
    }

    private static void WriteUnlessEmpty(Utf8JsonWriter json, ReadOnlySpan<byte> name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
            json.WriteString(name, text);
    }

    private static void WriteUnlessEmpty(Utf8JsonWriter json, ReadOnlySpan<byte> name, IReadOnlyList<string> items)
    {
        if (items.Count == 0)
            return;
        json.WriteStartArray(name);
        foreach (var item in items)
            json.WriteStringValue(item);
        json.WriteEndArray();
    }

    private static Fact FactOf(JsonElement json)
    {
        Fact fact = Text(json, "type") switch
        {
            "date" => _date with
            {
                Earliest = Day(json, "earliest"),
                Latest = Day(json, "latest"),
                Approximation = ApproximationOf(json),
                Anchor = Text(json, "anchor"),
            },
            "person" => _person with
            {
                Title = Text(json, "title"),
                Organization = Text(json, "organization"),
            },
            "count" => _count with
            {
                Quantity = QuantityOf(json),
                Unit = Text(json, "unit"),
                Object = Text(json, "object"),
            },
            "money" => _money with
            {
                Quantity = QuantityOf(json),
                Currency = Text(json, "currency"),
            },
            "place" => _place with
            {
                Code = Text(json, "code"),
                Nested = json.TryGetProperty("nested", out var nested) && nested.GetBoolean(),
            },
            var type => throw new FormatException($"“{type}” is no type of facts"),
        };
        return fact with
        {
            Number = Required(json, "fact").GetInt32(),
            Kind = Text(json, "kind"),
            Text = Text(json, "text"),
            Value = Text(json, "value"),
            Start = Required(json, "start").GetInt32(),
            End = Required(json, "end").GetInt32(),
            Sentence = Text(json, "sentence"),
            Rule = Text(json, "rule"),
        };
    }

    private static Quantity QuantityOf(JsonElement json)
    {
        var value = Text(json, "value");
        var (low, high) = value.Split("..") is [var first, var second] ? (first, second) : (value, value);
        return new Quantity(decimal.Parse(low, CultureInfo.InvariantCulture), decimal.Parse(high, CultureInfo.InvariantCulture), ApproximationOf(json));
    }

    private static Approximation ApproximationOf(JsonElement json)
    {
        var name = Text(json, "approx");
        return Array.Find(Enum.GetValues<Approximation>(), approximation => FactColumns.NameOf(approximation) == name);
    }

    private static PublicationDate PublishedOf(string text) => text.IndexOf('T') is var t and > 0
        ? new PublicationDate(DateOnly.ParseExact(text[..t], "yyyy-MM-dd"), TimeOnly.ParseExact(text[(t + 1)..], _timesOfDay))
        : new PublicationDate(DateOnly.ParseExact(text, "yyyy-MM-dd"));

    private static DateOnly? Day(JsonElement json, string name) => Text(json, name) is { Length: > 0 } day ? DateOnly.ParseExact(day, "yyyy-MM-dd") : null;

    private static JsonElement Required(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) ? value : throw new FormatException($"\"{name}\" is missing");

    private static string Text(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";

    private static string[] Names(JsonElement json, string name) =>
        json.TryGetProperty(name, out var names) ? [.. names.EnumerateArray().Select(item => item.GetString() ?? "")] : [];
}
