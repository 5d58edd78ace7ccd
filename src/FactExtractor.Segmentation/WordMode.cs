namespace FactExtractor.Segmentation;

/// <summary>The way of <c>jieba.cut</c>: words without tags.</summary>
internal readonly struct WordMode : ICutMode
{
    public static Tag Latin => default;

    public static Tag Symbol => default;

    public static bool IsBlock(char c) => CharacterClass.IsCutBlock(c);

    public static Tag TagOf(Vocabulary vocabulary, int entry) => default;

    /// <summary>Han characters by the model, Latin words and numbers whole, what remains between them whole.</summary>
    public static void CutUnknown(Vocabulary vocabulary, ReadOnlySpan<char> run, int offset, TokenBuffer tokens)
    {
        for (var i = 0; i < run.Length;)
        {
            var start = i;
            if (CharacterClass.IsHan(run[i]))
            {
                while (i < run.Length && CharacterClass.IsHan(run[i]))
                    i++;
                CutHan(vocabulary, run[start..i], offset + start, tokens);
                continue;
            }

            i = char.IsAsciiLetterOrDigit(run[i]) ? EndOfLatin(run, i) : EndOfSymbols(run, i);
            tokens.Add(offset + start, offset + i);
        }
    }

    private static void CutHan(Vocabulary vocabulary, ReadOnlySpan<char> run, int offset, TokenBuffer tokens)
    {
        Span<bool> isEnd = run.Length <= 256 ? stackalloc bool[run.Length] : new bool[run.Length];
        WordModel.Cut(run, isEnd);
        var start = 0;
        for (var i = 0; i < run.Length; i++)
        {
            if (!isEnd[i])
                continue;
            if (vocabulary.IsForcedApart(run[start..(i + 1)]))
            {
                for (; start < i; start++)
                    tokens.Add(offset + start, offset + start + 1);
            }

            tokens.Add(offset + start, offset + i + 1);
            start = i + 1;
        }
    }

    /// <summary>jieba's <c>[a-zA-Z0-9]+(?:\.\d+)?%?</c>.</summary>
    private static int EndOfLatin(ReadOnlySpan<char> run, int start)
    {
        var end = start;
        while (end < run.Length && char.IsAsciiLetterOrDigit(run[end]))
            end++;
        if (end + 1 < run.Length && run[end] == '.' && char.IsAsciiDigit(run[end + 1]))
        {
            end++;
            while (end < run.Length && char.IsAsciiDigit(run[end]))
                end++;
        }

        return end < run.Length && run[end] == '%' ? end + 1 : end;
    }

    private static int EndOfSymbols(ReadOnlySpan<char> run, int start)
    {
        var end = start;
        while (end < run.Length && !char.IsAsciiLetterOrDigit(run[end]) && !CharacterClass.IsHan(run[end]))
            end++;
        return end;
    }
}
