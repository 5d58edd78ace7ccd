using FactExtractor.Facts;

namespace FactExtractor.Tests.Annotated;

/// <summary>How near the facts of texts that were annotated by hand, before any tool was run on them, come to the annotation.</summary>
public sealed class AnnotatedTextTests
{
    [Theory]
    [InlineData("quantities-", FactType.Date, 0.96)]
    [InlineData("quantities-", FactType.Count, 0.98)]
    [InlineData("quantities-", FactType.Money, 0.98)]
    [InlineData("people-places-", FactType.Person, 0.95)]
    [InlineData("people-places-", FactType.Place, 0.96)]
    [InlineData("local-", FactType.Date, 0.95)]
    [InlineData("local-", FactType.Count, 0.98)]
    [InlineData("local-", FactType.Money, 0.99)]
    [InlineData("local-", FactType.Person, 0.82)]
    [InlineData("local-", FactType.Place, 0.88)]
    public void Facts_are_right(string texts, FactType type, double f1)
    {
        var compared = AnnotatedTexts.Compare(texts);
        compared.Total(type).RightF1.Should().BeGreaterThanOrEqualTo(f1, compared.Describe(type));
    }
}
