using System.Security.Cryptography;
using System.Text;
using FactExtractor.Reading;

namespace FactExtractor.Cli.Batch;

/// <summary>A folder of the texts that offsets refer to, a UTF-8 file for each file that was read, under its relative path.</summary>
internal sealed class TextFolder(string folder)
{
    // Hashes rather than names: a run may read millions of files.
    private readonly HashSet<UInt128> _kept = [];

    /// <summary>Writes the text of an input that has one.</summary>
    /// <returns>The result; a failure if the place is that of an input or of another text of this run.</returns>
    /// <exception cref="CommandException">The text cannot be written.</exception>
    public ItemResult Keep(ItemResult result)
    {
        if (result.KeptText is not { } kept)
            return result;
        var path = PathOf(kept.File);
        if (Path.GetFullPath(path) == Path.GetFullPath(kept.File.Path))
            return Failure(result, $"its text would take its own place, {path}");
        if (!_kept.Add(HashOf(path)))
            return Failure(result, $"another text of this run is kept as {path}");
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, kept.Text);
            return result with { KeptText = null };
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"{path}: cannot be written: {Messages.ReasonOf(error)}", ExitCode.Failure);
        }
    }

    // A file that the user named may lie anywhere; its text stays within the folder.
    private string PathOf(SourceFile file)
    {
        var name = string.Join('/', file.Name.Split('/').Where(part => part is not ("" or "." or "..")));
        return Path.Combine(folder, file.Format == SourceFormat.Html ? name + ".txt" : name);
    }

    private static UInt128 HashOf(string path) => BitConverter.ToUInt128(SHA256.HashData(Encoding.UTF8.GetBytes(path)));

    private static ItemResult Failure(ItemResult result, string reason) => new(result.Source, []) { Position = result.Position, Error = reason };
}
