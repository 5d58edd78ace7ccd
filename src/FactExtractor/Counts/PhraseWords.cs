using FactExtractor.Text;

namespace FactExtractor.Counts;

/// <summary>Questions about a run of words: what stands at a place, and what it leads to.</summary>
internal static class PhraseWords
{
    /// <summary>What the word at an index is; what ends a phrase beyond the words.</summary>
    public static PhraseRole RoleAt(this ReadOnlySpan<PhraseWord> words, int index) => (uint)index < (uint)words.Length ? words[index].Role : PhraseRole.Stop;

    /// <summary>Whether a verb of any kind stands here.</summary>
    public static bool IsVerb(this ReadOnlySpan<PhraseWord> words, int index) =>
        words.RoleAt(index) is PhraseRole.Verb or PhraseRole.Predicate or PhraseRole.Either or PhraseRole.Compound or PhraseRole.Intransitive;

    /// <summary>Whether a character that makes a noun of any verb before it stands here.</summary>
    public static bool IsHead(this ReadOnlySpan<PhraseWord> words, int index) => words.RoleAt(index) == PhraseRole.Head && words[index].Length == 1;

    /// <summary>Whether a property stands here that ends the phrase: 面积 after 种植.</summary>
    public static bool IsLastProperty(this ReadOnlySpan<PhraseWord> words, int index, int end) =>
        words[index].Role == PhraseRole.Property && words[index].End == end;

    /// <summary>Whether a noun follows, perhaps after what modifies it.</summary>
    public static bool LeadsToNoun(this ReadOnlySpan<PhraseWord> words, int first)
    {
        const int MostModifiers = 2;
        for (var i = first; i <= first + MostModifiers; i++)
        {
            switch (words.RoleAt(i))
            {
                case PhraseRole.Noun or PhraseRole.Place or PhraseRole.Person or PhraseRole.Property:
                case PhraseRole.Head:
                    return true;
                case not (PhraseRole.Modifier or PhraseRole.VerbalNoun) when !words.IsVerb(i):
                    return false;
            }
        }

        return false;
    }

    /// <summary>Whether 的 follows before the clause ends.</summary>
    public static bool LeadsToOf(this ReadOnlySpan<PhraseWord> words)
    {
        foreach (var word in words)
        {
            if (word.Role is PhraseRole.Of or PhraseRole.Stop)
                return word.Role == PhraseRole.Of;
        }

        return false;
    }

    /// <summary>Whether the words are more than one clause.</summary>
    public static bool HasStop(this ReadOnlySpan<PhraseWord> words)
    {
        foreach (var word in words)
        {
            if (word.Role == PhraseRole.Stop)
                return true;
        }

        return false;
    }

    /// <summary>Whether a word is a lexeme of a class.</summary>
    public static bool IsLexeme(this TextAnalysis text, PhraseWord word, int lexemeClass) => text.Lexemes.Has(word.Start, word.End, lexemeClass);

    /// <summary>How many words make the lexeme of a class that ends with a word; 0 if none does.</summary>
    public static int LexemeLength(this TextAnalysis text, ReadOnlySpan<PhraseWord> words, int last, int lexemeClass)
    {
        const int LongestLexeme = 3;
        for (var length = Math.Min(LongestLexeme, last + 1); length > 0; length--)
        {
            if (text.Lexemes.Has(words[last - length + 1].Start, words[last].End, lexemeClass))
                return length;
        }

        return 0;
    }
}
