using FactExtractor.Rules;
using FactExtractor.Text;

namespace FactExtractor.Counts;

/// <summary>Finds the noun that stands before its count: 口罩2100多个, 门票售出950万张.</summary>
internal sealed class PrecedingNoun(PhraseReader reader, LexemeClasses classes)
{
    private readonly int _determiner = classes.Find("determiner");
    private readonly int _link = classes.Find("count-link");

    /// <summary>The noun phrase that ends at an offset, or before the words that link it to its count.</summary>
    public TextSpan Find(TextAnalysis text, int offset, int earlier, bool countsActs)
    {
        if (offset == 0 || !text.IsTokenBorder(offset))
            return default;
        var token = text.TokenIndexAt(Math.Max(offset - PhraseReader.LongestPhrase, earlier));
        if (text.Tokens[token].Start < Math.Max(offset - PhraseReader.LongestPhrase, earlier))
            token++;
        Span<PhraseWord> buffer = stackalloc PhraseWord[PhraseReader.LongestPhrase];
        ReadOnlySpan<PhraseWord> words = buffer[..reader.Read(text, text.Tokens[token].Start, offset, buffer)];
        var i = words.Length - 1;
        while (i >= 0 && text.LexemeLength(words, i, _link) is > 0 and var length && (words[i].Role != PhraseRole.Of || i < words.Length - 1))
            i -= length;
        // 接收捐款386笔: of two verbs the second names the act.
        if (countsActs && i == words.Length - 1 && words.IsVerb(i) && words.IsVerb(i - 1))
            return new TextSpan(words[i].Start, words[i].End);
        var start = -1;
        var end = -1;
        var isNamed = false;
        for (; i >= 0 && text.LexemeLength(words, i, _determiner) == 0; i--)
        {
            var word = words[i];
            // 评出“文明家庭”370户
            if (end < 0 && StartOfQuotation(text, words, i) is var opening && opening < i)
                return new TextSpan(words[opening].Start, word.End);

            var isPart = word.Role switch
            {
                PhraseRole.Noun or PhraseRole.Place or PhraseRole.Person or PhraseRole.Property => true,
                PhraseRole.Head => i > 0,
                PhraseRole.VerbalNoun or PhraseRole.Modifier or PhraseRole.Compound => end >= 0,
                PhraseRole.Intransitive => end >= 0 && words[i + 1].Role != PhraseRole.Place,
                // 饮酒后血液酒精含量: what is before or after in time is another phrase.
                PhraseRole.Position => end >= 0 && (word.Length > 1 || text.Clean.Simplified[word.Start] is not ('前' or '后')),
                PhraseRole.Predicate => end >= 0 && words.IsHead(i + 1),
                PhraseRole.Verb => end >= 0 && (words.IsHead(i + 1) || words.IsLastProperty(i + 1, end)),
                PhraseRole.Either => end >= 0 && (words.IsLastProperty(i + 1, end) || words.IsHead(i + 1)
                    || (words[i + 1].End == end && (GovernsVerb(text, words, i - 1) || (IsCommonNoun(text, words, i - 1) && reader.EndsInHead(text, words, i + 1))))),
                PhraseRole.Conjunction => end >= 0 && words.RoleAt(i - 1) is PhraseRole.Noun or PhraseRole.Person && (earlier == 0 || words[..i].HasStop()),
                _ => false,
            };
            if (!isPart)
                break;
            isNamed |= word.Role != PhraseRole.Place;
            end = end < 0 ? word.End : end;
            start = word.Role == PhraseRole.Conjunction ? start : word.Start;
        }

        // 10亿元以上项目5个: what is above belongs to what stands before it.
        if (end >= 0 && words.RoleAt(i + 1) == PhraseRole.Position && words[i + 1].Length > 1)
            start = words[i + 1].End;
        if (!isNamed || end - start < 2 || words.RoleAt(i) == PhraseRole.Reference)
            return default;
        // 甘肃棉花30万吨 is where, as 全省 is; but 美国游客30名.
        for (var first = i + 1; first + 1 < words.Length && words[first + 1].Length > 1 && reader.IsDivision(text, words[first]); first++)
            start = words[first].End;
        // 5G移动电话: the figure is a word of its own.
        while (start > 0 && char.IsAsciiLetter(text.Clean.Simplified[start]) && char.IsAsciiLetterOrDigit(text.Clean.Simplified[start - 1]))
            start--;
        return new TextSpan(start, end);
    }

    /// <summary>Whether a verb stands here, so that the one after it belongs to the noun: 新增就业岗位; but 累计收购小麦.</summary>
    private bool GovernsVerb(TextAnalysis text, ReadOnlySpan<PhraseWord> words, int index) =>
        words.IsVerb(index) && !text.IsLexeme(words[index], _link) && !text.IsLexeme(words[index], _determiner);

    private bool IsCommonNoun(TextAnalysis text, ReadOnlySpan<PhraseWord> words, int index) =>
        words.RoleAt(index) == PhraseRole.Noun && !text.IsLexeme(words[index], _determiner);

    /// <summary>The index of the mark that opens the quotation that a word closes; that of the word itself if it closes none.</summary>
    private static int StartOfQuotation(TextAnalysis text, ReadOnlySpan<PhraseWord> words, int last)
    {
        if (words[last].Role != PhraseRole.Mark || text.Clean.Simplified[words[last].Start] is not ('”' or '"'))
            return last;
        for (var i = last - 1; i >= 0; i--)
        {
            if (words[i].Role == PhraseRole.Mark)
                return i;
        }

        return last;
    }
}
