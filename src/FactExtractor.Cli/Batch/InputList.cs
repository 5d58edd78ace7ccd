using System.IO.Enumeration;
using FactExtractor.Reading;

namespace FactExtractor.Cli.Batch;

/// <summary>The inputs of a run, in order. Found while they are asked for: their number does not matter.</summary>
internal sealed class InputList(ExtractSettings settings)
{
    private const string StandardInput = "-";

    private static readonly string[] _documents = ["*.txt", "*.md", "*.htm", "*.html", "*.jsonl"];

    private readonly IReadOnlyList<string> _include = settings.Include.Count > 0 ? settings.Include : _documents;
    private readonly string? _output = settings.Output.Path is { } output ? Path.GetFullPath(output) : null;

    /// <summary>Lists those of the shard, each with its number among all.</summary>
    public IEnumerable<InputItem> Enumerate()
    {
        long position = 0;
        foreach (var item in settings.Paths.SelectMany(ItemsOf))
        {
            if (settings.Shard.Contains(item))
                yield return item with { Position = position };
            position++;
        }
    }

    /// <summary>How many bytes there are to read, for a shard about; null if that cannot be told before.</summary>
    public long? Size()
    {
        if (settings.Paths.Contains(StandardInput))
            return null;
        var files = settings.Paths.SelectMany(path => Directory.Exists(path) ? FilesOf(path).Select(file => file.Path) : [path]);
        return files.Select(path => new FileInfo(path)).Where(file => file.Exists).Sum(file => file.Length) / settings.Shard.Count;
    }

    private IEnumerable<InputItem> ItemsOf(string path)
    {
        if (Directory.Exists(path))
            return FilesOf(path).SelectMany(file => ItemsOf(file, isFound: true));
        if (path == StandardInput || File.Exists(path))
            return ItemsOf(new SourceFile(path, path.Replace('\\', '/')), isFound: false);
        return [new FailedItem(path, Messages.Missing(path))];
    }

    private IEnumerable<SourceFile> FilesOf(string folder) => new InputFiles(folder, IsWanted).Where(file => !IsOutput(file));

    private IEnumerable<InputItem> ItemsOf(SourceFile file, bool isFound)
    {
        if (settings.InputFormat is { } format)
            file = file with { Format = format };
        return file.Format == SourceFormat.JsonLines ? Records(file) : [new FileItem(file, isFound)];
    }

    // A yield cannot stand in a try with a catch, so the lines are taken one by one.
    private static IEnumerable<InputItem> Records(SourceFile file)
    {
        using var lines = Lines(file).GetEnumerator();
        for (var number = 1; ; number++)
        {
            InputItem item;
            try
            {
                if (!lines.MoveNext())
                    yield break;
                item = new RecordItem($"{file.Name}:{number}", lines.Current);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                item = new FailedItem(file.Path, Messages.ReasonOf(error));
            }

            yield return item;
            if (item is FailedItem)
                yield break;
        }
    }

    private static IEnumerable<byte[]> Lines(SourceFile file)
    {
        using var stream = file.Path == StandardInput ? Console.OpenStandardInput() : File.OpenRead(file.Path);
        foreach (var line in LineReader.Read(stream))
            yield return line;
    }

    private bool IsWanted(string path) => Matches(_include, path) && !Matches(settings.Exclude, path);

    // A pattern with a slash is for the path, one without for the name alone.
    private static bool Matches(IReadOnlyList<string> patterns, string path) => patterns.Any(pattern =>
        FileSystemName.MatchesSimpleExpression(pattern, pattern.Contains('/') ? path : Path.GetFileName(path), ignoreCase: true));

    private bool IsOutput(SourceFile file) => _output is not null && Path.GetFileName(_output) == Path.GetFileName(file.Path) && Path.GetFullPath(file.Path) == _output;
}
