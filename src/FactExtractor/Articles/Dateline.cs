using static FactExtractor.Text.Characters;

namespace FactExtractor.Articles;

/// <summary>Reads how a press report begins: 本报某地5月6日电（记者 张三）, 新华社北京5月6日电, 本报讯, 央视网消息.</summary>
internal static class Dateline
{
    private const int LongestLead = 40;

    /// <summary>Whether a line begins like the first one of a report.</summary>
    public static bool IsLead(ReadOnlySpan<char> line)
    {
        var lead = Lead(line);
        return lead.Length > 0;
    }

    /// <summary>The day of a dateline.</summary>
    /// <param name="line">The first line of a report.</param>
    /// <param name="known">A day after which the report may not lie, to tell the year where the dateline does not.</param>
    public static DateOnly? Published(ReadOnlySpan<char> line, DateOnly? known)
    {
        var lead = Lead(line);
        if (lead.Length == 0)
            return null;
        if (PageDate.TryFind(lead, out var date, out _))
            return date.Day;

        var month = lead.IndexOf('月');
        if (known is not { } latest || month < 1 || !TryNumber(lead[..month], fromEnd: true, out var m) || !TryNumber(lead[(month + 1)..], fromEnd: false, out var d))
            return null;

        // 29 February needs a leap year, of which there is one in eight years.
        for (var year = latest.Year; year > latest.Year - 8 && m is >= 1 and <= 12; year--)
        {
            if (d >= 1 && d <= DateTime.DaysInMonth(year, m) && new DateOnly(year, m, d) is var day && day <= latest)
                return day;
        }

        return null;
    }

    /// <summary>The bracket with names behind the lead; empty if there is none.</summary>
    public static ReadOnlySpan<char> Names(ReadOnlySpan<char> line)
    {
        var lead = Lead(line);
        var rest = line[lead.Length..].TrimStart();
        if (lead.Length == 0 || rest.Length < 3 || rest[0] is not ('（' or '('))
            return [];

        var end = rest.IndexOfAny('）', ')');
        return end < 0 ? [] : rest[1..end];
    }

    /// <summary>From the start to 电, 讯 or 消息, if the words before it name a medium, a place or a day and nothing else.</summary>
    private static ReadOnlySpan<char> Lead(ReadOnlySpan<char> line)
    {
        var head = line[..Math.Min(line.Length, LongestLead)];
        for (var at = 1; at < head.Length; at++)
        {
            if (head[at] is '，' or '。' or '：' or '、')
                return [];

            var isEnd = head[at] is '电' or '讯' or '訊' or '電' || (head[at] == '息' && head[at - 1] == '消');
            if (isEnd && (at + 1 == line.Length || line[at + 1] is '（' or '(' or '：' or ':' || IsBlank(line[at + 1]))
                && (StartsWithMedium(head) || head[at - 1] is '日' or '号'))
                return line[..(at + 1)];
        }

        return [];
    }

    private static bool StartsWithMedium(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("本报") || text.StartsWith("本報") || text.StartsWith("本网") || text.StartsWith("本台") || text.StartsWith("本刊"))
            return true;

        var length = 0;
        while (length < text.Length && length < 12 && IsIdeograph(text[length]))
        {
            length++;
            if (length >= 3 && text[length - 1] is '社' or '网' or '報' or '报' or '台')
                return true;
        }

        return false;
    }

    private static bool TryNumber(ReadOnlySpan<char> text, bool fromEnd, out int number)
    {
        var length = 0;
        while (length < Math.Min(2, text.Length) && IsDigit(fromEnd ? text[^(length + 1)] : text[length]))
            length++;

        number = 0;
        foreach (var c in fromEnd ? text[^length..] : text[..length])
            number = (number * 10) + (c & 0xF);

        return length > 0;
    }
}
