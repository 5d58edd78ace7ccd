using FactExtractor.Text;

namespace FactExtractor.Rules;

/// <summary>A place at which a rule matched, and what it said there.</summary>
/// <typeparam name="T">What the rule yields.</typeparam>
/// <param name="Rule">The rule.</param>
/// <param name="Span">The words of the fact in the clean text.</param>
/// <param name="Expression">What the rule yielded.</param>
public readonly record struct RuleHit<T>(Rule<T> Rule, TextSpan Span, T Expression)
    where T : class;
