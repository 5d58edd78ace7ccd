using System.CommandLine;
using System.Text;
using FactExtractor.Rules;

namespace FactExtractor.Cli.Commands;

/// <summary><c>rules</c>: every rule with its summary and examples.</summary>
internal static class RulesCommand
{
    private static readonly Argument<string?> _name = new("NAME")
    {
        Description = "A rule, or the beginning of the names of several, such as date or date.mo; all rules by default.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private const string Description = """
        Show the rules that find facts, with their examples.

        In a pattern, [日号] is one of these characters, (a|b) one of these words, x? x or nothing; {month} what a word list or a part of patterns of that name
        takes in, {day:end} the same under the label end; and in 前<x>后, only x is the fact and the rest must stand around it. In an example, [brackets] are around
        the fact. Names and titles are weighed by evidence, so their rules have no pattern.
        """;

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var command = new Command("rules", Description) { _name };
        command.SetAction(parsed => Run(parsed.GetValue(_name)));
        return command.WithExamples(
            ("factextractor rules", "all rules"),
            ("factextractor rules date.month-day", "one rule"));
    }

    private static int Run(string? name)
    {
        var rules = new FactPipelineBuilder().Build().Rules
            .Where(rule => name is null || rule.Name.StartsWith(name, StringComparison.Ordinal))
            .ToList();
        if (rules.Count == 0 && name is not null)
            throw new CommandException($"there is no rule '{name}' (factextractor rules lists all)");
        var text = new StringBuilder();
        foreach (var rule in rules)
            Describe(rule, text);
        StandardOutput.Write(text);
        return ExitCode.Success;
    }

    private static void Describe(IRule rule, StringBuilder text)
    {
        text.Append(rule.Name).Append("  ").AppendLine(rule.Summary);
        if (rule.Pattern.Length > 0)
            text.Append("  pattern  ").AppendLine(rule.Pattern);
        foreach (var example in rule.Yes)
        {
            text.Append("  yes      ").Append(example.Marked).Append("  →  ").Append(example.Value);
            if (example.Fields is { } fields)
                text.Append("  ").Append(fields);
            if (example.Published is { } published)
                text.Append("  (published ").Append(published).Append(')');
            text.AppendLine();
        }

        foreach (var example in rule.No)
            text.Append("  no       ").AppendLine(example);
        text.AppendLine();
    }
}
