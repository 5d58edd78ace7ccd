using System.Globalization;
using FactExtractor.Lexicons;

namespace FactExtractor.People;

/// <summary>How likely characters are as a name, and how likely as running text; natural logarithms of probabilities.</summary>
/// <remarks>
/// A Chinese name is a surname, then one or two characters, each with its own frequency at its place; a foreign name is a run of
/// the characters that write foreign sounds. The figures come from the tables <c>surname</c>, <c>given-name</c> and
/// <c>transliteration</c>. A character that a table lacks gets the floor of that table.
/// </remarks>
internal sealed class NameModel
{
    /// <summary>What an unknown word loses against the product of its characters: most characters stand in words.</summary>
    private const double UnknownWord = -2;

    private const double LogOneGiven = -1.77;
    private const double LogTwoGiven = -0.19;

    /// <summary>A compound surname is hardly ever anything else.</summary>
    private const double CompoundSurname = 3;

    private const double Unit = 100_000;

    private readonly Dictionary<string, double> _surnames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double>.AlternateLookup<ReadOnlySpan<char>> _surnamesBySpan;
    private readonly bool[] _startsSurname = new bool[char.MaxValue + 1];
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _japaneseSurnames;
    private readonly Figures _first;
    private readonly Figures _second;
    private readonly Figures _alone;
    private readonly Figures _text;
    private readonly Figures _foreignFirst;
    private readonly Figures _foreignInner;
    private readonly Figures _foreignLast;

    public NameModel(LexiconSet lexicons)
    {
        foreach (var entry in lexicons.EntriesOf("surname"))
            _surnames[entry.Word] = Math.Log(Number(entry, 1) / Unit) + (entry.Word.Length > 1 ? CompoundSurname : 0);
        _surnamesBySpan = _surnames.GetAlternateLookup<ReadOnlySpan<char>>();
        var japanese = lexicons.EntriesOf("japanese-surname").Select(entry => entry.Word).ToHashSet(StringComparer.Ordinal);
        _japaneseSurnames = japanese.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var surname in _surnames.Keys.Concat(japanese))
            _startsSurname[surname[0]] = true;

        _first = new Figures(lexicons, "given-name", 1, 0.7);
        _second = new Figures(lexicons, "given-name", 2, 0.7);
        _alone = new Figures(lexicons, "given-name", 3, 0.7);
        _text = new Figures(lexicons, "given-name", 4, 1);
        _foreignFirst = new Figures(lexicons, "transliteration", 1, 20);
        _foreignInner = new Figures(lexicons, "transliteration", 2, 20);
        _foreignLast = new Figures(lexicons, "transliteration", 3, 20);
    }

    /// <summary>Whether a text is a Chinese surname, and how likely a Chinese name begins with it.</summary>
    public bool TryGetSurname(ReadOnlySpan<char> text, out double likelihood)
    {
        likelihood = 0;
        return _startsSurname[text[0]] && _surnamesBySpan.TryGetValue(text, out likelihood);
    }

    /// <summary>Whether a text is a Japanese surname.</summary>
    public bool IsJapaneseSurname(ReadOnlySpan<char> text) => _startsSurname[text[0]] && _japaneseSurnames.Contains(text);

    /// <summary>Whether a character writes a sound of foreign names.</summary>
    public bool IsForeign(char c) => _foreignInner.Has(c);

    /// <summary>Whether a character is far commoner in foreign names than in text, so that after a name it is more of that name.</summary>
    public bool IsMostlyForeign(char c)
    {
        const double EightTimes = 2.08;
        return IsForeign(c) && _foreignInner[c] - (_text.Has(c) ? _text[c] : -11) > EightTimes;
    }

    /// <summary>Whether a surname is borne by few and is mostly a common word of one character: 和, 从.</summary>
    public bool IsMostlyFunctionWord(char surname)
    {
        const double CommonInText = 200 / Unit;
        const double RareAsSurname = 100 / Unit;
        return TryGetSurname([surname], out var likelihood) && likelihood < Math.Log(RareAsSurname) && _text.Has(surname) && _text[surname] > Math.Log(CommonInText);
    }

    /// <summary>How likely one or two characters are a Chinese given name.</summary>
    public double Given(ReadOnlySpan<char> name) =>
        name.Length == 1 ? _alone[name[0]] + LogOneGiven : _first[name[0]] + _second[name[1]] + LogTwoGiven;

    /// <summary>How likely characters are a Japanese given name: any of them may stand anywhere.</summary>
    public double JapaneseGiven(ReadOnlySpan<char> name)
    {
        var sum = 0.0;
        foreach (var c in name)
            sum += Math.Max(Math.Max(_first[c], _second[c]), Math.Max(_alone[c], Math.Log(5 / Unit)));
        return sum;
    }

    /// <summary>How likely two and more characters are a transliterated name.</summary>
    public double Foreign(ReadOnlySpan<char> name)
    {
        var sum = _foreignFirst[name[0]] + _foreignLast[name[^1]];
        foreach (var c in name[1..^1])
            sum += _foreignInner[c];
        return sum;
    }

    /// <summary>How likely characters are as a word of running text that no dictionary has.</summary>
    public double Running(ReadOnlySpan<char> text)
    {
        var sum = UnknownWord;
        foreach (var c in text)
            sum += Running(c);
        return sum;
    }

    /// <summary>What one more character adds to <see cref="Running(ReadOnlySpan{char})"/>.</summary>
    public double Running(char c) => _text.Has(c) ? _text[c] : -11;

    /// <summary>Whether a word has the shape of a name: a surname and a given name, or three and more characters of transliteration.</summary>
    public bool HasNameShape(ReadOnlySpan<char> word) => word.Length switch
    {
        2 => TryGetSurname(word[..1], out _),
        3 => TryGetSurname(word[..1], out _) || TryGetSurname(word[..2], out _) || IsForeignRun(word),
        4 => TryGetSurname(word[..2], out _) || IsForeignRun(word),
        > 4 => IsForeignRun(word),
        _ => false,
    };

    private bool IsForeignRun(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!IsForeign(c))
                return false;
        }

        return true;
    }

    private static double Number(LexiconEntry entry, int column) =>
        double.Parse(entry.Column(column), NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>The logarithms of a column of occurrences per 100,000, by character.</summary>
    private sealed class Figures
    {
        private readonly float[] _values = new float[char.MaxValue + 1];
        private readonly bool[] _known = new bool[char.MaxValue + 1];

        public Figures(LexiconSet lexicons, string table, int column, double floor)
        {
            Array.Fill(_values, (float)Math.Log(floor / Unit));
            foreach (var entry in lexicons.EntriesOf(table))
            {
                _values[entry.Word[0]] = (float)Math.Log(Math.Max(Number(entry, column), floor) / Unit);
                _known[entry.Word[0]] = true;
            }
        }

        public double this[char c] => _values[c];

        public bool Has(char c) => _known[c];
    }
}
