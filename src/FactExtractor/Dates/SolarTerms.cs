namespace FactExtractor.Dates;

/// <summary>The days of the 24 solar terms (节气) in China standard time.</summary>
/// <remarks>
/// A term is the moment at which the sun's apparent longitude is a multiple of 15 degrees. The longitude is computed from
/// the VSOP87 series for the Earth as abridged in Meeus, «Astronomical Algorithms», appendix III, with aberration and the
/// main terms of nutation (chapters 22 and 25); it is good to about an arc second, that is half a minute of time. Of all terms
/// covered only 大寒 of 1979, seconds before midnight, falls on the day after its own.
/// </remarks>
internal static class SolarTerms
{
    /// <summary>The first year covered.</summary>
    public const int FirstYear = 1900;

    /// <summary>The last year covered.</summary>
    public const int LastYear = 2100;

    private const double DaysPerDegree = 365.2422 / 360;
    private const double ChinaStandardTime = 8 / 24.0;

    private static readonly string[] _names =
    [
        "小寒", "大寒", "立春", "雨水", "惊蛰", "春分", "清明", "谷雨", "立夏", "小满", "芒种", "夏至",
        "小暑", "大暑", "立秋", "处暑", "白露", "秋分", "寒露", "霜降", "立冬", "小雪", "大雪", "冬至",
    ];

    /// <summary>The terms in the order in which they come in a Gregorian year.</summary>
    public static IReadOnlyList<string> Names => _names;

    /// <summary>The day of a term.</summary>
    /// <param name="name">The term's name in simplified characters, such as 清明.</param>
    /// <param name="year">The Gregorian year.</param>
    /// <returns>The day, or null for an unknown name or a year that is not covered.</returns>
    public static DateOnly? DayOf(string name, int year)
    {
        var index = Array.IndexOf(_names, name);
        return index < 0 || year is < FirstYear or > LastYear ? null : DayOf(index, year);
    }

    private static DateOnly DayOf(int index, int year)
    {
        var target = (285 + 15 * index) % 360;
        var newYear = JulianDay(new DateOnly(year, 1, 1));
        var moment = newYear + 5 + index * 15.2184;
        for (var round = 0; round < 4; round++)
        {
            var miss = target - ApparentLongitude(moment);
            moment += (miss - 360 * Math.Round(miss / 360)) * DaysPerDegree;
        }

        var civil = moment - EphemerisLead(year) / 86400 + ChinaStandardTime;
        return new DateOnly(year, 1, 1).AddDays((int)Math.Floor(civil - newYear));
    }

    /// <summary>The Julian day at which a day begins (0h).</summary>
    private static double JulianDay(DateOnly day) => day.DayNumber + 1721425.5;

    /// <summary>The sun's apparent longitude in degrees at a moment of ephemeris time.</summary>
    private static double ApparentLongitude(double julianDay)
    {
        var t = (julianDay - 2451545.0) / 365250;
        var heliocentric = Sum(_l0, t) + t * (Sum(_l1, t) + t * (Sum(_l2, t) + t * (Sum(_l3, t) + t * Sum(_l4, t))));
        var geocentric = heliocentric * 1e-8 * 180 / Math.PI + 180;

        var node = (125.04452 - 19341.36261 * t) * Math.PI / 180;
        var sun = (280.4665 + 360007.698 * t) * Math.PI / 180;
        var moon = (218.3165 + 4812678.813 * t) * Math.PI / 180;
        var nutation = -17.20 * Math.Sin(node) - 1.32 * Math.Sin(2 * sun) - 0.23 * Math.Sin(2 * moon) + 0.21 * Math.Sin(2 * node);

        var anomaly = (357.5291 + 359990.503 * t) * Math.PI / 180;
        var aberration = -20.4898 * (1 + 0.016708 * Math.Cos(anomaly));
        const double ToFk5 = -0.0903;
        return geocentric + (nutation + aberration + ToFk5) / 3600;
    }

    private static double Sum((double Amplitude, double Phase, double Frequency)[] terms, double t)
    {
        var sum = 0.0;
        foreach (var (amplitude, phase, frequency) in terms)
            sum += amplitude * Math.Cos(phase + frequency * t);
        return sum;
    }

