using System.Diagnostics;
using System.Globalization;
using System.Text;
using FactExtractor.Segmentation;

namespace FactExtractor.Benchmarks;

/// <summary>
/// Cuts a text line by line on one thread, in turn with <c>@node-rs/jieba</c> (jieba-rs in Node.js). Speeds are megabytes (10^6) of UTF-8 a second of processor time,
/// so that other programs on the machine disturb them little.
/// </summary>
internal static class SegmentationBenchmark
{
    private const int Passes = 7;

    /// <summary>Measures.</summary>
    /// <param name="path">A text in UTF-8, a few megabytes.</param>
    /// <param name="nodeFolder">A folder in which <c>npm install @node-rs/jieba</c> was run; null to measure without it.</param>
    public static void Run(string path, string? nodeFolder)
    {
        var start = Environment.CpuUsage.TotalTime;
        var segmenter = new JiebaSegmenter();
        var tokens = new TokenBuffer();
        segmenter.Cut("载入词典", tokens, hmm: false);
        var load = (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
        Console.WriteLine($"dictionary loaded and first words cut in {load:F1} ms (with compilation, unless published ReadyToRun)");

        var text = File.ReadAllText(path);
        var lines = text.Split('\n');
        var megabytes = Encoding.UTF8.GetByteCount(text) / 1e6;
        var tagger = new PosSegmenter(segmenter);
        for (var round = 0; round < 3; round++)
        {
            Compare("cut", megabytes, lines, tokens, line => segmenter.Cut(line, tokens), path, nodeFolder);
            Compare("tag", megabytes, lines, tokens, line => tagger.Cut(line, tokens), path, nodeFolder);
        }
    }

    private static void Compare(string mode, double megabytes, string[] lines, TokenBuffer tokens, Action<string> cut, string path, string? nodeFolder)
    {
        var seconds = new List<double>();
        long words = 0;
        long allocated = 0;
        for (var pass = 0; pass <= Passes; pass++)
        {
            words = 0;
            var allocatedBefore = GC.GetAllocatedBytesForCurrentThread();
            var before = Environment.CpuUsage.TotalTime;
            foreach (var line in lines)
            {
                cut(line);
                words += tokens.Count;
            }

            var time = Environment.CpuUsage.TotalTime - before;
            allocated = GC.GetAllocatedBytesForCurrentThread() - allocatedBefore;

            // The first pass warms up.
            if (pass > 0)
                seconds.Add(time.TotalSeconds);
        }

        seconds.Sort();
        var speed = megabytes / seconds[Passes / 2];
        var result = $"{mode}: {speed:F1} MB/s, {words} words, {allocated} bytes allocated a pass";
        if (nodeFolder is null)
        {
            Console.WriteLine(result);
            return;
        }

        var other = megabytes / NodeSeconds(mode, path, nodeFolder);
        Console.WriteLine($"{result}; @node-rs/jieba {other:F1} MB/s, ratio {speed / other:F1}");
    }

    private static double NodeSeconds(string mode, string path, string nodeFolder)
    {
        var script = Path.Combine(AppContext.BaseDirectory, "node-jieba.cjs");
        var start = new ProcessStartInfo("node", [script, mode, Path.GetFullPath(path)])
        {
            WorkingDirectory = nodeFolder,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var node = Process.Start(start)!;
        var output = node.StandardOutput.ReadToEnd();
        node.WaitForExit();
        return double.Parse(output, CultureInfo.InvariantCulture);
    }
}
