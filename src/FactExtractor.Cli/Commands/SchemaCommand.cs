using System.CommandLine;
using System.Text;
using FactExtractor.Output;

namespace FactExtractor.Cli.Commands;

/// <summary><c>schema</c>: the JSON Schema of the records.</summary>
internal static class SchemaCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var command = new Command("schema", "Print the JSON Schema of a line of JSON Lines output.");
        command.SetAction(_ =>
        {
            StandardOutput.Write(new StringBuilder(FactSchema.Text).Append('\n'));
            return ExitCode.Success;
        });
        return command.WithExamples(("factextractor schema > article.schema.json", "for other programs to check with"));
    }
}
