using System.Text.Json;
using FactExtractor.Facts;

namespace FactExtractor.Output;

/// <summary>A field of the record of a fact, as every format writes it.</summary>
/// <param name="name">The name in the CSV header and in JSON.</param>
/// <param name="content">What its values are.</param>
/// <param name="summary">What it means, in one sentence.</param>
/// <param name="get">Its value for a fact of an article.</param>
public sealed class FactColumn(string name, FactColumnContent content, string summary, Func<ArticleFacts, Fact, FactValue> get)
{
    /// <summary>The name in the CSV header and in JSON.</summary>
    public string Name { get; } = name;

    /// <summary>The name, encoded for JSON.</summary>
    public JsonEncodedText JsonName { get; } = JsonEncodedText.Encode(name, MinimalJsonEncoder.Instance);

    /// <summary>What its values are.</summary>
    public FactColumnContent Content { get; } = content;

    /// <summary>What it means, in one sentence.</summary>
    public string Summary { get; } = summary;

    /// <summary>The types of facts that have it; all by default.</summary>
    public IReadOnlyList<FactType> Types { get; init; } = FactColumns.Types;

    /// <summary>Whether every fact of <see cref="Types"/> has a value.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether it is a field of the article, which JSON gives once for all of its facts.</summary>
    public bool IsOfArticle { get; init; }

    /// <summary>The value for a fact of an article.</summary>
    public FactValue Get(ArticleFacts article, Fact fact) => get(article, fact);
}

/// <summary>What the values of a column are.</summary>
public enum FactColumnContent
{
    /// <summary>A name or value in a notation of its own, or the words of the source to the letter.</summary>
    Term,

    /// <summary>Words that are shown and never computed with; a spreadsheet must not take them for a formula.</summary>
    FreeText,

    /// <summary>A day in ISO 8601.</summary>
    Day,

    /// <summary>A day, or a day and a time of it, in ISO 8601.</summary>
    DayOrTime,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A decimal number.</summary>
    Number,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Flag,
}
