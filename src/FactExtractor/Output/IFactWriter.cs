using FactExtractor.Facts;

namespace FactExtractor.Output;

/// <summary>Writes articles with their facts in one format, in the order given. Not thread-safe.</summary>
public interface IFactWriter : IDisposable
{
    /// <summary>Writes an article and its facts.</summary>
    void Write(ArticleFacts article);

    /// <summary>Writes that a record could not be read. Formats without a place for it leave it out.</summary>
    /// <param name="source">The record.</param>
    /// <param name="reason">What is wrong, in one sentence.</param>
    void WriteFailure(string source, string reason);

    /// <summary>Hands all that was written so far to the destination.</summary>
    void Flush();

    /// <summary>Writes what closes the output and flushes it. Without it the output is not whole.</summary>
    void Complete();
}
