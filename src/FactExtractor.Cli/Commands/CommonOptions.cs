using System.CommandLine;
using System.Globalization;
using System.Text;
using FactExtractor.Lexicons;

namespace FactExtractor.Cli.Commands;

/// <summary>Options that several commands have.</summary>
internal static class CommonOptions
{
    /// <summary><c>--published DATE</c>.</summary>
    public static Option<DateOnly?> Published(string description) => new("--published")
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = result =>
        {
            var text = result.Tokens[^1].Value;
            if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
                return day;
            result.AddError($"--published: '{text}' is no day like 2021-05-06");
            return null;
        },
    };

    /// <summary><c>--dictionary FILE</c>.</summary>
    public static Option<string?> Dictionary() => new("--dictionary")
    {
        Description = "Words of your own that win over all rules. A line each: word, type (person, place, title, unit, word, never), value, separated by tabs.",
        HelpName = "FILE",
    };

    /// <summary>Reads the file that <c>--dictionary</c> names.</summary>
    /// <exception cref="CommandException">The file cannot be read, or a line of it is no entry.</exception>
    public static UserLexicon ReadDictionary(string? path)
    {
        if (path is null)
            return new UserLexicon([]);
        try
        {
            using var reader = new StreamReader(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
            return UserLexicon.Read(reader);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or FormatException or DecoderFallbackException)
        {
            throw new CommandException($"{path}: {(error is DecoderFallbackException ? "is not UTF-8" : Messages.ReasonOf(error))}");
        }
    }
}
