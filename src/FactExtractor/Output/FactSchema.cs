using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FactExtractor.Facts;

namespace FactExtractor.Output;

/// <summary>The JSON Schema (draft 2020-12) of a line of JSON Lines output, made from <see cref="FactColumns"/>.</summary>
public static class FactSchema
{
    /// <summary>The schema, indented.</summary>
    public static string Text { get; } = Encoding.UTF8.GetString(Write());

    private static byte[] Write()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, ArticleJson.Indented))
            Schema().WriteTo(json);
        return stream.ToArray();
    }

    private static JsonObject Schema()
    {
        var definitions = new JsonObject { ["article"] = Article() };
        foreach (var type in FactColumns.Types)
            definitions[FactColumns.NameOf(type)] = FactOf(type);
        return new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = "An article with its facts, or a record that could not be read",
            ["oneOf"] = new JsonArray(Reference("article"), Failure()),
            ["$defs"] = definitions,
        };
    }

    private static JsonObject Article()
    {
        var columns = FactColumns.All.Where(column => column.IsOfArticle).ToList();
        var properties = new JsonObject();
        foreach (var column in columns)
            properties[column.Name] = Property(column);
        properties["title"] = Words("The headline.");
        properties["publisher"] = Words("The medium or office named as its source.");
        properties["authors"] = Names("The names in its bylines.");
        properties["editors"] = Names("The names of its editors.");
        properties["facts"] = new JsonObject
        {
            ["type"] = "array",
            ["items"] = new JsonObject { ["oneOf"] = new JsonArray([.. FactColumns.Types.Select(type => Reference(FactColumns.NameOf(type)))]) },
        };
        return Object(properties, [.. columns.Where(column => column.IsRequired).Select(column => column.Name), "facts"]);
    }

    private static JsonObject FactOf(FactType type)
    {
        var columns = FactColumns.Of(type).Where(column => !column.IsOfArticle).ToList();
        var properties = new JsonObject();
        foreach (var column in columns)
            properties[column.Name] = column.Name == "type" ? new JsonObject { ["const"] = FactColumns.NameOf(type) } : Property(column);
        return Object(properties, [.. columns.Where(column => column.IsRequired).Select(column => column.Name)]);
    }

    private static JsonObject Failure() => Object(
        new JsonObject { ["source"] = Words("The id of the record, or its file and line."), ["error"] = Words("What is wrong with it.") },
        ["source", "error"]);

    private static JsonObject Property(FactColumn column) => column.Content switch
    {
        FactColumnContent.Integer => new JsonObject { ["type"] = "integer", ["minimum"] = 0, ["description"] = column.Summary },
        FactColumnContent.Number => new JsonObject { ["type"] = "number", ["description"] = column.Summary },
        FactColumnContent.Flag => new JsonObject { ["type"] = "boolean", ["description"] = column.Summary },
        FactColumnContent.Day => new JsonObject { ["type"] = "string", ["format"] = "date", ["description"] = column.Summary },
        _ => Words(column.Summary),
    };

    private static JsonObject Words(string description) => new() { ["type"] = "string", ["minLength"] = 1, ["description"] = description };

    private static JsonObject Names(string description) =>
        new() { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "string" }, ["description"] = description };

    private static JsonObject Object(JsonObject properties, IEnumerable<string> required) => new()
    {
        ["type"] = "object",
        ["properties"] = properties,
        ["required"] = new JsonArray([.. required.Select(name => JsonValue.Create(name))]),
        ["additionalProperties"] = false,
    };

    private static JsonObject Reference(string name) => new() { ["$ref"] = "#/$defs/" + name };
}
