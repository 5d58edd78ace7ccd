using System.Runtime.InteropServices;
using System.Text;

namespace FactExtractor.Cli;

/// <summary>Standard output as a stream that notices when nobody reads it any more.</summary>
/// <remarks>
/// <see cref="Console.OpenStandardOutput()"/> swallows a broken pipe, so that a run would go on for nobody; a <see cref="FileStream"/> on the descriptor keeps a
/// position of its own and writes over what other programs write to the same file. So this calls write(2) itself.
/// </remarks>
internal sealed partial class StandardOutput : Stream
{
    private const int Interrupted = 4;
    private const int BrokenPipe = 32;

    private StandardOutput()
    {
    }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Opens it, buffered.</summary>
    public static Stream Open() => OperatingSystem.IsWindows() ? Console.OpenStandardOutput() : new BufferedStream(new StandardOutput(), 1 << 16);

    /// <summary>Writes a text and closes it.</summary>
    public static void Write(StringBuilder text)
    {
        using var output = Open();
        output.Write(Encoding.UTF8.GetBytes(text.ToString()));
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            var written = write(1, buffer, buffer.Length);
            if (written >= 0)
            {
                buffer = buffer[(int)written..];
                continue;
            }

            var error = Marshal.GetLastPInvokeError();
            if (error == BrokenPipe)
                throw new BrokenPipeException();
            if (error != Interrupted)
                throw new IOException(Marshal.GetPInvokeErrorMessage(error), error);
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    [LibraryImport("libc", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial nint write(int descriptor, ReadOnlySpan<byte> buffer, nint count);
}

/// <summary>The reader of standard output has gone: <c>extract … | head -1</c>.</summary>
internal sealed class BrokenPipeException : IOException;
