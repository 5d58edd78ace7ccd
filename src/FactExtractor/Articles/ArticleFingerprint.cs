using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;

namespace FactExtractor.Articles;

/// <summary>A sketch of the wording of an article, by which reports that are the same or nearly so are found: 52 bytes, whatever its length.</summary>
/// <remarks>
/// MinHash in one permutation (Li, Owen and Zhang, 2012): the hashes of all runs of four characters, punctuation and blanks aside, fall into 256 bins, of which
/// each keeps one bit of its smallest hash (Li and König, 2010); an empty bin takes that of the next one that is not, by their distance (Shrivastava and Li,
/// 2014). The share of bins in which two sketches agree estimates the share of runs that two texts have in common (their Jaccard similarity), with a
/// standard error of 0.05 to 0.06. Lines without the marks of a sentence, such as headline, date and names, are left out, so that the same report with another
/// head is the same. A text of a sentence or two, of which such a share tells little, fills all bins by the hash of the whole.
/// </remarks>
public sealed class ArticleFingerprint : IEquatable<ArticleFingerprint>
{
    /// <summary>The keys of a fingerprint.</summary>
    internal const int Bands = 5;

    /// <summary>The number of words of 64 bits that hold a bit of every bin.</summary>
    internal const int Words = Bins / 64;

    private const int Bins = 256;
    private const int Size = (Words * sizeof(ulong)) + (Bands * sizeof(uint));

    /// <summary>Texts that fill fewer are alike only if they are the same.</summary>
    private const int FewestBins = 40;

    private const int RunLength = 4;
    private const ulong Prime = 0x9E3779B97F4A7C15;

    /// <summary>The words, then the keys.</summary>
    private readonly byte[] _bytes;

    private ArticleFingerprint(byte[] bytes) => _bytes = bytes;

    /// <summary>A bit of every bin.</summary>
    internal ReadOnlySpan<ulong> Bits => MemoryMarshal.Cast<byte, ulong>(_bytes.AsSpan(0, Words * sizeof(ulong)));

    /// <summary>
    /// What texts are likely to have in common in one place at least if they are alike, and hardly else (locality-sensitive hashing): each key stands for the
    /// smallest hashes of two tenths of the runs.
    /// </summary>
    internal ReadOnlySpan<uint> Keys => MemoryMarshal.Cast<byte, uint>(_bytes.AsSpan(Words * sizeof(ulong)));

    /// <summary>The fingerprint of a text; null if it has no words.</summary>
    /// <param name="text">The clean text of an article in simplified script.</param>
    public static ArticleFingerprint? Of(ReadOnlySpan<char> text)
    {
        var builder = new Builder();
        builder.Add(text);
        return builder.Build();
    }

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static ArticleFingerprint Parse(string text)
    {
        var bytes = Convert.FromBase64String(text);
        return bytes.Length == Size ? new ArticleFingerprint(bytes) : throw new FormatException("A fingerprint has 52 bytes.");
    }

