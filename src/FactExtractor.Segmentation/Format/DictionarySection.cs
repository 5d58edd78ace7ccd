namespace FactExtractor.Segmentation.Format;

/// <summary>The sections of the compiled dictionary, in order.</summary>
internal enum DictionarySection
{
    /// <summary><see cref="ushort"/> a UTF-16 character: its code in the trie, frequent characters first; 0 if no word has it.</summary>
    CharacterCodes,

    /// <summary>The double array of the words, a <see cref="TrieNode"/> a slot.</summary>
    Trie,

    /// <summary><see cref="byte"/> a slot: the tag of the word that ends there, x if none does.</summary>
    WordTags,

    /// <summary><see cref="int"/>: the distinct frequencies; number 0 is frequency 0, "no word".</summary>
    Frequencies,

    /// <summary><see cref="double"/>: the natural logarithm of each of <see cref="Frequencies"/>; of number 0 that of frequency 1, which an unknown character counts as.</summary>
    LogFrequencies,

    /// <summary>One <see cref="long"/>: the sum of the frequencies of all lines.</summary>
    Total,

    /// <summary>One <see cref="double"/>: the natural logarithm of <see cref="Total"/>.</summary>
    LogTotal,

    /// <summary>UTF-8 bytes: the names of the tags, one a line; line 0 is empty, lines 1 to 64 are the tags of the tagged model in ordinal order.</summary>
    TagNames,

    /// <summary><see cref="double"/> a state: logarithm of the probability that a run of unknown words starts in it (model of words: B, E, M, S).</summary>
    WordStart,

    /// <summary><see cref="double"/> a pair of states: logarithm of the probability of the step from the row's state to the column's.</summary>
    WordSteps,

    /// <summary>Four <see cref="double"/> a Han character from U+4E00 to U+9FD5: logarithm of the probability that each state emits it.</summary>
    WordEmissions,

    /// <summary><see cref="double"/> a state of the tagged model: as <see cref="WordStart"/>. State 64 p + t is position p (B, E, M, S) of a word with tag t.</summary>
    TagStart,

    /// <summary>
    /// Row by row for the 128 states that begin a word (B and S of each tag): the logarithms of the steps from the 128 that end one (E and S of each tag); minus infinity for no step.
    /// </summary>
    TagBoundarySteps,

    /// <summary>For the 128 states that continue a word (E and M of each tag): the logarithms of the steps from B and from M of the same tag.</summary>
    TagInnerSteps,

    /// <summary>A <see cref="TagEmissionRange"/> a Han character from U+4E00 to U+9FD5.</summary>
    TagEmissionRanges,

    /// <summary><see cref="byte"/>: the states that emit a character, ascending, first its usual ones, then the others.</summary>
    TagEmissionStates,

    /// <summary><see cref="double"/>: the logarithm of the emission's probability, for each of <see cref="TagEmissionStates"/>.</summary>
    TagEmissions,
}
