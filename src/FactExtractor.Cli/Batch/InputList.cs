namespace FactExtractor.Cli.Batch;

/// <summary>The inputs of a run, in order.</summary>
internal sealed class InputList(ExtractSettings settings)
{
    /// <summary>Lists them as it goes; no more than a folder's names are held at a time.</summary>
    public IEnumerable<InputItem> Enumerate()
    {
        foreach (var path in settings.Paths)
        {
            if (path == "-" || settings.InputKind == InputKind.JsonLines)
            {
                var number = 0;
                using var input = path == "-" ? Console.OpenStandardInput() : File.OpenRead(path);
                foreach (var line in LineReader.Read(input))
                    yield return new RecordItem($"{path}:{++number}", line);
            }
            else if (Directory.Exists(path))
            {
                foreach (var file in Directory.EnumerateFiles(path, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
                    yield return new FileItem(Path.GetRelativePath(path, file), file, InputKind.Text);
            }
            else if (File.Exists(path))
                yield return new FileItem(path, path, InputKind.Text);
            else
                yield return new MissingItem(path, "no such file or folder");
        }
    }
}
