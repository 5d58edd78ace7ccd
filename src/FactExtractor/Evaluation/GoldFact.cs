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
            catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException)
            {
                throw new FormatException($"line {number}: {error.Message}", error);
            }
        }

        return facts;
    }

    private static GoldFact Read(JsonElement json)
    {
        var name = json.GetProperty("type").GetString();
        var type = Array.FindIndex(Enum.GetValues<FactType>(), t => FactColumns.NameOf(t) == name);
        if (type < 0)
            throw new JsonException($"\"{name}\" is no type of facts");
        return new GoldFact(
            (FactType)type,
            new TextSpan(json.GetProperty("start").GetInt32(), json.GetProperty("end").GetInt32()),
            Member(json, "text"),
            Member(json, "value"),
            Member(json, "currency") is { Length: > 0 } currency ? currency : "CNY",
            Member(json, "code"),
            json.TryGetProperty("optional", out var optional) && optional.ValueKind == JsonValueKind.True);
    }

    private static string Member(JsonElement json, string name) =>
        !json.TryGetProperty(name, out var value) ? "" : value.ValueKind == JsonValueKind.String ? value.GetString() ?? "" : value.GetRawText();
}
