using System.CommandLine;
using System.Globalization;
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

    /// <summary>An option of a whole number from 1 on; null unless it is given.</summary>
    public static Option<int?> WholeNumber(string name, string description, int most, params string[] aliases) => new(name, aliases)
    {
        Description = description,
        HelpName = "N",
        CustomParser = result =>
        {
            var text = result.Tokens[^1].Value;
            if (int.TryParse(text, out var number) && number >= 1 && number <= most)
                return number;
            result.AddError($"{name}: '{text}' is no number from 1 to {most}");
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
    public static UserLexicon ReadDictionary(string? path) => path is null ? new UserLexicon([]) : NamedText.Read(path, UserLexicon.Read);
}
