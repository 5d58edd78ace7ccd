using FactExtractor.Output;

namespace FactExtractor.Cli.Batch;

/// <summary>Writes the articles of the inputs in the format of a writer of facts.</summary>
internal sealed class FactResultWriter(IFactWriter writer) : IResultWriter
{
    public void Write(ItemResult result)
    {
        if (result is { Error: { } reason, IsRecord: true })
            writer.WriteFailure(result.Source, reason);
        foreach (var article in result.Articles)
            writer.Write(article);
    }

    public void Flush() => writer.Flush();

    public void Complete() => writer.Complete();

    public void Dispose() => writer.Dispose();
}
