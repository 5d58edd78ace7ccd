namespace FactExtractor.Rules;

/// <summary>A pattern is malformed or names something that does not exist: a mistake in a rule, found when the pipeline is built.</summary>
public sealed class PatternException : Exception
{
    /// <summary>Creates the exception with a message.</summary>
    public PatternException(string message)
        : base(message)
    {
    }
}
