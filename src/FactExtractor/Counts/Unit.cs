using FactExtractor.Lexicons;

namespace FactExtractor.Counts;

/// <summary>An entry of <c>Data/unit.tsv</c>.</summary>
internal readonly record struct Unit(LexiconEntry Entry)
{
    private const int Kind = 1;
    private const int Need = 2;

    /// <summary>Whether it is a unit of time, which dates read.</summary>
    public bool IsTime => Entry.Is(Kind, "time");

    /// <summary>Whether it is a physical unit, an age or 倍.</summary>
    public bool IsMeasure => Entry.Is(Kind, "measure") || Entry.Is(Kind, "ratio");

    /// <summary>Whether it is a noun that counts itself: 七部门.</summary>
    public bool IsNoun => Entry.Is(Kind, "noun");

    /// <summary>Whether it needs no noun: 人次, 岁, 部门.</summary>
    public bool CountsItself => IsNoun || Entry.Is(Kind, "people") || Entry.Is(Need, "none");

    /// <summary>Whether it counts acts and events, which verbs name: 3000件投诉.</summary>
    public bool CountsActs => Entry.Is(Need, "act");

    /// <summary>Whether a single Chinese digit before it means something else: 二期, 三度.</summary>
    public bool NeedsMoreThanDigit => Entry.Is(Need, "more-than-digit");

    /// <summary>The kind of count it makes.</summary>
    public string CountKind => Entry.Column(Kind) switch
    {
        "measure" => CountExpression.Measure,
        "percent" => CountExpression.Percent,
        "ratio" => CountExpression.Ratio,
        _ => CountExpression.Count,
    };
}
