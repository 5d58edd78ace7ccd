using FactExtractor.Text;

namespace FactExtractor.Lexicons;

/// <summary>One lexicon or table to look words up in, where its words lie.</summary>
/// <param name="lexicons">The lexicons that it belongs to.</param>
/// <param name="lexicon">Its number among them.</param>
public sealed class LexiconTable(LexiconSet lexicons, int lexicon)
{
    private readonly CharacterSet _initials = InitialsOf(lexicons, lexicon);

    /// <summary>Whether a word begins with a character.</summary>
    public bool IsInitial(char c) => _initials.Contains(c);

    /// <summary>Whether it has a word.</summary>
    public bool Contains(ReadOnlySpan<char> word) => Find(word) is not null;

    /// <summary>The first entry of a word; null if it has none.</summary>
    public LexiconEntry? Find(ReadOnlySpan<char> word) =>
        !word.IsEmpty && IsInitial(word[0]) && lexicons.FindEntry(lexicon, word) is >= 0 and var entry ? lexicons.EntryAt(entry) : null;

    /// <summary>Whether one of a word's entries has a value in a column.</summary>
    public bool Has(ReadOnlySpan<char> word, int column, ReadOnlySpan<char> value)
    {
        if (Find(word) is not { Id: var id })
            return false;
        for (var entry = lexicons.EntryAt(id); entry.Is(0, word); entry = lexicons.EntryAt(++id))
        {
            if (lexicons.LexiconOf(id) == lexicon && entry.Is(column, value))
                return true;
        }

        return false;
    }

    private static CharacterSet InitialsOf(LexiconSet lexicons, int lexicon)
    {
        var initials = new CharacterSet([]);
        foreach (var entry in lexicons.EntriesOf(lexicons.NameOf(lexicon)))
            initials.Add(entry.Column(0)[0]);
        return initials;
    }
}
