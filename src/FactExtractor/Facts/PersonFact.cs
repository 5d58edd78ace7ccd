namespace FactExtractor.Facts;

/// <summary>A person named.</summary>
/// <remarks><see cref="Fact.Kind"/> is <c>name</c>, <c>partial</c> or <c>byline</c>; <see cref="Fact.Value"/> is the full name.</remarks>
public sealed record PersonFact : Fact
{
    /// <inheritdoc/>
    public override FactType Type => FactType.Person;

    /// <summary>The post, rank or role said of the person right there; empty if none.</summary>
    public string Title { get; init; } = "";

    /// <summary>The organization that the person is said to belong to there; several joined with 、.</summary>
    public string Organization { get; init; } = "";
}
