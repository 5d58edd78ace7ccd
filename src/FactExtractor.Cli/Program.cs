using System.CommandLine;
using System.CommandLine.Invocation;
using FactExtractor.Cli;
using FactExtractor.Cli.Commands;

var messages = new Messages(Console.Error);
using var interruption = new Interruption();
try
{
    var root = new RootCommand("Finds dates, people, counts, money and places in Chinese news articles, and writes them as normalized facts.");
    foreach (var command in Commands(args is [var name, ..] ? name : "", messages, interruption.Token))
        root.Add(command);

    // A path may start with @: no response files.
    var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
    if (parsed.Action is ParseErrorAction)
        throw new CommandException($"{WhatIsWrong(parsed)}; see {HelpOf(parsed.CommandResult.Command)}");
    return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
}
catch (CommandException error)
{
    messages.Error(error.Message);
    return error.ExitCode;
}
catch (BrokenPipeException)
{
    return ExitCode.Failure;
}
catch (OperationCanceledException) when (interruption.Token.IsCancellationRequested)
{
    return interruption.ExitCode;
}
catch (Exception error) when (error is IOException or UnauthorizedAccessException)
{
    messages.Error(Messages.ReasonOf(error));
    return ExitCode.Failure;
}
catch (Exception error)
{
    messages.Error($"internal error, please report it: {error.GetType().Name}: {error.Message}");
    return ExitCode.Failure;
}

// All commands have many options, whose making takes a while: only the one that is called, if one is.
static Command[] Commands(string name, Messages messages, CancellationToken cancellation) => name switch
{
    "extract" => [ExtractCommand.Create(messages, cancellation)],
    _ =>
    [
        ExtractCommand.Create(messages, cancellation),
        MergeCommand.Create(messages, cancellation),
        ExplainCommand.Create(),
        RulesCommand.Create(),
        TokensCommand.Create(),
        EvaluateCommand.Create(messages),
        SchemaCommand.Create(),
        CompletionCommand.Create(),
    ],
};

static string HelpOf(Command command) => command is RootCommand ? "factextractor --help" : $"factextractor {command.Name} --help";

static string WhatIsWrong(ParseResult parsed) => parsed switch
{
    { CommandResult.Command: RootCommand, UnmatchedTokens: [var name, ..] } => $"there is no command or option '{name}'",
    { CommandResult.Command: RootCommand } => "no command is given",
    { UnmatchedTokens: [var argument, ..] } => $"'{argument}' is no option or argument of {parsed.CommandResult.Command.Name}",
    _ => parsed.Errors[0].Message.TrimEnd('.'),
};
