namespace FactExtractor.Dates;

/// <summary>A unit of the calendar or the clock, finest first.</summary>
internal enum DateUnit
{
    /// <summary>秒.</summary>
    Second,

    /// <summary>分钟.</summary>
    Minute,

    /// <summary>小时.</summary>
    Hour,

    /// <summary>天, 日.</summary>
    Day,

    /// <summary>周, 星期, 礼拜: Monday to Sunday.</summary>
    Week,

    /// <summary>月, 个月.</summary>
    Month,

    /// <summary>季度: three months.</summary>
    Quarter,

    /// <summary>年.</summary>
    Year,

    /// <summary>年代: ten years.</summary>
    Decade,

    /// <summary>世纪: a hundred years.</summary>
    Century,
}
