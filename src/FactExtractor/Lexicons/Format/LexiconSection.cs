namespace FactExtractor.Lexicons.Format;

/// <summary>The sections of the compiled lexicons, in order.</summary>
internal enum LexiconSection
{
    /// <summary>One <see cref="int"/>: how many lexicons are looked for in texts; the others are tables.</summary>
    ScannedCount,

    /// <summary><see cref="ushort"/> a UTF-16 character: its code in the trie, frequent characters first; 0 if no scanned word has it.</summary>
    CharacterCodes,

    /// <summary>A bit for each UTF-16 character that is a scanned word by itself, in words of 64.</summary>
    Singles,

    /// <summary>A bit for each number that the first two characters of a scanned word make (<see cref="WordBeginning"/>), in words of 64.</summary>
    Beginnings,

    /// <summary>The double array of the scanned words, a <see cref="LexiconNode"/> a slot.</summary>
    Trie,

    /// <summary>Three <see cref="int"/> an entry: its lexicon (top bit: last entry of its word), start and length of its row. Those of scanned lexicons come first, by word, then table by table.</summary>
    Entries,

    /// <summary>Three <see cref="int"/> a lexicon: start and length of its name, length of its longest word.</summary>
    Lexicons,

    /// <summary><see cref="char"/>: the rows and names.</summary>
    Characters,
}
