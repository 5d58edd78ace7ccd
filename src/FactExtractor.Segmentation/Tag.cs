using System.Collections.Concurrent;
using System.Text;

namespace FactExtractor.Segmentation;

/// <summary>
/// A part-of-speech tag of jieba, like <c>n</c> noun, <c>v</c> verb, <c>nr</c> person, <c>ns</c> place, <c>m</c> numeral, <c>x</c> none of the words known.
/// </summary>
/// <remarks>
/// A tag is a small number; comparing two is comparing numbers. The names of jieba's own tags come with the dictionary; other names, of user dictionaries, are numbered as they are met
/// and kept as long as the process lives: the one thing that instances share and that grows.
/// </remarks>
public readonly struct Tag : IEquatable<Tag>
{
    private static readonly Lock _growth = new();
    private static readonly ConcurrentDictionary<string, ushort> _ids = new(StringComparer.Ordinal);
    private static string[] _names = ReadNames();
    private static int _count = _names.Length;

    private readonly ushort _id;

    internal Tag(ushort id) => _id = id;

    /// <summary>The tag of what is in no dictionary and not a Han character, a number or a Latin word: punctuation, blanks, symbols.</summary>
    public static Tag Unknown { get; } = Parse("x");

    /// <summary>Numbers in Arabic digits, and the dictionary's numerals.</summary>
    public static Tag Numeral { get; } = Parse("m");

    /// <summary>Words in Latin letters and digits.</summary>
    public static Tag Latin { get; } = Parse("eng");

    /// <summary>The names of all tags met so far, each at the place of its <see cref="Id"/>.</summary>
    public static ReadOnlySpan<string> Names => _names.AsSpan(0, Math.Min(_count, _names.Length));

    /// <summary>Its number, for arrays with a place for each tag; it may differ from run to run.</summary>
    public int Id => _id;

    /// <summary>The name as jieba writes it; empty for a token that was cut without tags.</summary>
    public string Name => _names[_id];

    /// <summary>Whether both are the same tag.</summary>
    public static bool operator ==(Tag left, Tag right) => left._id == right._id;

    /// <summary>Whether the tags differ.</summary>
    public static bool operator !=(Tag left, Tag right) => left._id != right._id;

    /// <summary>The tag of a name; any name is allowed, as in user dictionaries.</summary>
    /// <exception cref="FormatException">There are 65,536 others already.</exception>
    public static Tag Parse(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (_ids.TryGetValue(name, out var id))
            return new Tag(id);

        lock (_growth)
        {
            if (_ids.TryGetValue(name, out id))
                return new Tag(id);
            if (_count > ushort.MaxValue)
                throw new FormatException($"There are more than {ushort.MaxValue + 1} tags.");
            if (_count == _names.Length)
                Array.Resize(ref _names, 2 * _count);
            id = (ushort)_count;
            _names[_count++] = name;
            _ids[name] = id;
            return new Tag(id);
        }
    }

    /// <inheritdoc/>
    public bool Equals(Tag other) => _id == other._id;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Tag other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _id;

    /// <summary>The <see cref="Name"/>.</summary>
    public override string ToString() => Name;

    private static string[] ReadNames()
    {
        var names = Encoding.UTF8.GetString(DictionaryData.TagNames).Split('\n');
        for (var id = 0; id < names.Length; id++)
            _ids[names[id]] = (ushort)id;
        return names;
    }
}
