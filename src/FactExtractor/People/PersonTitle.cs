namespace FactExtractor.People;

/// <summary>What a text says of a person right beside the name.</summary>
/// <param name="Title">The apposition that gives the post, rank or role; empty if none.</param>
/// <param name="Organization">The organizations in it, joined with 、; empty if none.</param>
internal readonly record struct PersonTitle(string Title, string Organization)
{
    /// <summary>No title.</summary>
    public static PersonTitle None { get; } = new("", "");
}