    /// <summary>Seconds by which ephemeris time is ahead of universal time, after Espenak and Meeus.</summary>
    private static double EphemerisLead(int year) => year switch
    {
        < 1920 => Polynomial(year - 1900, -2.79, 1.494119, -0.0598939, 0.0061966, -0.000197),
        < 1941 => Polynomial(year - 1920, 21.20, 0.84493, -0.076100, 0.0020936),
        < 1961 => Polynomial(year - 1950, 29.07, 0.407, -1 / 233.0, 1 / 2547.0),
        < 1986 => Polynomial(year - 1975, 45.45, 1.067, -1 / 260.0, -1 / 718.0),
        < 2005 => Polynomial(year - 2000, 63.86, 0.3345, -0.060374, 0.0017275, 0.000651814, 0.00002373599),
        < 2050 => Polynomial(year - 2000, 62.92, 0.32217, 0.005589),
        _ => Polynomial((year - 1820) / 100.0, -20, 0, 32) - 0.5628 * (2150 - year),
    };

    private static double Polynomial(double x, params ReadOnlySpan<double> coefficients)
    {
        var value = 0.0;
        for (var i = coefficients.Length - 1; i >= 0; i--)
            value = value * x + coefficients[i];
        return value;
    }

    // Amplitude in 1e-8 radians, phase in radians, frequency in radians per millennium.
    private static readonly (double, double, double)[] _l0 =
    [
        (175347046, 0, 0), (3341656, 4.6692568, 6283.0758500), (34894, 4.62610, 12566.15170), (3497, 2.7441, 5753.3849),
        (3418, 2.8289, 3.5231), (3136, 3.6277, 77713.7715), (2676, 4.4181, 7860.4194), (2343, 6.1352, 3930.2097),
        (1324, 0.7425, 11506.7698), (1273, 2.0371, 529.6910), (1199, 1.1096, 1577.3435), (990, 5.233, 5884.927),
        (902, 2.045, 26.298), (857, 3.508, 398.149), (780, 1.179, 5223.694), (753, 2.533, 5507.553),
        (505, 4.583, 18849.228), (492, 4.205, 775.523), (357, 2.920, 0.067), (317, 5.849, 11790.629),
        (284, 1.899, 796.298), (271, 0.315, 10977.079), (243, 0.345, 5486.778), (206, 4.806, 2544.314),
        (205, 1.869, 5573.143), (202, 2.458, 6069.777), (156, 0.833, 213.299), (132, 3.411, 2942.463),
        (126, 1.083, 20.775), (115, 0.645, 0.980), (103, 0.636, 4694.003), (102, 0.976, 15720.839),
        (102, 4.267, 7.114), (99, 6.21, 2146.17), (98, 0.68, 155.42), (86, 5.98, 161000.69),
        (85, 1.30, 6275.96), (85, 3.67, 71430.70), (80, 1.81, 17260.15), (79, 3.04, 12036.46),
        (75, 1.76, 5088.63), (74, 3.50, 3154.69), (74, 4.68, 801.82), (70, 0.83, 9437.76),
        (62, 3.98, 8827.39), (61, 1.82, 7084.90), (57, 2.78, 6286.60), (56, 4.39, 14143.50),
        (56, 3.47, 6279.55), (52, 0.19, 12139.55), (52, 1.33, 1748.02), (51, 0.28, 5856.48),
        (49, 0.49, 1194.45), (41, 5.37, 8429.24), (41, 2.40, 19651.05), (39, 6.17, 10447.39),
        (37, 6.04, 10213.29), (37, 2.57, 1059.38), (36, 1.71, 2352.87), (36, 1.78, 6812.77),
        (33, 0.59, 17789.85), (30, 0.44, 83996.85), (30, 2.74, 1349.87), (25, 3.16, 4690.48),
    ];

    private static readonly (double, double, double)[] _l1 =
    [
        (628331966747, 0, 0), (206059, 2.678235, 6283.075850), (4303, 2.6351, 12566.1517), (425, 1.590, 3.523),
        (119, 5.796, 26.298), (109, 2.966, 1577.344), (93, 2.59, 18849.23), (72, 1.14, 529.69),
        (68, 1.87, 398.15), (67, 4.41, 5507.55), (59, 2.89, 5223.69), (56, 2.17, 155.42),
        (45, 0.40, 796.30), (36, 0.47, 775.52), (29, 2.65, 7.11), (21, 5.34, 0.98),
        (19, 1.85, 5486.78), (19, 4.97, 213.30), (17, 2.99, 6275.96), (16, 0.03, 2544.31),
    ];

    private static readonly (double, double, double)[] _l2 =
    [
        (52919, 0, 0), (8720, 1.0721, 6283.0758), (309, 0.867, 12566.152), (27, 0.05, 3.52), (16, 5.19, 26.30), (16, 3.68, 155.42),
    ];

    private static readonly (double, double, double)[] _l3 = [(289, 5.844, 6283.076), (35, 0, 0), (17, 5.49, 12566.15)];

    private static readonly (double, double, double)[] _l4 = [(-114, 0, 0), (8, 4.13, 6283.08)];
}
