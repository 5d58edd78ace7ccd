namespace FactExtractor.Text;

/// <summary>What a character is good for, as far as the cleaning and cutting of text needs to know.</summary>
internal static class Characters
{
    /// <summary>The ends of lines.</summary>
    public static readonly CharacterSet LineEnds = new("\n\r\v\f\u0085\u2028\u2029");

    /// <summary>Whether it is white space within a line.</summary>
    public static bool IsBlank(char c) => c is ' ' or '\t' or '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' or '\u3000';

    /// <summary>Whether it leaves no mark on paper: soft hyphen, zero-width and direction marks, variation selectors, control codes.</summary>
    public static bool IsInvisible(char c) => c switch
    {
        < ' ' => c is not '\t' && !LineEnds.Contains(c),
        '\u007F' or '\u00AD' or '\u180E' or '\uFEFF' => true,
        >= '\u0080' and <= '\u009F' => c != '\u0085',
        >= '\u200B' and <= '\u200F' => true,
        >= '\u202A' and <= '\u202E' => true,
        >= '\u2060' and <= '\u206F' => true,
        >= '\uFE00' and <= '\uFE0F' => true,
        _ => false,
    };

    /// <summary>Whether it is a Chinese character (of the basic plane), radicals and 〇 included.</summary>
    public static bool IsIdeograph(char c) =>
        c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or '〇' or (>= '\uF900' and <= '\uFAFF') or (>= '\u2E80' and <= '\u2FDF');

    /// <summary>Whether it is a digit 0 to 9, half or full width.</summary>
    public static bool IsDigit(char c) => c is (>= '0' and <= '9') or (>= '０' and <= '９');

    /// <summary>Whether it is a Latin letter, half or full width.</summary>
    public static bool IsLatin(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= 'ａ' and <= 'ｚ') or (>= 'Ａ' and <= 'Ｚ');

    /// <summary>Whether it closes a quotation or a bracket.</summary>
    public static bool IsCloser(char c) => c is '”' or '’' or '」' or '』' or '）' or ')' or '》' or '〉' or '】' or '〕' or ']' or '"' or '\'';

    /// <summary>Whether it opens a quotation or a bracket.</summary>
    public static bool IsOpener(char c) => c is '“' or '‘' or '「' or '『' or '（' or '(' or '《' or '〈' or '【' or '〔' or '[';

    /// <summary>Whether it ends a sentence.</summary>
    public static bool IsSentenceEnd(char c) => c is '。' or '！' or '？' or '；' or '!' or '?' or ';' or '｡';
}
