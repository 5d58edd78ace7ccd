using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;

namespace FactExtractor.Articles;

/// <summary>A sketch of the wording of an article, by which reports that are the same or nearly so are found: 52 bytes, whatever its length.</summary>
/// <remarks>
/// MinHash in one permutation (Li, Owen and Zhang, 2012): the hashes of all runs of four characters, punctuation and blanks aside, fall into 64 bins, of which
/// each keeps six bits of its smallest hash. The share of bins in which two sketches agree estimates the share of runs that two texts have in
/// common (their Jaccard similarity), with a standard error of 0.06. Lines without the marks of a sentence, such as headline, date and
/// names, are left out, so that the same report with another head is the same.
/// </remarks>
public sealed class ArticleFingerprint : IEquatable<ArticleFingerprint>
{
    /// <summary>The size of a fingerprint in bytes.</summary>
    public const int Size = (Planes * sizeof(ulong)) + sizeof(uint);

    internal const int Bins = 64;

    /// <summary>The bits of a bin.</summary>
    internal const int Planes = 6;

    private const int RunLength = 4;
    private const int Values = (1 << Planes) - 1;
    private const ulong Prime = 0x9E3779B97F4A7C15;

    /// <summary>Six planes, of which the first holds the first bit of every bin and so on; then the hash of the whole text. A bin of 0 is empty.</summary>
    private readonly byte[] _bytes;

    private ArticleFingerprint(byte[] bytes) => _bytes = bytes;

    internal ReadOnlySpan<byte> Bytes => _bytes;

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

    /// <summary>The estimated share of runs of characters that both texts have in common, 0 to 1.</summary>
    public double Similarity(ArticleFingerprint other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Similarity(_bytes, other._bytes);
    }

    /// <inheritdoc/>
    public bool Equals(ArticleFingerprint? other) => other is not null && Bytes.SequenceEqual(other.Bytes);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ArticleFingerprint);

    /// <inheritdoc/>
    public override int GetHashCode() => BitConverter.ToInt32(_bytes, Planes * sizeof(ulong));

    /// <summary>In Base64.</summary>
    public override string ToString() => Convert.ToBase64String(_bytes);

    internal static double Similarity(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        var used = 0UL;
        var different = 0UL;
        for (var plane = 0; plane < Planes; plane++)
        {
            var (a, b) = (Plane(left, plane), Plane(right, plane));
            used |= a | b;
            different |= a ^ b;
        }

        // Two different hashes agree in their six bits once in 63 times.
        const double chance = 1.0 / Values;
        var same = (double)BitOperations.PopCount(used & ~different) / Math.Max(1, BitOperations.PopCount(used));
        return Math.Max(0, (same - chance) / (1 - chance));
    }

    /// <summary>The bins that are not empty, a bit each.</summary>
    internal static ulong UsedBins(ReadOnlySpan<byte> bytes)
    {
        var used = 0UL;
        for (var plane = 0; plane < Planes; plane++)
            used |= Plane(bytes, plane);
        return used;
    }

    /// <summary>A bit of every bin.</summary>
    internal static ulong Plane(ReadOnlySpan<byte> bytes, int plane) => MemoryMarshal.Read<ulong>(bytes[(plane * sizeof(ulong))..]);

    /// <summary>The hash of the whole text.</summary>
    internal static uint Whole(ReadOnlySpan<byte> bytes) => MemoryMarshal.Read<uint>(bytes[(Planes * sizeof(ulong))..]);

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
        private static readonly ulong _fallenOut = Power(RunLength);

        private readonly ulong[] _smallest = new ulong[Bins];
        private ulong _whole;

        public Sketch()
        {
            for (var i = 0; i < _smallest.Length; i++)
                _smallest[i] = ulong.MaxValue;
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
                ref var smallest = ref _smallest[hash & (Bins - 1)];
                if (hash < smallest)
                    smallest = hash;
            }

            ArrayPool<char>.Shared.Return(words);
            _whole = whole;
            Length += length;
        }

        public byte[] ToBytes()
        {
            var bytes = new byte[Size];
            for (var plane = 0; plane < Planes; plane++)
            {
                var bits = 0UL;
                for (var bin = 0; bin < Bins; bin++)
                    bits |= (ValueOf(bin) >> plane & 1) << bin;
                BitConverter.TryWriteBytes(bytes.AsSpan(plane * sizeof(ulong)), bits);
            }

            BitConverter.TryWriteBytes(bytes.AsSpan(Planes * sizeof(ulong)), (uint)(_whole ^ (_whole >> 32)));
            return bytes;
        }

        private ulong ValueOf(int bin) => _smallest[bin] == ulong.MaxValue ? 0 : 1 + ((_smallest[bin] >> 8) % Values);

        private static ulong Power(int exponent) => exponent == 0 ? 1 : Prime * Power(exponent - 1);

        private static ulong Mix(ulong hash)
        {
            hash = (hash ^ (hash >> 32)) * Prime;
            hash = (hash ^ (hash >> 29)) * Prime;
            return hash ^ (hash >> 32);
        }
    }
}
