using FactExtractor.Lexicons;
using FactExtractor.Rules;

namespace FactExtractor.Numbers;

/// <summary>The words of <c>Data/approximation.tsv</c>: what stands next to a number and qualifies it.</summary>
internal static class ApproximationWord
{
    /// <summary>The column that says whether the word stands before or after the number.</summary>
    public const int Position = 1;

    private const int Meaning = 2;
    private const int NotAfter = 3;

    /// <summary>How the words captured as <c>before</c> and <c>after</c> qualify the number captured between them.</summary>
    /// <remarks>What the number says of itself (60多, 三四十) holds against the words around it; of these, the one after holds.</remarks>
    public static Quantity Qualify(this in RuleMatch match, Quantity quantity)
    {
        if (quantity.Approximation != Approximation.Exact)
            return quantity;
        if (match.Entry("after") is { } after)
            return quantity.With(MeaningOf(after));
        var before = match.Entry("before") ?? match.Entry("apart");
        return before is { } entry ? quantity.With(MeaningOf(entry)) : quantity;
    }

    /// <summary>Whether the word captured under a label is one of its own: not 约 in 合约.</summary>
    public static bool IsQualifierOfItsOwn(this in RuleMatch match, string label)
    {
        if (match.Entry(label) is not { } entry)
            return true;
        var start = match.SpanOf(label).Start;
        return start == 0 || !entry.Column(NotAfter).Contains(match.Analysis.Clean.Simplified[start - 1]);
    }

    /// <summary>What a word of the lexicon says.</summary>
    public static Approximation MeaningOf(LexiconEntry entry) => entry.Column(Meaning) switch
    {
        "about" => Approximation.About,
        "nearly" => Approximation.Nearly,
        "over" => Approximation.Over,
        "under" => Approximation.Under,
        "at_least" => Approximation.AtLeast,
        "at_most" => Approximation.AtMost,
        _ => throw new InvalidDataException($"\"{entry.Word}\" has an unknown approximation."),
    };
}
