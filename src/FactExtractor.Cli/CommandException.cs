namespace FactExtractor.Cli;

/// <summary>Ends the program with one line on standard error.</summary>
/// <param name="message">What is wrong.</param>
/// <param name="exitCode">The exit code.</param>
internal sealed class CommandException(string message, int exitCode = ExitCode.Usage) : Exception(message)
{
    /// <summary>The exit code.</summary>
    public int ExitCode { get; } = exitCode;
}
