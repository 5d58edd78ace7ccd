namespace FactExtractor.Lexicons;

/// <summary>A line of a lexicon file: the word, then its other columns.</summary>
/// <param name="lexicons">The lexicons that it belongs to.</param>
/// <param name="id">Its number among all their entries.</param>
public readonly struct LexiconEntry(LexiconSet lexicons, int id) : IEquatable<LexiconEntry>
{
    /// <summary>Its number among the entries of all lexicons.</summary>
    public int Id => id;

    /// <summary>The name of the lexicon: that of its file without ending.</summary>
    public string Lexicon => lexicons.NameOf(lexicons.LexiconOf(id));

    /// <summary>The word.</summary>
    public string Word => this[0];

    /// <summary>A column of the line, 0 being the word; empty if the line has fewer.</summary>
    public string this[int column] => Column(column).ToString();

    /// <summary>Whether both are the same line.</summary>
    public static bool operator ==(LexiconEntry left, LexiconEntry right) => left.Equals(right);

    /// <summary>Whether both are different lines.</summary>
    public static bool operator !=(LexiconEntry left, LexiconEntry right) => !left.Equals(right);

    /// <summary>Whether a column reads so.</summary>
    public bool Is(int column, ReadOnlySpan<char> value) => Column(column).SequenceEqual(value);

    /// <summary>A column of the line, 0 being the word; empty if the line has fewer.</summary>
    public ReadOnlySpan<char> Column(int column)
    {
        var rest = lexicons.RowOf(id);
        for (; column > 0; column--)
        {
            var tab = rest.IndexOf('\t');
            if (tab < 0)
                return default;
            rest = rest[(tab + 1)..];
        }

        var end = rest.IndexOf('\t');
        return end < 0 ? rest : rest[..end];
    }

    /// <inheritdoc/>
    public bool Equals(LexiconEntry other) => id == other.Id;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is LexiconEntry other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => id;
}
