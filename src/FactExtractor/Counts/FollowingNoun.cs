using FactExtractor.Rules;
using FactExtractor.Text;

namespace FactExtractor.Counts;

/// <summary>Finds the noun that stands after its count: 2100多个口罩.</summary>
internal sealed class FollowingNoun(PhraseReader reader, LexemeClasses classes)
{
    private readonly int _determiner = classes.Find("determiner");
    private readonly int _link = classes.Find("count-link");

    /// <summary>The noun phrase right after the count; of 身穿马甲的志愿者 what follows 的.</summary>
    public TextSpan Find(TextAnalysis text, CountExpression expression, TextSpan count, out bool isElsewhere)
    {
        isElsewhere = false;
        var offset = count.End;
        // 11个区: the segmentation may cut the classifier and the noun as one word.
        if (!text.IsTokenBorder(offset) && text.Tokens[text.TokenIndexAt(offset)].Tag.Name is not ['n', ..])
            return default;
        Span<PhraseWord> buffer = stackalloc PhraseWord[PhraseReader.LongestPhrase];
        ReadOnlySpan<PhraseWord> words = buffer[..reader.Read(text, offset, Math.Min(offset + PhraseReader.LongestPhrase, text.Clean.Text.Length), buffer)];
        // 110公里外的医院, 距县城5公里的村庄: what is so far away is not counted.
        isElsewhere = expression.Kind == CountExpression.Measure
            && (words.RoleAt(0) == PhraseRole.Position || TellsDistance(text.Clean.Simplified, count.Start));
        if (isElsewhere)
            return default;
        var phrase = Phrase(text, words, 0, out var next);
        var isClause = words.RoleAt(next) == PhraseRole.Of && (words.IsVerb(0) || text.IsLexeme(words[0], _determiner));
        // 50名年龄在60岁以上的老人: a property alone opens a clause.
        var isProperty = next == 1 && words[0].Role == PhraseRole.Property && expression.Kind == CountExpression.Count && words.LeadsToOf();
        if (phrase != default && !isClause && !isProperty)
            return WithOtherDivisions(text.Clean.Simplified, phrase);
        for (; next < words.Length; next++)
        {
            if (words[next].Role is PhraseRole.Mark or PhraseRole.Stop || (words[next].Role == PhraseRole.Numeral && !isProperty))
                return default;
            if (words[next].Role == PhraseRole.Of)
            {
                // 四分之一的新增绿化面积
                if (expression.Kind == CountExpression.Fraction)
                {
                    phrase = Phrase(text, words, next + 1, out next);
                    return phrase != default && words.RoleAt(next) == PhraseRole.Property ? phrase with { End = words[next].End } : phrase;
                }

                phrase = words.RoleAt(next + 1) == PhraseRole.Property ? default : Phrase(text, words, next + 1, out next);
                return words.RoleAt(next) == PhraseRole.Property ? default : phrase;
            }
        }

        return default;
    }

    /// <summary>Whether the clause before an offset names what is measured from: 距县城.</summary>
    private static bool TellsDistance(string text, int offset)
    {
        for (var i = offset - 1; i >= Math.Max(0, offset - PhraseReader.LongestPhrase) && text[i] is not ('，' or '。' or ',' or '；' or '、' or '\n'); i--)
        {
            if (text[i] is '距' or '离')
                return true;
        }

        return false;
    }

    /// <summary>A noun phrase together with the divisions in brackets after it: 省（自治区、直辖市）.</summary>
    private static TextSpan WithOtherDivisions(string text, TextSpan phrase)
    {
        const string Divisions = "省市县区州盟旗乡镇村团";
        const int LongestBracket = 16;
        if (!Divisions.Contains(text[phrase.End - 1]) || phrase.End == text.Length || text[phrase.End] is not ('（' or '('))
            return phrase;
        var rest = text.AsSpan(phrase.End + 1, Math.Min(LongestBracket, text.Length - phrase.End - 1));
        var length = rest.IndexOfAny('）', ')');
        if (length < 1)
            return phrase;
        foreach (var part in rest[..length].Split('、'))
        {
            if (part.GetOffsetAndLength(length) is not (var start, > 0 and var size) || !Divisions.Contains(rest[start + size - 1]))
                return phrase;
        }

        return phrase with { End = phrase.End + length + 2 };
    }

