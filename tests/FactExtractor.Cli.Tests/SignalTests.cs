using System.Diagnostics;
using System.Globalization;

namespace FactExtractor.Cli.Tests;

public sealed class SignalTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("INT", 2, 130)]
    [InlineData("TERM", 15, 143)]
    public void A_signal_ends_the_run_and_leaves_what_was_there_before(string signal, int number, int exitCode)
    {
        if (OperatingSystem.IsWindows() || IsIgnored(number))
            return;
        _folder.Write("facts.csv", "of yesterday");
        using var process = _folder.Start("extract", "-", "--input-format", "jsonl", "-o", "facts.csv", "-v");
        process.StandardInput.WriteLine("""{"id":1,"text":"第一条"}""");
        process.StandardInput.Flush();
        process.StandardError.ReadLine().Should().StartWith("1: ", "the run is under way");
        using var kill = Process.Start("kill", ["-" + signal, $"{process.Id}"]);
        process.WaitForExit(TimeSpan.FromMinutes(2)).Should().BeTrue("the signal ends the run");

        process.ExitCode.Should().Be(exitCode);
        process.StandardError.ReadToEnd().Should().BeEmpty();
        _folder.Files().Should().Equal("facts.csv");
        _folder.Read("facts.csv").Should().Be("of yesterday");
    }

    /// <summary>Whether the program is to inherit that a signal is ignored, as what a shell starts in the background ignores Ctrl-C.</summary>
    private static bool IsIgnored(int signal)
    {
        const string Ignored = "SigIgn:";
        const string Status = "/proc/self/status";
        return File.Exists(Status)
            && File.ReadLines(Status).FirstOrDefault(line => line.StartsWith(Ignored, StringComparison.Ordinal)) is { } mask
            && ((ulong.Parse(mask.AsSpan(Ignored.Length).Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture) >> (signal - 1)) & 1) == 1;
    }
}
