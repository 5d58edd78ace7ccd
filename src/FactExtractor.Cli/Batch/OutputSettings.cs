using FactExtractor.Output;

namespace FactExtractor.Cli.Batch;

/// <summary>Where facts are written, and how.</summary>
internal sealed record OutputSettings
{
    /// <summary>The file; null for standard output.</summary>
    public string? Path { get; init; }

    /// <summary>The format.</summary>
    public OutputFormat Format { get; init; }

    /// <summary>Who reads a CSV output.</summary>
    public CsvFlavor CsvFlavor { get; init; }

    /// <summary>Whether articles that stood earlier are left out rather than marked.</summary>
    public bool DropsDuplicates { get; init; }

    /// <summary>Whether only failures are told.</summary>
    public bool IsQuiet { get; init; }

    /// <summary>Whether each input is told of.</summary>
    public bool IsVerbose { get; init; }

    /// <summary>What to call the place in messages.</summary>
    public string Name => Path ?? "standard output";

    /// <summary>Makes sure that the output does not take the place of a file that is read.</summary>
    /// <exception cref="CommandException">It would.</exception>
    public void RefuseToReplace(IEnumerable<string> inputs)
    {
        if (Path is null || !File.Exists(Path))
            return;
        var place = PlaceOf(Path);
        foreach (var input in inputs)
        {
            if (IsFile(input) && System.IO.Path.GetRelativePath(place, PlaceOf(input)) == ".")
                throw new CommandException($"--output: {Path} would replace {input}, which is read");
        }
    }

    // A device is read and written at once: both ends of a terminal are one.
    private static bool IsFile(string path) => File.Exists(path) && !path.StartsWith("/dev/", StringComparison.Ordinal);

    /// <summary>Where a file really is, links followed.</summary>
    private static string PlaceOf(string path)
    {
        var full = System.IO.Path.GetFullPath(path);
        if (System.IO.Path.GetDirectoryName(full) is not { } folder)
            return full;
        var place = System.IO.Path.Combine(PlaceOf(folder), System.IO.Path.GetFileName(full));
        return File.ResolveLinkTarget(place, returnFinalTarget: true)?.FullName ?? place;
    }
}
