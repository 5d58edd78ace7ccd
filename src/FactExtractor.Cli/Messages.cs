using System.Text;

namespace FactExtractor.Cli;

/// <summary>What the program tells on standard error, a line each. Thread-safe.</summary>
internal sealed class Messages(TextWriter writer)
{
    private readonly Lock _lock = new();

    /// <summary>Tells what is wrong with an input, an output or the command line.</summary>
    public void Error(string message) => WriteLine("factextractor: " + message);

    /// <summary>Tells what is wrong with a file.</summary>
    public void Error(string path, string reason) => Error(path + ": " + reason);

    /// <summary>Tells how a run went.</summary>
    public void Note(string message) => WriteLine(message);

    /// <summary>The cause of a failure in one sentence, without the path that the line already names.</summary>
    public static string ReasonOf(Exception error) => error switch
    {
        FileNotFoundException or DirectoryNotFoundException => "no such file or folder",
        UnauthorizedAccessException => "permission denied",
        PathTooLongException => "the name is too long",
        IOException when IsDiskFull(error) => "no space left on the device",
        _ => error.Message,
    };

    private static bool IsDiskFull(Exception error)
    {
        const int noSpaceOnUnix = 28;
        const int diskFullOnWindows = unchecked((int)0x80070070);
        return error.HResult is noSpaceOnUnix or diskFullOnWindows;
    }

    private void WriteLine(string message)
    {
        lock (_lock)
            writer.WriteLine(OnOneLine(message));
    }

    // A file name may hold anything, line breaks and terminal commands among it.
    private static string OnOneLine(string message)
    {
        if (!message.Any(char.IsControl))
            return message;
        var line = new StringBuilder();
        foreach (var character in message)
            line.Append(character switch
            {
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                _ when char.IsControl(character) => $"\\x{(int)character:x2}",
                _ => character.ToString(),
            });
        return line.ToString();
    }
}
