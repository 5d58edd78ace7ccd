using FactExtractor.Facts;
using FactExtractor.Text;

namespace FactExtractor.Evaluation;

/// <summary>A fact that is not as annotated.</summary>
/// <param name="Kind">In what way.</param>
/// <param name="Type">The type of the fact.</param>
/// <param name="Span">Where it stands, in Unicode code points.</param>
/// <param name="Text">The words.</param>
/// <param name="Given">The value given, or <c>name=value</c> of another field; null if none was.</param>
/// <param name="Wanted">The value annotated, likewise; null if none was.</param>
public sealed record Difference(DifferenceKind Kind, FactType Type, TextSpan Span, string Text, string? Given, string? Wanted);
