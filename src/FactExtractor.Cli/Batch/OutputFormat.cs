namespace FactExtractor.Cli.Batch;

/// <summary>The formats of outputs.</summary>
internal enum OutputFormat
{
    /// <summary>A row a fact, for spreadsheets and data frames.</summary>
    Csv,

    /// <summary>One array of articles.</summary>
    Json,

    /// <summary>An article a line.</summary>
    JsonLines,

    /// <summary>Aligned columns for people to read in a terminal.</summary>
    Table,

    /// <summary>An SQLite database.</summary>
    Sqlite,

    /// <summary>An Excel workbook.</summary>
    Workbook,

    /// <summary>A part of a run, for <c>merge</c>.</summary>
    Part,
}

/// <summary>The names of formats on the command line.</summary>
internal static class OutputFormats
{
    private static readonly Dictionary<string, OutputFormat> _names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["csv"] = OutputFormat.Csv,
        ["json"] = OutputFormat.Json,
        ["jsonl"] = OutputFormat.JsonLines,
        ["table"] = OutputFormat.Table,
        ["sqlite"] = OutputFormat.Sqlite,
        ["xlsx"] = OutputFormat.Workbook,
        ["part"] = OutputFormat.Part,
    };

    /// <summary>The names, as <c>--format</c> takes them and as files end.</summary>
    public static IReadOnlyCollection<string> Names => _names.Keys;

    /// <summary>The format named, else the one that the output's ending tells, else CSV.</summary>
    /// <exception cref="CommandException">The output's ending is none of a format.</exception>
    public static OutputFormat Choose(string? name, string? output)
    {
        if (name is not null)
            return _names[name];
        if (output is null)
            return OutputFormat.Csv;
        return _names.TryGetValue(Path.GetExtension(output).TrimStart('.'), out var format)
            ? format
            : throw new CommandException($"{output}: the ending tells no format; give one with --format");
    }
}
