using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using FactExtractor.Output;

namespace FactExtractor.Cli.Batch;

/// <summary>What made a part or a journal. Results that other versions or settings made are not put together.</summary>
/// <param name="Version">The version of the program.</param>
/// <param name="Settings">A fingerprint of the settings that the facts depend on.</param>
/// <param name="Shard">Which inputs it holds.</param>
internal sealed record PartHeader(string Version, string Settings, Shard Shard)
{
    private const int FingerprintLength = 16;

    /// <summary>The header of what a run writes.</summary>
    public static PartHeader Of(ExtractSettings settings)
    {
        var version = typeof(PartHeader).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        string?[] decisive =
        [
            string.Join(',', FactColumns.Types.Where(type => settings.Types?.Contains(type) != false).Select(FactColumns.NameOf)), settings.Published?.ToString("yyyy-MM-dd"),
            settings.InputFormat?.ToString(), settings.Encoding, settings.ReplacesEncodingErrors.ToString(), .. settings.Dictionary.Words.Select(word => word.ToString()),
        ];
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', decisive)));
        return new PartHeader(version, Convert.ToHexStringLower(hash)[..FingerprintLength], settings.Shard);
    }

    /// <summary>Whether results of both can stand in one output.</summary>
    public bool AgreesWith(PartHeader other) => Version == other.Version && Settings == other.Settings;

    /// <summary>Writes it as a line of JSON, without the line's end.</summary>
    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartObject("part"u8);
        json.WriteString("version"u8, Version);
        json.WriteString("settings"u8, Settings);
        json.WriteString("shard"u8, Shard.ToString());
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>Reads the first line of a part or a journal.</summary>
    /// <returns>The header; null if the line is none.</returns>
    public static PartHeader? Read(ReadOnlyMemory<byte> line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            var part = json.RootElement.GetProperty("part");
            return Shard.TryParse(part.GetProperty("shard").GetString(), out var shard)
                ? new PartHeader(part.GetProperty("version").GetString()!, part.GetProperty("settings").GetString()!, shard)
                : null;
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }
}
