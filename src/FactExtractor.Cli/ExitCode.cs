namespace FactExtractor.Cli;

/// <summary>How the program ends.</summary>
internal static class ExitCode
{
    /// <summary>All went well, also when nothing was found.</summary>
    public const int Success = 0;

    /// <summary>Some inputs failed or the output could not be written; what could be done is done.</summary>
    public const int Failure = 1;

    /// <summary>The command line is wrong; nothing was done.</summary>
    public const int Usage = 2;

    /// <summary>Ended by Ctrl-C.</summary>
    public const int Interrupted = 130;

    /// <summary>Ended by SIGTERM.</summary>
    public const int Terminated = 143;
}
