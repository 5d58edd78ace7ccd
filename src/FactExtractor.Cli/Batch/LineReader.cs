namespace FactExtractor.Cli.Batch;

/// <summary>Cuts a stream into its lines without decoding them.</summary>
internal static class LineReader
{
    private const int FirstBufferSize = 1 << 16;

    private static readonly byte[] _byteOrderMark = [0xEF, 0xBB, 0xBF];

    /// <summary>The lines in order, without their ends and without a byte order mark, each a copy of its own; null for one that is too long to stand in memory.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="longest">The bytes of the longest line that is given.</param>
    public static IEnumerable<byte[]?> Read(Stream stream, int longest)
    {
        var buffer = new byte[FirstBufferSize];
        var length = 0;
        var isFirst = true;
        var isTooLong = false;
        int read;
        while ((read = stream.Read(buffer, length, buffer.Length - length)) > 0)
        {
            var searched = length;
            length += read;
            var start = 0;
            while (Array.IndexOf(buffer, (byte)'\n', searched, length - searched) is var end and >= 0)
            {
                yield return isTooLong || end - start > longest ? null : Line(buffer.AsSpan(start, end - start), ref isFirst);
                isTooLong = false;
                start = searched = end + 1;
            }

            length -= start;
            buffer.AsSpan(start, length).CopyTo(buffer);
            isTooLong |= length > longest;
            if (isTooLong)
                length = 0;
            else if (length == buffer.Length)
                Array.Resize(ref buffer, (int)Math.Min(buffer.Length * 2L, longest + 1L));
        }

        if (isTooLong)
            yield return null;
        else if (length > 0)
            yield return Line(buffer.AsSpan(0, length), ref isFirst);
    }

    private static byte[] Line(ReadOnlySpan<byte> line, ref bool isFirst)
    {
        if (isFirst && line.StartsWith(_byteOrderMark))
            line = line[_byteOrderMark.Length..];
        isFirst = false;
        return line.TrimEnd((byte)'\r').ToArray();
    }
}
