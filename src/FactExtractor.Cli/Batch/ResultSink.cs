using FactExtractor.Articles;
using FactExtractor.Facts;

namespace FactExtractor.Cli.Batch;

/// <summary>The ordered end of a run: finds duplicates, tells of failures, counts, and writes.</summary>
internal sealed class ResultSink : IDisposable
{
    private readonly OutputSettings _settings;
    private readonly FactOutput _output;
    private readonly Messages _messages;
    private readonly RunSummary _summary = new();
    private readonly DuplicateFinder _duplicates = new();

    /// <summary>Opens the output.</summary>
    /// <param name="settings">Where and how to write.</param>
    /// <param name="messages">Where failures are told.</param>
    /// <param name="startPart">Starts a part; null where none is written.</param>
    /// <exception cref="CommandException">It cannot be written.</exception>
    public ResultSink(OutputSettings settings, Messages messages, Func<Stream, PartWriter>? startPart = null)
    {
        _settings = settings;
        _messages = messages;
        _output = FactOutput.Open(settings, startPart);
    }

    /// <summary>Takes what became of the next input.</summary>
    /// <exception cref="CommandException">The output cannot be written.</exception>
    public void Accept(ItemResult result)
    {
        if (_settings.Format != OutputFormat.Part)
            result = MarkDuplicates(result);
        _summary.Add(result);
        if ((result.Error ?? result.Remark) is { } reason)
            _messages.Error(result.Source, reason);
        else if (_settings.IsVerbose)
            _messages.Note($"{result.Source}: {Describe(result)}");
        if (_settings.DropsDuplicates)
            result = result with { Articles = [.. result.Articles.Where(article => article.DuplicateOf is null)] };
        WhileWriting(() => _output.Write(result));
    }

    /// <summary>Gives whoever reads standard output what is there so far.</summary>
    public void FlushToReader()
    {
        if (_settings.Path is null)
            WhileWriting(_output.Flush);
    }

    /// <summary>Brings the output into its place.</summary>
    /// <returns>What there was in all.</returns>
    public RunSummary Complete()
    {
        WhileWriting(_output.Complete);
        return _summary;
    }

    public void Dispose() => _output.Dispose();

    private ItemResult MarkDuplicates(ItemResult result) => result with { Articles = [.. result.Articles.Select(MarkDuplicate)] };

    private ArticleFacts MarkDuplicate(ArticleFacts article) =>
        article.Fingerprint is { } fingerprint ? article with { DuplicateOf = _duplicates.Find(fingerprint, article.Source, article.Number) } : article;

    private static string Describe(ItemResult result)
    {
        string?[] parts =
        [
            result.Encoding,
            RunSummary.Counted(result.Articles.Count, "article"),
            RunSummary.Counted(result.Articles.Sum(article => article.Facts.Count), "fact"),
            result.IsRecalled ? "from the journal" : "",
        ];
        return string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }

    private void WhileWriting(Action write)
    {
        try
        {
            write();
        }
        catch (Exception error) when (error is IOException and not BrokenPipeException or UnauthorizedAccessException)
        {
            throw new CommandException($"{_settings.Name}: cannot be written: {Messages.ReasonOf(error)}", ExitCode.Failure);
        }
    }
}
