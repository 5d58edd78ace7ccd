using FactExtractor.Facts;
using FactExtractor.Numbers;

namespace FactExtractor.Output;

/// <summary>The record of a fact: the one table that the CSV header, the names in JSON, the schema and every other format follow.</summary>
public static class FactColumns
{
    /// <summary>The types of facts.</summary>
    public static IReadOnlyList<FactType> Types { get; } = [FactType.Date, FactType.Person, FactType.Count, FactType.Money, FactType.Place];

    /// <summary>All columns, in the order in which they are written.</summary>
    public static IReadOnlyList<FactColumn> All { get; } =
    [
        new("source", FactColumnContent.FreeText, "The file, relative to the input folder, with /; or the id of a JSONL record.",
            (article, _) => FactValue.Of(article.Source)) { IsOfArticle = true, IsRequired = true },
        new("article", FactColumnContent.Integer, "1-based number of the article within the file.",
            (article, _) => FactValue.Of(article.Number)) { IsOfArticle = true, IsRequired = true },
        new("published", FactColumnContent.DayOrTime, "Publication date of the article, ISO 8601.",
            (article, _) => FactValue.Of(article.Head.Published?.ToString())) { IsOfArticle = true },
        new("fact", FactColumnContent.Integer, "1-based number of the fact within the article, in reading order.",
            (_, fact) => FactValue.Of(fact.Number)) { IsRequired = true },
        new("type", FactColumnContent.Term, "date, person, count, money or place.",
            (_, fact) => FactValue.Of(NameOf(fact.Type))) { IsRequired = true },
        new("kind", FactColumnContent.Term, "The type's sub-kind, such as interval or percent.",
            (_, fact) => FactValue.Of(fact.Kind)) { IsRequired = true },
        new("text", FactColumnContent.Term, "The words exactly as they stand in the source.",
            (_, fact) => FactValue.Of(fact.Text)) { IsRequired = true },
        new("value", FactColumnContent.Term, "The normalized value: TIMEX3, a plain decimal or low..high, a full name, a path of places.",
            (_, fact) => FactValue.Of(fact.Value)) { IsRequired = true },
        new("start", FactColumnContent.Integer, "First offset in the decoded file, in Unicode code points.",
            (_, fact) => FactValue.Of(fact.Start)) { IsRequired = true },
        new("end", FactColumnContent.Integer, "Offset after the last character.",
            (_, fact) => FactValue.Of(fact.End)) { IsRequired = true },
        new("sentence", FactColumnContent.FreeText, "The cleaned sentence around it, on one line.",
            (_, fact) => FactValue.Of(fact.Sentence)) { IsRequired = true },
        new("rule", FactColumnContent.Term, "The rule that found it.",
            (_, fact) => FactValue.Of(fact.Rule)) { IsRequired = true },
        new("duplicate_of", FactColumnContent.FreeText, "source#article of an earlier article that is the same text or nearly so.",
            (article, _) => FactValue.Of(article.DuplicateOf)) { IsOfArticle = true },
        new("earliest", FactColumnContent.Day, "First day covered.",
            (_, fact) => FactValue.Of((fact as DateFact)?.Earliest)) { Types = [FactType.Date] },
        new("latest", FactColumnContent.Day, "Last day covered.",
            (_, fact) => FactValue.Of((fact as DateFact)?.Latest)) { Types = [FactType.Date] },
        new("approx", FactColumnContent.Term, "exact, about, nearly, over, under, at_least, at_most or range.",
            (_, fact) => FactValue.Of(ApproximationOf(fact) is { } approximation ? NameOf(approximation) : null))
            { Types = [FactType.Date, FactType.Count, FactType.Money], IsRequired = true },
        new("anchor", FactColumnContent.Term, "Where the missing parts of a date came from: explicit, published, context or unknown.",
            (_, fact) => FactValue.Of((fact as DateFact)?.Anchor)) { Types = [FactType.Date], IsRequired = true },
        new("low", FactColumnContent.Number, "Lower bound, as far as the words give one.",
            (_, fact) => FactValue.Of(QuantityOf(fact)?.LowerBound)) { Types = [FactType.Count, FactType.Money] },
        new("high", FactColumnContent.Number, "Upper bound, as far as the words give one.",
            (_, fact) => FactValue.Of(QuantityOf(fact)?.UpperBound)) { Types = [FactType.Count, FactType.Money] },
        new("unit", FactColumnContent.Term, "The measure word or unit; % for every way to say per cent.",
            (_, fact) => FactValue.Of((fact as CountFact)?.Unit)) { Types = [FactType.Count] },
        new("object", FactColumnContent.FreeText, "The noun counted.",
            (_, fact) => FactValue.Of((fact as CountFact)?.Object)) { Types = [FactType.Count] },
        new("currency", FactColumnContent.Term, "ISO 4217 code.",
            (_, fact) => FactValue.Of((fact as MoneyFact)?.Currency)) { Types = [FactType.Money], IsRequired = true },
        new("title", FactColumnContent.FreeText, "The post, rank or role said of the person.",
            (_, fact) => FactValue.Of((fact as PersonFact)?.Title)) { Types = [FactType.Person] },
        new("organization", FactColumnContent.FreeText, "The organization that the person is said to belong to.",
            (_, fact) => FactValue.Of((fact as PersonFact)?.Organization)) { Types = [FactType.Person] },
        new("code", FactColumnContent.Term, "GB/T 2260 code of the place or of its county; ISO 3166-1 alpha-2 abroad.",
            (_, fact) => FactValue.Of((fact as PlaceFact)?.Code)) { Types = [FactType.Place] },
        new("nested", FactColumnContent.Flag, "Whether the place only names something else, such as an organization.",
            (_, fact) => fact is PlaceFact place ? FactValue.Of(place.Nested) : default) { Types = [FactType.Place], IsRequired = true },
    ];

    /// <summary>The columns that a fact of a type can have a value in, in order.</summary>
    public static IEnumerable<FactColumn> Of(FactType type) => All.Where(column => column.Types.Contains(type));

    /// <summary>The name of a type: <c>date</c>, <c>person</c>, <c>count</c>, <c>money</c> or <c>place</c>.</summary>
    public static string NameOf(FactType type) => type switch
    {
        FactType.Date => "date",
        FactType.Person => "person",
        FactType.Count => "count",
        FactType.Money => "money",
        FactType.Place => "place",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    /// <summary>The type of that name; null if there is none.</summary>
    public static FactType? TypeOf(string name) => Types.Cast<FactType?>().FirstOrDefault(type => NameOf(type!.Value) == name);

    /// <summary>The name of an approximation, such as <c>at_least</c>.</summary>
    public static string NameOf(Approximation approximation) => approximation switch
    {
        Approximation.Exact => "exact",
        Approximation.About => "about",
        Approximation.Nearly => "nearly",
        Approximation.Over => "over",
        Approximation.Under => "under",
        Approximation.AtLeast => "at_least",
        Approximation.AtMost => "at_most",
        Approximation.Range => "range",
        _ => throw new ArgumentOutOfRangeException(nameof(approximation)),
    };

    private static Quantity? QuantityOf(Fact fact) => fact switch
    {
        CountFact count => count.Quantity,
        MoneyFact money => money.Quantity,
        _ => null,
    };

    private static Approximation? ApproximationOf(Fact fact) => (fact as DateFact)?.Approximation ?? QuantityOf(fact)?.Approximation;
}
