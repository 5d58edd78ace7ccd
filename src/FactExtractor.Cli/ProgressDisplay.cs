using System.Globalization;
using Spectre.Console;

namespace FactExtractor.Cli;

/// <summary>How far a run is, on standard error: inputs and bytes read, a bar, the rate and the time left. It is gone once the run has ended.</summary>
internal sealed class ProgressDisplay
{
    private const int MillisecondsBetweenReports = 100;

    private readonly ProgressTask? _task;
    private long _inputs;
    private long _bytes;
    private long _lastReport;

    private ProgressDisplay(ProgressTask? task) => _task = task;

    /// <summary>Runs something and shows nothing of it.</summary>
    public static TResult Hide<TResult>(Func<ProgressDisplay, TResult> run) => run(new ProgressDisplay(task: null));

    /// <summary>Shows how far something is while it runs. Messages stand above the bar meanwhile.</summary>
    public static TResult Show<TResult>(Messages messages, Func<ProgressDisplay, TResult> run)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(Console.Error),
            Ansi = Console.IsErrorRedirected ? AnsiSupport.No : AnsiSupport.Detect,
        });
        if (console.Profile.Capabilities.Interactive)
            messages.Redirect(line => console.Write(new Spectre.Console.Text(line + "\n")));
        try
        {
            return console.Progress().AutoClear(enabled: true)
                .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new TransferSpeedColumn(), new RemainingTimeColumn())
                .Start(context =>
                {
                    var task = context.AddTask("0 inputs", maxValue: double.MaxValue).IsIndeterminate();
                    context.Refresh();
                    return run(new ProgressDisplay(task));
                });
        }
        finally
        {
            messages.Redirect(null);
        }
    }

    /// <summary>Tells how much there is to read; null if nobody knows.</summary>
    public void Expect(long? bytes)
    {
        if (bytes is { } size)
            _task?.MaxValue(Math.Max(size, 1)).IsIndeterminate(indeterminate: false);
    }

    /// <summary>Tells that an input was read.</summary>
    /// <param name="bytes">Its size.</param>
    public void Advance(long bytes)
    {
        const double megabyte = 1e6;
        _inputs++;
        _bytes += bytes;
        if (_task is null || Environment.TickCount64 - _lastReport < MillisecondsBetweenReports)
            return;
        _lastReport = Environment.TickCount64;
        _task.Description(string.Create(CultureInfo.InvariantCulture, $"{_inputs:N0} inputs, {_bytes / megabyte:N1} MB")).Value(_bytes);
    }
}