    /// <inheritdoc/>
    public bool Equals(ArticleFingerprint? other) => other is not null && _bytes.AsSpan().SequenceEqual(other._bytes);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ArticleFingerprint);

    /// <inheritdoc/>
    public override int GetHashCode() => (int)Keys[0];

    /// <summary>In Base64.</summary>
    public override string ToString() => Convert.ToBase64String(_bytes);

    /// <summary>The estimated share of runs of characters that both texts have in common, 0 to 1.</summary>
    internal static double Similarity(ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right)
    {
        var different = 0;
        for (var word = 0; word < Words; word++)
            different += BitOperations.PopCount(left[word] ^ right[word]);

        // The bits of two different hashes agree every other time.
        return Math.Max(0, 1 - (2.0 * different / Bins));
    }

    /// <summary>Takes the fingerprint of an article that is read stretch by stretch.</summary>
    internal sealed class Builder
    {
        private readonly Sketch _prose = new();

        /// <summary>Of all lines, as long as none has the marks of a sentence.</summary>
        private Sketch? _all;

        /// <summary>Adds a stretch.</summary>
        /// <param name="text">Its clean text in simplified script.</param>
        public void Add(ReadOnlySpan<char> text)
        {
            foreach (var line in text.Split('\n'))
            {
                if (text[line].IndexOfAny("。！？；") >= 0)
                    _prose.Add(text[line]);
            }

            if (_prose.Length == 0)
                (_all ??= new Sketch()).Add(text);
        }

        /// <summary>The fingerprint of all stretches; null if they have no words.</summary>
        public ArticleFingerprint? Build() =>
            _prose.Length > 0 ? new ArticleFingerprint(_prose.ToBytes())
            : _all is { Length: > 0 } all ? new ArticleFingerprint(all.ToBytes())
            : null;
    }

    /// <summary>A fingerprint in the making.</summary>
    private sealed class Sketch
    {
        private const ulong Empty = ulong.MaxValue;

        private static readonly ulong _fallenOut = Power(RunLength);

        private readonly ulong[] _smallest = new ulong[Bins];
        private ulong _whole;
        private int _used;

        public Sketch()
        {
            for (var i = 0; i < _smallest.Length; i++)
                _smallest[i] = Empty;
        }

        public int Length { get; private set; }

        public void Add(ReadOnlySpan<char> line)
        {
            var words = ArrayPool<char>.Shared.Rent(line.Length);
            var length = 0;
            foreach (var c in line)
            {
                if (c is (>= '\u4E00' and <= '\u9FFF') or (>= '0' and <= '9') || (c is > '9' and not (>= '\u2000' and < '\u3400') && char.IsLetter(c)))
                    words[length++] = c;
            }

            // A run's characters are the digits of a number: the first one falls out, the new one comes in.
            var run = 0UL;
            var whole = _whole;
            for (var i = 0; i < length; i++)
            {
                whole = (whole ^ words[i]) * Prime;
                run = (run * Prime) + words[i];
                if (i < RunLength - 1)
                    continue;

                if (i >= RunLength)
                    run -= words[i - RunLength] * _fallenOut;

                var hash = Mix(run);
                ref var smallest = ref _smallest[hash % Bins];
                if (smallest == Empty)
                    _used++;
                if (hash < smallest)
                    smallest = hash;
            }

            ArrayPool<char>.Shared.Return(words);
            _whole = whole;
            Length += length;
        }

        public byte[] ToBytes()
        {
            if (_used < FewestBins)
            {
                for (var bin = 0; bin < Bins; bin++)
                    _smallest[bin] = Mix(_whole + (ulong)bin);
            }

            var bytes = new byte[Size];
            for (var bin = 0; bin < Bins; bin++)
                bytes[bin / 8] |= (byte)(BitOf(bin) << (bin % 8));
            for (var band = 0; band < Bands; band++)
                BitConverter.TryWriteBytes(bytes.AsSpan((Words * sizeof(ulong)) + (band * sizeof(uint))), KeyOf(band));
            return bytes;
        }

        private int BitOf(int bin)
        {
            var distance = 0;
            while (_smallest[(bin + distance) % Bins] == Empty)
                distance++;
            return (int)(Mix(_smallest[(bin + distance) % Bins] + (ulong)distance) & 1);
        }

        private uint KeyOf(int band) => (uint)Mix((SmallestOf(2 * band) * Prime) + SmallestOf((2 * band) + 1));

        /// <summary>The smallest hash in every tenth bin.</summary>
        private ulong SmallestOf(int tenth)
        {
            var smallest = Empty;
            for (var bin = tenth; bin < Bins; bin += 2 * Bands)
                smallest = Math.Min(smallest, _smallest[bin]);
            return smallest;
        }

        private static ulong Power(int exponent) => exponent == 0 ? 1 : Prime * Power(exponent - 1);

        private static ulong Mix(ulong hash)
        {
            hash = (hash ^ (hash >> 32)) * Prime;
            hash = (hash ^ (hash >> 29)) * Prime;
            return hash ^ (hash >> 32);
        }
    }
}
