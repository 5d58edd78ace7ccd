namespace FactExtractor.Numbers;

/// <summary>A number in Arabic digits: 2021, 05, 3,500, 3.5.</summary>
internal readonly record struct ArabicLiteral(int End, decimal Value)
{
    // Longer runs of digits are ids; with multipliers a decimal could not hold them.
    private const int MaxIntegerDigits = 16;
    private const int MaxFractionDigits = 8;

    /// <summary>The number of digits, when there is nothing but digits; else 0.</summary>
    public int Digits { get; private init; }

    /// <summary>Whether it has no decimals.</summary>
    public bool IsInteger => Value == decimal.Truncate(Value);

    /// <summary>Whether a zero stands before other digits.</summary>
    public bool HasLeadingZero { get; private init; }

    /// <summary>Reads the literal at a place where a digit stands.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The offset of its first digit.</param>
    /// <param name="literal">The literal; when there is none, only its end is set: the end of the digits.</param>
    /// <returns>False when it has more digits than a number in a text has.</returns>
    public static bool TryRead(ReadOnlySpan<char> text, int start, out ArabicLiteral literal)
    {
        var i = SkipDigits(text, start);
        var firstGroup = i - start;
        var isPlain = true;
        while (firstGroup <= 3 && IsGroup(text, i))
        {
            i += 4;
            isPlain = false;
        }

        var integerEnd = i;
        if (TryFraction(text, start, i, out var fractionEnd))
        {
            i = fractionEnd;
            isPlain = false;
        }

        literal = new ArabicLiteral { End = i };
        if (integerEnd - start > MaxIntegerDigits + (MaxIntegerDigits / 3) || firstGroup > MaxIntegerDigits || i - integerEnd > MaxFractionDigits + 1)
            return false;
        literal = new ArabicLiteral(i, Parse(text[start..i], i - integerEnd))
        {
            Digits = isPlain ? firstGroup : 0,
            HasLeadingZero = firstGroup > 1 && ChineseNumeral.ArabicDigit(text[start]) == 0,
        };
        return true;
    }

    private static int SkipDigits(ReadOnlySpan<char> text, int i)
    {
        while (IsDigit(text, i))
            i++;
        return i;
    }

    private static bool IsDigit(ReadOnlySpan<char> text, int i) => i < text.Length && ChineseNumeral.ArabicDigit(text[i]) >= 0;

    /// <summary>Whether a separator and exactly three digits stand here: 3,500 but not 3,5000.</summary>
    private static bool IsGroup(ReadOnlySpan<char> text, int i) =>
        i < text.Length && text[i] is ',' or '，' && IsDigit(text, i + 1) && IsDigit(text, i + 2) && IsDigit(text, i + 3) && !IsDigit(text, i + 4);

    // 2021.5.6 and 192.168.0.1 are no decimals.
    private static bool TryFraction(ReadOnlySpan<char> text, int start, int i, out int end)
    {
        end = i;
        if (i >= text.Length || !IsPoint(text[i]) || !IsDigit(text, i + 1) || (start > 1 && IsPoint(text[start - 1]) && IsDigit(text, start - 2)))
            return false;
        end = SkipDigits(text, i + 1);
        return !(end < text.Length && IsPoint(text[end]) && IsDigit(text, end + 1));
    }

    private static bool IsPoint(char c) => c is '.' or '．';

    private static decimal Parse(ReadOnlySpan<char> literal, int fractionLength)
    {
        var value = 0m;
        foreach (var c in literal)
        {
            if (ChineseNumeral.ArabicDigit(c) is >= 0 and var digit)
                value = (value * 10) + digit;
        }

        for (var i = 1; i < fractionLength; i++)
            value /= 10;
        return value;
    }
}
