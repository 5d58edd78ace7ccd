using System.Security.Cryptography;
using System.Text;
using FactExtractor.Reading;

namespace FactExtractor.Cli.Batch;

/// <summary>What is read as a whole: a file, or a record of a JSON Lines file. Its facts depend on nothing else.</summary>
/// <param name="Source">Its name in the output.</param>
internal abstract record InputItem(string Source)
{
    /// <summary>Its number among all inputs, those of other shards included.</summary>
    public long Position { get; init; }

    /// <summary>About how many bytes it has; 0 if nobody knows before reading it.</summary>
    public virtual long Size => 0;

    /// <summary>A hash of what is known of it before it is read: of a file its name, which does not change when others come, of a record its line.</summary>
    public virtual byte[] Hash() => SHA256.HashData(Encoding.UTF8.GetBytes(Source));
}

/// <summary>A file with one or more articles.</summary>
/// <param name="File">The file; the path <c>-</c> is standard input.</param>
/// <param name="IsFound">Whether it was found in a folder rather than named by the user.</param>
internal sealed record FileItem(SourceFile File, bool IsFound) : InputItem(File.Name)
{
    public override long Size => new FileInfo(File.Path) is { Exists: true } file ? file.Length : 0;
}

/// <summary>A line of a JSON Lines file: one article.</summary>
/// <param name="Source">Its name unless it has an <c>id</c>: the file and the number of the line.</param>
/// <param name="Line">The line, as UTF-8.</param>
internal sealed record RecordItem(string Source, ReadOnlyMemory<byte> Line) : InputItem(Source)
{
    public override long Size => Line.Length;

    public override byte[] Hash() => SHA256.HashData(Line.Span);
}

/// <summary>An input that is not there or cannot be read on.</summary>
/// <param name="Source">Its path.</param>
/// <param name="Reason">What is wrong.</param>
/// <param name="IsRecord">Whether it stands for a line of a JSON Lines file.</param>
internal sealed record FailedItem(string Source, string Reason, bool IsRecord = false) : InputItem(Source);
