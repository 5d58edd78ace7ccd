using System.Runtime.InteropServices;

namespace FactExtractor.DataCompiler;

/// <summary>
/// Writes arrays as the numbered sections of one little-endian file: the number of sections, then position and number of elements of each (32 bits), then the sections.
/// </summary>
internal sealed class BlobWriter
{
    /// <summary>
    /// An embedded resource begins 4 bytes after a multiple of 8, behind its length; sections at such positions in the file are aligned in memory.
    /// </summary>
    private const int Alignment = 8;

    private readonly List<(byte[] Bytes, int Count)> _sections = [];

    /// <summary>The number of sections so far.</summary>
    public int Count => _sections.Count;

    /// <summary>Appends a section.</summary>
    public void Add<T>(ReadOnlySpan<T> elements)
        where T : unmanaged
        => _sections.Add((MemoryMarshal.AsBytes(elements).ToArray(), elements.Length));

    /// <summary>Writes the file in one step, so that nobody ever reads a part of it.</summary>
    public void Save(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        Directory.CreateDirectory(folder);
        var temporary = Path.Combine(folder, Path.GetRandomFileName());
        using (var file = new BinaryWriter(File.Create(temporary)))
        {
            var position = sizeof(int) * (1 + (2 * _sections.Count));
            file.Write(_sections.Count);
            foreach (var (bytes, count) in _sections)
            {
                position = Aligned(position);
                file.Write(position);
                file.Write(count);
                position += bytes.Length;
            }

            foreach (var (bytes, _) in _sections)
            {
                while (file.BaseStream.Position != Aligned((int)file.BaseStream.Position))
                    file.Write((byte)0);
                file.Write(bytes);
            }
        }

        File.Move(temporary, path, overwrite: true);
    }

    private static int Aligned(int position) => ((position + (Alignment / 2) - 1) / Alignment * Alignment) + (Alignment / 2);
}
