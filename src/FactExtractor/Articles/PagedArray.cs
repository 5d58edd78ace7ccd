namespace FactExtractor.Articles;

/// <summary>An array that grows by pages: what is in it stays where it is, so that growing leaves no garbage of its own size.</summary>
internal sealed class PagedArray<T>
    where T : struct
{
    private const int PageLength = 1024;

    private readonly List<T[]> _pages = [];

    /// <summary>The number of elements.</summary>
    public int Length { get; private set; }

    /// <summary>The element of that number, from 0.</summary>
    public ref T this[int index] => ref _pages[index / PageLength][index % PageLength];

    /// <summary>Makes it longer by empty elements.</summary>
    public void Grow(int length)
    {
        for (Length = length; _pages.Count * (long)PageLength < length;)
            _pages.Add(new T[PageLength]);
    }
}
