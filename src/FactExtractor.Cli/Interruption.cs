using System.Runtime.InteropServices;

namespace FactExtractor.Cli;

/// <summary>Turns Ctrl-C and SIGTERM into a cancellation, so that a run can end cleanly.</summary>
internal sealed class Interruption : IDisposable
{
    private readonly CancellationTokenSource _cancellation = new();
    private readonly PosixSignalRegistration[] _registrations;

    public Interruption() =>
        _registrations = [Register(PosixSignal.SIGINT, Cli.ExitCode.Interrupted), Register(PosixSignal.SIGTERM, Cli.ExitCode.Terminated)];

    /// <summary>Fires at the first signal.</summary>
    public CancellationToken Token => _cancellation.Token;

    /// <summary>The exit code that tells of the signal.</summary>
    public int ExitCode { get; private set; } = Cli.ExitCode.Interrupted;

    public void Dispose()
    {
        foreach (var registration in _registrations)
            registration.Dispose();
        _cancellation.Dispose();
    }

    // A second signal ends the program at once, as if this were not here.
    private PosixSignalRegistration Register(PosixSignal signal, int exitCode) => PosixSignalRegistration.Create(signal, context =>
    {
        if (_cancellation.IsCancellationRequested)
            return;
        context.Cancel = true;
        ExitCode = exitCode;
        _cancellation.Cancel();
    });
}
