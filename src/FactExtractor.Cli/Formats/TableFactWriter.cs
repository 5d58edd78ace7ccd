using System.Text;
using FactExtractor.Facts;
using FactExtractor.Output;
using Spectre.Console;

namespace FactExtractor.Cli.Formats;

/// <summary>Writes a table an article for people to read: the words, what they mean, and what else is known.</summary>
internal sealed class TableFactWriter : IFactWriter
{
    private const int Width = 120;

    private static readonly HashSet<string> _ownColumns =
        ["fact", "type", "kind", "text", "value", "start", "end", "sentence", "rule", "low", "high", "earliest", "latest"];

    private readonly StreamWriter _writer;
    private readonly StringWriter _rendered = new();
    private readonly IAnsiConsole _console;

    public TableFactWriter(Stream stream)
    {
        _writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        _console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(_rendered),
        });
        _console.Profile.Width = Width;
    }

    public void Write(ArticleFacts article)
    {
        var head = article.Head;
        string?[] parts = [$"{article.Source}#{article.Number}", head.Published?.ToString(), head.Title];
        _writer.WriteLine(Messages.OnOneLine(string.Join("  ", parts.Where(part => !string.IsNullOrEmpty(part)))));
        if (article.DuplicateOf is { } earlier)
            _writer.WriteLine(Messages.OnOneLine($"duplicate of {earlier}"));
        if (article.Facts.Count > 0)
            WriteTable(TableOf(article));
        _writer.WriteLine();
    }

    public void WriteFailure(string source, string reason)
    {
    }

    public void Flush() => _writer.Flush();

    public void Complete() => _writer.Flush();

    public void Dispose()
    {
        _writer.Dispose();
        _rendered.Dispose();
    }

    // Tables come padded to their full width, which wraps in a narrow terminal.
    private void WriteTable(Table table)
    {
        _console.Write(table);
        foreach (var line in _rendered.ToString().Split('\n').Select(line => line.TrimEnd()).Where(line => line.Length > 0))
            _writer.WriteLine(line);
        _rendered.GetStringBuilder().Clear();
    }

    private static Table TableOf(ArticleFacts article)
    {
        var table = new Table { Border = TableBorder.Simple };
        table.AddColumns("type", "kind", "text", "value", "more");
        foreach (var fact in article.Facts)
        {
            var more = FactColumns.Of(fact.Type)
                .Where(column => !column.IsOfArticle && !_ownColumns.Contains(column.Name))
                .Select(column => (column.Name, Value: column.Get(article, fact).ToString()))
                .Where(field => field.Value is not ("" or "exact" or "explicit" or "false"))
                .Select(field => $"{field.Name}={field.Value}");
            string[] cells = [FactColumns.NameOf(fact.Type), fact.Kind, fact.Text.ReplaceLineEndings("⏎"), fact.Value, string.Join(' ', more)];
            table.AddRow([.. cells.Select(cell => Markup.Escape(Messages.OnOneLine(cell)))]);
        }

        return table;
    }
}
