namespace FactExtractor.Lexicons;

/// <summary>A line of a lexicon file: the word, then its other columns.</summary>
/// <param name="lexicons">The lexicons that it belongs to.</param>
/// <param name="id">Its number among all their entries.</param>
internal readonly struct LexiconEntry(LexiconSet lexicons, int id)
{
    /// <summary>Its number among the entries of all lexicons.</summary>
    public int Id => id;

    /// <summary>The word.</summary>
    public string Word => this[0];

    /// <summary>A column of the line, 0 being the word; empty if the line has fewer.</summary>
    public string this[int column] => Column(column).ToString();

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
}
