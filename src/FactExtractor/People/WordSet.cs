using System.Collections.Frozen;

namespace FactExtractor.People;

/// <summary>A set of words to ask for pieces of a text. Of most that are not in it the first two characters tell so at once.</summary>
internal sealed class WordSet
{
    private readonly ulong[] _beginnings = new ulong[1024];
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _words;

    public WordSet(IEnumerable<string> words)
    {
        var set = words.ToFrozenSet(StringComparer.Ordinal);
        foreach (var word in set)
            _beginnings[BeginningOf(word) >> 6] |= 1UL << BeginningOf(word);
        _words = set.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Whether a text is one of the words.</summary>
    public bool Contains(ReadOnlySpan<char> text)
    {
        var beginning = BeginningOf(text);
        return (_beginnings[beginning >> 6] & (1UL << beginning)) != 0 && _words.Contains(text);
    }

    /// <summary>A number of 16 bits that words with other first characters seldom share.</summary>
    private static int BeginningOf(ReadOnlySpan<char> word) => word switch
    {
        [] => 0,
        [var only] => only,
        [var first, var second, ..] => ((31 * first) + second) & 0xFFFF,
    };
}
