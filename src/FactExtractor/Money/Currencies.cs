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

    /// <summary>The places outside the mainland that have a currency of their own, with the words that tell them.</summary>
    private static readonly (string Code, string[] Cues)[] _regions =
    [
        ("HKD", ["港元", "港币", "香港", "九龙", "新界"]),
        ("MOP", ["澳门元", "澳门币", "澳门"]),
        ("TWD", ["新台币", "台湾", "台北", "新北", "桃园", "台中", "台南", "高雄", "行政院", "立法院"]),
    ];

    /// <summary>The local currency of an article: in traditional script the one of the place most named in it.</summary>
    public static string LocalOf(CleanText text)
    {
        if (!IsTraditional(text))
            return Yuan;
        var (code, count) = _regions.Select(region => (region.Code, Count: region.Cues.Sum(cue => Occurrences(text.Simplified, cue)))).MaxBy(region => region.Count);
        return count > 0 ? code : Yuan;
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

    private static int Occurrences(string text, string word) => text.AsSpan().Count(word);
}
