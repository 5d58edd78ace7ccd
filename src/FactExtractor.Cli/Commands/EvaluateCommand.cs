using System.CommandLine;
using System.Globalization;
using System.Text;
using FactExtractor.Evaluation;
using FactExtractor.Facts;
using FactExtractor.Output;

namespace FactExtractor.Cli.Commands;

/// <summary><c>evaluate</c>: facts beside annotated ones.</summary>
internal static class EvaluateCommand
{
    private const string GoldEnding = ".facts.jsonl";

    private static readonly Argument<string> _facts = new("FACTS") { Description = "What extract wrote, as JSON Lines." };

    private static readonly Argument<string> _gold = new("GOLD")
    {
        Description = "A folder of annotated facts: NAME.facts.jsonl for the source NAME.txt (or any other ending), a fact a line.",
    };

    private static readonly Option<bool> _misses = new("--misses") { Description = "List every fact that is not as annotated." };

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var command = new Command("evaluate", "Compare facts with annotated ones: precision, recall and F1 per type.") { _facts, _gold, _misses };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(_facts), parsed.GetRequiredValue(_gold), parsed.GetValue(_misses)));
        return command.WithExamples(("factextractor evaluate facts.jsonl gold --misses", "the figures and every miss"));
    }

    private static int Run(string factsPath, string goldFolder, bool listMisses)
    {
        var given = ReadFacts(factsPath);
        string[] goldPaths = Directory.Exists(goldFolder) ? Directory.GetFiles(goldFolder, "*" + GoldEnding) : [];
        Array.Sort(goldPaths, StringComparer.Ordinal);
        if (goldPaths.Length == 0)
            throw new CommandException($"{goldFolder}: no {GoldEnding} files");

        var text = new StringBuilder();
        var scores = Enum.GetValues<FactType>().ToDictionary(type => type, _ => default(Score));
        foreach (var path in goldPaths)
        {
            var name = Path.GetFileName(path)[..^GoldEnding.Length];
            var comparison = new Comparison([.. given[name]], ReadGold(path));
            foreach (var type in scores.Keys)
                scores[type] += comparison.Of(type);
            if (listMisses)
                Describe(name, comparison.Differences, text);
        }

        Describe(scores, text);
        StandardOutput.Write(text);
        return ExitCode.Success;
    }

    /// <summary>The facts of all articles of a source, by its file name without ending.</summary>
    private static ILookup<string, Fact> ReadFacts(string path) => Read(path, reader => JsonLinesFactReader.Read(reader)
        .SelectMany(article => article.Facts, (article, fact) => (Name: Path.GetFileNameWithoutExtension(article.Source), Fact: fact))
        .ToLookup(f => f.Name, f => f.Fact, StringComparer.Ordinal));

    private static IReadOnlyList<GoldFact> ReadGold(string path) => Read(path, GoldFact.ReadLines);

    private static T Read<T>(string path, Func<TextReader, T> read)
    {
        try
        {
            using var reader = new StreamReader(path, Encoding.UTF8);
            return read(reader);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{path}: {Messages.ReasonOf(error)}");
        }
        catch (FormatException error)
        {
            throw new CommandException($"{path}: {error.Message}");
        }
    }

    private static void Describe(string name, IEnumerable<Difference> differences, StringBuilder text)
    {
        foreach (var difference in differences)
        {
            text.Append(CultureInfo.InvariantCulture, $"{difference.Kind,-7} {FactColumns.NameOf(difference.Type),-7} {name}:{difference.Span.Start}  ")
                .Append(difference.Text.ReplaceLineEndings("\u23CE"))
                .Append("  given ").Append(difference.Given ?? "-")
                .Append("  wanted ").AppendLine(difference.Wanted ?? "-");
        }
    }

    private static void Describe(Dictionary<FactType, Score> scores, StringBuilder text)
    {
        text.AppendLine("type     wanted   given   found   right  precision  recall      F1");
        foreach (var (type, score) in scores)
            Describe(FactColumns.NameOf(type), score, text);
        Describe("all", scores.Values.Aggregate((a, b) => a + b), text);
    }

    private static void Describe(string name, Score score, StringBuilder text) => text.AppendLine(
        CultureInfo.InvariantCulture,
        $"{name,-7}{score.Wanted,8}{score.Given,8}{score.Found,8}{score.Right,8}{score.Precision,11:0.000}{score.Recall,8:0.000}{score.RightF1,8:0.000}");
}
