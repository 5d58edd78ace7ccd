using FactExtractor.Cli.Formats;
using FactExtractor.Output;

namespace FactExtractor.Cli.Batch;

/// <summary>Where the facts of a run go: a file that appears once it is whole, or standard output.</summary>
internal sealed class FactOutput : IDisposable
{
    private readonly OutputFile? _file;
    private readonly Stream _stream;
    private readonly IResultWriter _writer;
    private bool _isComplete;

    private FactOutput(OutputFile? file, Stream stream, IResultWriter writer)
    {
        _file = file;
        _stream = stream;
        _writer = writer;
    }

    /// <summary>Opens an output.</summary>
    /// <param name="settings">Where and how.</param>
    /// <param name="startPart">Starts a part; null where none is written.</param>
    /// <exception cref="CommandException">The file cannot be written.</exception>
    public static FactOutput Open(OutputSettings settings, Func<Stream, PartWriter>? startPart)
    {
        if (settings.Path is null)
        {
            if (settings.Format == OutputFormat.Sqlite)
                throw new CommandException("a database needs an output file (-o)");
            var output = StandardOutput.Open();
            return new FactOutput(file: null, output, CreateWriter(output, settings, startPart));
        }

        try
        {
            return OpenFile(settings, settings.Path, startPart);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{settings.Path}: cannot be written: {Messages.ReasonOf(error)}", ExitCode.Failure);
        }
    }

    /// <summary>Writes what became of an input.</summary>
    public void Write(ItemResult result) => _writer.Write(result);

    /// <summary>Hands on what was written so far.</summary>
    public void Flush()
    {
        _writer.Flush();
        _stream.Flush();
    }

    /// <summary>Writes what closes the output and brings it into its place.</summary>
    public void Complete()
    {
        _writer.Complete();
        _writer.Dispose();
        _isComplete = true;
        _stream.Flush();
        _file?.Commit();
    }

    public void Dispose()
    {
        try
        {
            if (!_isComplete)
                _writer.Dispose();
        }
        catch (IOException)
        {
            // The output is given up, and the cause is on its way to the user.
        }

        _file?.Dispose();
    }

    private static FactOutput OpenFile(OutputSettings settings, string path, Func<Stream, PartWriter>? startPart)
    {
        var file = new OutputFile(path);
        try
        {
            return settings.Format == OutputFormat.Sqlite
                ? new FactOutput(file, Stream.Null, new FactResultWriter(new SqliteFactWriter(file.Release())))
                : new FactOutput(file, file.Stream, CreateWriter(file.Stream, settings, startPart));
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    private static IResultWriter CreateWriter(Stream stream, OutputSettings settings, Func<Stream, PartWriter>? startPart) => settings.Format switch
    {
        OutputFormat.Csv => new FactResultWriter(new CsvFactWriter(
            stream, settings.CsvFlavor, byteOrderMark: settings.Path is not null && settings.CsvFlavor == CsvFlavor.Spreadsheet)),
        OutputFormat.Json => new FactResultWriter(new JsonFactWriter(stream)),
        OutputFormat.JsonLines => new FactResultWriter(new JsonLinesFactWriter(stream)),
        OutputFormat.Table => new FactResultWriter(new TableFactWriter(stream)),
        OutputFormat.Workbook => new FactResultWriter(new WorkbookFactWriter(stream)),
        OutputFormat.Part => startPart!(stream),
        _ => throw new ArgumentOutOfRangeException(nameof(settings)),
    };
}
