using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace FactExtractor.Cli.Batch;

/// <summary>What a run was to read, in a few bytes: inputs by name, size and order, of records their lines.</summary>
/// <remarks>It is the same for all shards of a run, since each enumerates all inputs.</remarks>
internal sealed class InputDigest
{
    private const int Length = 32;

    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>Takes the next input.</summary>
    /// <param name="item">The input, of this shard or another.</param>
    /// <param name="hash">Its hash: see <see cref="InputItem.Hash"/>.</param>
    public void Add(InputItem item, ReadOnlySpan<byte> hash)
    {
        Span<byte> size = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(size, item.Size);
        _hash.AppendData(Encoding.UTF8.GetBytes(item.Source));
        _hash.AppendData(hash);
        _hash.AppendData(size);
    }

    /// <summary>The digest of the inputs so far, in hexadecimal digits.</summary>
    public override string ToString() => Convert.ToHexStringLower(_hash.GetCurrentHash())[..Length];
}
