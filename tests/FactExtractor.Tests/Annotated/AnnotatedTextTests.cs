using FactExtractor.Evaluation;
using FactExtractor.Facts;

namespace FactExtractor.Tests.Annotated;

/// <summary>How near the facts of texts that were annotated by hand, before any tool was run on them, come to the annotation.</summary>
public sealed class AnnotatedTextTests
{
    [Theory]
    [InlineData("quantities-", FactType.Date, 0.97)]
    [InlineData("quantities-", FactType.Count, 0.99)]
    [InlineData("quantities-", FactType.Money, 0.99)]
    [InlineData("people-places-", FactType.Person, 0.95)]
    [InlineData("people-places-", FactType.Place, 0.96)]
    [InlineData("persons-", FactType.Person, 0.90)]
    [InlineData("local-", FactType.Date, 0.96)]
    [InlineData("local-", FactType.Count, 0.99)]
    [InlineData("local-", FactType.Money, 0.99)]
    [InlineData("local-", FactType.Person, 0.92)]
    [InlineData("local-", FactType.Place, 0.92)]
    [InlineData(AnnotatedTexts.Samples, FactType.Date, 0.99)]
    [InlineData(AnnotatedTexts.Samples, FactType.Count, 0.99)]
    [InlineData(AnnotatedTexts.Samples, FactType.Money, 0.99)]
    [InlineData(AnnotatedTexts.Samples, FactType.Person, 0.96)]
    [InlineData(AnnotatedTexts.Samples, FactType.Place, 0.94)]
    public void Facts_are_right(string texts, FactType type, double f1)
    {
        var compared = AnnotatedTexts.Compare(texts);
        compared.Total(type).RightF1.Should().BeGreaterThanOrEqualTo(f1, compared.Describe(d => d.Type == type && d.Kind != DifferenceKind.Field));
    }

    [Theory]
    [InlineData("quantities-", "kind", 0.98)]
    [InlineData("quantities-", "approx", 0.99)]
    [InlineData("quantities-", "unit", 0.99)]
    [InlineData("quantities-", "object", 0.76)]
    [InlineData("people-places-", "kind", 0.99)]
    [InlineData("people-places-", "title", 0.93)]
    [InlineData("people-places-", "organization", 0.90)]
    [InlineData("people-places-", "nested", 0.89)]
    [InlineData("persons-", "title", 0.90)]
    [InlineData("persons-", "organization", 0.80)]
    [InlineData("local-", "kind", 0.98)]
    [InlineData("local-", "approx", 0.99)]
    [InlineData("local-", "unit", 0.99)]
    [InlineData("local-", "object", 0.77)]
    [InlineData("local-", "title", 0.90)]
    [InlineData("local-", "organization", 0.83)]
    [InlineData("local-", "nested", 0.83)]
    [InlineData(AnnotatedTexts.Samples, "kind", 0.98)]
    [InlineData(AnnotatedTexts.Samples, "approx", 0.99)]
    [InlineData(AnnotatedTexts.Samples, "unit", 0.99)]
    [InlineData(AnnotatedTexts.Samples, "object", 0.67)]
    [InlineData(AnnotatedTexts.Samples, "title", 0.89)]
    [InlineData(AnnotatedTexts.Samples, "organization", 0.93)]
    [InlineData(AnnotatedTexts.Samples, "nested", 0.85)]
    public void Fields_of_the_facts_found_are_right(string texts, string field, double f1)
    {
        var compared = AnnotatedTexts.Compare(texts);
        var said = field + "=";
        compared.TotalOfField(field).RightF1.Should().BeGreaterThanOrEqualTo(
            f1, compared.Describe(d => d.Kind == DifferenceKind.Field && d.Given!.StartsWith(said, StringComparison.Ordinal)));
    }
}
