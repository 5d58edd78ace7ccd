using System.Diagnostics;

namespace FactExtractor.Cli.Tests;

public sealed class SignalTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public void A_signal_ends_the_run_and_leaves_what_was_there_before(string signal, int exitCode)
    {
        if (OperatingSystem.IsWindows())
            return;
        _folder.Write("facts.csv", "of yesterday");
        using var process = _folder.Start("extract", "-", "--input-format", "jsonl", "-o", "facts.csv", "-v");
        process.StandardInput.WriteLine("""{"id":1,"text":"第一条"}""");
        process.StandardInput.Flush();
        process.StandardError.ReadLine().Should().StartWith("1: ", "the run is under way");
        using var kill = Process.Start("kill", ["-" + signal, $"{process.Id}"]);
        process.WaitForExit();

        process.ExitCode.Should().Be(exitCode);
        process.StandardError.ReadToEnd().Should().BeEmpty();
        _folder.Files().Should().Equal("facts.csv");
        _folder.Read("facts.csv").Should().Be("of yesterday");
    }
}
