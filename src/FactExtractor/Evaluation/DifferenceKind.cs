namespace FactExtractor.Evaluation;

/// <summary>In what way a fact is not as annotated.</summary>
public enum DifferenceKind
{
    /// <summary>It was annotated and not given.</summary>
    Missed,

    /// <summary>It was given and not annotated.</summary>
    Extra,

    /// <summary>It has the words but another value.</summary>
    Value,

    /// <summary>It has the words but differs in another field.</summary>
    Field,
}
