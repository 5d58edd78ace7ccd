namespace FactExtractor.Segmentation;

/// <summary>What <c>jieba.cut</c> and <c>jieba.posseg.cut</c> do in their own way, within the course of <see cref="PathCutter{TMode}"/>.</summary>
internal interface ICutMode
{
    /// <summary>Whether a character belongs to the blocks that are cut; every other one is a token by itself.</summary>
    static abstract bool IsBlock(char c);

    /// <summary>The tag of a word of the dictionary, by its entry there.</summary>
    static abstract Tag TagOf(Vocabulary vocabulary, int entry);

    /// <summary>The tag of Latin letters and digits that are cut without the model.</summary>
    static abstract Tag Latin { get; }

    /// <summary>The tag of a character between the blocks.</summary>
    static abstract Tag Symbol { get; }

    /// <summary>Cuts a run of characters that is no word of the dictionary.</summary>
    /// <param name="vocabulary">The words.</param>
    /// <param name="run">The characters.</param>
    /// <param name="offset">Where the run stands in the text.</param>
    /// <param name="tokens">Receives the tokens.</param>
    static abstract void CutUnknown(Vocabulary vocabulary, ReadOnlySpan<char> run, int offset, TokenBuffer tokens);
}

/// <summary>Cuts a text along the best path of dictionary words, and the runs that the path leaves as single characters by the model of a mode.</summary>
internal static class PathCutter<TMode>
    where TMode : struct, ICutMode
{
    /// <summary>Cuts a text; the tokens are added to those before.</summary>
    public static void Cut(Vocabulary vocabulary, ReadOnlySpan<char> text, TokenBuffer tokens, bool hmm)
    {
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            while (i < text.Length && TMode.IsBlock(text[i]))
                i++;
            if (i > start)
            {
                if (hmm)
                    CutBlock(vocabulary, text[start..i], start, tokens);
                else
                    CutBlockByDictionary(vocabulary, text[start..i], start, tokens);
            }
            else
            {
                i = CharacterClass.EndOfSymbol(text, start);
                tokens.Add(start, i, TMode.Symbol);
            }
        }
    }

    private static void CutBlock(Vocabulary vocabulary, ReadOnlySpan<char> block, int offset, TokenBuffer tokens)
    {
        var steps = vocabulary.FindPath(block, tokens.Path);
        var run = 0;
        for (var i = 0; i < block.Length;)
        {
            var step = steps[i];
            if (step.End > i + 1)
            {
                AddSingles(vocabulary, block, steps, run, i, offset, tokens);
                tokens.Add(offset + i, offset + step.End, TMode.TagOf(vocabulary, step.Entry));
                run = step.End;
            }

            i = step.End;
        }

        AddSingles(vocabulary, block, steps, run, block.Length, offset, tokens);
    }

    /// <summary>Adds a run of characters that the path leaves alone.</summary>
    private static void AddSingles(Vocabulary vocabulary, ReadOnlySpan<char> block, ReadOnlySpan<PathStep> steps, int start, int end, int offset, TokenBuffer tokens)
    {
        if (end - start > 1 && !vocabulary.IsWord(block[start..end]))
        {
            TMode.CutUnknown(vocabulary, block[start..end], offset + start, tokens);
            return;
        }

        for (var i = start; i < end; i++)
            tokens.Add(offset + i, offset + i + 1, TMode.TagOf(vocabulary, steps[i].Entry));
    }

    private static void CutBlockByDictionary(Vocabulary vocabulary, ReadOnlySpan<char> block, int offset, TokenBuffer tokens)
    {
        var steps = vocabulary.FindPath(block, tokens.Path);
        var latin = 0;
        for (var i = 0; i < block.Length;)
        {
            var step = steps[i];
            if (step.End > i + 1 || !char.IsAsciiLetterOrDigit(block[i]))
            {
                if (latin < i)
                    tokens.Add(offset + latin, offset + i, TMode.Latin);
                tokens.Add(offset + i, offset + step.End, TMode.TagOf(vocabulary, step.Entry));
                latin = step.End;
            }

            i = step.End;
        }

        if (latin < block.Length)
            tokens.Add(offset + latin, offset + block.Length, TMode.Latin);
    }
}
