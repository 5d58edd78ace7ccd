using System.Text.Json;

namespace FactExtractor.Cli.Batch;

/// <summary>Reads a part from its beginning to its end, a result at a time.</summary>
internal sealed class PartReader : IDisposable
{
    private readonly string _path;
    private readonly FileStream _stream;
    private readonly IEnumerator<byte[]> _lines;
    private long _count;

    /// <summary>Opens a part.</summary>
    /// <exception cref="CommandException">The file cannot be read or is no part.</exception>
    public PartReader(string path)
    {
        _path = path;
        try
        {
            _stream = File.OpenRead(path);
            _lines = LineReader.Read(_stream).GetEnumerator();
            Header = _lines.MoveNext() && PartHeader.Read(_lines.Current) is { } header ? header : throw Broken("is no part written by extract");
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw Broken(Messages.ReasonOf(error));
        }
    }

    /// <summary>What made the part.</summary>
    public PartHeader Header { get; }

    /// <summary>The result that was read last.</summary>
    public ItemResult Current { get; private set; } = new("", []);

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
            if (EndOf(_lines.Current) is { } count)
                return count == _count ? false : throw Broken("is not whole");
            Current = ItemResultJson.Read(_lines.Current);
            _count++;
            return true;
        }
        catch (Exception error) when (error is IOException or JsonException)
        {
            throw Broken(error is JsonException ? "is not whole" : Messages.ReasonOf(error));
        }
    }

    public void Dispose()
    {
        _lines.Dispose();
        _stream.Dispose();
    }

    private static long? EndOf(ReadOnlySpan<byte> line)
    {
        var json = new Utf8JsonReader(line);
        return json.Read() && json.Read() && json.TokenType == JsonTokenType.PropertyName && json.ValueTextEquals("end"u8) && json.Read() ? json.GetInt64() : null;
    }

    private CommandException Broken(string reason) => new($"{_path}: {reason}", ExitCode.Failure);
}
