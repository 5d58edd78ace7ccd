using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace FactExtractor.Reading;

/// <summary>Turns the bytes of a file into characters. Immutable and thread-safe.</summary>
/// <remarks>
/// In this order: the encoding asked for; a byte order mark; UTF-16 if there are zero bytes; strict UTF-8; the charset that an HTML page declares; UTF-8 if most
/// bytes beyond ASCII are sound in it; else that one of GB18030, Big5 and UTF-16 in which most of the text is made of frequent characters. Bytes of one
/// encoding read in another give rare characters, so a few words suffice.
/// </remarks>
public sealed class TextDecoder
{
    private const string Utf8Name = "utf-8";
    private const string Gb18030Name = "gb18030";
    private const string Big5Name = "big5";
    private const string Utf16Name = "utf-16";

    /// <summary>Where a page declares its charset at the latest, in bytes.</summary>
    private const int HeadLength = 2048;

    /// <summary>The least share of frequent characters among the ideographs of a text; random ones have three in a hundred.</summary>
    private const double LeastFrequent = 0.2;

    private readonly string? _encoding;
    private readonly bool _replaces;

    /// <summary>Creates a decoder.</summary>
    /// <param name="encoding">One of <see cref="EncodingNames"/> for all files; null to find it out file by file.</param>
    /// <param name="replacesErrors">Whether bytes that cannot be decoded become U+FFFD; else they make the file unreadable.</param>
    public TextDecoder(string? encoding = null, bool replacesErrors = false)
    {
        if (encoding is not null && !EncodingNames.Contains(encoding))
            throw new ArgumentException($"The encoding is none of {string.Join(", ", EncodingNames)}.", nameof(encoding));

        _encoding = encoding;
        _replaces = replacesErrors;
    }

    /// <summary>The encodings that can be asked for.</summary>
    public static IReadOnlyList<string> EncodingNames { get; } = [Utf8Name, Gb18030Name, Big5Name, Utf16Name];

    /// <summary>Decodes a file.</summary>
    /// <param name="bytes">All its bytes; none give an empty text.</param>
    /// <exception cref="UnreadableException">It is binary, or has bytes that its encoding does not know.</exception>
    public DecodedText Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
            return new DecodedText("", _encoding ?? Utf8Name);

        if (KindOfBinary(bytes) is { } kind)
            throw new UnreadableException(kind);

        if (FromMark(bytes) is { } marked && (_encoding is null || marked.Name == _encoding))
            return Decode(bytes[marked.Length..], marked.Name, marked.Encoding, marked.Length);

        if (_encoding is not null)
            return Decode(bytes, _encoding, EncodingOf(_encoding, bytes), 0);

        if (bytes.Contains((byte)0))
            return DecodeWithZeros(bytes);

        if (Utf8.IsValid(bytes) || IsDamagedUtf8(bytes))
            return Decode(bytes, Utf8Name, Encoding.UTF8, 0);

        if (DeclaredCharset(bytes) is { } declared && !EncodingOf(declared, bytes).GetString(bytes).Contains('\uFFFD', StringComparison.Ordinal))
            return Decode(bytes, declared, EncodingOf(declared, bytes), 0);

