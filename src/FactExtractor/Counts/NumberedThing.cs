using FactExtractor.Numbers;
using FactExtractor.Text;

namespace FactExtractor.Counts;

/// <summary>Tells numbers that name or rank a thing from those that say how many there are: 二次登陆, 4652次列车, 3米板, “三十六院”.</summary>
internal static class NumberedThing
{
    /// <summary>Whether a number is one Chinese digit.</summary>
    public static bool IsLoneDigit(string text, NumberMention number) => number.End - number.Start == 1 && ChineseNumeral.ArabicDigit(text[number.Start]) < 0;

    /// <summary>Whether a number with its unit names or ranks a thing.</summary>
    /// <param name="text">The text in simplified script.</param>
    /// <param name="number">The number.</param>
    /// <param name="unit">Where its unit stands.</param>
    public static bool IsNamed(string text, NumberMention number, TextSpan unit)
    {
        // “三十六院” is a name.
        if (number.Form == NumberForm.Chinese && IsQuoted(text, number.Start) && CharacterAt(text, unit.End) is '”' or '’' or '」' or '"')
            return true;
        return (IsLoneDigit(text, number) && (IsQuoted(text, number.Start) || IsOrdinal(text, number.Start))) || IsGrade(text, number, unit);
    }

    /// <summary>Whether a quotation begins with the number: “两个维护” is a slogan.</summary>
    private static bool IsQuoted(string text, int start) => CharacterAt(text, start - 1) is '“' or '‘' or '「' or '"';

    /// <summary>Whether a lone digit numbers things: the last of a list (一、二类), or is a character of finance, which is a word of its own (对陆打击).</summary>
    private static bool IsOrdinal(string text, int start) => text[start] is '陆' or '伍' or '柒' or '玖' or '参'
        || (CharacterAt(text, start - 1) == '、' && ChineseNumeral.Digit(CharacterAt(text, start - 2)) >= 0);

    /// <summary>Whether the number tells which time, class, train, village or troop it is.</summary>
    private static bool IsGrade(string text, NumberMention number, TextSpan unit)
    {
        var before = CharacterAt(text, number.Start - 1);
        var after = CharacterAt(text, unit.End);
        var isPair = number.End - number.Start == 2 && ChineseNumeral.Digit(text[number.Start]) + 1 == ChineseNumeral.Digit(text[number.Start + 1]);
        return text[unit.Start] switch
        {
            '次' => (text[number.Start] == '二' && number.End == number.Start + 1) || (number.Digits >= 3 && IsTrainAt(text, unit.End)),
            '类' => isPair,
            '首' => after is '届' or '次' or '批' or '轮' or '个',
            '单' or '坊' or '湾' or '里' or '沟' => after is '村' or '社',
            '组' => before is '村' or '社',
            '团' or '营' or '连' => before is '师' or '旅' or '团' or '营' || IsNumberedTroopAt(text, unit.End),
            '点' => after == '档',
            '米' => after is '板' or '台',
            '版' => text.AsSpan(number.Start, number.End - number.Start).Contains('.'),
            _ => false,
        };
    }

    /// <summary>Whether a train follows, perhaps with words of what kind it is: 国际旅客列车.</summary>
    private static bool IsTrainAt(string text, int offset)
    {
        const int LongestName = 6;
        return text.AsSpan(offset, Math.Min(LongestName, text.Length - offset)).Contains("列车", StringComparison.Ordinal);
    }

    /// <summary>Whether the number of a smaller unit of troops follows: 2营 in 19团2营.</summary>
    private static bool IsNumberedTroopAt(string text, int offset)
    {
        var end = offset;
        while (ChineseNumeral.IsNumeral(CharacterAt(text, end)))
            end++;
        return end > offset && CharacterAt(text, end) is '营' or '连' or '排';
    }

    /// <summary>The character at an offset; none beyond the text.</summary>
    private static char CharacterAt(string text, int offset) => (uint)offset < (uint)text.Length ? text[offset] : default;
}
