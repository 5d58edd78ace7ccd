using FactExtractor.Reading;

namespace FactExtractor.Tests.Reading;

public sealed class InputFilesTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("factextractor").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private void Create(params string[] names)
    {
        foreach (var name in names)
        {
            var path = Path.Combine(_folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, "文");
        }
    }

    private IEnumerable<string> Names(int portion = 1000) => new InputFiles(_folder, _ => true, portion).Select(file => file.Name);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(1000)]
    public void Files_come_in_the_ordinal_order_of_their_relative_paths(int portion)
    {
        string[] names = ["a/b/c.txt", "a/z.txt", "a-b/x.txt", "a.txt", "a0.txt", "B.txt", "新闻/二.txt", "新闻/一.txt", "a/b.txt"];
        Create(names);
        Names(portion).Should().Equal(names.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Only_the_files_wanted_come()
    {
        Create("a.txt", "b.pdf", "c/d.txt");
        new InputFiles(_folder, name => name.EndsWith(".txt", StringComparison.Ordinal)).Select(file => file.Name).Should().Equal("a.txt", "c/d.txt");
    }

    [Fact]
    public void Links_in_a_circle_are_followed_once_at_most()
    {
        Create("a/x.txt", "b/y.txt");
        Directory.CreateSymbolicLink(Path.Combine(_folder, "a", "up"), _folder);
        Directory.CreateSymbolicLink(Path.Combine(_folder, "a", "self"), Path.Combine(_folder, "a"));
        Directory.CreateSymbolicLink(Path.Combine(_folder, "a", "other"), Path.Combine(_folder, "b"));
        File.CreateSymbolicLink(Path.Combine(_folder, "one"), Path.Combine(_folder, "two"));
        File.CreateSymbolicLink(Path.Combine(_folder, "two"), Path.Combine(_folder, "one"));
        Names().Should().Equal("a/other/y.txt", "a/x.txt", "b/y.txt", "one", "two");
    }

    [Fact]
    public void A_folder_that_cannot_be_listed_is_given_as_it_stands() =>
        new InputFiles(Path.Combine(_folder, "none"), _ => true).Select(file => file.Path).Should().Equal(Path.Combine(_folder, "none"));

    [Theory]
    [InlineData("a.txt", SourceFormat.Text)]
    [InlineData("a.HTML", SourceFormat.Html)]
    [InlineData("a.jsonl", SourceFormat.JsonLines)]
    [InlineData("README", SourceFormat.Text)]
    public void The_ending_tells_the_format(string name, SourceFormat format) => new SourceFile(name, name).Format.Should().Be(format);
}
