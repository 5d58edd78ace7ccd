using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;
using FactExtractor.Output;

namespace FactExtractor.Cli.Batch;

/// <summary>Remembers beside the output what became of each input, so that a later run reads only what is new or has changed.</summary>
/// <remarks>
/// A header, then the result of an input a line, appended as the run goes. An input is known again by the hash of its name and content. The output is written
/// anew from remembered and new results, so it is the same as that of a run from scratch. A line that a killed run left half-written is cut off. A run that
/// comes to its end leaves out what it did not need, once that is more than half.
/// Reading is thread-safe, appending is for one thread.
/// </remarks>
internal sealed class Journal : IDisposable
{
    private readonly string _path;
    private readonly FileStream _stream;
    private readonly Dictionary<UInt128, Line> _known = [];
    private readonly StreamBuffer _buffer;
    private readonly Utf8JsonWriter _json = new(Stream.Null, ArticleJson.Compact);
    private readonly long _loaded;
    private long _needed;

    /// <summary>Opens the journal of an output, or starts one.</summary>
    /// <param name="output">The output file.</param>
    /// <param name="header">What makes this run; a journal of other versions or settings is started anew.</param>
    /// <exception cref="CommandException">The journal cannot be opened.</exception>
    public Journal(string output, PartHeader header)
    {
        _path = PathOf(output);
        try
        {
            _stream = new FileStream(_path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1 << 16);
            _buffer = new StreamBuffer(_stream);
            if (!Load(header))
                Start(header);
            _loaded = _stream.Position;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{_path}: cannot be used: {Messages.ReasonOf(error)}", ExitCode.Failure);
        }
    }

    /// <summary>The journal's place: <c>.facts.csv.journal</c> beside <c>facts.csv</c>.</summary>
    public static string PathOf(string output) =>
        Path.Combine(Path.GetDirectoryName(Path.GetFullPath(output)) ?? "", "." + Path.GetFileName(output) + ".journal");

    /// <summary>What became of an input in an earlier run.</summary>
    /// <returns>The result; null if the input is new or has changed.</returns>
    public ItemResult? Find(string key)
    {
        if (!_known.TryGetValue(UInt128.Parse(key, NumberStyles.HexNumber), out var known))
            return null;
        var line = new byte[known.Length];
        try
        {
            RandomAccess.Read(_stream.SafeFileHandle, line, known.Offset);
            return ItemResultJson.Read(line) with { Key = key, IsRecalled = true };
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
        if (result.IsRecalled)
            MarkAsNeeded(UInt128.Parse(result.Key, NumberStyles.HexNumber));
        else if (result.Error is null && result.Key.Length > 0)
            Append(json => ItemResultJson.Write(json, result));
    }

    /// <summary>Ends the run: leaves out what it did not need, if that is more than half.</summary>
    public void Complete()
    {
        var added = _stream.Position - _loaded;
        if (_needed + added >= _stream.Position / 2)
            return;
        _stream.Dispose();
        using var shorter = new OutputFile(_path);
        using (var lines = File.OpenRead(_path))
        {
            long start = 0;
            // None is too long: such were cut off.
            foreach (var line in LineReader.Read(lines, ItemResultJson.LongestLine).OfType<byte[]>())
            {
                if (start == 0 || start >= _loaded || IsNeeded(line, start))
                {
                    shorter.Stream.Write(line);
                    shorter.Stream.WriteByte((byte)'\n');
                }

                start += line.Length + 1;
            }
        }

        shorter.Commit();
    }

    public void Dispose()
    {
        _json.Dispose();
        _stream.Dispose();
    }

    private void MarkAsNeeded(UInt128 key)
    {
        ref var known = ref CollectionsMarshal.GetValueRefOrNullRef(_known, key);
        if (Unsafe.IsNullRef(ref known) || known.IsNeeded)
            return;
        known.IsNeeded = true;
        _needed += known.Length;
    }

    private bool IsNeeded(byte[] line, long start) =>
        KeyOf(line) is { } key && _known.TryGetValue(key, out var known) && known.IsNeeded && known.Offset == start;

    private bool Load(PartHeader header)
    {
        long end = 0;
        foreach (var line in LineReader.Read(_stream, ItemResultJson.LongestLine))
        {
            if (line is null || end + line.Length + 1 is var next && next > _stream.Length)
                break;
            if (end == 0 && !(PartHeader.Read(line) is { } own && own.AgreesWith(header)))
                return false;
            if (end > 0 && KeyOf(line) is { } key)
                _known[key] = new Line(end, line.Length);
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
        if (_stream.Position - start > ItemResultJson.LongestLine)
            CutAt(start);
    }

    private static UInt128? KeyOf(ReadOnlySpan<byte> line)
    {
        var json = new Utf8JsonReader(line);
        try
        {
            while (json.Read())
            {
                if (json.TokenType == JsonTokenType.PropertyName && json.ValueTextEquals("key"u8) && json.Read() && json.TokenType == JsonTokenType.String)
                    return UInt128.TryParse(json.ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var key) ? key : null;
            }
        }
        catch (JsonException)
        {
            // A damaged line is as good as none.
        }

        return null;
    }

    /// <summary>Where a result stands, and whether this run needs it.</summary>
    private record struct Line(long Offset, int Length)
    {
        public bool IsNeeded { get; set; }
    }
}
