using System.Text;

namespace FactExtractor.Articles;

/// <summary>Names in the order they came. Of each only what differs from the start of the one before is kept (front coding), as names in order differ little.</summary>
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
            var shared = name.AsSpan().CommonPrefixLength(last);
            writer.Write7BitEncodedInt(shared);
            writer.Write7BitEncodedInt(name.Length - shared);
            writer.Write(name.AsSpan(shared));
            last = name;
        }

        return block.ToArray();
    }

    private static byte[] Decode(byte[] block, int index)
    {
        using var reader = new BinaryReader(new MemoryStream(block));
        byte[] name = [];
        for (var i = 0; i <= index; i++)
            name = [.. name.AsSpan(0, reader.Read7BitEncodedInt()), .. reader.ReadBytes(reader.Read7BitEncodedInt())];

        return name;
    }
}
