using FactExtractor.Numbers;

namespace FactExtractor.Rules;

/// <summary>A named part of patterns: a sub-pattern, and optionally a test that its lexemes must pass.</summary>
/// <param name="Name">The name by which patterns use it: <c>{month}</c>.</param>
/// <param name="Pattern">What it stands for.</param>
internal sealed record Fragment(string Name, string Pattern)
{
    /// <summary>A test that every lexeme in it must pass.</summary>
    public Func<Lexeme, bool>? Accepts { get; init; }

    /// <summary>Texts that it matches as a whole.</summary>
    public required IReadOnlyList<string> Yes { get; init; }

    /// <summary>Texts that it does not match as a whole.</summary>
    public IReadOnlyList<string> No { get; init; } = [];

    /// <summary>A single whole number within bounds.</summary>
    public static Func<Lexeme, bool> Whole(int low, int high) => lexeme => lexeme.Value is NumberMention { Whole: >= 0 and var whole } && whole >= low && whole <= high;
}
