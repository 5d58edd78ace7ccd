using System.CommandLine;
using FactExtractor.Cli.Batch;

namespace FactExtractor.Cli.Commands;

/// <summary><c>merge</c>: the parts of a run become one output.</summary>
internal static class MergeCommand
{
    private static readonly Argument<string[]> _parts = new Argument<string[]>("PART")
    {
        Description = "What extract --shard wrote as .part, in any order.",
        Arity = ArgumentArity.OneOrMore,
    }.AcceptNoOption();

    private static readonly Option<int?> _expect = CommonOptions.WholeNumber(
        "--expect", "Write nothing unless all of N shards are there; otherwise what is there is written, and the exit code is 1.", most: 1_000_000);

    private static readonly OutputOptions _output = new([.. OutputFormats.Names.Where(name => name != "part")]);

    /// <summary>Makes the command.</summary>
    public static Command Create(Messages messages, CancellationToken cancellation)
    {
        var command = new Command("merge", "Put the parts of a run together, as one run would have written them.") { _parts, _expect };
        _output.AddTo(command);
        command.SetAction(parsed =>
        {
            var output = _output.Settings(parsed);
            if (output.Format == OutputFormat.Part)
                throw new CommandException("--output: merge writes no part");
            var parts = parsed.GetRequiredValue(_parts);
            output.RefuseToReplace(parts);
            return new Merge(parts, parsed.GetValue(_expect), output, messages, cancellation).Run();
        });
        return command.WithExamples(
            ("factextractor extract news --shard 3/20 -o parts/3.part", "what each of 20 machines runs"),
            ("factextractor merge parts/*.part --expect 20 -o facts.csv", "all of them together"));
    }
}
