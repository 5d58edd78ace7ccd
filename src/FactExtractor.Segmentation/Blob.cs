using System.Runtime.CompilerServices;

namespace FactExtractor.Segmentation;

/// <summary>A file of numbered sections that is embedded in this assembly and read where it lies in memory, without copying or parsing.</summary>
internal sealed unsafe class Blob
{
    private readonly byte* _start;

    /// <summary>Opens the embedded resource <paramref name="name"/>.</summary>
    public Blob(string name)
    {
        // The memory is the assembly's own image: it stays after the stream is gone.
        using var stream = (UnmanagedMemoryStream)typeof(Blob).Assembly.GetManifestResourceStream(name)!;
        _start = stream.PositionPointer;
    }

    /// <summary>The elements of a section.</summary>
    public ReadOnlySpan<T> Section<T>(int number)
        where T : unmanaged
    {
        var header = (int*)_start + 1 + (2 * number);
        return new ReadOnlySpan<T>(_start + Unsafe.ReadUnaligned<int>(header), Unsafe.ReadUnaligned<int>(header + 1));
    }

    /// <summary>Where a section begins; it stays there.</summary>
    public T* Start<T>(int number)
        where T : unmanaged => (T*)(_start + Unsafe.ReadUnaligned<int>((int*)_start + 1 + (2 * number)));
}
