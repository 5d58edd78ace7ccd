using System.Diagnostics;
using FactExtractor.Numbers;
using FactExtractor.Reading;

namespace FactExtractor.Benchmarks;

/// <summary>
/// Times texts made to be slow to read (long runs of digits, points, multipliers, nested ranges; endless lists, names and villages) at growing sizes: the
/// time per character must stay the same.
/// </summary>
internal static class HostileTextBenchmark
{
    private const int Passes = 5;
    private const int HanCharacters = 20_902;

    private static readonly int[] _sizes = [1_000, 10_000, 100_000];

    /// <summary>The pieces of which the texts consist; # stands for a character that is another one in each piece.</summary>
    private static readonly (string Name, string Piece)[] _texts =
    [
        ("digits", "7"),
        ("Chinese digits", "九"),
        ("points", "1."),
        ("groups", "1,000,"),
        ("multipliers", "万亿"),
        ("hundreds", "一百"),
        ("ranges", "1至"),
        ("dashes", "1-"),
        ("fractions", "三分之"),
        ("years", "年"),
        ("dates", "2021年5月6日"),
        ("yuan", "3元"),
        ("units", "3个"),
        ("approximations", "约近超过不到"),
        ("scores", "3比2:"),
        ("letters", "A1-"),
        ("nothing but 几", "几"),
        ("counted counties", "5县、"),
        ("lists", "甲乙、"),
        ("versions", "1234."),
        ("dots", "马·"),
        ("dots in words", "的士·"),
        ("cut names", "马·马上·"),
        ("full names", "卡#罗·德#尔说，"),
        ("villages", "某县的#家#村，"),
    ];

    /// <summary>Prints nanoseconds a character, of the numbers alone and of the whole pipeline.</summary>
    public static void Run()
    {
        var reader = new FactPipelineBuilder().Build().CreateReader();
        Console.WriteLine($"{"ns a character",-16}{string.Concat(_sizes.Select(n => $"{"numbers " + n,16}{"all " + n,14}"))}");
        foreach (var (name, piece) in _texts)
        {
            Console.Write($"{name,-16}");
            foreach (var size in _sizes)
            {
                var text = string.Concat(Enumerable.Range(0, size / piece.Length).Select(i => piece.Replace('#', (char)('一' + (i % HanCharacters)))));
                var decoded = new DecodedText(text, "utf-8");
                List<NumberMention> numbers = [];
                var ofNumbers = Fastest(() =>
                {
                    numbers.Clear();
                    NumberReader.Read(text, [], numbers);
                });
                var ofAll = Fastest(() => reader.Read(decoded, "hostile.txt"));
                Console.Write($"{ofNumbers / size,16:0}{ofAll / size,14:0}");
            }

            Console.WriteLine();
        }
    }

    private static double Fastest(Action action)
    {
        var best = double.MaxValue;
        for (var i = 0; i < Passes; i++)
        {
            var start = Stopwatch.GetTimestamp();
            action();
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalNanoseconds);
        }

        return best;
    }
}
