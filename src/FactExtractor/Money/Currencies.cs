using FactExtractor.Lexicons;
using FactExtractor.Text;

namespace FactExtractor.Money;

/// <summary>Which currency 元 is, in an article that does not name it.</summary>
internal static class Currencies
{
    /// <summary>The currency of the People's Republic.</summary>
    public const string Yuan = "CNY";

    /// <summary>The column of <c>Data/currency.tsv</c> that gives the ISO 4217 code.</summary>
    public const int Code = 1;

    /// <summary>The column that says whether the word stands before or after the amount.</summary>
    public const int Place = 2;

    // A text in traditional script has far more of such characters; in a simplified one they are names and quotations.
    private const double TraditionalShare = 0.05;

    private static readonly LexiconEntry[] _regions = [.. LexiconSet.BuiltIn.EntriesOf("currency-region")];

    /// <summary>The local currency of an article: in traditional script the one of the place most named in it.</summary>
    public static string LocalOf(CleanText text)
    {
        if (!IsTraditional(text))
            return Yuan;
        var most = _regions.GroupBy(cue => cue[Code], cue => Occurrences(text.Simplified, cue.Column(0)), StringComparer.Ordinal).MaxBy(region => region.Sum())!;
        return most.Sum() > 0 ? most.Key : Yuan;
    }

    private static bool IsTraditional(CleanText text)
    {
        if (ReferenceEquals(text.Text, text.Simplified))
            return false;
        var changed = 0;
        for (var i = 0; i < text.Text.Length; i++)
        {
            if (text.Text[i] != text.Simplified[i])
                changed++;
        }

        return changed > text.Text.Length * TraditionalShare;
    }

    private static int Occurrences(string text, ReadOnlySpan<char> word) => text.AsSpan().Count(word);
}
