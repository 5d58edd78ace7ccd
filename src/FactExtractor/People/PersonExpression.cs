namespace FactExtractor.People;

/// <summary>What the words of a person say by themselves.</summary>
/// <param name="Kind">How the name is built.</param>
/// <param name="Byline">The word of the byline that the name belongs to, such as 记者; empty for a name in brackets at the end; null for none.</param>
/// <param name="FullName">The full name, where the words are only a part of it or an address.</param>
internal sealed record PersonExpression(NameKind Kind, string? Byline = null, string? FullName = null);
