using FactExtractor.Output;

namespace FactExtractor.Cli.Batch;

/// <summary>Where the facts of a run go: a file that appears once it is whole, or standard output.</summary>
internal sealed class FactOutput : IDisposable
{
    private readonly OutputFile? _file;
    private readonly Stream _stream;
    private bool _isComplete;

    private FactOutput(OutputFile? file, Stream stream, IFactWriter writer)
    {
        _file = file;
        _stream = stream;
        Writer = writer;
    }

    /// <summary>Writes the facts.</summary>
    public IFactWriter Writer { get; }

    /// <summary>Whether someone may wait for each line: a filter in a pipe.</summary>
    public bool IsStandardOutput => _file is null;

    /// <summary>Opens an output.</summary>
    /// <param name="path">The file; null for standard output.</param>
    /// <param name="format">The format.</param>
    /// <param name="flavor">Who reads the CSV.</param>
    /// <exception cref="CommandException">The file cannot be written.</exception>
    public static FactOutput Open(string? path, OutputFormat format, CsvFlavor flavor)
    {
        if (path is null)
        {
            var output = StandardOutput.Open();
            return new FactOutput(file: null, output, CreateWriter(output, format, flavor, byteOrderMark: false));
        }

        try
        {
            var file = new OutputFile(path);
            return new FactOutput(file, file.Stream, CreateWriter(file.Stream, format, flavor, byteOrderMark: flavor == CsvFlavor.Spreadsheet));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{path}: cannot be written: {Messages.ReasonOf(error)}", ExitCode.Failure);
        }
    }

    /// <summary>Hands on what was written so far.</summary>
    public void Flush()
    {
        Writer.Flush();
        _stream.Flush();
    }

    /// <summary>Writes what closes the output and brings it into its place.</summary>
    public void Complete()
    {
        Writer.Complete();
        Writer.Dispose();
        _isComplete = true;
        _stream.Flush();
        _file?.Commit();
    }

    public void Dispose()
    {
        try
        {
            if (!_isComplete)
                Writer.Dispose();
        }
        catch (IOException)
        {
            // The output is given up, and the cause is on its way to the user.
        }

        _file?.Dispose();
    }

    private static IFactWriter CreateWriter(Stream stream, OutputFormat format, CsvFlavor flavor, bool byteOrderMark) => format switch
    {
        OutputFormat.Csv => new CsvFactWriter(stream, flavor, byteOrderMark),
        OutputFormat.Json => new JsonFactWriter(stream),
        OutputFormat.JsonLines => new JsonLinesFactWriter(stream),
        OutputFormat.Table => new TableFactWriter(stream),
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };
}
