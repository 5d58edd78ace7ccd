using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;

namespace FactExtractor.Cli.Commands;

/// <summary>What the commands share in how they are declared.</summary>
internal static class CommandExtensions
{
    /// <summary>Restricts an option to some values; help and completion show them.</summary>
    public static Option<T> AcceptOnly<T>(this Option<T> option, params string[] values)
    {
        option.CompletionSources.Add(values);
        option.Validators.Add(result => AddErrors(result, option.Name, values));
        return option;
    }

    /// <summary>Restricts an argument to some values; help and completion show them.</summary>
    public static Argument<T> AcceptOnly<T>(this Argument<T> argument, params string[] values)
    {
        argument.CompletionSources.Add(values);
        argument.Validators.Add(result => AddErrors(result, argument.Name, values));
        return argument;
    }

    /// <summary>Lets a mistyped option be told rather than be taken for a path; a file of such a name is <c>./-name</c>.</summary>
    public static Argument<T> AcceptNoOption<T>(this Argument<T> paths)
    {
        paths.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => token.Value is ['-', _, ..]))
                result.AddError($"there is no option '{token.Value}'");
        });
        return paths;
    }

    /// <summary>Adds examples to the command's help.</summary>
    public static Command WithExamples(this Command command, params (string Line, string Meaning)[] examples)
    {
        command.Options.Add(new HelpOption { Action = new HelpWithExamples(examples) });
        return command;
    }

    private static void AddErrors(SymbolResult result, string name, string[] values)
    {
        foreach (var token in result.Tokens.Where(token => !values.Contains(token.Value, StringComparer.Ordinal)))
            result.AddError($"{name}: '{token.Value}' is none of {string.Join(", ", values)}");
    }

    private sealed class HelpWithExamples((string Line, string Meaning)[] examples) : SynchronousCommandLineAction
    {
        private readonly HelpAction _help = new();

        public override int Invoke(ParseResult parseResult)
        {
            var exitCode = _help.Invoke(parseResult);
            var output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Examples:");
            foreach (var (line, meaning) in examples)
                output.WriteLine($"  # {meaning}{Environment.NewLine}  {line}");
            return exitCode;
        }
    }
}
