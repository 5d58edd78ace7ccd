using System.Text.Json;
using FactExtractor.Facts;
using FactExtractor.Output;
using FactExtractor.Text;

namespace FactExtractor.Evaluation;

/// <summary>A fact that somebody annotated in a text.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Span">Where it stands, in Unicode code points.</param>
/// <param name="Text">Its words.</param>
/// <param name="Value">Its normalized value.</param>
/// <param name="Currency">Of money, the ISO 4217 code.</param>
/// <param name="Code">Of a place, the code if one is annotated.</param>
/// <param name="IsOptional">Whether readers may see a fact there or not, so that it counts neither for nor against.</param>
public sealed record GoldFact(FactType Type, TextSpan Span, string Text, string Value, string Currency, string Code, bool IsOptional)
{
    /// <summary>All that is annotated of it, by the names of <see cref="FactColumns"/>.</summary>
    public IReadOnlyDictionary<string, string> Fields { get; init; } = new Dictionary<string, string>();

    /// <summary>Reads annotated facts, a JSON object a line.</summary>
    /// <exception cref="FormatException">A line is not a fact; the message names it.</exception>
    public static IReadOnlyList<GoldFact> ReadLines(TextReader reader)
    {
        List<GoldFact> facts = [];
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line))
                continue;
            try
            {
                using var json = JsonDocument.Parse(line);
                facts.Add(Read(json.RootElement));
            }
            catch (JsonException error)
            {
                throw new FormatException($"line {number}: is no JSON", error);
            }
            catch (FormatException error)
            {
                throw new FormatException($"line {number}: {error.Message}", error);
            }
        }

        return facts;
    }

    private static GoldFact Read(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
            throw new FormatException("is no JSON object");
        Dictionary<string, string> fields = new(StringComparer.Ordinal);
        foreach (var member in json.EnumerateObject().Where(member => member.Value.ValueKind != JsonValueKind.Null))
            fields[member.Name] = member.Value.ValueKind == JsonValueKind.String ? member.Value.GetString()! : member.Value.GetRawText();
        var type = fields.GetValueOrDefault("type", "");
        return new GoldFact(
            FactColumns.TypeOf(type) ?? throw new FormatException($"\"{type}\" is no type of facts"),
            new TextSpan(Offset(fields, "start"), Offset(fields, "end")),
            fields.GetValueOrDefault("text", ""),
            fields.GetValueOrDefault("value", ""),
            fields.GetValueOrDefault("currency", "CNY"),
            fields.GetValueOrDefault("code", ""),
            json.TryGetProperty("optional", out var optional) && optional.ValueKind == JsonValueKind.True)
        {
            Fields = fields,
        };
    }

    private static int Offset(Dictionary<string, string> fields, string name) =>
        int.TryParse(fields.GetValueOrDefault(name), out var offset) ? offset : throw new FormatException($"has no number \"{name}\"");
}
