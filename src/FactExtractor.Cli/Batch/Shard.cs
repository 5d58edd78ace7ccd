using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;

namespace FactExtractor.Cli.Batch;

/// <summary>One of several parts of the inputs, the same on every machine.</summary>
/// <param name="Index">1-based.</param>
/// <param name="Count">The number of parts.</param>
internal sealed record Shard(int Index, int Count)
{
    /// <summary>All inputs.</summary>
    public static Shard Whole { get; } = new(1, 1);

    /// <summary>Whether an input belongs to it, by its <see cref="InputItem.Hash"/>.</summary>
    public bool Contains(ReadOnlySpan<byte> hash) => (int)(BinaryPrimitives.ReadUInt64BigEndian(hash) % (ulong)Count) == Index - 1;

    /// <summary>As on the command line: <c>3/20</c>.</summary>
    public override string ToString() => $"{Index}/{Count}";

    /// <summary>Reads <c>3/20</c>.</summary>
    /// <returns>Whether it is one.</returns>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Shard? shard)
    {
        shard = text?.Split('/') is [var first, var second] && int.TryParse(first, out var index) && int.TryParse(second, out var count) && index >= 1 && index <= count
            ? new Shard(index, count)
            : null;
        return shard is not null;
    }
}
