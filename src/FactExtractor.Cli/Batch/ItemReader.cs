using System.Text.Json;
using FactExtractor.Reading;

namespace FactExtractor.Cli.Batch;

/// <summary>Reads inputs and finds their facts. Holds the buffers of one thread.</summary>
internal sealed class ItemReader(FactReader reader, ExtractSettings settings)
{
    private readonly TextDecoder _decoder = new(settings.Encoding, settings.ReplacesEncodingErrors);

    /// <summary>Reads an input. Whatever is wrong with it becomes part of the result.</summary>
    public ItemResult Read(InputItem item)
    {
        try
        {
            return item switch
            {
                FileItem file => ReadFile(file),
                RecordItem record => ReadRecord(record),
                FailedItem failed => new ItemResult(failed.Source, []) { Error = failed.Reason },
                _ => throw new ArgumentOutOfRangeException(nameof(item)),
            };
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return new ItemResult(item.Source, []) { Error = Messages.ReasonOf(error) };
        }
        catch (Exception error)
        {
            // A defect of ours in one file must not cost the user the facts of all others.
            return new ItemResult(item.Source, []) { Error = $"internal error, please report it: {error.GetType().Name} {error.Message}", IsRecord = item is RecordItem };
        }
    }

    private ItemResult ReadFile(FileItem item)
    {
        var bytes = Bytes(item);
        if (bytes.Length == 0)
            return new ItemResult(item.Source, []) { Remark = "is empty" };
        var text = item.File.Decode(bytes, _decoder);
        return new ItemResult(item.Source, reader.Read(text, item.Source)) { Bytes = bytes.Length, Encoding = text.Encoding };
    }

    private ItemResult ReadRecord(RecordItem item)
    {
        var source = item.Source;
        try
        {
            using var json = JsonDocument.Parse(item.Line);
            source = NewsRecord.IdOf(json.RootElement) ?? source;
            var article = reader.ReadArticle(NewsRecord.TextOf(json.RootElement), source, NewsRecord.HeadOf(json.RootElement));
            return new ItemResult(source, [article]) { IsRecord = true, Bytes = item.Line.Length };
        }
        catch (Exception error) when (error is JsonException or FormatException or InvalidOperationException)
        {
            return new ItemResult(source, []) { IsRecord = true, Bytes = item.Line.Length, Error = ReasonOf(error) };
        }
    }

    private static byte[] Bytes(FileItem item)
    {
        if (item.File.Path != "-")
            return item.IsFound && LooksEmpty(item.File.Path) ? [] : File.ReadAllBytes(item.File.Path);
        using var bytes = new MemoryStream();
        using var input = Console.OpenStandardInput();
        input.CopyTo(bytes);
        return bytes.ToArray();
    }

    // So does a named pipe, and opening it would wait for ever.
    private static bool LooksEmpty(string path) => new FileInfo(path) is { Exists: true, Length: 0 };

    // The reader of JSON tells lines and positions within the one line; half of a surrogate pair it calls an invalid operation.
    private static string ReasonOf(Exception error) => error switch
    {
        JsonException json => $"no JSON at byte {json.BytePositionInLine}",
        FormatException => error.Message,
        _ => "a text has half of a surrogate pair",
    };
}
