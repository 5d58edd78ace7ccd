using System.Globalization;
using System.Text;

namespace FactExtractor.Tests.Numbers;

/// <summary>Writes numbers in the styles that Chinese news uses: the reverse of the reader, made independently of it.</summary>
internal static class NumeralWriter
{
    private const string EverydayDigits = "零一二三四五六七八九";

    public static string Everyday(long n) => Write(n, EverydayDigits, "十百千", "万亿", shortTen: true);

    public static string Financial(long n) => Write(n, "零壹贰叁肆伍陆柒捌玖", "拾佰仟", "万亿", shortTen: false);

    public static string Traditional(long n) => Write(n, EverydayDigits, "十百千", "萬億", shortTen: true);

    /// <summary>两 for 二 before 百, 千, 万 and 亿.</summary>
    public static string WithLiang(long n)
    {
        var text = new StringBuilder(Everyday(n));
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (text[i] == '二' && "百千万亿".Contains(text[i + 1]) && (i == 0 || text[i - 1] != '十'))
                text[i] = '两';
        }

        return text.ToString();
    }

    public static string FullWidth(long n) => string.Concat(n.ToString(CultureInfo.InvariantCulture).Select(c => (char)(c - '0' + '０')));

    public static string Grouped(long n) => n.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>3亿2000万5: Arabic groups with Chinese multipliers.</summary>
    public static string Mixed(long n)
    {
        var (high, low) = (n / 100_000_000, n % 100_000_000);
        var (middle, rest) = (low / 10_000, low % 10_000);
        var text = high > 0 ? high + "亿" : "";
        text += middle > 0 ? middle + "万" : "";
        // A last digit right after a multiplier would mean tens of it: 3万5.
        var needsZero = text.Length > 0 && rest is > 0 and < 10;
        return text + (rest > 0 || text.Length == 0 ? (needsZero ? "零" : "") + rest : "");
    }

    public static string EverydayDecimal(decimal n)
    {
        var parts = n.ToString(CultureInfo.InvariantCulture).Split('.');
        var integer = Everyday(long.Parse(parts[0], CultureInfo.InvariantCulture));
        return parts.Length == 1 ? integer : integer + "点" + string.Concat(parts[1].Select(c => EverydayDigits[c - '0']));
    }

    private static string Write(long n, string digits, string small, string big, bool shortTen)
    {
        if (n == 0)
            return digits[..1];
        var text = new StringBuilder();
        WriteGroups(n, digits, small, big, text);
        if (shortTen && text.Length > 1 && text[0] == digits[1] && text[1] == small[0])
            text.Remove(0, 1);
        return text.ToString();
    }

    private static void WriteGroups(long n, string digits, string small, string big, StringBuilder text)
    {
        foreach (var (scale, name) in new[] { (100_000_000L, big[1]), (10_000L, big[0]) })
        {
            if (n < scale)
            {
                continue;
            }

            WriteGroups(n / scale, digits, small, big, text);
            text.Append(name);
            n %= scale;
            if (n > 0 && n < scale / 10)
                text.Append(digits[0]);
        }

        if (n > 0 && n < 10_000)
            WriteSection((int)n, digits, small, text);
    }

    private static void WriteSection(int n, string digits, string small, StringBuilder text)
    {
        var isZeroPending = false;
        var hasWritten = false;
        for (var position = 3; position >= 0; position--)
        {
            var digit = n / (int)Math.Pow(10, position) % 10;
            if (digit == 0)
            {
                isZeroPending = hasWritten;
                continue;
            }

            if (isZeroPending)
                text.Append(digits[0]);
            isZeroPending = false;
            text.Append(digits[digit]);
            if (position > 0)
                text.Append(small[position - 1]);
            hasWritten = true;
        }
    }
}
