namespace FactExtractor.Facts;

/// <summary>One mention in an article, normalized. What all types share.</summary>
public abstract record Fact
{
    /// <summary>The type.</summary>
    public abstract FactType Type { get; }

    /// <summary>1-based number within the article, in reading order.</summary>
    public int Number { get; internal set; }

    /// <summary>The type's sub-kind, such as <c>interval</c> or <c>percent</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>The words exactly as they stand in the decoded file.</summary>
    public required string Text { get; init; }

    /// <summary>The normalized value, never empty.</summary>
    public required string Value { get; init; }

    /// <summary>The first offset in the decoded file, in Unicode code points.</summary>
    public required int Start { get; init; }

    /// <summary>The offset after the last character, in Unicode code points.</summary>
    public required int End { get; init; }

    /// <summary>The cleaned sentence around it, on one line.</summary>
    public required string Sentence { get; init; }

    /// <summary>The name of the rule that found it.</summary>
    public required string Rule { get; init; }
}
