using System.Collections;
using System.IO.Enumeration;

namespace FactExtractor.Reading;

/// <summary>The files of a folder and of the folders in it, in the ordinal order of their relative paths.</summary>
/// <remarks>
/// Found while they are asked for. A folder is listed in portions of its next names in order, so a folder of any size takes bounded memory, and one of
/// up to a portion is listed once. Links are followed, but not into a folder that they lie in. A folder that cannot be listed is
/// given as if it were a file, so that reading it tells what is wrong.
/// </remarks>
/// <param name="folder">The folder.</param>
/// <param name="accepts">Whether a file, by its relative path with <c>/</c>, is wanted.</param>
/// <param name="portion">How many names are held at a time.</param>
public sealed class InputFiles(string folder, Func<string, bool> accepts, int portion = 1 << 16) : IEnumerable<SourceFile>
{
    private static readonly EnumerationOptions _everything = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    /// <inheritdoc/>
    public IEnumerator<SourceFile> GetEnumerator() => List(folder, "", [RealPath(new DirectoryInfo(folder))]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private IEnumerable<SourceFile> List(string path, string prefix, string[] ancestors)
    {
        var last = "";
        string[] names;
        do
        {
            if (NextNames(path, last) is not { } found)
            {
                yield return new SourceFile(path, prefix.TrimEnd('/'));
                yield break;
            }

            names = found;
            foreach (var name in names)
            {
                last = name;
                if (name[^1] != '/')
                {
                    if (accepts(prefix + name))
                        yield return new SourceFile(Path.Combine(path, name), prefix + name);

                    continue;
                }

                var inner = new DirectoryInfo(Path.Combine(path, name[..^1]));
                var real = inner.LinkTarget is null ? Path.Combine(ancestors[^1], inner.Name) : RealPath(inner);
                if (ancestors.Contains(real))
                    continue;

                foreach (var file in List(inner.FullName, prefix + name, [.. ancestors, real]))
                    yield return file;
            }
        }
        while (names.Length == portion);
    }

    /// <summary>The next names of a folder, in order; those of folders end in <c>/</c>, which gives the order of whole paths. Null if it cannot be listed.</summary>
    private string[]? NextNames(string path, string last)
    {
        var names = new PriorityQueue<string, string>(Comparer<string>.Create((left, right) => string.CompareOrdinal(right, left)));
        try
        {
            var entries = new FileSystemEnumerable<string>(
                path, (ref FileSystemEntry entry) => entry.IsDirectory ? entry.FileName.ToString() + "/" : entry.FileName.ToString(), _everything);
            foreach (var name in entries)
            {
                if (string.CompareOrdinal(name, last) <= 0)
                    continue;

                if (names.Count < portion)
                    names.Enqueue(name, name);
                else
                    names.EnqueueDequeue(name, name);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }

        var ordered = new string[names.Count];
        for (var i = ordered.Length - 1; i >= 0; i--)
            ordered[i] = names.Dequeue();

        return ordered;
    }

    private static string RealPath(DirectoryInfo folder)
    {
        try
        {
            return (folder.ResolveLinkTarget(returnFinalTarget: true) ?? folder).FullName.TrimEnd('/');
        }
        catch (IOException)
        {
            // A circle of links without a folder at its end.
            return folder.FullName;
        }
    }
}
