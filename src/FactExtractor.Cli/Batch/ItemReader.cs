using System.Text.Json;
using FactExtractor.Reading;

namespace FactExtractor.Cli.Batch;

/// <summary>Reads inputs and finds their facts. Holds the buffers of one thread.</summary>
internal sealed class ItemReader(FactReader reader, ExtractSettings settings)
{
    /// <summary>Reads an input. Whatever is wrong with it becomes part of the result.</summary>
    public ItemResult Read(InputItem item)
    {
        try
        {
            return item switch
            {
                FileItem file => ReadFile(file),
                RecordItem record => ReadRecord(record),
                MissingItem missing => new ItemResult(missing.Source, []) { Error = missing.Reason },
                _ => throw new ArgumentOutOfRangeException(nameof(item)),
            };
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return new ItemResult(item.Source, []) { Error = Messages.ReasonOf(error), IsRecord = item is RecordItem };
        }
    }

    private ItemResult ReadFile(FileItem file)
    {
        var bytes = File.ReadAllBytes(file.Path);
        var text = new DecodedText(System.Text.Encoding.UTF8.GetString(bytes), settings.Encoding ?? "utf-8");
        return new ItemResult(file.Source, reader.Read(text, file.Source)) { Bytes = bytes.Length, Encoding = text.Encoding };
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

    // The reader of JSON tells lines and positions within the one line; a lone surrogate it calls an invalid operation.
    private static string ReasonOf(Exception error) => error switch
    {
        JsonException json => $"no JSON at byte {json.BytePositionInLine}",
        FormatException => error.Message,
        _ => "a text has half of a surrogate pair",
    };
}
