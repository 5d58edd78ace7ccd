namespace FactExtractor.Cli.Batch;

/// <summary>A run of <c>extract</c>: inputs are read on several threads, and written in their order.</summary>
internal sealed class Extraction(ExtractSettings settings, Messages messages, CancellationToken cancellation)
{
    /// <summary>Runs it.</summary>
    /// <returns>The exit code.</returns>
    public int Run()
    {
        var summary = settings.ShowsProgress ? ProgressDisplay.Show(messages, Run) : ProgressDisplay.Hide(Run);
        return summary.Tell(settings.Output, messages);
    }

    private RunSummary Run(ProgressDisplay progress)
    {
        var pipeline = new FactPipelineBuilder { Types = settings.Types, Published = settings.Published, Dictionary = settings.Dictionary }.Build();
        var digest = settings.Output.Format == OutputFormat.Part ? new InputDigest() : null;
        using var journal = settings.Resumes ? new Journal(settings.Output.Path!, PartHeader.Of(settings)) : null;
        using var sink = new ResultSink(settings.Output, messages, stream => new PartWriter(stream, PartHeader.Of(settings), digest!));
        var texts = settings.TextFolder is { } folder ? new TextFolder(folder) : null;
        var inputs = new InputList(settings, messages);
        if (settings.ShowsProgress)
            _ = Task.Run(() => progress.Expect(inputs.Size()), cancellation);
        var results = OrderedParallel.Select<InputItem, ItemResult>(
            inputs.Enumerate(digest),
            item => item.Size,
            settings.Jobs,
            () => new ItemReader(pipeline.CreateReader(), settings, journal).Read,
            beforeWaiting: sink.FlushToReader,
            cancellation);
        foreach (var read in results)
        {
            var result = texts?.Keep(read) ?? read;
            journal?.Add(result);
            sink.Accept(result);
            progress.Advance(result.Bytes);
            if (!settings.FailFast || result.Error is null)
                continue;
            sink.FlushToReader();
            throw new CommandException("stopped at the first failure", ExitCode.Failure);
        }

        var exitCode = sink.Complete();
        journal?.Complete();
        return exitCode;
    }
}
