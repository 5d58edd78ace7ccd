using System.Text.Json;

namespace FactExtractor.Cli.Batch;

/// <summary>Reads a part from its beginning to its end, a result at a time.</summary>
internal sealed class PartReader : IDisposable
{
    private readonly string _path;
    private readonly FileStream _stream;
    private readonly IEnumerator<byte[]?> _lines;
    private long _count;

    /// <summary>Opens a part.</summary>
    /// <exception cref="CommandException">The file cannot be read or is no part.</exception>
    public PartReader(string path)
    {
        _path = path;
        try
        {
            _stream = File.OpenRead(path);
            _lines = LineReader.Read(_stream, ItemResultJson.LongestLine).GetEnumerator();
            Header = _lines.MoveNext() && _lines.Current is { } line && PartHeader.Read(line) is { } header ? header : throw Broken("is no part written by extract");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw Broken(Messages.ReasonOf(error, path));
        }
    }

    /// <summary>What made the part.</summary>
    public PartHeader Header { get; }

    /// <summary>The result that was read last.</summary>
    public ItemResult Current { get; private set; } = new("", []);

    /// <summary>What the run was to read, that of all shards; null before the part's end.</summary>
    public string? Inputs { get; private set; }

    /// <summary>Its line, to compare it with that of another part.</summary>
    public ReadOnlySpan<byte> CurrentLine => _lines.Current;

    /// <summary>Reads the next result.</summary>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="CommandException">The part is not whole.</exception>
    public bool MoveNext()
    {
        try
        {
            if (!_lines.MoveNext())
                throw Broken("is cut off");
            var line = _lines.Current ?? throw Broken("has a line of more than 1 GB");
            if (EndOf(line) is { } end)
            {
                Inputs = end.Inputs;
                return end.Count == _count ? false : throw Broken("is not whole");
            }

            Current = ItemResultJson.Read(line);
            _count++;
            return true;
        }
        catch (IOException error)
        {
            throw Broken(Messages.ReasonOf(error));
        }
        catch (Exception error) when (error is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw Broken("is not whole");
        }
    }

    public void Dispose()
    {
        _lines.Dispose();
        _stream.Dispose();
    }

    private static (long Count, string? Inputs)? EndOf(byte[] line)
    {
        if (!line.AsSpan().StartsWith("{\"end\":"u8))
            return null;
        using var json = JsonDocument.Parse(line);
        return (json.RootElement.GetProperty("end").GetInt64(), json.RootElement.GetProperty("inputs").GetString());
    }

    private CommandException Broken(string reason) => new($"{_path}: {reason}", ExitCode.Failure);
}
