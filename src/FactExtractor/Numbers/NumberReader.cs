using FactExtractor.Text;

namespace FactExtractor.Numbers;

/// <summary>
/// Reads every number of a text, in one pass: Arabic, Chinese, financial and mixed numerals with decimals, separators and multipliers,
/// fractions and per cent, what is inexact within the number (三四十, 60多, 数百), and ranges.
/// </summary>
/// <remarks>
/// Words apart from the number (约, 左右, 以上) and the sign belong to the rules that use it.
/// A range is reported with the plain numbers it joins, and 八点五 with both of its numbers, since a date may need them.
/// </remarks>
internal static class NumberReader
{
    private static readonly CharacterSet _starts = new(
        "0123456789０１２３４５６７８９零〇○◯一壹弌二贰貳两兩三叁叄參四肆五伍六陆陸七柒八捌九玖十拾廿卅卌百佰千仟万萬亿億兆半几幾数數好点點");

    /// <summary>Reads all numbers of a text.</summary>
    /// <param name="text">The text; half-width or full-width, simplified or traditional.</param>
    /// <param name="blocked">Ranges that hold no numbers (words such as 四川 and 一些, telephone numbers), in ascending order.</param>
    /// <param name="numbers">Receives the numbers in reading order; parts follow what they are part of.</param>
    public static void Read(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> blocked, ICollection<NumberMention> numbers)
    {
        var scanner = new NumeralScanner(text, blocked);
        var previous = default(Numeral);
        var hasPrevious = false;
        var isPreviousLinked = false;
        var position = 0;
        while (position < text.Length)
        {
            var skip = _starts.FirstIn(text[position..]);
            if (skip < 0)
                break;
            position += skip;
            if (!scanner.TryRead(position, out var numeral))
            {
                position = numeral.End;
                continue;
            }

            position = numeral.End;
            var separator = hasPrevious ? SeparatorBetween(text, previous, numeral) : 0;
            var isChain = isPreviousLinked || IsFollowedByDashAndDigit(text, numeral.End);
            if (separator > 0 && !isChain && TryJoin(previous, numeral, out var range))
            {
                Report(text, range, numbers);
                ReportPart(text, previous, range, numbers);
                ReportPart(text, numeral, range, numbers);
                hasPrevious = false;
                isPreviousLinked = false;
                continue;
            }

            if (hasPrevious)
                Report(text, previous, numbers);
            previous = numeral;
            hasPrevious = true;
            isPreviousLinked = separator > 0;
        }

        if (hasPrevious)
            Report(text, previous, numbers);
    }

    /// <summary>The length of the dash, 至 or 到 that alone stands between two numerals; 0 when something else does.</summary>
    private static int SeparatorBetween(ReadOnlySpan<char> text, in Numeral first, in Numeral second)
    {
        var between = text[first.End..second.Start];
        var isSeparator = between.Length switch
        {
            1 => IsDash(between[0]) || between[0] is '至' or '到',
            2 => between[0] == '—' && between[1] == '—',
            _ => false,
        };
        return isSeparator ? between.Length : 0;
    }

    private static bool IsDash(char c) => c is '-' or '—' or '–' or '―' or '−' or '－' or '~' or '～' or '〜' or '∼';

    // 2021-05-06 and 010-1234-5678 are chains, not ranges.
    private static bool IsFollowedByDashAndDigit(ReadOnlySpan<char> text, int end) =>
        end + 1 < text.Length && IsDash(text[end]) && ChineseNumeral.ArabicDigit(text[end + 1]) >= 0;

    private static bool TryJoin(in Numeral first, in Numeral second, out Numeral range)
    {
        range = default;
        var isPercent = first.Form == NumberForm.Percent;
        if (!CanBeEnd(first) || !CanBeEnd(second) || (second.Form == NumberForm.Percent && !isPercent))
            return false;
        var low = first.Bounds.Low * second.ScaleSharedWith(first);
        var high = second.Bounds.High;
        if (low >= high)
            return false;
        range = new Numeral(first.Start, second.End, new Bounds(low, high), Approximation.Range, isPercent ? NumberForm.Percent : NumberForm.Range);
        return true;
    }

    private static bool CanBeEnd(in Numeral numeral) =>
        numeral.Form is not (NumberForm.Half or NumberForm.Fraction or NumberForm.Bare) && !numeral.HasLeadingZero;

    private static void Report(ReadOnlySpan<char> text, in Numeral numeral, ICollection<NumberMention> numbers)
    {
        var quantity = new Quantity(numeral.Bounds.Low, numeral.Bounds.High, numeral.Approximation);
        numbers.Add(new NumberMention(numeral.Start, numeral.End, quantity, numeral.Form)
        {
            Digits = numeral.Digits,
            IsOrdinal = IsOrdinal(text, numeral.Start),
        });
        if (numeral.Point <= numeral.Start)
            return;
        // The numbers on both sides of 点, which a clock time is made of.
        ReportChinese(text, numeral.Start, numeral.Point, numbers);
        ReportChinese(text, numeral.Point + 1, numeral.End, numbers);
    }

    private static void ReportPart(ReadOnlySpan<char> text, in Numeral part, in Numeral whole, ICollection<NumberMention> numbers)
    {
        var mention = new NumberMention(part.Start, part.End, Quantity.Exactly(part.Bounds.Low), part.Form)
        {
            Digits = part.Digits,
            IsOrdinal = IsOrdinal(text, whole.Start),
            IsPart = true,
        };
        if (mention.IsNumeral)
            numbers.Add(mention);
    }

    private static void ReportChinese(ReadOnlySpan<char> text, int start, int end, ICollection<NumberMention> numbers)
    {
        if (new NumeralScanner(text[..end], []).TryRead(start, out var numeral) && numeral.End == end)
            ReportPart(text, numeral, numeral, numbers);
    }

    private static bool IsOrdinal(ReadOnlySpan<char> text, int start) => start > 0 && text[start - 1] == '第';
}
