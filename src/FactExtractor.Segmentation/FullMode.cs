namespace FactExtractor.Segmentation;

/// <summary>jieba's full mode: every word of the dictionary that occurs in the text.</summary>
internal static class FullMode
{
    private const int None = -1;

    /// <summary>Adds the words of a block; letters and digits between them are joined.</summary>
    public static void CutBlock(Vocabulary vocabulary, ReadOnlySpan<char> block, int offset, TokenBuffer tokens)
    {
        var ends = tokens.Path.Ends;
        var covered = 0;
        var latinStart = None;
        var latinEnd = None;
        for (var i = 0; i < block.Length; i++)
        {
            vocabulary.FindEnds(block, i, ends);
            var isLatin = char.IsAsciiLetterOrDigit(block[i]);
            if (latinStart != None && !isLatin)
            {
                tokens.Add(offset + latinStart, offset + latinEnd);
                latinStart = None;
            }

            if (ends.Count == 1 && i >= covered)
            {
                covered = ends[0];
                if (!isLatin)
                {
                    tokens.Add(offset + i, offset + covered);
                    continue;
                }

                // A token is a range of the text: what a user's Latin words have torn apart is not joined, as jieba does.
                if (latinStart != None && latinEnd != i)
                {
                    tokens.Add(offset + latinStart, offset + latinEnd);
                    latinStart = None;
                }

                if (latinStart == None)
                    latinStart = i;
                latinEnd = covered;
                continue;
            }

            foreach (var end in ends)
            {
                if (end == i + 1)
                    continue;
                tokens.Add(offset + i, offset + end);
                covered = end;
            }
        }

        if (latinStart != None)
            tokens.Add(offset + latinStart, offset + latinEnd);
    }

    /// <summary>Adds what stands between blocks: each blank and line break, and the text between these whole, even if it is empty.</summary>
    public static void CutBetween(ReadOnlySpan<char> text, int offset, TokenBuffer tokens)
    {
        var start = 0;
        for (var i = 0; i < text.Length;)
        {
            if (!CharacterClass.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            tokens.Add(offset + start, offset + i);
            start = CharacterClass.EndOfSymbol(text, i);
            tokens.Add(offset + i, offset + start);
            i = start;
        }

        tokens.Add(offset + start, offset + text.Length);
    }
}
