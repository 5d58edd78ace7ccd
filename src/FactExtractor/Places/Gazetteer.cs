using System.Collections.Concurrent;
using FactExtractor.Lexicons;
using FactExtractor.Rules;

namespace FactExtractor.Places;

/// <summary>The names of places that the lexicons hold, and what they may mean.</summary>
internal sealed class Gazetteer
{
    private const int CodeColumn = 1;
    private const int NeedColumn = 2;

    private readonly LexiconSet _lexicons;
    private readonly LexiconTable _divisionCodes;
    private readonly ConcurrentDictionary<int, PlaceReading[]> _readings = new();
    private readonly int _division;
    private readonly int _township;
    private readonly bool[] _holds;
    private readonly ulong _classBits;

    /// <summary>A gazetteer that reads names when they are asked for: the lexicons are used where they lie.</summary>
    public Gazetteer(LexiconSet lexicons, LexemeClasses classes)
    {
        _lexicons = lexicons;
        _divisionCodes = lexicons.TableOf("division-code");
        _division = classes.Find("division");
        _township = classes.Find("township");
        _holds = new bool[classes.Count];
        foreach (var name in (string[])["division", "township", "country", "abroad", "landmark"])
        {
            _holds[classes.Find(name)] = true;
            _classBits |= LexemeTable.BitOf(classes.Find(name));
        }
    }

    /// <summary>Whether a lexeme is a name of a place.</summary>
    public bool Holds(in Lexeme lexeme) => (uint)lexeme.Class < (uint)_holds.Length && _holds[lexeme.Class];

    /// <summary>Whether names of places may begin at an offset; if not, none does.</summary>
    public bool MayHoldAt(LexemeTable lexemes, int offset) => lexemes.MayHaveAnyAt(offset, _classBits);

    /// <summary>What a lexeme may mean.</summary>
    public PlaceReading[] ReadingsOf(in Lexeme lexeme) =>
        _readings.GetOrAdd(
            lexeme.Entry,
            static (entry, at) => [.. at.Gazetteer.Read(at.Gazetteer._lexicons.EntryAt(entry), at.Class)],
            (Gazetteer: this, lexeme.Class));

    /// <summary>What the full name of a township or county of China may mean; nothing if it is none.</summary>
    public IEnumerable<PlaceReading> ReadingsOf(string name)
    {
        if (_lexicons.Find(_township, name) is { } township)
            return Read(township, _township);
        return _lexicons.Find(_division, name) is { } division ? Read(division, _division) : [];
    }

    private IEnumerable<PlaceReading> Read(LexiconEntry entry, int lexemeClass)
    {
        if (lexemeClass == _division)
            return Division(entry[CodeColumn], NeedOf(entry, NeedColumn)) is { } division ? [division] : [];
        if (lexemeClass != _township)
            return [Described(entry)];
        return entry[CodeColumn].Split(' ').Select(code => Division(code, PlaceNeed.Nothing)).OfType<PlaceReading>()
            .Select(parent => parent with { Kind = PlaceKind.Township, Path = $"{parent.Path}/{entry.Word}" });
    }

    /// <summary>A lexicon entry with the columns word, kind, code, path, need.</summary>
    private static PlaceReading Described(LexiconEntry entry) =>
        new(PlaceKinds.Parse(entry.Column(1)), entry[2], entry[3], NeedOf(entry, 4));

    private static PlaceNeed NeedOf(LexiconEntry entry, int column) =>
        entry.Is(column, "evidence") ? PlaceNeed.Evidence : entry.Is(column, "full") ? PlaceNeed.FullName : PlaceNeed.Nothing;

    /// <summary>The division with a GB/T 2260 code, a retired one replaced by its successor.</summary>
    private PlaceReading? Division(ReadOnlySpan<char> code, PlaceNeed need)
    {
        if (_divisionCodes.Find(code) is not { } entry)
            return null;
        if (entry.Column(3) is { Length: > 0 } successor)
            return Division(successor, need);
        var kind = code.EndsWith("0000", StringComparison.Ordinal) ? PlaceKind.Province
            : code.EndsWith("00", StringComparison.Ordinal) ? PlaceKind.City
            : PlaceKind.County;
        return new PlaceReading(kind, entry.Word, entry[1], need);
    }
}
