using System.Runtime.InteropServices;
using FactExtractor.Lexicons.Format;
using FactExtractor.Rules;
using FactExtractor.Segmentation;

namespace FactExtractor.Lexicons;

/// <summary>All lexicons: the files under <c>Data</c>, compiled at build time into one blob that is used where it lies.</summary>
/// <remarks>
/// The words of all lexicons stand in one double-array trie, so one walk per character of a text finds them all. Files under
/// <c>Data/tables</c> are not looked for in texts; they are only looked up. A set is immutable.
/// </remarks>
internal sealed unsafe class LexiconSet
{
    private const int LastOfWord = int.MinValue;

    private static readonly Lazy<LexiconSet> _builtIn = new(() => new LexiconSet([]));

    private readonly ushort* _codes;
    private readonly ulong* _singles;
    private readonly ulong* _beginnings;
    private readonly LexiconNode* _nodes;
    private readonly int* _entries;
    private readonly int* _lexicons;
    private readonly char* _pool;
    private readonly int _entryCount;
    private readonly int _nodeCount;
    private readonly int _scannedCount;
    private readonly int _lexiconCount;

    /// <summary>
    /// The first entry of each table and, behind the last one, the number of entries; the entries of scanned lexicons come first, by word, then those of the
    /// tables, one after the other.
    /// </summary>
    private readonly int[] _firstEntries;

    // Numbered on from the built-in ones.
    private readonly (int Lexicon, string Row)[] _userEntries;
    private readonly WordIndex<int> _userWords = new();

    private LexiconSet((int Lexicon, string Row)[] userEntries)
    {
        _userEntries = userEntries;
        var blob = new Blob("lexicons.bin");
        _scannedCount = blob.Section<int>((int)LexiconSection.ScannedCount)[0];
        _codes = blob.Start<ushort>((int)LexiconSection.CharacterCodes);
        _singles = blob.Start<ulong>((int)LexiconSection.Singles);
        _beginnings = blob.Start<ulong>((int)LexiconSection.Beginnings);
        _nodes = blob.Start<LexiconNode>((int)LexiconSection.Trie);
        _nodeCount = blob.Section<LexiconNode>((int)LexiconSection.Trie).Length;
        _entries = blob.Start<int>((int)LexiconSection.Entries);
        _entryCount = blob.Section<int>((int)LexiconSection.Entries).Length / 3;
        _lexicons = blob.Start<int>((int)LexiconSection.Lexicons);
        _lexiconCount = blob.Section<int>((int)LexiconSection.Lexicons).Length / 3;
        _pool = blob.Start<char>((int)LexiconSection.Characters);
        for (var i = 0; i < userEntries.Length; i++)
            _userWords.Add(userEntries[i].Row[..userEntries[i].Row.IndexOf('\t')], _entryCount + i);
        _firstEntries = new int[_lexiconCount + 1];
        for (var lexicon = _scannedCount; lexicon <= _lexiconCount; lexicon++)
            _firstEntries[lexicon] = FirstEntryFrom(lexicon);
    }

    /// <summary>The lexicons that the program brings along.</summary>
    public static LexiconSet BuiltIn => _builtIn.Value;

    /// <summary>The names of the lexicons that are looked for in texts.</summary>
    public IEnumerable<string> ScannedNames => NamesOf(0, _scannedCount);

    /// <summary>The names of the tables, which are only looked up.</summary>
    public IEnumerable<string> TableNames => NamesOf(_scannedCount, _lexiconCount);

    private IEnumerable<string> NamesOf(int first, int end)
    {
        for (var lexicon = first; lexicon < end; lexicon++)
            yield return NameOf(lexicon);
    }

    /// <summary>The name of a lexicon.</summary>
    public string NameOf(int lexicon) => new(_pool, _lexicons[3 * lexicon], _lexicons[(3 * lexicon) + 1]);

    /// <summary>The number of characters of the longest word of a lexicon or table, the user's own included.</summary>
    /// <exception cref="ArgumentException">There is none of that name.</exception>
    public int LongestWordOf(string name)
    {
        var lexicon = NumberOf(name);
        var longest = _lexicons[(3 * lexicon) + 2];
        foreach (var (of, row) in _userEntries)
        {
            if (of == lexicon)
                longest = Math.Max(longest, row.IndexOf('\t'));
        }

        return longest;
    }

    /// <summary>The entry with a number.</summary>
    public LexiconEntry EntryAt(int id) => new(this, id);

    /// <summary>All entries of a lexicon or table, ordered by word (ordinal).</summary>
    /// <exception cref="ArgumentException">There is none of that name.</exception>
    public IEnumerable<LexiconEntry> EntriesOf(string name)
    {
        var lexicon = NumberOf(name);
        var (id, end) = lexicon < _scannedCount ? (0, _firstEntries[_scannedCount]) : (_firstEntries[lexicon], _firstEntries[lexicon + 1]);
        for (; id < end; id++)
        {
            if (LexiconOf(id) == lexicon)
                yield return EntryAt(id);
        }

        for (id = _entryCount; id < _entryCount + _userEntries.Length; id++)
        {
            if (LexiconOf(id) == lexicon)
                yield return EntryAt(id);
        }
    }

    /// <summary>A lexicon or table to look words up in, the user's own aside.</summary>
    /// <exception cref="ArgumentException">There is none of that name.</exception>
    public LexiconTable TableOf(string name) => new(this, NumberOf(name));

