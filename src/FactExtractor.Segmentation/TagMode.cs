namespace FactExtractor.Segmentation;

/// <summary>The way of <c>jieba.posseg.cut</c>: words with their parts of speech.</summary>
internal readonly struct TagMode : ICutMode
{
    public static Tag Latin => Tag.Latin;

    public static Tag Symbol => Tag.Unknown;

    public static bool IsBlock(char c) => CharacterClass.IsTagBlock(c);

    public static Tag TagOf(Vocabulary vocabulary, int entry) => vocabulary.TagOf(entry);

    /// <summary>Han characters by the model, the others by their kind.</summary>
    public static void CutUnknown(Vocabulary vocabulary, ReadOnlySpan<char> run, int offset, TokenBuffer tokens)
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

    private enum RunKind
    {
        Han,
        Number,
        Letter,
        Symbol,
    }
}
