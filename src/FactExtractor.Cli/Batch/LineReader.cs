namespace FactExtractor.Cli.Batch;

/// <summary>Cuts a stream into its lines, of whatever length, without decoding them.</summary>
internal static class LineReader
{
    private const int FirstBufferSize = 1 << 16;

    /// <summary>In bytes.</summary>
    public const int LongestLine = 1 << 30;

    private static readonly byte[] _byteOrderMark = [0xEF, 0xBB, 0xBF];

    /// <summary>The lines in order, without their ends and without a byte order mark; each is a copy of its own.</summary>
    /// <exception cref="IOException">A line has more than a gigabyte.</exception>
    public static IEnumerable<byte[]> Read(Stream stream)
    {
        var buffer = new byte[FirstBufferSize];
        var length = 0;
        var isFirst = true;
        int read;
        while ((read = stream.Read(buffer, length, buffer.Length - length)) > 0)
        {
            var searched = length;
            length += read;
            var start = 0;
            while (Array.IndexOf(buffer, (byte)'\n', searched, length - searched) is var end and >= 0)
            {
                yield return Line(buffer.AsSpan(start, end - start), ref isFirst);
                start = searched = end + 1;
            }

            length -= start;
            buffer.AsSpan(start, length).CopyTo(buffer);
            if (length >= LongestLine)
                throw new IOException("a line has more than 1 GB");
            if (length == buffer.Length)
                Array.Resize(ref buffer, buffer.Length * 2);
        }

        if (length > 0)
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