    /// <summary>The same lexicons and the titles and units of a user.</summary>
    public LexiconSet With(UserLexicon user)
    {
        if (user.Words.Count == 0)
            return this;
        return new LexiconSet([.. user.Words.SelectMany<UserWord, (int, string)>(word => word.Type switch
        {
            UserWordType.Title => [(NumberOf("title"), $"{word.Form}\t{(word.Value.Length == 0 ? "role" : word.Value)}")],
            UserWordType.Unit => [(NumberOf("unit"), $"{word.Form}\t{(word.Value.Length == 0 ? "classifier" : word.Value)}")],
            _ => [],
        })]);
    }

    /// <summary>Looks a word up in a lexicon that is looked for in texts, the user's own words aside.</summary>
    /// <param name="lexicon">The class of its lexemes.</param>
    /// <param name="word">The word.</param>
    /// <returns>The first entry of the word, or null if the lexicon has none.</returns>
    public LexiconEntry? Find(int lexicon, ReadOnlySpan<char> word) => FindScanned(lexicon, word) is >= 0 and var entry ? EntryAt(entry) : null;

    /// <summary>Adds a lexeme for every word of every scanned lexicon at every offset of a text.</summary>
    public void FindAll(ReadOnlySpan<char> text, LexemeTable lexemes)
    {
        FindUserWords(text, lexemes);
        for (var start = 0; start < text.Length; start++)
        {
            // What no longer word begins with may still be a word of one character.
            var furthest = start + 1 < text.Length && Has(_beginnings, WordBeginning.Of(text[start], text[start + 1])) ? text.Length
                : Has(_singles, text[start]) ? start + 1
                : start;
            var slot = 0;
            for (var end = start; end < furthest;)
            {
                slot = ChildOf(slot, text[end++]);
                if (slot < 0)
                    break;
                if (_nodes[slot].FirstEntry >= 0)
                    AddWord(_nodes[slot].FirstEntry, start, end, lexemes);
            }
        }
    }

    private static bool Has(ulong* bits, int index) => (bits[index >> 6] & (1UL << index)) != 0;

    private void AddWord(int entry, int start, int end, LexemeTable lexemes)
    {
        for (var isLast = false; !isLast; entry++)
        {
            var lexicon = _entries[3 * entry];
            isLast = (lexicon & LastOfWord) != 0;
            lexemes.Add(new Lexeme(start, end, lexicon & ~LastOfWord, entry, null));
        }
    }

    internal int LexiconOf(int entry) => entry < _entryCount ? _entries[3 * entry] & ~LastOfWord : _userEntries[entry - _entryCount].Lexicon;

    /// <summary>Whether a built-in entry is the last one of its word, in its table if it stands in one.</summary>
    internal bool IsLastOfWord(int entry) => (_entries[3 * entry] & LastOfWord) != 0;

    internal ReadOnlySpan<char> RowOf(int entry) => entry < _entryCount
        ? MemoryMarshal.CreateReadOnlySpan(ref _pool[_entries[(3 * entry) + 1]], _entries[(3 * entry) + 2])
        : _userEntries[entry - _entryCount].Row;

    /// <summary>The first entry of a word in a lexicon or table, the user's own aside; -1 if there is none.</summary>
    internal int FindEntry(int lexicon, ReadOnlySpan<char> word) => lexicon < _scannedCount ? FindScanned(lexicon, word) : FindInTable(lexicon, word);

    private int FindScanned(int lexicon, ReadOnlySpan<char> word)
    {
        var slot = 0;
        foreach (var c in word)
        {
            slot = ChildOf(slot, c);
            if (slot < 0)
                return -1;
        }

        var entry = _nodes[slot].FirstEntry;
        while (entry >= 0 && LexiconOf(entry) != lexicon)
            entry = IsLastOfWord(entry) ? -1 : entry + 1;
        return entry;
    }

    private int FindInTable(int lexicon, ReadOnlySpan<char> word)
    {
        var (low, high) = (_firstEntries[lexicon], _firstEntries[lexicon + 1]);
        while (low < high)
        {
            // The tab behind a word is less than all characters of words, so that rows stand in the order of their words.
            var middle = (low + high) >> 1;
            if (RowOf(middle).SequenceCompareTo(word) < 0)
                low = middle + 1;
            else
                high = middle;
        }

        return low < _firstEntries[lexicon + 1] && EntryAt(low).Is(0, word) ? low : -1;
    }

    /// <summary>The node that a character leads to; -1 if there is none.</summary>
    private int ChildOf(int slot, char c)
    {
        // No word has a character of code 0, and no node is its own parent.
        var child = _nodes[slot].Start + _codes[c];
        return (uint)child < (uint)_nodeCount && _nodes[child].Parent == slot ? child : -1;
    }

    /// <summary>The first built-in entry of a table or a later one.</summary>
    private int FirstEntryFrom(int lexicon)
    {
        var (low, high) = (0, _entryCount);
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (LexiconOf(middle) < lexicon)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    /// <summary>The number of a lexicon or table; of one that is looked for in texts it is the class of its lexemes.</summary>
    /// <exception cref="ArgumentException">There is none of that name.</exception>
    internal int NumberOf(string name)
    {
        for (var lexicon = 0; lexicon < _lexiconCount; lexicon++)
        {
            if (name.AsSpan().SequenceEqual(new ReadOnlySpan<char>(_pool + _lexicons[3 * lexicon], _lexicons[(3 * lexicon) + 1])))
                return lexicon;
        }

        throw new ArgumentException($"There is no lexicon \"{name}\".", nameof(name));
    }

    private void FindUserWords(ReadOnlySpan<char> text, LexemeTable lexemes)
    {
        foreach (var (span, entry) in _userWords.FindAll(text))
            lexemes.Add(new Lexeme(span.Start, span.End, LexiconOf(entry), entry, null));
    }
}
