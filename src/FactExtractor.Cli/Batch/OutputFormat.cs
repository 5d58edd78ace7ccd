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
    /// <summary>The names in the order of the formats, as <c>--format</c> takes them and as files end.</summary>
    public static IReadOnlyList<string> Names { get; } = ["csv", "json", "jsonl", "table", "sqlite", "xlsx", "part"];

    /// <summary>The format named, else the one that the output's ending tells, else CSV.</summary>
    /// <exception cref="CommandException">The output's ending is none of a format.</exception>
    public static OutputFormat Choose(string? name, string? output)
    {
        if (name is not null)
            return Find(name)!.Value;
        if (output is null)
            return OutputFormat.Csv;
        return Find(Path.GetExtension(output).TrimStart('.')) ?? throw new CommandException($"{output}: the ending tells no format; give one with --format");
    }

    private static OutputFormat? Find(string name)
    {
        for (var i = 0; i < Names.Count; i++)
        {
            if (name.Equals(Names[i], StringComparison.OrdinalIgnoreCase))
                return (OutputFormat)i;
        }

        return null;
    }
}
