namespace FactExtractor.Dates;

/// <summary>A part of the day, as far as TIMEX3 tells them apart.</summary>
internal enum PartOfDay
{
    /// <summary>清晨, 早上, 上午.</summary>
    Morning,

    /// <summary>中午.</summary>
    Midday,

    /// <summary>下午.</summary>
    Afternoon,

    /// <summary>傍晚, 晚上.</summary>
    Evening,

    /// <summary>凌晨, 深夜, 夜间.</summary>
    Night,

    /// <summary>白天.</summary>
    Daytime,
}
