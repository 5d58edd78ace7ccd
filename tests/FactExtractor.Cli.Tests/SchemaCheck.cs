using System.Text.Json;

namespace FactExtractor.Cli.Tests;

/// <summary>Checks JSON against a JSON Schema, as far as ours makes use of it.</summary>
internal sealed class SchemaCheck(string schema)
{
    private readonly JsonElement _root = JsonDocument.Parse(schema).RootElement;

    public IEnumerable<string> ErrorsOf(JsonElement value) => Errors(_root, value, "$");

    private List<string> Errors(JsonElement schema, JsonElement value, string path)
    {
        List<string> errors = [];
        foreach (var keyword in schema.EnumerateObject())
        {
            switch (keyword.Name)
            {
                case "$schema" or "$defs" or "title" or "description" or "properties" or "format":
                    break;
                case "$ref":
                    errors.AddRange(Errors(_root.GetProperty("$defs").GetProperty(keyword.Value.GetString()!["#/$defs/".Length..]), value, path));
                    break;
                case "oneOf":
                    var branches = keyword.Value.EnumerateArray().Select(branch => Errors(branch, value, path)).ToList();
                    if (branches.Count(branch => branch.Count == 0) != 1)
                        errors.Add($"{path}: not one of {branches.Count}: {string.Join("; ", branches.SelectMany(branch => branch))}");
                    break;
                case "type":
                    if (!IsOf(keyword.Value.GetString()!, value))
                        errors.Add($"{path}: no {keyword.Value}");
                    break;
                case "const":
                    if (value.ToString() != keyword.Value.ToString())
                        errors.Add($"{path}: not {keyword.Value}");
                    break;
                case "minLength":
                    if (value.ValueKind == JsonValueKind.String && value.GetString()!.Length < keyword.Value.GetInt32())
                        errors.Add($"{path}: too short");
                    break;
                case "minimum":
                    if (value.ValueKind == JsonValueKind.Number && value.GetDecimal() < keyword.Value.GetDecimal())
                        errors.Add($"{path}: too small");
                    break;
                case "items":
                    errors.AddRange(value.EnumerateArray().SelectMany((item, i) => Errors(keyword.Value, item, $"{path}[{i}]")));
                    break;
                case "required":
                    errors.AddRange(keyword.Value.EnumerateArray().Where(name => !value.TryGetProperty(name.GetString()!, out _)).Select(name => $"{path}.{name}: missing"));
                    break;
                case "additionalProperties":
                    var known = schema.GetProperty("properties");
                    foreach (var member in value.EnumerateObject())
                    {
                        if (known.TryGetProperty(member.Name, out var property))
                            errors.AddRange(Errors(property, member.Value, $"{path}.{member.Name}"));
                        else
                            errors.Add($"{path}.{member.Name}: unknown");
                    }

                    break;
                default:
                    throw new NotSupportedException(keyword.Name);
            }
        }

        return errors;
    }

    private static bool IsOf(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        _ => throw new NotSupportedException(type),
    };
}
