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

    private readonly NameCharacters _characters;
    private readonly LexiconTable _surnames;
    private readonly LexiconTable _japaneseSurnames;

    public NameModel(LexiconSet lexicons)
    {
        _characters = new NameCharacters(lexicons);
        _surnames = lexicons.TableOf("surname");
        _japaneseSurnames = lexicons.TableOf("japanese-surname");
    }

    /// <summary>What a character may be in a name.</summary>
    public NameRoles RolesOf(char c) => _characters.RolesOf(c);

    /// <summary>Whether a text is a Chinese surname, and how likely a Chinese name begins with it.</summary>
    public bool TryGetSurname(ReadOnlySpan<char> text, out double likelihood)
    {
        likelihood = 0;
        if (text.Length > 1)
        {
            if (!Has(text[0], NameRoles.BeginsCompoundSurname) || _surnames.Find(text) is not { } surname)
                return false;
            likelihood = NameCharacters.SurnameIn(surname) + CompoundSurname;
            return true;
        }

        if (!Has(text[0], NameRoles.Surname))
            return false;
        likelihood = _characters[text[0]].Surname;
        return true;
    }

    /// <summary>Whether a text is a Japanese surname.</summary>
    public bool IsJapaneseSurname(ReadOnlySpan<char> text) => Has(text[0], NameRoles.BeginsJapaneseSurname) && _japaneseSurnames.Contains(text);

    /// <summary>Whether a character writes a sound of foreign names.</summary>
    public bool IsForeign(char c) => Has(c, NameRoles.Foreign);

    /// <summary>Whether a character is far commoner in foreign names than in text, so that after a name it is more of that name.</summary>
    public bool IsMostlyForeign(char c) => Has(c, NameRoles.MostlyForeign);

    /// <summary>Whether a surname is borne by few and is mostly a common word of one character: 和, 从.</summary>
    public bool IsMostlyFunctionWord(char surname) => Has(surname, NameRoles.MostlyFunctionWord);

    /// <summary>Whether a surname is hardly commoner as one than its character is in text: 江, 党.</summary>
    public bool IsAsCommonAWord(char surname) => Has(surname, NameRoles.CommonWord);

    /// <summary>How likely one or two characters are a Chinese given name.</summary>
    public double Given(ReadOnlySpan<char> name) =>
        name.Length == 1 ? _characters[name[0]].Alone + LogOneGiven : (double)_characters[name[0]].First + _characters[name[1]].Second + LogTwoGiven;

    /// <summary>How likely characters are a Japanese given name: any of them may stand anywhere.</summary>
    public double JapaneseGiven(ReadOnlySpan<char> name)
    {
        var sum = 0.0;
        foreach (var c in name)
            sum += _characters[c].Japanese;
        return sum;
    }

    /// <summary>How likely two and more characters are a transliterated name.</summary>
    public double Foreign(ReadOnlySpan<char> name)
    {
        var sum = (double)_characters[name[0]].ForeignFirst + _characters[name[^1]].ForeignLast;
        foreach (var c in name[1..^1])
            sum += _characters[c].ForeignInner;
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
    public double Running(char c) => _characters[c].Running;

    /// <summary>Whether a word has the shape of a name: a surname and a given name, or three and more characters of transliteration.</summary>
    public bool HasNameShape(ReadOnlySpan<char> word) => word.Length switch
    {
        2 => TryGetSurname(word[..1], out _),
        3 => TryGetSurname(word[..1], out _) || TryGetSurname(word[..2], out _) || IsForeignRun(word),
        4 => TryGetSurname(word[..2], out _) || IsForeignRun(word),
        > 4 => IsForeignRun(word),
        _ => false,
    };

    /// <summary>Whether a text is likely a Chinese name, where nothing but one can stand.</summary>
    public bool IsName(ReadOnlySpan<char> name)
    {
        const double Least = -17;
        foreach (var length in (ReadOnlySpan<int>)[2, 1])
        {
            if (name.Length > length && name.Length <= length + 2 && TryGetSurname(name[..length], out var surname))
                return surname + Given(name[length..]) - Running(name) > 0 || surname + Given(name[length..]) > Least;
        }

        return false;
    }

    private bool IsForeignRun(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!IsForeign(c))
                return false;
        }

        return true;
    }

    private bool Has(char c, NameRoles role) => (_characters.RolesOf(c) & role) != NameRoles.None;
}
