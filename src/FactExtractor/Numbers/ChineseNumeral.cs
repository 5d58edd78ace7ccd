namespace FactExtractor.Numbers;

/// <summary>The characters of Chinese numerals: everyday, financial (壹, 仟), simplified and traditional.</summary>
internal static class ChineseNumeral
{
    /// <summary>The value of a digit, 零 to 九 and 两.</summary>
    /// <returns>0 to 9, or -1 when the character is no Chinese digit.</returns>
    public static int Digit(char c) => c switch
    {
        '零' or '〇' or '○' or '◯' => 0,
        '一' or '壹' or '弌' => 1,
        '二' or '贰' or '貳' or '两' or '兩' => 2,
        '三' or '叁' or '叄' or '參' => 3,
        '四' or '肆' => 4,
        '五' or '伍' => 5,
        '六' or '陆' or '陸' => 6,
        '七' or '柒' => 7,
        '八' or '捌' => 8,
        '九' or '玖' => 9,
        _ => -1,
    };

    /// <summary>The value of a multiplier within a group of four: 十, 百, 千.</summary>
    /// <returns>10, 100 or 1000, or 0 when the character is none.</returns>
    public static int SmallMultiplier(char c) => c switch
    {
        '十' or '拾' => 10,
        '百' or '佰' => 100,
        '千' or '仟' => 1000,
        _ => 0,
    };

    /// <summary>The value of a multiplier that closes a group: 万, 亿, 兆 (10¹², as in Chinese finance and in Taiwan).</summary>
    /// <returns>10⁴, 10⁸ or 10¹², or 0 when the character is none.</returns>
    public static long BigMultiplier(char c) => c switch
    {
        '万' or '萬' => 10_000,
        '亿' or '億' => 100_000_000,
        '兆' => 1_000_000_000_000,
        _ => 0,
    };

    /// <summary>The value of 廿, 卅, 卌: tens in one character, common in lunar dates.</summary>
    /// <returns>20, 30 or 40, or 0 when the character is none.</returns>
    public static int Tens(char c) => c switch
    {
        '廿' => 20,
        '卅' => 30,
        '卌' => 40,
        _ => 0,
    };

    /// <summary>The value of an Arabic digit, half-width or full-width.</summary>
    /// <returns>0 to 9, or -1 when the character is none.</returns>
    public static int ArabicDigit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= '０' and <= '９' => c - '０',
        _ => -1,
    };

    /// <summary>Whether the character can stand in a numeral.</summary>
    public static bool IsNumeral(char c) =>
        ArabicDigit(c) >= 0 || Digit(c) >= 0 || SmallMultiplier(c) > 0 || BigMultiplier(c) > 0 || Tens(c) > 0;
}
