using System.CommandLine;
using FactExtractor.Cli.Batch;
using FactExtractor.Output;

namespace FactExtractor.Cli.Commands;

/// <summary>The options of the commands that write facts.</summary>
/// <param name="formats">The names of the formats that the command writes.</param>
internal sealed class OutputOptions(IReadOnlyCollection<string> formats)
{
    private readonly Option<string?> _path = new("--output", "-o")
    {
        Description = "The file to write, whole or not at all; standard output by default.",
        HelpName = "PATH",
    };

    private readonly Option<string?> _format = new Option<string?>("--format", "-f")
    {
        Description = "The format; by default what the output's ending tells, else csv.",
    }.AcceptOnly([.. formats]);

    private readonly Option<string> _csvFlavor = new Option<string>("--csv-flavor")
    {
        Description = "For a spreadsheet, CSV files start with a byte order mark and free text is guarded against formulas; plain does neither.",
        DefaultValueFactory = _ => "spreadsheet",
    }.AcceptOnly("spreadsheet", "plain");

    private readonly Option<string> _duplicates = new Option<string>("--duplicates")
    {
        Description = "What to do with an article that stood earlier, the same or nearly so: mark it, or drop it.",
        DefaultValueFactory = _ => "mark",
    }.AcceptOnly("mark", "drop");

    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Tell of failures only." };

    private readonly Option<bool> _verbose = new("--verbose", "-v") { Description = "Tell of every input." };

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        _path.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: "" }])
                result.AddError("--output: the path is empty");
        });
        command.Validators.Add(result =>
        {
            if (result.GetValue(_quiet) && result.GetValue(_verbose))
                result.AddError("--quiet and --verbose contradict each other");
        });
        command.Options.Insert(0, _path);
        command.Options.Insert(1, _format);
        command.Options.Insert(2, _csvFlavor);
        command.Options.Add(_duplicates);
        command.Options.Add(_quiet);
        command.Options.Add(_verbose);
    }

    /// <summary>What they say.</summary>
    /// <exception cref="CommandException">The output's ending is none of a format.</exception>
    public OutputSettings Settings(ParseResult parsed) => new()
    {
        Path = parsed.GetValue(_path),
        Format = OutputFormats.Choose(parsed.GetValue(_format), parsed.GetValue(_path)),
        CsvFlavor = parsed.GetValue(_csvFlavor) == "plain" ? CsvFlavor.Plain : CsvFlavor.Spreadsheet,
        DropsDuplicates = parsed.GetValue(_duplicates) == "drop",
        IsQuiet = parsed.GetValue(_quiet),
        IsVerbose = parsed.GetValue(_verbose),
    };
}
