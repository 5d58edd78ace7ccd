namespace FactExtractor.Cli.Batch;

/// <summary>Writes what became of the inputs, in their order.</summary>
internal interface IResultWriter : IDisposable
{
    /// <summary>Writes what became of an input.</summary>
    void Write(ItemResult result);

    /// <summary>Hands all that was written so far to the destination.</summary>
    void Flush();

    /// <summary>Writes what closes the output.</summary>
    void Complete();
}
