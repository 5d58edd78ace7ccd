using FactExtractor.Text;

namespace FactExtractor.Lexicons;

/// <summary>One lexicon or table to look words up in, where its words lie. Of most texts that are none of its words the first two characters tell so at once.</summary>
internal sealed class LexiconTable
{
    private readonly LexiconSet _lexicons;
    private readonly int _lexicon;
    private readonly CharacterSet _initials = new([]);
    private readonly CharacterSet _beginnings = new([]);

    /// <summary>A table.</summary>
    /// <param name="lexicons">The lexicons that it belongs to.</param>
    /// <param name="lexicon">Its number among them.</param>
    internal LexiconTable(LexiconSet lexicons, int lexicon)
    {
        _lexicons = lexicons;
        _lexicon = lexicon;
        foreach (var entry in lexicons.EntriesOf(lexicons.NameOf(lexicon)))
        {
            var word = entry.Column(0);
            _initials.Add(word[0]);
            _beginnings.Add(BeginningOf(word));
        }
    }

    /// <summary>Whether a word begins with a character.</summary>
    public bool IsInitial(char c) => _initials.Contains(c);

    /// <summary>Whether it has a word.</summary>
    public bool Contains(ReadOnlySpan<char> word) => Find(word) is not null;

    /// <summary>The first entry of a word; null if it has none.</summary>
    public LexiconEntry? Find(ReadOnlySpan<char> word) =>
        !word.IsEmpty && _beginnings.Contains(BeginningOf(word)) && _lexicons.FindEntry(_lexicon, word) is >= 0 and var entry ? _lexicons.EntryAt(entry) : null;

    /// <summary>Whether one of a word's entries has a value in a column.</summary>
    public bool Has(ReadOnlySpan<char> word, int column, ReadOnlySpan<char> value)
    {
        if (Find(word) is not { Id: var id })
            return false;
        for (; _lexicons.LexiconOf(id) != _lexicon || !_lexicons.EntryAt(id).Is(column, value); id++)
        {
            if (_lexicons.IsLastOfWord(id))
                return false;
        }

        return true;
    }

    /// <summary>A number that words with other first characters seldom share.</summary>
    private static char BeginningOf(ReadOnlySpan<char> word) => word.Length == 1 ? word[0] : unchecked((char)((31 * word[0]) + word[1]));
}
