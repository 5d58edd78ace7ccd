using FactExtractor.Output;

namespace FactExtractor.Tests.Output;

public sealed class OutputFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("facts");

    private string Target => Path.Combine(_folder.FullName, "facts.csv");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public void Nothing_stands_in_the_place_before_the_file_is_whole()
    {
        File.WriteAllText(Target, "old");
        using (var output = new OutputFile(Target))
        {
            output.Stream.Write("new"u8);
            File.ReadAllText(Target).Should().Be("old");
            output.Commit();
        }

        File.ReadAllText(Target).Should().Be("new");
        Files().Should().Equal("facts.csv");
    }

    [Fact]
    public void Without_commit_the_old_file_stays_and_nothing_else_does()
    {
        File.WriteAllText(Target, "old");
        using (var output = new OutputFile(Target))
            output.Stream.Write("new"u8);

        File.ReadAllText(Target).Should().Be("old");
        Files().Should().Equal("facts.csv");
    }

    [Fact]
    public void What_a_killed_run_left_behind_is_replaced()
    {
        File.WriteAllText(OutputFile.TemporaryPath(Target), "half of something longer");
        using (var output = new OutputFile(Target))
        {
            output.Stream.Write("new"u8);
            output.Commit();
        }

        File.ReadAllText(Target).Should().Be("new");
        Files().Should().Equal("facts.csv");
    }

    [Fact]
    public void Two_runs_cannot_write_the_same_output()
    {
        using var first = new OutputFile(Target);
        var second = () => new OutputFile(Target);
        second.Should().Throw<IOException>();
    }

    [Fact]
    public void A_link_in_the_place_stays_a_link()
    {
        var real = Path.Combine(_folder.FullName, "real.csv");
        File.WriteAllText(real, "old");
        File.CreateSymbolicLink(Target, real);
        using (var output = new OutputFile(Target))
        {
            output.Stream.Write("new"u8);
            output.Commit();
        }

        File.ResolveLinkTarget(Target, returnFinalTarget: true)!.FullName.Should().Be(real);
        File.ReadAllText(real).Should().Be("new");
    }

    private IEnumerable<string?> Files() => Directory.EnumerateFileSystemEntries(_folder.FullName).Select(Path.GetFileName);
}
