using FactExtractor.Reading;

namespace FactExtractor.Benchmarks;

/// <summary>
/// Reads the files of a folder from memory on one thread, from bytes to facts. Speeds are megabytes (10^6) of the files a second
/// of processor time.
/// </summary>
internal static class PipelineBenchmark
{
    private const int Passes = 8;

    /// <summary>Prints the speed of each pass; the first ones compile the program.</summary>
    /// <param name="folder">A folder of texts, a few megabytes.</param>
    public static void Run(string folder)
    {
        var files = Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(path => (Name: Path.GetFileName(path), Bytes: File.ReadAllBytes(path))).ToList();
        var megabytes = files.Sum(file => (long)file.Bytes.Length) / 1e6;
        var decoder = new TextDecoder();
        var reader = new FactPipelineBuilder().Build().CreateReader();
        for (var pass = 1; pass <= Passes; pass++)
        {
            var facts = 0;
            var allocatedBefore = GC.GetAllocatedBytesForCurrentThread();
            var before = Environment.CpuUsage.TotalTime;
            foreach (var (name, bytes) in files)
                facts += reader.Read(decoder.Decode(bytes), name).Sum(article => article.Facts.Count);
            var seconds = (Environment.CpuUsage.TotalTime - before).TotalSeconds;
            var allocated = (GC.GetAllocatedBytesForCurrentThread() - allocatedBefore) / 1e6;
            Console.WriteLine($"pass {pass}: {megabytes / seconds:F2} MB/s, {facts} facts, {allocated:F0} MB allocated");
        }
    }
}
