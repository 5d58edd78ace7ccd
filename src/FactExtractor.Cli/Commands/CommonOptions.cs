using System.CommandLine;
using System.Globalization;

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
}