        return DecodeBest(bytes, [(Gb18030Name, CodePages.Gb18030), (Big5Name, CodePages.Big5), (Utf16Name, Encoding.Unicode), (Utf16Name, Encoding.BigEndianUnicode)]);
    }

    private static string? KindOfBinary(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("%PDF-"u8))
            return "binary file (PDF)";
        if (bytes.StartsWith("PK\u0003\u0004"u8))
            return "binary file (ZIP or Office document)";
        if (bytes.StartsWith<byte>([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1]))
            return "binary file (old Office document)";
        if (bytes.StartsWith<byte>([0x1F, 0x8B]))
            return "binary file (gzip)";
        if (bytes.StartsWith<byte>([0x89, 0x50, 0x4E, 0x47]) || bytes.StartsWith<byte>([0xFF, 0xD8, 0xFF]) || bytes.StartsWith("GIF8"u8))
            return "binary file (image)";

        return null;
    }

    private static (string Name, Encoding Encoding, int Length)? FromMark(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Utf8Name, Encoding.UTF8, 3),
        [0xFF, 0xFE, ..] => (Utf16Name, Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Utf16Name, Encoding.BigEndianUnicode, 2),
        [0x84, 0x31, 0x95, 0x33, ..] => (Gb18030Name, CodePages.Gb18030, 4),
        _ => null,
    };

    private static Encoding EncodingOf(string name, ReadOnlySpan<byte> bytes) => name switch
    {
        Gb18030Name => CodePages.Gb18030,
        Big5Name => CodePages.Big5,
        Utf16Name => Share(Encoding.BigEndianUnicode.GetString(bytes)) > Share(Encoding.Unicode.GetString(bytes)) ? Encoding.BigEndianUnicode : Encoding.Unicode,
        _ => Encoding.UTF8,
    };

    /// <summary>Text with zero bytes is UTF-16 with some ASCII in it, or no text.</summary>
    private DecodedText DecodeWithZeros(ReadOnlySpan<byte> bytes)
    {
        // Stricter than for text without zero bytes, for these are usual in files of other kinds.
        const double LeastShare = 0.5;
        var encoding = EncodingOf(Utf16Name, bytes);
        if (Share(encoding.GetString(bytes)) < LeastShare)
            throw new UnreadableException("binary file");

        return Decode(bytes, Utf16Name, encoding, 0);
    }

    private DecodedText DecodeBest(ReadOnlySpan<byte> bytes, ReadOnlySpan<(string Name, Encoding Encoding)> candidates)
    {
        var best = candidates[0];
        var share = -1.0;
        foreach (var candidate in candidates)
        {
            var candidateShare = Share(candidate.Encoding.GetString(bytes));
            if (candidateShare > share)
                (best, share) = (candidate, candidateShare);
        }

        if (share < LeastFrequent)
            throw new UnreadableException("neither UTF-8 nor GB18030, Big5 or UTF-16");

        return Decode(bytes, best.Name, best.Encoding, 0);
    }

    private DecodedText Decode(ReadOnlySpan<byte> bytes, string name, Encoding encoding, int offset)
    {
        try
        {
            return new DecodedText((_replaces ? encoding : CodePages.Strict(encoding)).GetString(bytes), name);
        }
        catch (DecoderFallbackException error)
        {
            var position = PositionOfError(bytes, encoding);
            throw new UnreadableException($"not {name.ToUpperInvariant()} at byte {offset + position}", error);
        }
    }

    /// <summary>The first byte that cannot be decoded: the bytes before it that can, counted by encoding them again.</summary>
    private static int PositionOfError(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        var text = encoding.GetString(bytes).AsSpan();
        var strict = CodePages.Strict(encoding);
        var mark = strict.GetBytes("\uFFFD");
        for (var position = 0; ; position += mark.Length)
        {
            var length = text.IndexOf('\uFFFD');
            if (length < 0)
                return bytes.Length;

            position += strict.GetByteCount(text[..length]);
            if (!bytes[Math.Min(position, bytes.Length)..].StartsWith(mark))
                return position;

            text = text[(length + 1)..];
        }
    }

    /// <summary>Whether most of the bytes beyond ASCII are sound UTF-8, so that it is UTF-8 with a fault rather than another encoding.</summary>
    private static bool IsDamagedUtf8(ReadOnlySpan<byte> bytes)
    {
        // Chinese in GB18030 or Big5 gives hardly any sequences that UTF-8 knows.
        const int LeastSound = 9;
        var sound = 0;
        var faulty = 0;
        while (!bytes.IsEmpty)
        {
            var ascii = bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (ascii < 0)
                break;

            bytes = bytes[ascii..];
            var status = Rune.DecodeFromUtf8(bytes, out _, out var consumed);
            if (status == OperationStatus.Done)
                sound += consumed;
            else
                faulty += consumed;

            bytes = bytes[consumed..];
        }

        return sound > LeastSound * faulty;
    }

    private static string? DeclaredCharset(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, HeadLength)]);
        var at = head.IndexOf("charset=", StringComparison.OrdinalIgnoreCase);
        if (at < 0 || !head.Contains('<'))
            return null;

        var name = head.AsSpan(at + "charset=".Length).TrimStart("\"' ");
        return name switch
        {
            _ when name.StartsWith("gb", StringComparison.OrdinalIgnoreCase) => Gb18030Name,
            _ when name.StartsWith("big5", StringComparison.OrdinalIgnoreCase) => Big5Name,
            _ when name.StartsWith("utf-16", StringComparison.OrdinalIgnoreCase) => Utf16Name,
            _ => null,
        };
    }

    /// <summary>
    /// How much a text looks like Chinese: the share of frequent ideographs among all characters beyond ASCII that are no punctuation, less the share of
    /// characters that no text has. ASCII alone counts as text.
    /// </summary>
    private static double Share(string text)
    {
        var frequent = 0;
        var odd = 0;
        var all = 0;
        foreach (var c in text)
        {
            if (c is >= ' ' and < '\u007F' or '\n' or '\r' or '\t')
                continue;

            if (c is (>= '\u2010' and <= '\u2027') or (>= '\u3000' and <= '\u3011') or (>= '\uFF01' and <= '\uFF5E') or '\u00B7' or '\u00A0')
                continue;

            all++;
            if (CharacterFrequency.IsFrequent(c))
                frequent++;
            else if (c is < ' ' or (>= '\u007F' and < '\u00A0') or (>= '\uE000' and <= '\uF8FF') or '\uFFFD' or >= '\uFFF0')
                odd++;
        }

        return all == 0 ? 1 : (double)(frequent - (2 * odd)) / all;
    }
}
