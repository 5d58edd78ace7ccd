using FactExtractor.Articles;
using FactExtractor.Facts;
using FactExtractor.Numbers;
using FactExtractor.Output;

namespace FactExtractor.Tests.Output;

/// <summary>An article with a fact of every type, as the writers get it.</summary>
internal static class SampleArticles
{
    public static ArticleFacts WithEveryType { get; } = new(
        "县里/a.txt",
        1,
        new ArticleHead
        {
            Title = "捐款“清单”",
            Published = new PublicationDate(new DateOnly(2021, 5, 8), new TimeOnly(9, 30)),
            Publisher = "某县融媒体中心",
            Authors = ["张三", "李四"],
        },
        [
            new DateFact
            {
                Number = 1, Kind = "date", Text = "5月\n6日", Value = "2021-05-06", Start = 10, End = 15, Sentence = "物资于5月6日运抵。", Rule = "date.month-day",
                Earliest = new DateOnly(2021, 5, 6), Latest = new DateOnly(2021, 5, 6), Anchor = "published",
            },
            new PersonFact
            {
                Number = 2, Kind = "name", Text = "𠮷田", Value = "𠮷田", Start = 20, End = 22, Sentence = "=1+1，书记𠮷田　说", Rule = "person.title",
                Title = "=书记", Organization = "@某局",
            },
            new CountFact
            {
                Number = 3, Kind = "count", Text = "近5000人", Value = "5000", Start = 30, End = 36, Sentence = "近5000人", Rule = "count.unit",
                Quantity = new Quantity(5000m, 5000m, Approximation.Nearly), Unit = "人",
            },
            new MoneyFact
            {
                Number = 4, Kind = "money", Text = "-5至1.50万元", Value = "-5..15000", Start = 40, End = 48, Sentence = "-5至1.50万元", Rule = "money.unit",
                Quantity = Quantity.Between(-5m, 15000.00m), Currency = "CNY",
            },
            new PlaceFact
            {
                Number = 5, Kind = "county", Text = "甘州区", Value = "甘肃省/张掖市/甘州区", Start = 50, End = 53, Sentence = "甘州区教育局", Rule = "place.division",
                Code = "620702", Nested = true,
            },
        ])
    {
        DuplicateOf = "县里/0.txt#2",
    };

    public static byte[] Written(Func<Stream, IFactWriter> format, params ArticleFacts[] articles)
    {
        using var stream = new MemoryStream();
        using (var writer = format(stream))
        {
            foreach (var article in articles)
                writer.Write(article);
            writer.Complete();
        }

        return stream.ToArray();
    }
}
