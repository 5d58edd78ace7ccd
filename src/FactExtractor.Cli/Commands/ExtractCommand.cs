using System.CommandLine;
using FactExtractor.Cli.Batch;
using FactExtractor.Facts;
using FactExtractor.Output;
using FactExtractor.Reading;

namespace FactExtractor.Cli.Commands;

/// <summary><c>extract</c>: files in, facts out.</summary>
internal static class ExtractCommand
{
    private static readonly Argument<string[]> _paths = new Argument<string[]>("PATH")
    {
        Description = "Files, folders (with all folders in them), or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    }.AcceptNoOption();

    private static readonly OutputOptions _output = new(OutputFormats.Names);

    private static readonly Option<string> _inputFormat = new Option<string>("--input-format")
    {
        Description = "What the inputs are; auto tells by the ending. jsonl: a record {\"id\",\"text\",\"title\"?,\"published\"?} a line.",
        DefaultValueFactory = _ => "auto",
    }.AcceptOnly("auto", "text", "html", "jsonl");

    private static readonly Option<string[]> _include = new("--include")
    {
        Description = "Which files of a folder to read: a pattern of the name or, with a slash, of the path, in which * stands for any characters (also /), "
            + "? for one, and case does not count [default: *.txt *.md *.htm *.html *.jsonl].",
        HelpName = "GLOB",
    };

    private static readonly Option<string[]> _exclude = new("--exclude")
    {
        Description = "Which files of a folder not to read.",
        HelpName = "GLOB",
    };

    private static readonly Option<string> _encoding = new Option<string>("--encoding")
    {
        Description = "The encoding of the inputs; auto detects it file by file. JSON Lines is always UTF-8.",
        DefaultValueFactory = _ => "auto",
    }.AcceptOnly(["auto", .. TextDecoder.EncodingNames]);

    private static readonly Option<string> _encodingErrors = new Option<string>("--encoding-errors")
    {
        Description = "What to do with bytes that cannot be decoded: let the file fail, or replace them.",
        DefaultValueFactory = _ => "fail",
    }.AcceptOnly("fail", "replace");

    private static readonly Option<HashSet<FactType>?> _types = new("--types")
    {
        Description = "The types of facts to find, separated by commas [default: date,person,count,money,place].",
        HelpName = "TYPES",
        CustomParser = result => ParseTypes(result.Tokens[^1].Value, result.AddError),
    };

    private static readonly Option<DateOnly?> _published = CommonOptions.Published("The publication date of articles that tell none, as 2021-05-06.");

    private static readonly Option<string?> _dictionary = CommonOptions.Dictionary();

    private static readonly Option<int?> _jobs = CommonOptions.WholeNumber(
        "--jobs", "The number of threads: one a core, but 8 at most, unless told otherwise. The output does not depend on it.", most: 256, "-j");

    private static readonly Option<bool> _failFast = new("--fail-fast") { Description = "Stop at the first input that fails; an output file is not written." };

    private static readonly Option<Shard?> _shard = new("--shard")
    {
        Description = "Read only the I-th of N parts of the inputs, for several machines. "
            + "Written as .part, the parts are put together by merge; another format holds the shard alone.",
        HelpName = "I/N",
        CustomParser = result =>
        {
            if (Shard.TryParse(result.Tokens[^1].Value, out var shard))
                return shard;
            result.AddError($"--shard: '{result.Tokens[^1].Value}' is no part like 3/20");
            return null;
        },
    };

    private static readonly Option<bool> _resume = new("--resume")
    {
        Description = "Keep a journal beside the output, and read only what is new or has changed since the last run.",
    };

    private static readonly Option<string?> _keepText = new("--keep-text")
    {
        Description = "Write the text of each file, to which start and end refer, as UTF-8 into a folder; that of page.html is page.html.txt.",
        HelpName = "FOLDER",
    };

    private static readonly Option<string> _progress = new Option<string>("--progress")
    {
        Description = "Show on standard error how far the run is; auto does so on a terminal.",
        DefaultValueFactory = _ => "auto",
    }.AcceptOnly("auto", "always", "never");

    /// <summary>Makes the command.</summary>
    public static Command Create(Messages messages, CancellationToken cancellation)
    {
        var command = new Command("extract", "Find the facts in files and write them down.")
        {
            _paths, _inputFormat, _include, _exclude, _encoding, _encodingErrors, _types, _published, _dictionary, _jobs, _shard, _resume, _failFast,
            _keepText, _progress,
        };
        _output.AddTo(command);
        command.SetAction(parsed => new Extraction(Settings(parsed), messages, cancellation).Run());
        return command.WithExamples(
            ("factextractor extract news -o facts.csv", "all articles of a folder, for a spreadsheet"),
            ("factextractor extract a.txt -f table", "to look at"),
            ("factextractor extract - --input-format jsonl -f jsonl < in.jsonl > out.jsonl", "as a filter: a line in, a line out"));
    }

    private static ExtractSettings Settings(ParseResult parsed)
    {
        var settings = InputSettings(parsed, _output.Settings(parsed));
        settings.Output.RefuseToReplace([.. settings.Paths, .. parsed.GetValue(_dictionary) is { } dictionary ? [dictionary] : Array.Empty<string>()]);
        if (settings is { InputFormat: SourceFormat.JsonLines, Encoding: not (null or "utf-8") })
            throw new CommandException("--encoding: JSON Lines is always UTF-8");
        if (settings.Output is { Format: OutputFormat.Part, DropsDuplicates: true })
            throw new CommandException("--duplicates: a part holds them all; tell merge to drop them");
        if (settings.Resumes && settings.Output.Path is null)
            throw new CommandException("--resume needs an output file (-o), beside which it keeps its journal");
        if (settings.TextFolder is { } folder && settings.Paths.Any(path => Directory.Exists(path) && Lies(folder, path)))
            throw new CommandException($"--keep-text: {folder} lies in a folder that is read");
        return settings;
    }

    private static ExtractSettings InputSettings(ParseResult parsed, OutputSettings output) => new()
    {
        Paths = parsed.GetRequiredValue(_paths),
        Output = output,
        InputFormat = parsed.GetRequiredValue(_inputFormat) switch
        {
            "text" => SourceFormat.Text,
            "html" => SourceFormat.Html,
            "jsonl" => SourceFormat.JsonLines,
            _ => null,
        },
        Include = parsed.GetValue(_include) ?? [],
        Exclude = parsed.GetValue(_exclude) ?? [],
        Encoding = parsed.GetRequiredValue(_encoding) is var encoding and not "auto" ? encoding : null,
        ReplacesEncodingErrors = parsed.GetValue(_encodingErrors) == "replace",
        Dictionary = CommonOptions.ReadDictionary(parsed.GetValue(_dictionary)),
        Types = parsed.GetValue(_types),
        Published = parsed.GetValue(_published),
        Jobs = parsed.GetValue(_jobs) ?? Math.Min(Environment.ProcessorCount, 8),
        FailFast = parsed.GetValue(_failFast),
        Shard = parsed.GetValue(_shard) ?? Shard.Whole,
        Resumes = parsed.GetValue(_resume),
        TextFolder = parsed.GetValue(_keepText),
        ShowsProgress = parsed.GetRequiredValue(_progress) switch
        {
            "always" => true,
            "never" => false,
            _ => IsWatched(output),
        },
    };

    /// <summary>Whether someone looks at standard error and nothing else is written to the terminal.</summary>
    private static bool IsWatched(OutputSettings output) =>
        !Console.IsErrorRedirected && !output.IsQuiet && !output.IsVerbose && (output.Path is not null || Console.IsOutputRedirected);

    private static bool Lies(string inner, string outer) =>
        WithSeparator(inner).StartsWith(WithSeparator(outer), StringComparison.Ordinal);

    private static string WithSeparator(string folder) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar;

    private static HashSet<FactType> ParseTypes(string list, Action<string> addError)
    {
        HashSet<FactType> types = [];
        foreach (var name in list.Split(',', StringSplitOptions.TrimEntries))
        {
            if (FactColumns.TypeOf(name) is { } type)
                types.Add(type);
            else
                addError($"--types: '{name}' is none of date, person, count, money, place");
        }

        return types;
    }
}
