using FactExtractor.Lexicons;
using FactExtractor.Rules;

namespace FactExtractor.Places;

/// <summary>The names of places that the lexicons hold, and what they may mean.</summary>
internal sealed class Gazetteer
{
    private const string Evidence = "evidence";
    private const int CodeColumn = 1;
    private const int NeedColumn = 2;

    private readonly LexiconSet _lexicons;
    private readonly int _division;
    private readonly int _township;
    private readonly int[] _others;

    /// <summary>Reads nothing: the lexicons are used where they lie.</summary>
    public Gazetteer(LexiconSet lexicons, LexemeClasses classes)
    {
        _lexicons = lexicons;
        _division = classes.Find("division");
        _township = classes.Find("township");
        _others = [classes.Find("country"), classes.Find("abroad"), classes.Find("landmark")];
    }

    /// <summary>Whether a lexeme is a name of a place.</summary>
    public bool Holds(in Lexeme lexeme) => lexeme.Class == _division || lexeme.Class == _township || Array.IndexOf(_others, lexeme.Class) >= 0;

    /// <summary>Whether a lexeme is a name of a township.</summary>
    public bool IsTownship(in Lexeme lexeme) => lexeme.Class == _township;

    /// <summary>Adds what a lexeme may mean.</summary>
    public void AddReadings(in Lexeme lexeme, ICollection<PlaceReading> readings)
    {
        var entry = _lexicons.EntryAt(lexeme.Entry);
        if (lexeme.Class == _division)
        {
            if (Division(entry.Column(CodeColumn), entry.Is(NeedColumn, Evidence)) is { } division)
                readings.Add(division);
        }
        else if (lexeme.Class == _township)
        {
            foreach (var range in entry.Column(CodeColumn).Split(' '))
            {
                if (Division(entry.Column(CodeColumn)[range], needsEvidence: false) is { } parent)
                    readings.Add(parent with { Kind = PlaceKind.Township, Path = $"{parent.Path}/{entry.Word}" });
            }
        }
        else
        {
            readings.Add(Described(entry));
        }
    }

    /// <summary>A lexicon entry with the columns word, kind, code, path, need.</summary>
    public static PlaceReading Described(LexiconEntry entry) =>
        new(Enum.Parse<PlaceKind>(entry.Column(1), ignoreCase: true), entry[2], entry[3], entry.Is(4, Evidence));

    /// <summary>The division with a GB/T 2260 code, a retired one replaced by its successor.</summary>
    private PlaceReading? Division(ReadOnlySpan<char> code, bool needsEvidence)
    {
        if (_lexicons.Find("division-code", code) is not { } entry)
            return null;
        if (entry.Column(3) is { Length: > 0 } successor)
            return Division(successor, needsEvidence);
        var kind = code.EndsWith("0000", StringComparison.Ordinal) ? PlaceKind.Province
            : code.EndsWith("00", StringComparison.Ordinal) ? PlaceKind.City
            : PlaceKind.County;
        return new PlaceReading(kind, entry.Word, entry[1], needsEvidence);
    }
}
