namespace FactExtractor.Dates;

/// <summary>A quarter, a half or a season of a year.</summary>
/// <param name="Code">As TIMEX3 writes it: <c>Q1</c>, <c>H2</c>, <c>SU</c>.</param>
/// <param name="FirstMonth">1 to 12.</param>
/// <param name="Months">How many months it lasts; winter runs on into the next year.</param>
internal readonly record struct YearPart(string Code, int FirstMonth, int Months)
{
    /// <summary>March to May.</summary>
    public static YearPart Spring { get; } = new("SP", 3, 3);

    /// <summary>June to August.</summary>
    public static YearPart Summer { get; } = new("SU", 6, 3);

    /// <summary>September to November.</summary>
    public static YearPart Autumn { get; } = new("FA", 9, 3);

    /// <summary>December to February.</summary>
    public static YearPart Winter { get; } = new("WI", 12, 3);

    /// <summary>A quarter, or null unless the number is 1 to 4.</summary>
    public static YearPart? Quarter(int number) => number is >= 1 and <= 4 ? new($"Q{number}", number * 3 - 2, 3) : null;

    /// <summary>A half year: 1 for 上半年, 2 for 下半年.</summary>
    public static YearPart Half(int number) => new($"H{number}", number * 6 - 5, 6);
}

/// <summary>A part at the beginning, middle or end of a month or year.</summary>
internal enum PeriodPart
{
    /// <summary>年初, 月初: January; the first ten days.</summary>
    Beginning,

    /// <summary>年中, 月中: June and July; the 11th to the 20th.</summary>
    Middle,

    /// <summary>年底, 月底: December; the last ten days.</summary>
    End,

    /// <summary>上旬: the 1st to the 10th.</summary>
    FirstTenDays,

    /// <summary>中旬: the 11th to the 20th.</summary>
    MiddleTenDays,

    /// <summary>下旬: the 21st to the last.</summary>
    LastTenDays,

    /// <summary>上中旬: the 1st to the 20th.</summary>
    FirstTwentyDays,

    /// <summary>中下旬: the 11th to the last.</summary>
    AllButFirstTenDays,

    /// <summary>上半月: the 1st to the 15th.</summary>
    FirstHalf,

    /// <summary>下半月: the 16th to the last.</summary>
    SecondHalf,
}
