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

    private static readonly Argument<string> _facts = new Argument<string>("FACTS") { Description = "What extract wrote, as JSON Lines." }.AcceptNoOption();

    private static readonly Argument<string> _gold = new Argument<string>("GOLD")
    {
        Description = "A folder of annotated facts: NAME.facts.jsonl for the source NAME.txt (or any other ending), a fact a line.",
    }.AcceptNoOption();

    private static readonly Option<bool> _misses = new("--misses") { Description = "List every fact that is not as annotated." };

    /// <summary>Makes the command.</summary>
    public static Command Create(Messages messages)
    {
        var command = new Command("evaluate", Description) { _facts, _gold, _misses };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(_facts), parsed.GetRequiredValue(_gold), parsed.GetValue(_misses), messages));
        return command.WithExamples(("factextractor evaluate facts.jsonl gold --misses", "the figures and every miss"));
    }

    private const string Description = """
        Compare facts with annotated ones: precision, recall and F1 per type.

        Of each type: wanted, how many facts are annotated; given, how many were extracted; found, how many of these have exactly the words of an annotated one;
        right, how many of those have its value too: a number as a number, money with its currency, a place by its code or, where none is annotated, by the last
        name of its path. Precision is right of given, recall right of wanted. Below, the other fields of the facts that were found, where either has a value.
        """;

    private static int Run(string factsPath, string goldFolder, bool listMisses, Messages messages)
    {
        var sources = ReadFacts(factsPath);
        string[] goldPaths = Directory.Exists(goldFolder) ? Directory.GetFiles(goldFolder, "*" + GoldEnding, SearchOption.AllDirectories) : [];
        Array.Sort(goldPaths, StringComparer.Ordinal);
        if (goldPaths.Length == 0)
            throw new CommandException($"{goldFolder}: no {GoldEnding} files", ExitCode.Failure);

        var text = new StringBuilder();
        var types = FactColumns.Types.ToDictionary(type => type, _ => default(Score));
        var fields = Comparison.ComparedFields.ToDictionary(name => name, _ => default(Score), StringComparer.Ordinal);
        foreach (var path in goldPaths)
        {
            var name = Path.GetRelativePath(goldFolder, path).Replace('\\', '/')[..^GoldEnding.Length];
            var source = SourceOf(name, sources.Keys);
            if (source is null)
                messages.Error(path, "none of the facts are from its source; all that it wants count as missed");
            var comparison = new Comparison(source is null ? [] : sources[source], NamedText.Read(path, GoldFact.ReadLines));
            foreach (var type in types.Keys)
                types[type] += comparison.Of(type);
            foreach (var field in fields.Keys)
                fields[field] += comparison.OfField(field);
            if (listMisses)
                Describe(name, comparison.Differences, text);
        }

        Describe(types, fields, text);
        StandardOutput.Write(text);
        return ExitCode.Success;
    }

    /// <summary>The facts of all articles of each source.</summary>
    private static Dictionary<string, List<Fact>> ReadFacts(string path) => NamedText.Read(path, reader =>
    {
        Dictionary<string, List<Fact>> sources = new(StringComparer.Ordinal);
        foreach (var article in JsonLinesFactReader.Read(reader))
        {
            if (!sources.TryGetValue(article.Source, out var facts))
                sources[article.Source] = facts = [];
            facts.AddRange(article.Facts);
        }

        return sources;
    });

    /// <summary>The source that a name without ending is the annotation of: of the same path, else of one that ends so.</summary>
    private static string? SourceOf(string name, IReadOnlyCollection<string> sources)
    {
        var found = sources.Where(source => WithoutEnding(source) == name).ToList();
        if (found.Count == 0)
            found = [.. sources.Where(source => WithoutEnding(source).EndsWith("/" + name, StringComparison.Ordinal))];
        if (found.Count > 1)
            throw new CommandException($"{name}{GoldEnding}: may be of {found[0]} or of {found[1]}", ExitCode.Failure);
        return found.FirstOrDefault();
    }

    private static string WithoutEnding(string source) => source[..^Path.GetExtension(source).Length];

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

    private static void Describe(Dictionary<FactType, Score> types, Dictionary<string, Score> fields, StringBuilder text)
    {
        Head("type", text);
        foreach (var (type, score) in types)
            Describe(FactColumns.NameOf(type), score, text);
        Describe("all", types.Values.Aggregate((a, b) => a + b), text);
        text.AppendLine();
        Head("field", text);
        foreach (var (name, score) in fields)
            Describe(name, score, text);
    }

    private static void Head(string first, StringBuilder text) => text.AppendLine($"{first,-12}  wanted   given   found   right  precision  recall      F1");

    private static void Describe(string name, Score score, StringBuilder text) => text.AppendLine(
        CultureInfo.InvariantCulture,
        $"{name,-12}{score.Wanted,8}{score.Given,8}{score.Found,8}{score.Right,8}{score.Precision,11:0.000}{score.Recall,8:0.000}{score.RightF1,8:0.000}");
}
