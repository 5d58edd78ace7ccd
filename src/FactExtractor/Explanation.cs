using FactExtractor.Facts;
using FactExtractor.Rules;
using FactExtractor.Segmentation;
using FactExtractor.Text;

namespace FactExtractor;

/// <summary>How the facts of a text came about.</summary>
/// <param name="Text">The clean text.</param>
/// <param name="Tokens">Its words.</param>
/// <param name="Lexemes">Its lexemes with the names of their classes.</param>
/// <param name="Decisions">What was proposed, and what stands.</param>
/// <param name="Inferences">What was inferred for a candidate.</param>
/// <param name="Facts">The facts.</param>
public sealed record Explanation(
    CleanText Text,
    IReadOnlyList<Token> Tokens,
    IReadOnlyList<(string Class, Lexeme Lexeme)> Lexemes,
    IReadOnlyList<Decision> Decisions,
    IReadOnlyList<(Candidate Candidate, string Inference)> Inferences,
    IReadOnlyList<Fact> Facts);
