using System.Text;

namespace FactExtractor.Articles;

/// <summary>
/// Names in the order they came. Of each only what neither its start nor its end has in common with the one before is kept, as names in order differ little.
/// </summary>
internal sealed class NameList
{
    private const int BlockLength = 32;

    private readonly List<byte[]> _blocks = [];
    private readonly List<byte[]> _open = new(BlockLength);

    /// <summary>The name of that number, from 0.</summary>
    public string this[int index] => Encoding.UTF8.GetString(
        index / BlockLength < _blocks.Count ? Decode(_blocks[index / BlockLength], index % BlockLength) : _open[index % BlockLength]);

    /// <summary>Adds a name.</summary>
    public void Add(string name)
    {
        _open.Add(Encoding.UTF8.GetBytes(name));
        if (_open.Count < BlockLength)
            return;

        _blocks.Add(Encode(_open));
        _open.Clear();
    }

    private static byte[] Encode(List<byte[]> names)
    {
        using var block = new MemoryStream();
        using var writer = new BinaryWriter(block);
        byte[] last = [];
        foreach (var name in names)
        {
            var start = name.AsSpan().CommonPrefixLength(last);
            var rest = name.AsSpan(start);
            var end = CommonEnd(rest, last.AsSpan(start));
            writer.Write7BitEncodedInt(start);
            writer.Write7BitEncodedInt(end);
            writer.Write7BitEncodedInt(rest.Length - end);
            writer.Write(rest[..^end]);
            last = name;
        }

        return block.ToArray();
    }

    private static byte[] Decode(byte[] block, int index)
    {
        using var reader = new BinaryReader(new MemoryStream(block));
        byte[] name = [];
        for (var i = 0; i <= index; i++)
        {
            var start = name.AsSpan(0, reader.Read7BitEncodedInt());
            var end = name.AsSpan(name.Length - reader.Read7BitEncodedInt());
            name = [.. start, .. reader.ReadBytes(reader.Read7BitEncodedInt()), .. end];
        }

        return name;
    }

    private static int CommonEnd(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        var length = 0;
        while (length < Math.Min(left.Length, right.Length) && left[^(length + 1)] == right[^(length + 1)])
            length++;
        return length;
    }
}
