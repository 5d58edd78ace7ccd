namespace FactExtractor.Segmentation;

/// <summary>Cuts Chinese text into words with their parts of speech, exactly as <c>jieba.posseg.cut</c> of Python jieba 0.42.1.</summary>
/// <remarks>
/// The words are not always those of <see cref="JiebaSegmenter"/>: unknown words are found by a model that decides their borders and tags together,
/// and <c>%</c> and <c>-</c> are never part of a word. Safe for use by many threads at once.
/// </remarks>
public sealed class PosSegmenter
{
    private readonly JiebaSegmenter _segmenter;
    private readonly SpareBuffer _spare = new();

    /// <summary>A segmenter with jieba's dictionary.</summary>
    public PosSegmenter()
        : this(new JiebaSegmenter())
    {
    }

    /// <summary>A segmenter with the dictionary of another, including the words that it learns later.</summary>
    public PosSegmenter(JiebaSegmenter segmenter)
    {
        ArgumentNullException.ThrowIfNull(segmenter);
        _segmenter = segmenter;
    }

    /// <summary>Cuts a text into tagged words.</summary>
    /// <param name="text">The text.</param>
    /// <param name="hmm">Whether unknown words are found by the model; otherwise their characters are words.</param>
    public IReadOnlyList<Pair> Cut(string text, bool hmm = true)
    {
        ArgumentNullException.ThrowIfNull(text);
        var buffer = _spare.Take();
        Cut(text, buffer, hmm);
        var pairs = new Pair[buffer.Count];
        for (var i = 0; i < pairs.Length; i++)
            pairs[i] = new Pair(text[buffer[i].Start..buffer[i].End], buffer[i].Tag.Name);
        _spare.PutBack(buffer);
        return pairs;
    }

    /// <summary>Cuts a text into tagged words. Every character belongs to exactly one token.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Receives the tokens in place of those before.</param>
    /// <param name="hmm">Whether unknown words are found by the model; otherwise their characters are words.</param>
    public void Cut(ReadOnlySpan<char> text, TokenBuffer tokens, bool hmm = true)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        tokens.Clear();
        var vocabulary = _segmenter.Vocabulary;
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            while (i < text.Length && CharacterClass.IsTagBlock(text[i]))
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
                tokens.Add(start, i, Tag.Unknown);
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
                tokens.Add(offset + i, offset + step.End, vocabulary.TagOf(step.Entry));
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
            CutUnknown(block[start..end], offset + start, tokens);
            return;
        }

        for (var i = start; i < end; i++)
            tokens.Add(offset + i, offset + i + 1, vocabulary.TagOf(steps[i].Entry));
    }

    /// <summary>Cuts a run that is no word: Han characters by the model, the others by their kind.</summary>
    private static void CutUnknown(ReadOnlySpan<char> run, int offset, TokenBuffer tokens)
    {
        for (var i = 0; i < run.Length;)
        {
            var start = i;
            var kind = KindOf(run[i]);
            while (i < run.Length && KindOf(run[i]) == kind)
                i++;
            if (kind == RunKind.Han)
            {
                TagModel.Cut(run[start..i], offset + start, tokens);
                continue;
            }

            // jieba tries numbers first, so digits join a Latin word only if a letter begins it.
            if (kind == RunKind.Letter)
            {
                while (i < run.Length && char.IsAsciiLetterOrDigit(run[i]))
                    i++;
            }

            tokens.Add(offset + start, offset + i, kind switch { RunKind.Number => Tag.Numeral, RunKind.Letter => Tag.Latin, _ => Tag.Unknown });
        }
    }

    private static RunKind KindOf(char c) =>
        CharacterClass.IsHan(c) ? RunKind.Han : c == '.' || char.IsAsciiDigit(c) ? RunKind.Number : char.IsAsciiLetter(c) ? RunKind.Letter : RunKind.Symbol;

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
                    tokens.Add(offset + latin, offset + i, Tag.Latin);
                tokens.Add(offset + i, offset + step.End, vocabulary.TagOf(step.Entry));
                latin = step.End;
            }

            i = step.End;
        }

        if (latin < block.Length)
            tokens.Add(offset + latin, offset + block.Length, Tag.Latin);
    }

    private enum RunKind
    {
        Han,
        Number,
        Letter,
        Symbol,
    }
}
