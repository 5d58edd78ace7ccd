using System.Text;

namespace FactExtractor.Cli;

/// <summary>What the program tells on standard error, a line each. Thread-safe.</summary>
internal sealed class Messages(TextWriter writer)
{
    private readonly Lock _lock = new();
    private Action<string> _write = writer.WriteLine;

    /// <summary>Tells what is wrong with an input, an output or the command line.</summary>
    public void Error(string message) => WriteLine("factextractor: " + message);

    /// <summary>Tells what is wrong with a file.</summary>
    public void Error(string path, string reason) => Error(path + ": " + reason);

    /// <summary>Tells how a run went.</summary>
    public void Note(string message) => WriteLine(message);

    /// <summary>Has the lines written by something else, such as a display that they must not run into; null to write them as usual.</summary>
    public void Redirect(Action<string>? write)
    {
        lock (_lock)
            _write = write ?? writer.WriteLine;
    }

    /// <summary>The cause of a failure in one sentence, without the path that the line already names.</summary>
    /// <param name="error">The failure.</param>
    /// <param name="path">The file that was to be read; null if there is none.</param>
    public static string ReasonOf(Exception error, string? path = null) => error switch
    {
        UnauthorizedAccessException when Directory.Exists(path) => "is a folder",
        DecoderFallbackException => "is not UTF-8",
        FileNotFoundException or DirectoryNotFoundException => Missing(error.Message),
        UnauthorizedAccessException => "permission denied",
        PathTooLongException => "the name is too long",
        IOException when IsDiskFull(error) => "no space left on the device",
        _ => error.Message,
    };

    /// <summary>Why a path leads nowhere: names that are not UTF-8 reach us with replacement characters, by which no file is found.</summary>
    public static string Missing(string path) => path.Contains('\uFFFD', StringComparison.Ordinal) ? "its name is not UTF-8" : "no such file or folder";

    /// <summary>A text as a terminal may show it: names and titles may hold anything, line breaks and commands to the terminal among it.</summary>
    public static string OnOneLine(string text)
    {
        if (!text.Any(char.IsControl))
            return text;
        var line = new StringBuilder();
        foreach (var character in text)
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

    private static bool IsDiskFull(Exception error)
    {
        const int noSpaceOnUnix = 28;
        const int diskFullOnWindows = unchecked((int)0x80070070);
        return error.HResult is noSpaceOnUnix or diskFullOnWindows;
    }

    private void WriteLine(string message)
    {
        lock (_lock)
            _write(OnOneLine(message));
    }
}
