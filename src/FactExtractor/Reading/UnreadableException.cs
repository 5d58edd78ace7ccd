namespace FactExtractor.Reading;

/// <summary>A file whose bytes are no text that can be read. The message says why, in a few words and without the file's name.</summary>
public sealed class UnreadableException : IOException
{
    /// <summary>Creates one.</summary>
    /// <param name="message">Why, such as <c>not UTF-8 at byte 123</c>.</param>
    /// <param name="innerException">What led to it.</param>
    public UnreadableException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
