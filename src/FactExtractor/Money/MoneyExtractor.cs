using FactExtractor.Facts;
using FactExtractor.Lexicons;
using FactExtractor.Rules;
using FactExtractor.Text;

namespace FactExtractor.Money;

/// <summary>Finds amounts of money.</summary>
internal sealed class MoneyExtractor : IFactExtractor
{
    private readonly RuleScanner<MoneyExpression> _scanner;

    /// <summary>Compiles the rules.</summary>
    public MoneyExtractor(LexiconSet lexicons, LexemeClasses classes) =>
        _scanner = new RuleScanner<MoneyExpression>(FactType.Money, MoneyRules.All, MoneyRules.FragmentsFor(lexicons), classes);

    /// <inheritdoc/>
    public FactType Type => FactType.Money;

    /// <inheritdoc/>
    public IReadOnlyList<IRule> Rules => MoneyRules.All;

    /// <inheritdoc/>
    public void Find(TextAnalysis text, ICollection<Candidate> candidates) => _scanner.Scan(text, candidates);

    /// <inheritdoc/>
    public void Resolve(IReadOnlyList<Candidate> accepted, ArticleContext context, ICollection<Fact> facts)
    {
        var local = accepted.Count > 0 ? Currencies.LocalOf(context.Text.Clean) : Currencies.Yuan;
        foreach (var candidate in accepted)
        {
            var expression = (MoneyExpression)candidate.Expression;
            if (expression.Currency is null && local != Currencies.Yuan)
                context.Note(candidate, $"元 is {local} in this article");
            var place = context.Locate(candidate.Span);
            facts.Add(new MoneyFact
            {
                Kind = "money",
                Text = place.Text,
                Start = place.Start,
                End = place.End,
                Sentence = place.Sentence,
                Rule = candidate.Rule.Name,
                Value = expression.Quantity.ToString(),
                Quantity = expression.Quantity,
                Currency = expression.Currency ?? local,
            });
        }
    }
}
