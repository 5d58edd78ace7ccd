using System.Runtime.InteropServices;
using System.Text;

namespace FactExtractor.Articles;

/// <summary>Finds articles that are the same as an earlier one, or nearly so. Remembers those seen; asked in input order, by one thread.</summary>
/// <remarks>
/// Candidates agree in all four bins of one of eight bands of the fingerprint (locality-sensitive hashing) and are then compared in whole. An article that is
/// no duplicate takes about 130 bytes and the length of its name; a duplicate takes none.
/// </remarks>
public sealed class DuplicateFinder
{
    /// <summary>The least share of wording in common. A report sent on with another head has more, reports of one series have less.</summary>
    public const double LeastSimilarity = 0.6;

    private const int Bands = 8;

    /// <summary>Texts that fill fewer bins are duplicates only if they are the same.</summary>
    private const int FewestBins = 32;

    private const int PageSize = 1024;

    private readonly List<byte[]> _pages = [];
    private readonly NameStore _names = new();
    private int _count;

    /// <summary>A hash table with open addressing: the numbers, from 1, of the articles with a certain band.</summary>
    private int[] _slots = new int[1024];
    private int _used;

    /// <summary>The first article that one is a duplicate of, as <c>source#article</c>; null if it is new, and then it is remembered.</summary>
    /// <param name="fingerprint">Its fingerprint.</param>
    /// <param name="source">Its file.</param>
    /// <param name="article">Its number within the file.</param>
    public string? Find(ArticleFingerprint fingerprint, string source, int article)
    {
        ArgumentNullException.ThrowIfNull(fingerprint);
        var bytes = fingerprint.Bytes;
        var first = int.MaxValue;
        for (var band = 0; band < Bands; band++)
        {
            for (var slot = FirstSlot(bytes, band); _slots[slot] != 0; slot = NextSlot(slot))
            {
                var earlier = _slots[slot] - 1;
                if (earlier < first && IsSame(bytes, FingerprintOf(earlier)))
                    first = earlier;
            }
        }

        if (first < int.MaxValue)
            return _names[first];

        Remember(bytes, $"{source}#{article}");
        return null;
    }

    private static bool IsSame(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        if (left.SequenceEqual(right))
            return true;

        var empty = Math.Max(left[..ArticleFingerprint.Bins].Count((byte)0), right[..ArticleFingerprint.Bins].Count((byte)0));
        return ArticleFingerprint.Bins - empty >= FewestBins && ArticleFingerprint.Similarity(left, right) >= LeastSimilarity;
    }

    private void Remember(ReadOnlySpan<byte> bytes, string name)
    {
        if (_count % PageSize == 0)
            _pages.Add(new byte[PageSize * ArticleFingerprint.Size]);

        bytes.CopyTo(_pages[^1].AsSpan(_count % PageSize * ArticleFingerprint.Size));
        _names.Add(name);
        _count++;
        if ((_used + Bands) * 5L > _slots.Length * 4L)
            Grow();

        Enter(_count - 1);
    }

    private void Enter(int article)
    {
        for (var band = 0; band < Bands; band++)
        {
            var slot = FirstSlot(FingerprintOf(article), band);
            while (_slots[slot] != 0)
                slot = NextSlot(slot);

            _slots[slot] = article + 1;
            _used++;
        }
    }

    private void Grow()
    {
        _slots = new int[_slots.Length * 2];
        _used = 0;
        for (var article = 0; article < _count - 1; article++)
            Enter(article);
    }

    /// <summary>Where the search for a band of a fingerprint starts. A band with an empty bin, as short texts have, is told apart by the whole text.</summary>
    private int FirstSlot(ReadOnlySpan<byte> bytes, int band)
    {
        var bins = bytes.Slice(band * sizeof(uint), sizeof(uint));
        var key = MemoryMarshal.Read<uint>(bins.Contains((byte)0) ? bytes[ArticleFingerprint.Bins..] : bins);
        return (int)((((key * 31UL) + (uint)band) * 0x9E3779B97F4A7C15) >> 32) & (_slots.Length - 1);
    }

    private int NextSlot(int slot) => (slot + 1) & (_slots.Length - 1);

    private ReadOnlySpan<byte> FingerprintOf(int article) =>
        _pages[article / PageSize].AsSpan(article % PageSize * ArticleFingerprint.Size, ArticleFingerprint.Size);

    /// <summary>Texts one after the other in pages, so that many short ones take little more than their bytes.</summary>
    private sealed class NameStore
    {
        private const int PageLength = 1 << 16;

        private readonly List<byte[]> _pages = [];
        private readonly List<(int Page, int Start, int Length)> _spans = [];
        private int _free;

        public string this[int index]
        {
            get
            {
                var (page, start, length) = _spans[index];
                return Encoding.UTF8.GetString(_pages[page], start, length);
            }
        }

        public void Add(string name)
        {
            var length = Encoding.UTF8.GetByteCount(name);
            if (_pages.Count == 0 || length > _pages[^1].Length - _free)
            {
                _pages.Add(new byte[Math.Max(PageLength, length)]);
                _free = 0;
            }

            Encoding.UTF8.GetBytes(name, _pages[^1].AsSpan(_free));
            _spans.Add((_pages.Count - 1, _free, length));
            _free += length;
        }
    }
}
