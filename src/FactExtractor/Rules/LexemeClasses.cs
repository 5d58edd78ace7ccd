namespace FactExtractor.Rules;

/// <summary>The classes of lexemes that patterns may name, each with a small number.</summary>
internal sealed class LexemeClasses
{
    /// <summary>The class of everything the number reader reads.</summary>
    public const string Number = "number";

    /// <summary>The class of single, exact numbers.</summary>
    public const string Numeral = "numeral";

    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<string> _names = [];

    /// <summary>How many classes there are.</summary>
    public int Count => _names.Count;

    /// <summary>The number of a class, which is defined if it was not.</summary>
    public int Define(string name)
    {
        if (!_ids.TryGetValue(name, out var id))
        {
            id = _names.Count;
            _ids.Add(name, id);
            _names.Add(name);
        }

        return id;
    }

    /// <summary>The number of a class, or -1 if there is none of that name.</summary>
    public int Find(string name) => _ids.GetValueOrDefault(name, -1);

    /// <summary>The name of a class.</summary>
    public string NameOf(int id) => _names[id];
}
