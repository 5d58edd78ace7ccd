using FactExtractor.Numbers;

namespace FactExtractor.Output;

/// <summary>What a column holds for a fact: words, a number, a truth value, or nothing.</summary>
/// <param name="Text">The words, or an ISO date; null if the value is of another sort or absent.</param>
/// <param name="Number">The number.</param>
/// <param name="Flag">The truth value.</param>
public readonly record struct FactValue(string? Text = null, decimal? Number = null, bool? Flag = null)
{
    /// <summary>Words; none if they are empty.</summary>
    public static FactValue Of(string? text) => new(string.IsNullOrEmpty(text) ? null : text);

    /// <summary>A day, as <c>2021-05-06</c>.</summary>
    public static FactValue Of(DateOnly? day) => new(day?.ToString("yyyy-MM-dd"));

    /// <summary>A number.</summary>
    public static FactValue Of(decimal? number) => new(Number: number);

    /// <summary>A truth value.</summary>
    public static FactValue Of(bool flag) => new(Flag: flag);

    /// <summary>Whether there is nothing.</summary>
    public bool IsAbsent => Text is null && Number is null && Flag is null;

    /// <summary>The words, the number in plain decimal, <c>true</c> or <c>false</c>; empty when absent.</summary>
    public override string ToString() => this switch
    {
        { Text: { } text } => text,
        { Number: { } number } => Quantity.Plain(number),
        { Flag: { } flag } => flag ? "true" : "false",
        _ => "",
    };
}
