using System.Text;

namespace FactExtractor.Cli.Commands;

/// <summary>A file in UTF-8 that the user named, other than an article.</summary>
internal static class NamedText
{
    /// <summary>The name of standard input.</summary>
    public const string StandardInput = "-";

    private static readonly UTF8Encoding _strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="read">What reads its characters.</param>
    /// <exception cref="CommandException">It cannot be read, is not UTF-8 or not what it should be.</exception>
    public static T Read<T>(string path, Func<TextReader, T> read)
    {
        try
        {
            using var reader = new StreamReader(path == StandardInput ? Console.OpenStandardInput() : File.OpenRead(path), _strict);
            return read(reader);
        }
        catch (Exception error) when (
            error is IOException and not BrokenPipeException or UnauthorizedAccessException or FormatException or DecoderFallbackException)
        {
            throw new CommandException($"{path}: {Messages.ReasonOf(error, path)}", ExitCode.Failure);
        }
    }
}
