using System.Buffers;
using System.Text.Json;
using FactExtractor.Output;

namespace FactExtractor.Cli.Batch;

/// <summary>Remembers beside the output what became of each input, so that a later run reads only what is new or has changed.</summary>
/// <remarks>
/// A header, then the result of an input a line, appended as the run goes. An input is known again by the hash of its name and content. The output is written
/// anew from remembered and new results, so it is the same as that of a run from scratch. A line that a killed run left half-written is cut off.
/// Reading is thread-safe, appending is for one thread.
/// </remarks>
internal sealed class Journal : IDisposable
{
    private readonly FileStream _stream;
    private readonly Dictionary<string, (long Offset, int Length)> _known = new(StringComparer.Ordinal);
    private readonly StreamBuffer _buffer;
    private readonly Utf8JsonWriter _json = new(Stream.Null, ArticleJson.Compact);

    /// <summary>Opens the journal of an output, or starts one.</summary>
    /// <param name="output">The output file.</param>
    /// <param name="header">What makes this run; a journal of other versions or settings is started anew.</param>
    /// <exception cref="CommandException">The journal cannot be opened.</exception>
    public Journal(string output, PartHeader header)
    {
        var path = PathOf(output);
        try
        {
            _stream = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1 << 16);
            _buffer = new StreamBuffer(_stream);
            if (!Load(header))
                Start(header);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{path}: cannot be used: {Messages.ReasonOf(error)}", ExitCode.Failure);
        }
    }

    /// <summary>The journal's place: <c>.facts.csv.journal</c> beside <c>facts.csv</c>.</summary>
    public static string PathOf(string output) => Path.Combine(Path.GetDirectoryName(Path.GetFullPath(output)) ?? "", "." + Path.GetFileName(output) + ".journal");

    /// <summary>What became of an input in an earlier run.</summary>
    /// <returns>The result; null if the input is new or has changed.</returns>
    public ItemResult? Find(string key)
    {
        if (!_known.TryGetValue(key, out var place))
            return null;
        var line = new byte[place.Length];
        try
        {
            RandomAccess.Read(_stream.SafeFileHandle, line, place.Offset);
            return ItemResultJson.Read(line) with { IsRecalled = true };
        }
        catch (JsonException)
        {
            // A damaged line is as good as none.
            return null;
        }
    }

    /// <summary>Remembers a result, unless it is remembered already, could not be read back, or is a failure, which the next run tries again.</summary>
    public void Add(ItemResult result)
    {
        if (result.IsRecalled || result.Error is not null || result.Key.Length == 0)
            return;
        Append(json => ItemResultJson.Write(json, result));
    }

    public void Dispose()
    {
        _json.Dispose();
        _stream.Dispose();
    }

    private bool Load(PartHeader header)
    {
        long end = 0;
        foreach (var line in LineReader.Read(_stream))
        {
            var next = end + line.Length + 1;
            if (next > _stream.Length)
                break;
            if (end == 0 && !(PartHeader.Read(line) is { } own && own.AgreesWith(header)))
                return false;
            if (end > 0 && KeyOf(line) is { } key)
                _known[key] = (end, line.Length);
            end = next;
        }

        CutAt(end);
        return end > 0;
    }

    private void Start(PartHeader header)
    {
        CutAt(0);
        Append(header.Write);
    }

    private void CutAt(long end)
    {
        _stream.SetLength(end);
        _stream.Position = end;
    }

    private void Append(Action<Utf8JsonWriter> write)
    {
        var start = _stream.Position;
        _json.Reset(_buffer);
        write(_json);
        _json.Flush();
        _buffer.Write("\n"u8);
        _buffer.HandOver();
        if (_stream.Position - start > LineReader.LongestLine)
            CutAt(start);
    }

    private static string? KeyOf(ReadOnlySpan<byte> line)
    {
        var json = new Utf8JsonReader(line);
        try
        {
            while (json.Read())
            {
                if (json.TokenType == JsonTokenType.PropertyName && json.ValueTextEquals("key"u8) && json.Read() && json.TokenType == JsonTokenType.String)
                    return json.GetString();
            }
        }
        catch (JsonException)
        {
            // A damaged line is as good as none.
        }

        return null;
    }
}
