using System.CommandLine;
using System.Text;
using FactExtractor.Facts;
using FactExtractor.Lexicons;
using FactExtractor.Numbers;
using FactExtractor.Output;
using FactExtractor.Reading;
using FactExtractor.Rules;
using FactExtractor.Text;

namespace FactExtractor.Cli.Commands;

/// <summary><c>explain</c>: how the facts of a sentence came about.</summary>
internal static class ExplainCommand
{
    private static readonly Argument<string> _text = new("TEXT") { Description = "A sentence or an article, or - to read it from standard input." };

    private static readonly Option<DateOnly?> _published = CommonOptions.Published(
        "The publication date of the article that the sentence stands in, as 2021-05-06.");

    private static readonly Option<string?> _dictionary = CommonOptions.Dictionary();

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var command = new Command("explain", "Show how the facts of a sentence come about: words, lexemes, candidates, what won and why, what was inferred.")
        {
            _text, _published, _dictionary,
        };
        command.SetAction(parsed =>
            Run(parsed.GetRequiredValue(_text), parsed.GetValue(_published), CommonOptions.ReadDictionary(parsed.GetValue(_dictionary))));
        return command.WithExamples(("factextractor explain 物资于5月6日运抵 --published 2021-05-08", "where the year comes from"));
    }

    private static int Run(string text, DateOnly? published, UserLexicon dictionary)
    {
        var explanation = new FactPipelineBuilder { Published = published, Dictionary = dictionary }.Build().CreateReader()
            .Explain(text == NamedText.StandardInput ? ReadStandardInput() : text);
        StandardOutput.Write(Describe(explanation));
        return ExitCode.Success;
    }

    private static string ReadStandardInput()
    {
        using var bytes = new MemoryStream();
        using var input = Console.OpenStandardInput();
        input.CopyTo(bytes);
        try
        {
            return new TextDecoder().Decode(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)).Text;
        }
        catch (UnreadableException error)
        {
            throw new CommandException($"standard input: {error.Message}", ExitCode.Failure);
        }
    }

    private static StringBuilder Describe(Explanation explanation)
    {
        var clean = explanation.Text.Text;
        var text = new StringBuilder();
        text.Append("text        ").AppendLine(OnOneLine(clean));
        var words = explanation.Tokens.Select(token => $"{OnOneLine(clean[token.Start..token.End])}/{token.Tag.Name}");
        text.Append("words       ").AppendJoin(' ', words).AppendLine();

        text.AppendLine("lexemes");
        foreach (var (name, lexeme) in explanation.Lexemes.DistinctBy(named => (named.Class, named.Lexeme.Start, named.Lexeme.End)))
            text.Append("            ").AppendLine($"{OnOneLine(clean[lexeme.Start..lexeme.End])}  {{{name}}}{Meaning(lexeme)}");

        text.AppendLine("candidates");
        foreach (var decision in explanation.Decisions)
        {
            var candidate = decision.Candidate;
            text.Append(decision.Stands ? "  stands    " : "  falls     ").Append(Words(clean, candidate.Span)).Append("  ").Append(candidate.Rule.Name);
            if (decision.Reason is { } reason)
                text.Append("  ").Append(reason);
            if (decision.Winner is { } winner)
                text.Append(": ").Append(Words(clean, winner.Span)).Append("  ").Append(winner.Rule.Name);
            text.AppendLine();
            foreach (var (_, inference) in explanation.Inferences.Where(note => ReferenceEquals(note.Candidate, candidate)))
                text.Append("            ").AppendLine(inference);
        }

        text.AppendLine("facts");
        foreach (var fact in explanation.Facts)
            text.Append("            ").AppendLine(Describe(fact));
        return text;
    }

    private static string Describe(Fact fact)
    {
        var fields = FactColumns.Of(fact.Type)
            .Where(column => !column.IsOfArticle && column.Name is not ("sentence" or "fact" or "text" or "start" or "end"))
            .Select(column => (column.Name, Value: column.Get(_noArticle, fact)))
            .Where(field => !field.Value.IsAbsent)
            .Select(field => $"{field.Name}={field.Value}");
        return OnOneLine(fact.Text + "  " + string.Join(' ', fields));
    }

    private static readonly ArticleFacts _noArticle = new("", 1, new Articles.ArticleHead(), []);

    private static string Meaning(in Lexeme lexeme) => lexeme.Value is NumberMention number ? $"  = {number.Quantity}" : "";

    private static string Words(string clean, TextSpan span) => OnOneLine(clean[span.Start..span.End]);

    private static string OnOneLine(string text) => Messages.OnOneLine(text.ReplaceLineEndings("⏎"));
}
