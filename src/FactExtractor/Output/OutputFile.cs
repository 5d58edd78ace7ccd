namespace FactExtractor.Output;

/// <summary>A file that appears in its place whole or not at all: written beside it and renamed once complete.</summary>
/// <remarks>
/// The temporary name is fixed (<c>.facts.csv.tmp</c> for <c>facts.csv</c>), so what a killed run leaves behind is replaced by the next one, and a lock on
/// it keeps two runs from writing the same output. A path that is no ordinary file (a pipe, <c>/dev/null</c>) is written directly.
/// </remarks>
public sealed class OutputFile : IDisposable
{
    private readonly string _path;
    private readonly string? _temporary;
    private FileStream? _stream;
    private bool _isCommitted;

    /// <summary>Opens the temporary file.</summary>
    /// <param name="path">Where the whole file is to be; a link is followed.</param>
    /// <exception cref="IOException">The folder does not exist, a folder stands in the place, or another run writes the same output.</exception>
    /// <exception cref="UnauthorizedAccessException">The place cannot be written.</exception>
    public OutputFile(string path)
    {
        var place = new FileInfo(path);
        _path = IsDevice(path) ? path : (place.LinkTarget is null ? place : place.ResolveLinkTarget(returnFinalTarget: true) ?? place).FullName;
        if (Directory.Exists(_path))
            throw new IOException("is a folder");
        if (!IsDevice(path) && !IsPipe(_path))
            _temporary = TemporaryPath(_path);
        _stream = new FileStream(WritePath, _temporary is null ? FileMode.Open : FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16);
    }

    /// <summary>What is written.</summary>
    public Stream Stream => _stream ?? throw new InvalidOperationException("The file was released to a writer of its own.");

    private string WritePath => _temporary ?? _path;

    /// <summary>The file beside an output that is written before it takes the output's place.</summary>
    public static string TemporaryPath(string path) => Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path)) ?? "", "." + Path.GetFileName(path) + ".tmp");

    /// <summary>Leaves the temporary file, still empty, to a writer that opens it itself.</summary>
    /// <returns>Its path.</returns>
    /// <exception cref="IOException">The place is no ordinary file.</exception>
    public string Release()
    {
        if (_temporary is null)
            throw new IOException("is no ordinary file");
        _stream?.Dispose();
        _stream = null;
        return _temporary;
    }

    /// <summary>Brings the file to the disk and into its place.</summary>
    public void Commit()
    {
        _stream ??= new FileStream(WritePath, FileMode.Open, FileAccess.Write);
        _stream.Flush(flushToDisk: _temporary is not null);
        _stream.Dispose();
        if (_temporary is not null)
            File.Move(_temporary, _path, overwrite: true);
        _isCommitted = true;
    }

    /// <summary>Closes the file, and deletes it unless it was committed.</summary>
    public void Dispose()
    {
        try
        {
            _stream?.Dispose();
        }
        catch (IOException) when (!_isCommitted)
        {
            // What could not be written, on a full disk say, is given up with the rest of the file.
        }

        if (!_isCommitted && _temporary is not null)
            File.Delete(_temporary);
    }

    private static bool IsDevice(string path) => path.StartsWith("/dev/", StringComparison.Ordinal);

    // Opened both ways, because opening a pipe for writing alone waits for its reader.
    private static bool IsPipe(string path)
    {
        if (!File.Exists(path))
            return false;
        using var existing = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite);
        return !existing.CanSeek;
    }
}
