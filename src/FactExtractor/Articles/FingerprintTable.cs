using System.Runtime.CompilerServices;

namespace FactExtractor.Articles;

/// <summary>A hash table of fingerprints under each of their keys. It holds so many that two bytes tell one from the others, and never grows.</summary>
internal sealed class FingerprintTable
{
    /// <summary>The most fingerprints it holds.</summary>
    public const int Capacity = ushort.MaxValue;

    /// <summary>In each band; four fingerprints come to share one by chance.</summary>
    private const int Heads = 1 << 14;

    /// <summary>Far more than chance brings together. What is common to so many is not entered further.</summary>
    private const int LongestChain = 64;

    private readonly PagedArray<Wording> _wordings = new();

    /// <summary>The fingerprint entered last under a key, counted from 1; 0 if there is none.</summary>
    private readonly ushort[] _heads = new ushort[ArticleFingerprint.Bands * Heads];

    /// <summary>For each fingerprint and band, the one entered before it under the same key.</summary>
    private readonly PagedArray<Links> _links = new();

    /// <summary>Whether it holds no more.</summary>
    public bool IsFull => _wordings.Length == Capacity;

    /// <summary>The number of the first fingerprint, from 0, that is so similar to a given one; null if there is none.</summary>
    public int? FirstLike(ArticleFingerprint fingerprint, double leastSimilarity)
    {
        var first = int.MaxValue;
        for (var band = 0; band < ArticleFingerprint.Bands; band++)
        {
            for (int number = HeadOf(fingerprint, band); number > 0; number = _links[number - 1][band])
            {
                if (number <= first && ArticleFingerprint.Similarity(fingerprint.Bits, _wordings[number - 1]) >= leastSimilarity)
                    first = number - 1;
            }
        }

        return first < int.MaxValue ? first : null;
    }

    /// <summary>Adds a fingerprint.</summary>
    public void Add(ArticleFingerprint fingerprint)
    {
        var own = _wordings.Length;
        _wordings.Grow(own + 1);
        _links.Grow(own + 1);
        fingerprint.Bits.CopyTo(_wordings[own]);
        for (var band = 0; band < ArticleFingerprint.Bands; band++)
        {
            ref var head = ref HeadOf(fingerprint, band);
            if (LengthOf(head, band) == LongestChain)
                continue;
            _links[own][band] = head;
            head = (ushort)(own + 1);
        }
    }

    private ref ushort HeadOf(ArticleFingerprint fingerprint, int band) => ref _heads[(band * Heads) + (int)(fingerprint.Keys[band] % Heads)];

    private int LengthOf(int head, int band)
    {
        var length = 0;
        for (var number = head; number > 0; number = _links[number - 1][band])
            length++;
        return length;
    }

    [InlineArray(ArticleFingerprint.Words)]
    private struct Wording
    {
        private ulong _first;
    }

    [InlineArray(ArticleFingerprint.Bands)]
    private struct Links
    {
        private ushort _first;
    }
}