    /// <summary>The noun phrase whose first word is given: modifiers, then nouns, joined ones too (宣传册、宣传表).</summary>
    private TextSpan Phrase(TextAnalysis text, ReadOnlySpan<PhraseWord> words, int first, out int next)
    {
        var isOf = words.RoleAt(first - 1) == PhraseRole.Of;
        var countsPeople = words.Length > 0 && words[0].Start > 0 && text.Clean.Simplified[words[0].Start - 1] is '名' or '位';
        var start = -1;
        var end = -1;
        var isNamed = false;
        for (next = first; next < words.Length; next++)
        {
            var word = words[next];
            // 40万台各类农业机械
            if (start < 0 && DeterminerLength(text, words, next) is > 0 and var length)
            {
                next += length - 1;
                continue;
            }

            if (word.Role == PhraseRole.Mark && EndOfQuotation(text, words, next) is var closing && closing > next
                && (!isNamed || words.LeadsToNoun(closing + 1)))
            {
                start = start < 0 ? word.Start : start;
                end = words[closing].End;
                next = closing;
                continue;
            }

            var following = words.RoleAt(next + 1);
            var isNoun = word.Role switch
            {
                PhraseRole.Noun or PhraseRole.Place => true,
                // 两名选手张三: the name is another phrase. Many a common noun is tagged as one.
                PhraseRole.Person => !isNamed || !countsPeople || following is PhraseRole.Noun or PhraseRole.Head,
                PhraseRole.Head => true,
                PhraseRole.Property => !isNamed || following is PhraseRole.Of or PhraseRole.Noun or PhraseRole.Head,
                PhraseRole.VerbalNoun => !isNamed || words.LeadsToNoun(next + 1),
                _ => false,
            };
            var isPart = isNoun || word.Role switch
            {
                // 30名游客近距离体验航天: what people do.
                PhraseRole.Modifier or PhraseRole.Position => !isNamed
                    || (words.LeadsToNoun(next + 1) && !(countsPeople && following is (PhraseRole.Verb or PhraseRole.Either or PhraseRole.Compound))),
                PhraseRole.Verb => words.IsHead(next + 1) || (!isNamed && words.LeadsToNoun(next + 1)),
                PhraseRole.Either => isNamed ? reader.EndsInHead(text, words, next + 1) : words.LeadsToNoun(next + 1) || following == PhraseRole.Head,
                PhraseRole.Compound => words.LeadsToNoun(next + 1),
                PhraseRole.Intransitive => words.IsHead(next + 1) || (!isNamed && words.LeadsToNoun(next + 1)),
                PhraseRole.Predicate => words.IsHead(next + 1) || (!isNamed && (isOf || start >= 0) && words.LeadsToNoun(next + 1)),
                PhraseRole.Conjunction => end >= 0 && IsJoinedPhrase(text, words, next + 1),
                _ => false,
            };
            if (!isPart || (isNamed && text.IsLexeme(word, _determiner) && words[next - 1].Role != PhraseRole.Conjunction))
                break;
            isNamed |= isNoun && word.Role != PhraseRole.Place && !text.IsLexeme(word, _determiner);
            start = start < 0 ? word.Start : start;
            end = isNoun ? word.End : end;
        }

        // 聚焦5个重点: by itself it is a noun.
        if (end < 0 && words.RoleAt(first) == PhraseRole.Modifier && text.Tokens[text.TokenIndexAt(words[first].Start)].Tag.Name == "n")
            return new TextSpan(words[first].Start, words[first].End);
        return end < 0 ? default : new TextSpan(start, end - PositionLength(text, end));
    }

    /// <summary>The length of the sign of place that the segmentation takes for the end of a noun that it does not know: 中 in 行业中.</summary>
    private static int PositionLength(TextAnalysis text, int end)
    {
        var last = text.Tokens[text.TokenIndexAt(end - 1)];
        return text.Clean.Simplified[end - 1] is '中' or '内' or '里' && last.Length > 2 && last.End == end && text.FrequencyOf(last) == 0 ? 1 : 0;
    }

    /// <summary>Whether a noun phrase begins here that is not counted itself, as 口罩 in 8顶帐篷、口罩20个 is.</summary>
    private bool IsJoinedPhrase(TextAnalysis text, ReadOnlySpan<PhraseWord> words, int first)
    {
        for (var i = first; i < words.Length; i++)
        {
            if (words[i].Role is PhraseRole.Noun or PhraseRole.Place or PhraseRole.Person or PhraseRole.Property or PhraseRole.Head
                or PhraseRole.VerbalNoun or PhraseRole.Modifier)
            {
                continue;
            }


            var end = i;
            while (end < words.Length && (text.IsLexeme(words[end], _link) || IsEtCetera(text, words[end])))
                end++;
            var isCounted = words.RoleAt(end) == PhraseRole.Numeral && words[i].Role != PhraseRole.Of;
            return !isCounted && i > first && words[i - 1].Role is PhraseRole.Noun or PhraseRole.Place or PhraseRole.Person or PhraseRole.Head;
        }

        return false;
    }

    /// <summary>How many words from the given one on make a determiner that stands after a count too (各类, 不同类型); 0 if none do.</summary>
    private int DeterminerLength(TextAnalysis text, ReadOnlySpan<PhraseWord> words, int first)
    {
        const int PlaceColumn = 1;
        if (!text.Lexemes.TryGetLongest(words[first].Start, _determiner, out var determiner)
            || !text.Lexicons.EntryAt(determiner.Entry).Is(PlaceColumn, "after"))
        {
            return 0;
        }


        var last = first;
        while (last + 1 < words.Length && words[last].End < determiner.End)
            last++;
        return words[last].End == determiner.End ? last - first + 1 : 0;
    }

    /// <summary>The index of the mark that closes a quotation; that of its opening mark if none does.</summary>
    private static int EndOfQuotation(TextAnalysis text, ReadOnlySpan<PhraseWord> words, int first)
    {
        var last = first;
        if (text.Clean.Simplified[words[first].Start] is not ('”' or '》'))
        {
            for (var i = first + 1; i < words.Length && last == first; i++)
                last = words[i].Role == PhraseRole.Mark ? i : last;
        }

        return last;
    }

    private static bool IsEtCetera(TextAnalysis text, PhraseWord word) => text.Clean.Simplified[word.Start] == '等';
}
