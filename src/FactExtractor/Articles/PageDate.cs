using FactExtractor.Numbers;
using FactExtractor.Text;

namespace FactExtractor.Articles;

/// <summary>Reads dates with their year, as pages show them: <c>2021-05-06 13:30</c>, <c>2021年5月6日</c>, <c>二〇二一年五月六日</c>, <c>民國110年5月6日</c>.</summary>
internal static class PageDate
{
    private const int FirstYear = 1900;
    private const int LastYear = 2199;
    private const int YearBeforeRepublic = 1911;

    /// <summary>Finds the first date of a line.</summary>
    /// <param name="text">The line.</param>
    /// <param name="date">The date, with its time if one follows.</param>
    /// <param name="span">Where it stands in the line.</param>
    public static bool TryFind(ReadOnlySpan<char> text, out PublicationDate date, out TextSpan span)
    {
        for (var start = 0; start + 6 <= text.Length; start++)
        {
            if (DigitOf(text[start]) < 0 || (start > 0 && DigitOf(text[start - 1]) >= 0))
                continue;

            var at = start;
            var era = EraStart(text[..start]);
            var year = Number(text, ref at, 4);
            if (era < start || (at - start == 3 && IsTraditionalLabel(text[..start])))
                year += YearBeforeRepublic;

            if (year is >= FirstYear and <= LastYear && TryDay(text, ref at, year, out var day))
            {
                date = new PublicationDate(day, Time(text, ref at));
                span = new TextSpan(era, at);
                return true;
            }
        }

        date = default;
        span = default;
        return false;
    }

    /// <summary>The date in a file's name: <c>2021-05-06</c>, <c>2021_05_06</c> or eight digits; the last one counts.</summary>
    public static DateOnly? InFileName(ReadOnlySpan<char> name)
    {
        DateOnly? found = null;
        for (var start = 0; start + 8 <= name.Length; start++)
        {
            if (start > 0 && Characters.IsDigit(name[start - 1]))
                continue;

            var at = start;
            if (Number(name, ref at, 4) is not (>= FirstYear and <= LastYear and var year) || at - start != 4)
                continue;

            var separator = at < name.Length && name[at] is '-' or '_' or '.' ? 1 : 0;
            at += separator;
            var month = Number(name, ref at, 2);
            if (separator == 1 && at < name.Length && name[at] == name[at - 3])
                at++;

            var day = Number(name, ref at, 2);
            if ((at == name.Length || !Characters.IsDigit(name[at])) && at - start == 8 + (2 * separator) && TryOf(year, month, day, out var date))
                found = date;
        }

        return found;
    }

    /// <summary>Where 民國 begins if a text ends in it, else where the text ends.</summary>
    private static int EraStart(ReadOnlySpan<char> text)
    {
        var before = text.TrimEnd(" \u3000");
        return before.EndsWith("民國") || before.EndsWith("民国") ? before.Length - "民國".Length : text.Length;
    }

    /// <summary>Whether a text ends in a label in traditional characters, as the pages of Taiwan have it: 發布日期：113-01-30.</summary>
    private static bool IsTraditionalLabel(ReadOnlySpan<char> text)
    {
        text = text.TrimEnd(" \u3000");
        if (text is not [.., ':' or '：'])
            return false;

        foreach (var c in text)
        {
            if (CharacterTables.Simplified[c] != c)
                return true;
        }

        return false;
    }

    private static bool TryDay(ReadOnlySpan<char> text, ref int at, int year, out DateOnly day)
    {
        day = default;
        if (at >= text.Length)
            return false;

        var separator = text[at++];
        if (separator is not ('-' or '/' or '.' or '年' or '－' or '—'))
            return false;

        SkipBlanks(text, ref at);
        var month = Number(text, ref at, 2);
        SkipBlanks(text, ref at);
        if (at >= text.Length || text[at] != (separator == '年' ? '月' : separator))
            return false;

        at++;
        SkipBlanks(text, ref at);
        var number = Number(text, ref at, 2);
        if (separator == '年')
        {
            SkipBlanks(text, ref at);
            if (at >= text.Length || text[at] is not ('日' or '号'))
                return false;

            at++;
        }

        return TryOf(year, month, number, out day);
    }

    /// <summary>The time of day that follows a date; <paramref name="at"/> stays if there is none.</summary>
    private static TimeOnly? Time(ReadOnlySpan<char> text, ref int at)
    {
        var next = at;
        if (next < text.Length && text[next] == 'T')
            next++;

        SkipBlanks(text, ref next);
        var hour = Number(text, ref next, 2);
        if (next >= text.Length || text[next] is not (':' or '：' or '时' or '点'))
            return null;

        next++;
        var minute = Number(text, ref next, 2);
        if (hour is < 0 or > 23 || minute is < 0 or > 59)
            return null;

        if (next < text.Length && text[next] == '分')
            next++;

        at = next;
        var second = 0;
        if (at + 2 < text.Length && text[at] is ':' or '：' && Characters.IsDigit(text[at + 1]) && Characters.IsDigit(text[at + 2]))
        {
            at++;
            second = Number(text, ref at, 2);
        }

        return new TimeOnly(hour, minute, second is >= 0 and <= 59 ? second : 0);
    }

    private static bool TryOf(int year, int month, int day, out DateOnly date)
    {
        var isDay = month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        date = isDay ? new DateOnly(year, month, day) : default;
        return isDay;
    }

    private static void SkipBlanks(ReadOnlySpan<char> text, ref int at)
    {
        while (at < text.Length && Characters.IsBlank(text[at]))
            at++;
    }

    /// <summary>A number of at most so many digits, also in characters (二〇二一, 十二, 二十一); -1 if there is none.</summary>
    private static int Number(ReadOnlySpan<char> text, ref int at, int digits)
    {
        var start = at;
        var (tens, number, room) = (0, 0, digits);
        for (; at < text.Length; at++)
        {
            if (text[at] == '十' && digits == 2 && tens == 0)
            {
                tens = at == start ? 1 : number;
                number = 0;
                room = 1;
            }
            else if (DigitOf(text[at]) is >= 0 and var digit && room-- > 0)
            {
                number = (number * 10) + digit;
            }
            else
            {
                break;
            }
        }

        return at == start ? -1 : (tens * 10) + number;
    }

    /// <summary>The value of a digit, Arabic or Chinese; Ｏ is 〇, typed in want of it.</summary>
    private static int DigitOf(char c) => c == 'Ｏ' ? 0 : Math.Max(ChineseNumeral.ArabicDigit(c), ChineseNumeral.Digit(c));
}
