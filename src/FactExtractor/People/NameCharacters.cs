using System.Globalization;
using FactExtractor.Lexicons;

namespace FactExtractor.People;

/// <summary>What a character may be in a name.</summary>
[Flags]
internal enum NameRoles : byte
{
    /// <summary>Nothing that the tables know.</summary>
    None = 0,

    /// <summary>A Chinese surname.</summary>
    Surname = 1,

    /// <summary>The first of a Chinese surname of several characters.</summary>
    BeginsCompoundSurname = 2,

    /// <summary>The first of a Japanese surname.</summary>
    BeginsJapaneseSurname = 4,

    /// <summary>A sound of foreign names.</summary>
    Foreign = 8,

    /// <summary>Far commoner in foreign names than in text.</summary>
    MostlyForeign = 16,

    /// <summary>A surname borne by few that is mostly a common word of one character: 和, 从.</summary>
    MostlyFunctionWord = 32,

    /// <summary>A surname hardly commoner as one than in text: 江, 党.</summary>
    CommonWord = 64,
}

/// <summary>How often a character stands where in names and in text, as natural logarithms of probabilities.</summary>
internal struct NameFigures
{
    /// <summary>As a surname.</summary>
    public double Surname;

    /// <summary>In a Japanese given name.</summary>
    public double Japanese;

    /// <summary>As the first of two characters of a given name.</summary>
    public float First;

    /// <summary>As the second of two characters of a given name.</summary>
    public float Second;

    /// <summary>As a given name.</summary>
    public float Alone;

    /// <summary>At the beginning of a foreign name.</summary>
    public float ForeignFirst;

    /// <summary>Inside a foreign name.</summary>
    public float ForeignInner;

    /// <summary>At the end of a foreign name.</summary>
    public float ForeignLast;

    /// <summary>In running text.</summary>
    public float Running;
}

/// <summary>The roles and figures of every character. The figures of one lie side by side, since whoever asks for one asks for others.</summary>
internal sealed class NameCharacters
{
    /// <summary>The tables count occurrences per 100,000.</summary>
    private const double Unit = 100_000;

    private readonly NameRoles[] _roles = new NameRoles[char.MaxValue + 1];

    /// <summary>The row of each character; the first row is that of all characters that no table has.</summary>
    private readonly ushort[] _rows = new ushort[char.MaxValue + 1];
    private readonly NameFigures[] _figures;
    private ushort _rowCount = 1;

    public NameCharacters(LexiconSet lexicons)
    {
        const double GivenFloor = 0.7;
        const double RunningFloor = 1;
        const double JapaneseFloor = 5;
        const double ForeignFloor = 20;
        const float Unlisted = -11;

        List<LexiconEntry> given = [.. lexicons.EntriesOf("given-name")];
        List<LexiconEntry> foreign = [.. lexicons.EntriesOf("transliteration")];
        List<LexiconEntry> surnames = [.. lexicons.EntriesOf("surname")];
        _figures = new NameFigures[1 + given.Count + foreign.Count + surnames.Count];
        var (least, leastForeign) = (LogOf(GivenFloor), LogOf(ForeignFloor));
        foreach (ref var figures in _figures.AsSpan())
        {
            figures.First = figures.Second = figures.Alone = least;
            figures.Running = Unlisted;
            figures.ForeignFirst = figures.ForeignInner = figures.ForeignLast = leastForeign;
        }

        foreach (var entry in given)
        {
            ref var figures = ref FiguresOf(entry);
            figures.First = LogOf(entry, 1, GivenFloor);
            figures.Second = LogOf(entry, 2, GivenFloor);
            figures.Alone = LogOf(entry, 3, GivenFloor);
            figures.Running = LogOf(entry, 4, RunningFloor);
        }

        foreach (var entry in foreign)
        {
            ref var figures = ref FiguresOf(entry);
            figures.ForeignFirst = LogOf(entry, 1, ForeignFloor);
            figures.ForeignInner = LogOf(entry, 2, ForeignFloor);
            figures.ForeignLast = LogOf(entry, 3, ForeignFloor);
            _roles[entry.Word[0]] |= NameRoles.Foreign | (IsMostlyForeign(figures) ? NameRoles.MostlyForeign : NameRoles.None);
        }

        foreach (var entry in surnames)
        {
            if (entry.Word.Length > 1)
            {
                _roles[entry.Word[0]] |= NameRoles.BeginsCompoundSurname;
                continue;
            }

            ref var figures = ref FiguresOf(entry);
            figures.Surname = SurnameIn(entry);
            _roles[entry.Word[0]] |= NameRoles.Surname | (IsMostlyFunctionWord(figures) ? NameRoles.MostlyFunctionWord : NameRoles.None)
                | (IsCommonWord(figures) ? NameRoles.CommonWord : NameRoles.None);
        }

        foreach (var entry in lexicons.EntriesOf("japanese-surname"))
            _roles[entry.Word[0]] |= NameRoles.BeginsJapaneseSurname;
        foreach (ref var figures in _figures.AsSpan())
            figures.Japanese = Math.Max(Math.Max(figures.First, figures.Second), Math.Max(figures.Alone, Math.Log(JapaneseFloor / Unit)));
    }

    /// <summary>The figures of a character.</summary>
    public ref readonly NameFigures this[char c] => ref _figures[_rows[c]];

    /// <summary>What a character may be in a name.</summary>
    public NameRoles RolesOf(char c) => _roles[c];

    /// <summary>How likely a Chinese name begins with the surname of an entry.</summary>
    public static double SurnameIn(LexiconEntry entry) => Math.Log(Number(entry, 1) / Unit);

    private static bool IsMostlyForeign(in NameFigures figures)
    {
        const double EightTimes = 2.08;
        return (double)figures.ForeignInner - figures.Running > EightTimes;
    }

    private static bool IsMostlyFunctionWord(in NameFigures figures)
    {
        const double CommonInText = 200;
        const double RareAsSurname = 100;
        return figures.Surname < Math.Log(RareAsSurname / Unit) && figures.Running > Math.Log(CommonInText / Unit);
    }

    private static bool IsCommonWord(in NameFigures figures)
    {
        const double FiveTimes = 1.61;
        return figures.Surname - figures.Running < FiveTimes;
    }

    private ref NameFigures FiguresOf(LexiconEntry entry)
    {
        ref var row = ref _rows[entry.Word[0]];
        if (row == 0)
            row = _rowCount++;
        return ref _figures[row];
    }

    private static float LogOf(LexiconEntry entry, int column, double floor) => LogOf(Math.Max(Number(entry, column), floor));

    private static float LogOf(double occurrences) => (float)Math.Log(occurrences / Unit);

    private static double Number(LexiconEntry entry, int column) =>
        double.Parse(entry.Column(column), NumberStyles.Float, CultureInfo.InvariantCulture);
}
