using System.IO.Enumeration;
using FactExtractor.Reading;

namespace FactExtractor.Cli.Batch;

/// <summary>The inputs of a run, in order. Found while they are asked for: their number does not matter.</summary>
internal sealed class InputList
{
    private const string StandardInput = "-";

    private static readonly string[] _documents = ["*.txt", "*.md", "*.htm", "*.html", "*.jsonl"];

    private readonly ExtractSettings _settings;
    private readonly Messages _messages;
    private readonly IReadOnlyList<string> _include;
    private readonly string? _output;
    private readonly List<string> _paths;

    /// <summary>The inputs that the settings name.</summary>
    /// <param name="settings">What is to be read. What is named twice, or beside a folder that it lies in, is read once.</param>
    /// <param name="messages">Where a folder without anything to read is told of.</param>
    public InputList(ExtractSettings settings, Messages messages)
    {
        _settings = settings;
        _messages = messages;
        _include = settings.Include.Count > 0 ? settings.Include : _documents;
        _output = settings.Output.Path is { } output ? Path.GetFullPath(output) : null;
        var folders = settings.Paths.Where(Directory.Exists).ToList();
        _paths = [.. settings.Paths.DistinctBy(FullPath).Where(path => path == StandardInput || !folders.Exists(folder => Holds(folder, path)))];
    }

    /// <summary>Lists those of the shard, each with its number among all.</summary>
    /// <param name="all">Takes all of them, those of other shards included; null if nobody asks.</param>
    public IEnumerable<InputItem> Enumerate(InputDigest? all)
    {
        long position = 0;
        var needsHash = all is not null || _settings.Shard != Shard.Whole;
        foreach (var item in _paths.SelectMany(ItemsOf))
        {
            var hash = needsHash ? item.Hash() : [];
            all?.Add(item, hash);
            if (!needsHash || _settings.Shard.Contains(hash))
                yield return item with { Position = position };
            position++;
        }
    }

    /// <summary>How many bytes there are to read, for a shard about; null if that cannot be told before.</summary>
    public long? Size()
    {
        if (_paths.Contains(StandardInput))
            return null;
        var files = _paths.SelectMany(path => Directory.Exists(path) ? new InputFiles(path, IsWanted).Where(IsNoOutput).Select(file => file.Path) : [path]);
        return files.Select(path => new FileInfo(path)).Where(file => file.Exists).Sum(file => file.Length) / _settings.Shard.Count;
    }

    private static string FullPath(string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, Environment.CurrentDirectory));

    /// <summary>Whether a path lies in a folder and is found there.</summary>
    private bool Holds(string folder, string path)
    {
        var inner = Slashed(Path.GetRelativePath(FullPath(folder), FullPath(path)));
        return inner is not ("." or "..") && !inner.StartsWith("../", StringComparison.Ordinal) && !Path.IsPathRooted(inner)
            && (Directory.Exists(path) || IsWanted(inner));
    }

    private IEnumerable<InputItem> ItemsOf(string path)
    {
        if (Directory.Exists(path))
            return FilesOf(path).SelectMany(file => ItemsOf(file with { Name = NameOf(file, path) }, isFound: true));
        if (path == StandardInput || File.Exists(path))
            return ItemsOf(new SourceFile(path, Slashed(path)), isFound: false);
        return [new FailedItem(path, Messages.Missing(path))];
    }

    // A name is relative to the one folder that is read; beside other inputs it needs the folder's name to be told from theirs.
    private string NameOf(SourceFile file, string folder)
    {
        if (_paths.Count == 1 && file.Name.Length > 0)
            return file.Name;
        return Slashed(Path.Join(Path.TrimEndingDirectorySeparator(folder), file.Name));
    }

    private static string Slashed(string path) => path.Replace('\\', '/');

    private IEnumerable<SourceFile> FilesOf(string folder)
    {
        var isEmpty = true;
        foreach (var file in new InputFiles(folder, IsWanted).Where(IsNoOutput))
        {
            isEmpty = false;
            yield return file;
        }

        if (isEmpty)
            _messages.Error(folder, $"no file to read ({string.Join(' ', _include)})");
    }

    private IEnumerable<InputItem> ItemsOf(SourceFile file, bool isFound)
    {
        if (_settings.InputFormat is { } format)
            file = file with { Format = format };
        return file.Format == SourceFormat.JsonLines ? Records(file) : [new FileItem(file, isFound)];
    }

    // A yield cannot stand in a try with a catch, so the lines are taken one by one.
    private static IEnumerable<InputItem> Records(SourceFile file)
    {
        using var lines = Lines(file).GetEnumerator();
        for (var number = 1; ; number++)
        {
            FailedItem? failure = null;
            try
            {
                if (!lines.MoveNext())
                    yield break;
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                failure = new FailedItem(file.Path, Messages.ReasonOf(error));
            }

            if (failure is not null)
            {
                yield return failure;
                yield break;
            }

            var source = $"{file.Name}:{number}";
            yield return lines.Current is { } line ? new RecordItem(source, line) : new FailedItem(source, ItemReader.TooLarge, IsRecord: true);
        }
    }

    private static IEnumerable<byte[]?> Lines(SourceFile file)
    {
        using var stream = file.Path == StandardInput ? Console.OpenStandardInput() : File.OpenRead(file.Path);
        foreach (var line in LineReader.Read(stream, ItemReader.LargestInput))
            yield return line;
    }

    private bool IsWanted(string path) => Matches(_include, path) && !Matches(_settings.Exclude, path);

    // A pattern with a slash is for the path, one without for the name alone.
    private static bool Matches(IReadOnlyList<string> patterns, string path) => patterns.Any(pattern =>
        FileSystemName.MatchesSimpleExpression(pattern, pattern.Contains('/') ? path : Path.GetFileName(path), ignoreCase: true));

    private bool IsNoOutput(SourceFile file) =>
        _output is null || Path.GetFileName(_output) != Path.GetFileName(file.Path) || Path.GetFullPath(file.Path) != _output;
}
