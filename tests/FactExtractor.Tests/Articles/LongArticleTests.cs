using FactExtractor.Articles;
using FactExtractor.Facts;
using FactExtractor.Reading;

namespace FactExtractor.Tests.Articles;

public sealed class LongArticleTests
{
    [Theory]
    [InlineData("某县向60名村民发放了1.5万元补助。")]
    [InlineData("某县向60名村民发放了1.5万元补助，")]
    [InlineData("某县向60名村民发放了1.5万元补助；\n")]
    public void All_facts_of_an_article_without_end_are_found_where_they_stand(string words)
    {
        const int times = 10_000;
        var text = string.Concat(Enumerable.Repeat(words, times));
        var facts = new FactPipelineBuilder().Build().CreateReader().Read(new DecodedText(text, "utf-8"), "a.txt").Should().ContainSingle().Which.Facts;

        facts.OfType<MoneyFact>().Should().HaveCount(times);
        facts.OfType<CountFact>().Should().HaveCount(times);
        facts.Select(fact => fact.Number).Should().Equal(Enumerable.Range(1, facts.Count));
        facts.Should().OnlyContain(fact => text.Substring(fact.Start, fact.End - fact.Start) == fact.Text);
        facts.Should().OnlyContain(fact => fact.Sentence.Contains(fact.Text) && fact.Sentence.Length <= 1000);
    }

    [Fact]
    public void Long_articles_that_differ_in_their_last_third_alone_are_not_the_same()
    {
        var reader = new FactPipelineBuilder().Build().CreateReader();
        ArticleFingerprint FingerprintOf(char word) => reader.Read(new DecodedText(string.Concat(
            Enumerable.Range(0, 12_000).Select(i => i < 8_000 ? $"第{i}户领到种子。\n" : $"{(char)(word + (i % 4_000))}户领到种子。\n")), "utf-8"), "a.txt")
            .Should().ContainSingle().Which.Fingerprint!;

        FingerprintOf('一').Should().Be(FingerprintOf('一')).And.NotBe(FingerprintOf('耀'));
    }
}
