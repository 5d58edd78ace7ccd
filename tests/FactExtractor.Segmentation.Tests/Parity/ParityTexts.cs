using System.Text;

namespace FactExtractor.Segmentation.Tests.Parity;

/// <summary>The texts whose words were recorded; made here exactly as by <c>record.py</c>.</summary>
internal static class ParityTexts
{
    private static readonly string[] _words = [.. File.ReadLines(PathOf("dict.txt")).Select(line => line.Split(' ')[0])];
    private static readonly string[] _singles = [.. _words.Where(word => word.Length == 1)];

    private static readonly Lazy<Dictionary<string, IReadOnlyList<string>>> _texts = new(() => new(StringComparer.Ordinal)
    {
        ["words"] = _words,
        ["pairs"] = [.. Enumerable.Range(0, _words.Length / 2).Select(i => _words[i] + _words[(_words.Length / 2) + i])],
        ["unknown"] = [.. Unknown()],
        ["mixed"] = [.. Mixed()],
        ["numerals"] = [.. Numerals()],
        ["user-words"] = [.. UserWords()],
        ["prose"] = File.ReadAllText(PathOf("prose.txt")).Split('\n'),
        ["samples"] = [.. Samples()],
    });

    /// <summary>The strings of a text.</summary>
    public static IReadOnlyList<string> Get(string name) => _texts.Value[name];

    /// <summary>A file beside the tests.</summary>
    public static string PathOf(string file) => Path.Combine(AppContext.BaseDirectory, "Data", file);

    /// <summary>The lines of the sample articles in UTF-8.</summary>
    private static IEnumerable<string> Samples() => Directory.GetFiles(PathOf("samples"), "*.txt")
        .Where(path => !path.EndsWith("-gb18030.txt", StringComparison.Ordinal) && !path.EndsWith("-big5.txt", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .SelectMany(path => File.ReadAllText(path).Split('\n'));

    private static IEnumerable<string> Unknown()
    {
        var random = new Lcg(1);
        for (var i = 0; i < 30000; i++)
            yield return Repeat(1 + random.Below(8), () => _singles[random.Below(_singles.Length)]);
    }

    private static IEnumerable<string> Numerals()
    {
        const string Signs = "0123456789.,%-+:/~年月日时分元万亿个十百千一二三四五六七八九〇零两点多余约第至０１２３％．";
        var random = new Lcg(2);
        for (var i = 0; i < 30000; i++)
            yield return Repeat(1 + random.Below(16), () => Signs[random.Below(Signs.Length)].ToString());
    }

    private static IEnumerable<string> Mixed()
    {
        const string Latin = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
        const string Joined = "+#&._%-";
        const string Symbols = "，。！？；：“”（）《》、·…—,!?;:'\"()[]<>/\\@$^*=|~`￥№℃㎡①α∶Ⅳé";
        const string Blanks = " \t\n\r\v\f\u001c\u001d\u001e\u001f\u0085\u00a0\u1680\u2000\u2003\u2009\u2028\u2029\u202f\u205f\u3000\u200b\ufeff";
        var random = new Lcg(3);
        for (var i = 0; i < 40000; i++)
        {
            yield return Repeat(1 + random.Below(24), () => random.Below(20) switch
            {
                < 9 => _words[random.Below(_words.Length)],
                < 12 => _singles[random.Below(_singles.Length)],
                12 => Character(0x3400 + random.Below(0x6C00)),
                < 15 => Character(Latin[random.Below(Latin.Length)]),
                15 => Character(Joined[random.Below(Joined.Length)]),
                16 => Character(Symbols[random.Below(Symbols.Length)]),
                17 => Character(Blanks[random.Below(Blanks.Length)]),
                18 => random.Below(2) == 1 ? "\r\n" : Character(0xFF01 + random.Below(0x5E)),
                _ => Character(0xD800 + random.Below(0x800)),
            });
        }
    }

    private static IEnumerable<string> UserWords()
    {
        const string Own = "云计算 李小福 创新办 easy_install 好用 韩玉赏鉴 八一双鹿 台中 凱特琳 Edu Trust认证 石墨烯 区块链 "
            + "碳中和 的时 中 一下子 C+ AB B 5G 2021年 是我 天地无用 今天 了不 中将 将";
        var own = Own.Split(' ');
        var random = new Lcg(4);
        for (var i = 0; i < 8000; i++)
        {
            yield return Repeat(1 + random.Below(8), () => random.Below(8) switch
            {
                < 3 => own[random.Below(own.Length)],
                3 => own[random.Below(own.Length)][..1],
                < 6 => _singles[random.Below(_singles.Length)],
                _ => _words[random.Below(_words.Length)],
            });
        }
    }

    private static string Character(int unit) => ((char)unit).ToString();

    // The length is drawn before the pieces.
    private static string Repeat(int count, Func<string> piece)
    {
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
            text.Append(piece());
        return text.ToString();
    }

    /// <summary>The linear congruential generator of Knuth's MMIX.</summary>
    private sealed class Lcg(ulong state)
    {
        private ulong _state = state;

        public int Below(int n)
        {
            _state = unchecked((_state * 6364136223846793005) + 1442695040888963407);
            return (int)((_state >> 33) % (uint)n);
        }
    }
}
