namespace FactExtractor.Cli.Batch;

/// <summary>A run of <c>extract</c>: inputs are read on several threads, and written in their order.</summary>
internal sealed class Extraction(ExtractSettings settings, Messages messages, CancellationToken cancellation)
{
    private readonly RunSummary _summary = new();

    /// <summary>Runs it.</summary>
    /// <returns>The exit code.</returns>
    public int Run()
    {
        var pipeline = new FactPipelineBuilder { Types = settings.Types, Published = settings.Published, Dictionary = settings.Dictionary }.Build();
        using var output = FactOutput.Open(settings.Output, settings.Format, settings.CsvFlavor);
        try
        {
            foreach (var result in Results(pipeline, output))
                Write(result, output);
            output.Complete();
        }
        catch (Exception error) when (error is IOException and not BrokenPipeException or UnauthorizedAccessException)
        {
            throw new CommandException($"{settings.Output ?? "standard output"}: cannot be written: {Messages.ReasonOf(error)}", ExitCode.Failure);
        }

        if (!settings.Quiet)
            messages.Note(_summary.ToString());
        return _summary.Failures == 0 ? ExitCode.Success : ExitCode.Failure;
    }

    private IEnumerable<ItemResult> Results(FactPipeline pipeline, FactOutput output) => OrderedParallel.Select<InputItem, ItemResult>(
        new InputList(settings).Enumerate(),
        settings.Jobs,
        () => new ItemReader(pipeline.CreateReader(), settings).Read,
        beforeWaiting: () => FlushToReader(output),
        cancellation);

    // Whoever waits for the answer to a line must get it before we wait for the next one.
    private static void FlushToReader(FactOutput output)
    {
        if (output.IsStandardOutput)
            output.Flush();
    }

    private void Write(ItemResult result, FactOutput output)
    {
        _summary.Add(result);
        if (result.Error is { } reason)
        {
            messages.Error(result.Source, reason);
            if (settings.FailFast)
                throw new CommandException("stopped at the first failure; nothing was written", ExitCode.Failure);
            if (result.IsRecord)
                output.Writer.WriteFailure(result.Source, reason);
            return;
        }

        if (result.Remark is { } remark)
            messages.Error(result.Source, remark);
        if (settings.Verbose)
            messages.Note($"{result.Source}: {(result.Encoding.Length > 0 ? result.Encoding + ", " : "")}{result.Articles.Count} articles, {result.Articles.Sum(article => article.Facts.Count)} facts");
        foreach (var article in result.Articles)
            output.Writer.Write(article);
    }
}
