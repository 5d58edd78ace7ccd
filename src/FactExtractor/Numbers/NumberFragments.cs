using FactExtractor.Lexicons;
using FactExtractor.Rules;

namespace FactExtractor.Numbers;

/// <summary>The fragments that the rules of counts and money share.</summary>
internal static class NumberFragments
{
    /// <summary>The fragments.</summary>
    /// <param name="lexicons">The lexicons that the lexemes refer to.</param>
    public static IReadOnlyList<Fragment> For(LexiconSet lexicons)
    {
        Func<Lexeme, bool> StandsAt(string position) => lexeme => lexicons.EntryAt(lexeme.Entry).Is(ApproximationWord.Position, position);
        return
        [
            new("before", "{approximation}") { Accepts = StandsAt("before"), Yes = ["约", "超过", "至少有"], No = ["左右", "跌破"] },
            new("after", "{approximation}") { Accepts = StandsAt("after"), Yes = ["左右", "以上", "以内"], No = ["约", "至少"] },
            new("apart", "{approximation}") { Accepts = StandsAt("apart"), Yes = ["跌破", "突破"], No = ["左右", "以上"] },
            new("upward", "{approximation}") { Accepts = StandsAt("bare"), Yes = ["上", "过"], No = ["以上", "超过"] },
            new("to", "(—|——|-|–|－|~|～|至|到)") { Yes = ["至", "——"], No = ["和", "比"] },
            new("percent", "{number}") { Accepts = IsOf(NumberForm.Percent), Yes = ["百分之五", "百分之三到五"], No = ["5", "三分之一"] },
            new("fraction", "{number}") { Accepts = IsOf(NumberForm.Fraction), Yes = ["三分之一", "一半"], No = ["百分之五", "半"] },
            new("bare", "{number}") { Accepts = IsOf(NumberForm.Bare), Yes = ["百", "千万"], No = ["一百", "十"] },
            new("digit", "{numeral}") { Accepts = lexeme => lexeme.End - lexeme.Start == 1, Yes = ["5", "五"], No = ["15", "二〇"] },
        ];
    }

    private static Func<Lexeme, bool> IsOf(NumberForm form) => lexeme => lexeme.Value is NumberMention mention && mention.Form == form;
}
