using FactExtractor.Rules;
using FactExtractor.Text;

namespace FactExtractor.Numbers;

/// <summary>
/// Finds the words that hold digits but tell no amount and no time: web and mail addresses, telephone numbers, ids, licence plates,
/// versions, models (A320, C-130, 5G, PM2.5), numbers of roads, scores and ratios (3:2, 3比2) and products (4×100).
/// </summary>
/// <remarks>What follows digits in Latin letters is a model unless it is a unit (500ml), what precedes them unless it is a currency (RMB500).</remarks>
internal sealed class ProtectedSpans(LexemeClasses classes)
{
    private const string PlateProvinces = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼";
    private const int ShortestId = 11;

    private static readonly CharacterSet _joints = new("比:：∶×xX*国省县");

    private readonly int _unit = classes.Find("unit");
    private readonly int _currency = classes.Find("currency");

    /// <summary>Finds the spans of a text whose words are known.</summary>
    /// <param name="text">The text and its lexemes.</param>
    /// <param name="spans">Receives the spans in reading order; they do not overlap.</param>
    public void Find(TextAnalysis text, List<TextSpan> spans)
    {
        FindLatin(text, spans);
        FindJoined(text.Clean.Simplified, spans);
        Merge(spans);
    }

    private static void Merge(List<TextSpan> spans)
    {
        spans.Sort((a, b) => a.Start.CompareTo(b.Start));
        var last = 0;
        for (var i = 1; i < spans.Count; i++)
        {
            if (spans[i].Start < spans[last].End)
                spans[last] = spans[last] with { End = Math.Max(spans[last].End, spans[i].End) };
            else
                spans[++last] = spans[i];
        }

        if (spans.Count > 0)
            spans.RemoveRange(last + 1, spans.Count - last - 1);
    }

    /// <summary>Finds addresses, plates, models, versions and long numbers: all that is written in Latin letters and digits.</summary>
    private void FindLatin(TextAnalysis text, List<TextSpan> spans)
    {
        var characters = text.Clean.Simplified.AsSpan();
        var runEnd = 0;
        for (var i = 0; i < characters.Length;)
        {
            if (!char.IsAsciiLetterOrDigit(characters[i]))
            {
                i++;
                continue;
            }

            if (i >= runEnd)
            {
                runEnd = EndOf(characters, i, IsAddressCharacter);
                if (IsAddress(characters[i..runEnd]))
                {
                    spans.Add(new TextSpan(i, runEnd));
                    i = runEnd;
                    continue;
                }
            }

            var end = EndOf(characters, i, char.IsAsciiLetterOrDigit);
            var protectedEnd = EndOfCode(text, characters, i, end);
            if (protectedEnd > i)
            {
                var isPlate = i > 0 && char.IsAsciiLetterUpper(characters[i]) && protectedEnd - i >= 6
                    && PlateProvinces.Contains(characters[i - 1], StringComparison.Ordinal);
                spans.Add(new TextSpan(isPlate ? i - 1 : i, protectedEnd));
            }

            i = Math.Max(end, protectedEnd);
        }
    }

    private static bool IsAddressCharacter(char c) => c is > ' ' and <= '~' and not ('"' or '\'' or '<' or '>' or '(' or ')' or ',' or ';');

