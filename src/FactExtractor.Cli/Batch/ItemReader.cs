using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using FactExtractor.Articles;
using FactExtractor.Reading;

namespace FactExtractor.Cli.Batch;

/// <summary>Reads inputs and finds their facts. Holds the buffers of one thread.</summary>
/// <param name="reader">Finds the facts.</param>
/// <param name="settings">How to decode.</param>
/// <param name="journal">Results of earlier runs; null if there are none to be used.</param>
internal sealed class ItemReader(FactReader reader, ExtractSettings settings, Journal? journal)
{
    /// <summary>In bytes. The facts of a file or a record stand in memory together, with ten and more times its size.</summary>
    public const int LargestInput = 1 << 27;

    /// <summary>What is wrong with a larger one.</summary>
    public const string TooLarge = "is larger than 128 MB; many articles are better given as JSON Lines, one a line";

    /// <summary>So many bytes of a hash are enough to tell all inputs apart.</summary>
    private const int KeyBytes = 16;

    private readonly TextDecoder _decoder = new(settings.Encoding, settings.ReplacesEncodingErrors);

    /// <summary>Reads an input. Whatever is wrong with it becomes part of the result.</summary>
    public ItemResult Read(InputItem item)
    {
        try
        {
            return Result(item) with { Position = item.Position };
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Failure(item, Messages.ReasonOf(error));
        }
        catch (Exception error)
        {
            // A defect of ours in one file must not cost the user the facts of all others.
            return Failure(item, $"internal error, please report it: {error.GetType().Name}: {error.Message}");
        }
    }

    private static ItemResult Failure(InputItem item, string reason) =>
        new(item.Source, []) { Position = item.Position, Error = reason, IsRecord = item is RecordItem or FailedItem { IsRecord: true } };

    private ItemResult Result(InputItem item)
    {
        switch (item)
        {
            case FileItem file:
                var bytes = Bytes(file);
                return bytes.Length == 0 ? new ItemResult(item.Source, []) { Remark = "is empty" } : ReadFile(file, bytes);
            case RecordItem record:
                return Recall(item, record.Line, () => ReadRecord(record));
            case FailedItem failed:
                return Failure(item, failed.Reason);
            default:
                throw new ArgumentOutOfRangeException(nameof(item));
        }
    }

    /// <summary>Takes the result from the journal, or reads the input.</summary>
    private ItemResult Recall(InputItem item, ReadOnlyMemory<byte> bytes, Func<ItemResult> read)
    {
        if (journal is null)
            return read() with { Bytes = bytes.Length };
        var key = KeyOf(item.Source, bytes.Span);
        return journal.Find(key) ?? read() with { Bytes = bytes.Length, Key = key };
    }

    private ItemResult ReadFile(FileItem item, byte[] bytes)
    {
        var text = new Lazy<DecodedText>(() => item.File.Decode(bytes, _decoder));
        var result = Recall(item, bytes, () => new ItemResult(item.Source, reader.Read(text.Value, item.Source)) { Encoding = text.Value.Encoding });
        return settings.TextFolder is null ? result : result with { KeptText = new KeptText(item.File, text.Value.Text) };
    }

    private ItemResult ReadRecord(RecordItem item)
    {
        var source = item.Source;
        string text;
        ArticleHead head;
        try
        {
            using var json = JsonDocument.Parse(item.Line);
            source = NewsRecord.IdOf(json.RootElement) ?? source;
            text = NewsRecord.TextOf(json.RootElement);
            head = NewsRecord.HeadOf(json.RootElement);
        }
        catch (Exception error) when (error is JsonException or FormatException or InvalidOperationException)
        {
            return new ItemResult(source, []) { IsRecord = true, Error = ReasonOf(error, item.Line.Span) };
        }

        return new ItemResult(source, [reader.ReadArticle(text, source, head)]) { IsRecord = true };
    }

    private static string KeyOf(string source, ReadOnlySpan<byte> bytes)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes(source));
        hash.AppendData([0]);
        hash.AppendData(bytes);
        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, KeyBytes));
    }

    private static byte[] Bytes(FileItem item)
    {
        if (item.Size > LargestInput)
            throw new IOException(TooLarge);
        if (item.Size > 0)
            return File.ReadAllBytes(item.File.Path);
        if (item.IsFound && LooksEmpty(item.File.Path))
            return [];
        using var input = item.File.Path == "-" ? Console.OpenStandardInput() : File.OpenRead(item.File.Path);
        return Bytes(input);
    }

    /// <summary>The bytes of what does not tell its size beforehand, such as a pipe or a device.</summary>
    private static byte[] Bytes(Stream input)
    {
        const int bufferSize = 1 << 16;
        using var bytes = new MemoryStream();
        var buffer = new byte[bufferSize];
        int read;
        while ((read = input.Read(buffer)) > 0)
        {
            bytes.Write(buffer, 0, read);
            if (bytes.Length > LargestInput)
                throw new IOException(TooLarge);
        }

        return bytes.ToArray();
    }

    // So does a named pipe, and opening it would wait for ever.
    private static bool LooksEmpty(string path) => new FileInfo(path) is { Exists: true, Length: 0 };

    // The reader of JSON tells lines and positions within the one line; half of a surrogate pair it calls an invalid operation.
    private static string ReasonOf(Exception error, ReadOnlySpan<byte> line) => error switch
    {
        _ when !Utf8.IsValid(line) => "is not UTF-8, as JSON Lines always is",
        JsonException json => $"no JSON at byte {json.BytePositionInLine}",
        FormatException => error.Message,
        _ => "a text has half of a surrogate pair",
    };
}