    private static bool IsAddress(ReadOnlySpan<char> run)
    {
        if (run.Contains("://", StringComparison.Ordinal) || run.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            return true;
        var at = run.IndexOf('@');
        return at > 0 && run[(at + 1)..].Contains('.');
    }

    /// <summary>The end of the plate, model, version, id or telephone number that begins with the letters and digits given; -1 when there is none.</summary>
    private int EndOfCode(TextAnalysis text, ReadOnlySpan<char> characters, int start, int end)
    {
        var word = characters[start..end];
        var digits = word.IndexOfAnyExceptInRange('0', '9') is var letter and >= 0 ? letter : word.Length;
        if (digits == word.Length)
            return EndOfDigits(characters, start, end);
        if (digits > 0)
            return IsLexeme(text, start + digits, end, _unit) || IsLexeme(text, start + digits, end, _currency) ? -1 : EndOfDecimals(characters, end);

        var letters = word.IndexOfAnyInRange('0', '9') is var digit and >= 0 ? digit : word.Length;
        if (letters < word.Length)
            return IsLexeme(text, start, start + letters, _currency) || IsQuarter(word) ? -1 : EndOfDecimals(characters, end);
        var isJoined = end + 1 < characters.Length && characters[end] is '-' or '·' or '•' && char.IsAsciiLetterOrDigit(characters[end + 1]);
        if (!isJoined)
            return -1;
        // C-130, COVID-19, 京A·12345
        var next = EndOf(characters, end + 1, char.IsAsciiLetterOrDigit);
        return characters[(end + 1)..next].ContainsAnyInRange('0', '9') && !IsLexeme(text, start, end, _currency) ? next : -1;
    }

    /// <summary>The end of an id (11 digits and more), a telephone number (010-12345678) or a version (1.2.3, but not 2021.5.6).</summary>
    private static int EndOfDigits(ReadOnlySpan<char> text, int start, int end)
    {
        if (end - start >= ShortestId)
            return end < text.Length && text[end] == '元' ? -1 : end;
        if (IsFollowed(text, end, '-') && (text[start] == '0' || end - start == 3))
        {
            var local = EndOf(text, end + 1, char.IsAsciiDigit);
            var isAreaCode = text[start] == '0' && end - start is 3 or 4 && local - end - 1 is 7 or 8;
            var isServiceNumber = end - start == 3 && text[start] is '4' or '8' && local - end - 1 is 3 or 4 && IsFollowed(text, local, '-');
            return isAreaCode ? local : isServiceNumber ? EndOf(text, local + 1, char.IsAsciiDigit) : -1;
        }

        var second = IsFollowed(text, end, '.') ? EndOf(text, end + 1, char.IsAsciiDigit) : end;
        return IsFollowed(text, second, '.') && end - start < 4 ? EndOfDecimals(text, second) : -1;
    }

    private static int EndOfDecimals(ReadOnlySpan<char> text, int end)
    {
        while (IsFollowed(text, end, '.'))
            end = EndOf(text, end + 1, char.IsAsciiDigit);
        return end;
    }

    private static bool IsFollowed(ReadOnlySpan<char> text, int end, char sign) =>
        end + 1 < text.Length && text[end] == sign && char.IsAsciiDigit(text[end + 1]);

    private static bool IsQuarter(ReadOnlySpan<char> word) => word is ['Q', >= '1' and <= '4'];

    private static bool IsLexeme(TextAnalysis text, int start, int end, int lexemeClass) =>
        lexemeClass >= 0 && text.Lexemes.TryGetLongest(start, lexemeClass, out var lexeme) && lexeme.End >= end;

    /// <summary>Finds what a sign between two numbers or a word after one tells: 3比2, 3:2, 4×100, 312国道.</summary>
    private static void FindJoined(ReadOnlySpan<char> text, List<TextSpan> spans)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var skip = _joints.FirstIn(text[i..]);
            if (skip < 0)
                return;
            i += skip;
            var start = StartOf(text, i, text[i] == '比' ? IsNumeralOrPoint : char.IsAsciiDigit);
            var end = EndOf(text, i + 1, text[i] == '比' ? IsNumeralOrPoint : char.IsAsciiDigit);
            if (start == i)
                continue;
            var isProtected = text[i] switch
            {
                '国' or '省' or '县' => i + 1 < text.Length && text[i + 1] == '道',
                // 13:30 is a time.
                ':' or '：' or '∶' => end > i + 1 && end - i - 1 != 2,
                _ => end > i + 1,
            };
            if (isProtected)
                spans.Add(new TextSpan(start, Math.Max(end, i + 1)));
        }
    }

    private static bool IsNumeralOrPoint(char c) => ChineseNumeral.IsNumeral(c) || c is '.' or '点';

    private static int StartOf(ReadOnlySpan<char> text, int end, Func<char, bool> accepts)
    {
        while (end > 0 && accepts(text[end - 1]))
            end--;
        return end;
    }

    private static int EndOf(ReadOnlySpan<char> text, int start, Func<char, bool> accepts)
    {
        while (start < text.Length && accepts(text[start]))
            start++;
        return start;
    }
}
