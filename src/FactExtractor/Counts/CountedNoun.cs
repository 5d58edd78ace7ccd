using FactExtractor.Rules;
using FactExtractor.Text;

namespace FactExtractor.Counts;

/// <summary>Finds the noun that a count counts: after it (2100多个口罩) or before it (口罩2100多个), with the words that modify it closely.</summary>
/// <remarks>
/// Two lexicons tell what may stand before a noun without being part of it (<c>determiner</c>: 全市, 各类), and between it and the count after it
/// (<c>count-link</c>: 门票售出950万张).
/// </remarks>
internal sealed class CountedNoun(LexemeClasses classes)
{
    // Longer phrases are clauses.
    private const int LongestPhrase = 18;

    private readonly PhraseReader _reader = new(classes);
    private readonly int _determiner = classes.Find("determiner");
    private readonly int _link = classes.Find("count-link");

    /// <summary>Where the noun stands; nowhere when the text names none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="expression">The count.</param>
    /// <param name="count">Where it stands, together with a measure right after it: 5000瓶500毫升饮料.</param>
    /// <param name="earlier">Where the count before it ends; 0 if there is none.</param>
    public TextSpan Find(TextAnalysis text, CountExpression expression, TextSpan count, int earlier)
    {
        if (expression.CountsItself || expression.Kind is CountExpression.Percent or CountExpression.Ratio)
            return default;
        // 海拔900米山区, 面积3000平方米的仓库: it is the property that is measured.
        if (expression.Kind == CountExpression.Measure && Before(text, count.Start, earlier, countsActs: false) is { End: > 0 } measured && EndsInProperty(text, measured.End))
            return measured;
        var noun = After(text, expression, count, out var isElsewhere);
        if (noun == default && !isElsewhere && expression.Kind != CountExpression.Fraction)
            noun = Before(text, count.Start, earlier, expression.CountsActs && EndsClause(text, count.End));
        if (noun == default && expression.CountsActs)
            noun = Act(text, count.End);
        return noun;
    }

    /// <summary>Whether the clause before an offset names what is measured from: 距县城.</summary>
    private static bool TellsDistance(string text, int offset)
    {
        for (var i = offset - 1; i >= Math.Max(0, offset - LongestPhrase) && text[i] is not ('，' or '。' or ',' or '；' or '、' or '\n'); i--)
        {
            if (text[i] is '距' or '离')
                return true;
        }

        return false;
    }

    /// <summary>Whether the word that ends at an offset is a property.</summary>
    private bool EndsInProperty(TextAnalysis text, int offset)
    {
        Span<PhraseWord> last = stackalloc PhraseWord[1];
        return _reader.Read(text, text.Tokens[text.TokenIndexAt(offset - 1)].Start, offset, last) == 1 && last[0].Role == PhraseRole.Property;
    }

    /// <summary>The noun phrase right after the count; of 身穿马甲的志愿者 what follows 的.</summary>
    private TextSpan After(TextAnalysis text, CountExpression expression, TextSpan count, out bool isElsewhere)
    {
        isElsewhere = false;
        var offset = count.End;
        // 11个区: the segmentation may cut the classifier and the noun as one word.
        if (!text.IsTokenBorder(offset) && text.Tokens[text.TokenIndexAt(offset)].Tag.Name is not ['n', ..])
            return default;
        Span<PhraseWord> buffer = stackalloc PhraseWord[LongestPhrase];
        ReadOnlySpan<PhraseWord> words = buffer[.._reader.Read(text, offset, Math.Min(offset + LongestPhrase, text.Clean.Text.Length), buffer)];
        // 110公里外的医院, 距县城5公里的村庄: what is so far away is not counted.
        isElsewhere = expression.Kind == CountExpression.Measure && (RoleAt(words, 0) == PhraseRole.Position || TellsDistance(text.Clean.Simplified, count.Start));
        if (isElsewhere)
            return default;
        var phrase = Phrase(text, words, 0, out var next);
        var isClause = RoleAt(words, next) == PhraseRole.Of
            && (words[0].Role is PhraseRole.Verb or PhraseRole.Predicate or PhraseRole.Either or PhraseRole.Compound or PhraseRole.Intransitive || IsLexeme(text, words[0], _determiner));
        // 50名年龄在60岁以上的老人: a property alone opens a clause.
        var isProperty = next == 1 && words[0].Role == PhraseRole.Property && expression.Kind == CountExpression.Count && LeadsToOf(words);
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
                    return phrase != default && RoleAt(words, next) == PhraseRole.Property ? phrase with { End = words[next].End } : phrase;
                }

                phrase = RoleAt(words, next + 1) == PhraseRole.Property ? default : Phrase(text, words, next + 1, out next);
                return RoleAt(words, next) == PhraseRole.Property ? default : phrase;
            }
        }

        return default;
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

    /// <summary>The verb that stands by itself at an offset, and so names an act: 3000件投诉.</summary>
    private TextSpan Act(TextAnalysis text, int offset)
    {
        Span<PhraseWord> words = stackalloc PhraseWord[2];
        words = words[.._reader.Read(text, offset, text.Clean.Text.Length, words)];
        var isAct = IsVerb(words, 0) && RoleAt(words, 1) is PhraseRole.Stop or PhraseRole.Conjunction;
        return isAct ? new TextSpan(words[0].Start, words[0].End) : default;
    }

    /// <summary>The noun phrase whose first word is given: modifiers, then nouns, joined ones too (宣传册、宣传表).</summary>
    private TextSpan Phrase(TextAnalysis text, ReadOnlySpan<PhraseWord> words, int first, out int next)
    {
        var isOf = RoleAt(words, first - 1) == PhraseRole.Of;
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

            if (word.Role == PhraseRole.Mark && EndOfQuotation(text, words, next) is var closing && closing > next && (!isNamed || LeadsToNoun(words, closing + 1)))
            {
                start = start < 0 ? word.Start : start;
                end = words[closing].End;
                next = closing;
                continue;
            }

            var following = RoleAt(words, next + 1);
            var isNoun = word.Role switch
            {
                PhraseRole.Noun or PhraseRole.Place => true,
                // 两名选手张三: the name is another phrase. Many a common noun is tagged as one.
                PhraseRole.Person => !isNamed || !countsPeople || following is PhraseRole.Noun or PhraseRole.Head,
                PhraseRole.Head => true,
                PhraseRole.Property => !isNamed || following is PhraseRole.Of or PhraseRole.Noun or PhraseRole.Head,
                PhraseRole.VerbalNoun => !isNamed || LeadsToNoun(words, next + 1),
                _ => false,
            };
            var isPart = isNoun || word.Role switch
            {
                // 30名游客近距离体验航天: what people do.
                PhraseRole.Modifier or PhraseRole.Position => !isNamed
                    || (LeadsToNoun(words, next + 1) && !(countsPeople && following is (PhraseRole.Verb or PhraseRole.Either or PhraseRole.Compound))),
                PhraseRole.Verb => IsHead(words, next + 1) || (!isNamed && LeadsToNoun(words, next + 1)),
                PhraseRole.Either => isNamed ? EndsInHead(text, words, next + 1) : LeadsToNoun(words, next + 1) || following == PhraseRole.Head,
                PhraseRole.Compound => LeadsToNoun(words, next + 1),
                PhraseRole.Intransitive => IsHead(words, next + 1) || (!isNamed && LeadsToNoun(words, next + 1)),
                PhraseRole.Predicate => IsHead(words, next + 1) || (!isNamed && (isOf || start >= 0) && LeadsToNoun(words, next + 1)),
                PhraseRole.Conjunction => end >= 0 && IsJoinedPhrase(text, words, next + 1),
                _ => false,
            };
            if (!isPart || (isNamed && IsLexeme(text, word, _determiner) && words[next - 1].Role != PhraseRole.Conjunction))
                break;
            isNamed |= isNoun && word.Role != PhraseRole.Place && !IsLexeme(text, word, _determiner);
            start = start < 0 ? word.Start : start;
            end = isNoun ? word.End : end;
        }

        // 聚焦5个重点: by itself it is a noun.
        if (end < 0 && RoleAt(words, first) == PhraseRole.Modifier && text.Tokens[text.TokenIndexAt(words[first].Start)].Tag.Name == "n")
            return new TextSpan(words[first].Start, words[first].End);
        return end < 0 ? default : new TextSpan(start, end - PositionLength(text, end));
    }

    /// <summary>The length of the sign of place that the segmentation takes for the end of a noun that it does not know: 中 in 行业中.</summary>
    private static int PositionLength(TextAnalysis text, int end)
    {
        var last = text.Tokens[text.TokenIndexAt(end - 1)];
        return text.Clean.Simplified[end - 1] is '中' or '内' or '里' && last.Length > 2 && last.End == end && text.FrequencyOf(last) == 0 ? 1 : 0;
    }

    /// <summary>Whether a noun follows, perhaps after what modifies it.</summary>
    private static bool LeadsToNoun(ReadOnlySpan<PhraseWord> words, int first)
    {
        const int MostModifiers = 2;
        for (var i = first; i <= first + MostModifiers; i++)
        {
            switch (RoleAt(words, i))
            {
                case PhraseRole.Noun or PhraseRole.Place or PhraseRole.Person or PhraseRole.Property:
                case PhraseRole.Head:
                    return true;
                case not (PhraseRole.Modifier or PhraseRole.VerbalNoun or PhraseRole.Verb or PhraseRole.Either or PhraseRole.Compound or PhraseRole.Intransitive):
                    return false;
            }
        }

        return false;
    }

    /// <summary>Whether a noun phrase begins here that is not counted itself, as 口罩 in 8顶帐篷、口罩20个 is.</summary>
    private bool IsJoinedPhrase(TextAnalysis text, ReadOnlySpan<PhraseWord> words, int first)
    {
        for (var i = first; i < words.Length; i++)
        {
            if (words[i].Role is PhraseRole.Noun or PhraseRole.Place or PhraseRole.Person or PhraseRole.Property or PhraseRole.Head or PhraseRole.VerbalNoun or PhraseRole.Modifier)
                continue;
            var end = i;
            while (end < words.Length && (IsLexeme(text, words[end], _link) || IsEtCetera(text, words[end])))
                end++;
            var isCounted = RoleAt(words, end) == PhraseRole.Numeral && words[i].Role != PhraseRole.Of;
            return !isCounted && i > first && words[i - 1].Role is PhraseRole.Noun or PhraseRole.Place or PhraseRole.Person or PhraseRole.Head;
        }

        return false;
    }

    /// <summary>The noun phrase that ends at an offset, or before the words that link it to its count.</summary>
    private TextSpan Before(TextAnalysis text, int offset, int earlier, bool countsActs)
    {
        if (offset == 0 || !text.IsTokenBorder(offset))
            return default;
        var token = text.TokenIndexAt(Math.Max(offset - LongestPhrase, earlier));
        if (text.Tokens[token].Start < Math.Max(offset - LongestPhrase, earlier))
            token++;
        Span<PhraseWord> buffer = stackalloc PhraseWord[LongestPhrase];
        ReadOnlySpan<PhraseWord> words = buffer[.._reader.Read(text, text.Tokens[token].Start, offset, buffer)];
        var i = words.Length - 1;
        while (i >= 0 && LexemeLength(text, words, i, _link) is > 0 and var length && (words[i].Role != PhraseRole.Of || i < words.Length - 1))
            i -= length;
        // 接收捐款386笔: of two verbs the second names the act.
        if (countsActs && i == words.Length - 1 && IsVerb(words, i) && IsVerb(words, i - 1))
            return new TextSpan(words[i].Start, words[i].End);
        var start = -1;
        var end = -1;
        var isNamed = false;
        for (; i >= 0 && LexemeLength(text, words, i, _determiner) == 0; i--)
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
                PhraseRole.Predicate => end >= 0 && IsHead(words, i + 1),
                PhraseRole.Verb => end >= 0 && (IsHead(words, i + 1) || IsLastProperty(words, i + 1, end)),
                PhraseRole.Either => end >= 0 && (IsLastProperty(words, i + 1, end) || IsHead(words, i + 1) || (words[i + 1].End == end && GovernsVerb(text, words, i - 1))
                    || (words[i + 1].End == end && IsCommonNoun(text, words, i - 1) && EndsInHead(text, words, i + 1))),
                PhraseRole.Conjunction => end >= 0 && RoleAt(words, i - 1) is PhraseRole.Noun or PhraseRole.Person && (earlier == 0 || HasStop(words[..i])),
                _ => false,
            };
            if (!isPart)
                break;
            isNamed |= word.Role != PhraseRole.Place;
            end = end < 0 ? word.End : end;
            start = word.Role == PhraseRole.Conjunction ? start : word.Start;
        }

        // 10亿元以上项目5个: what is above belongs to what stands before it.
        if (end >= 0 && RoleAt(words, i + 1) == PhraseRole.Position && words[i + 1].Length > 1)
            start = words[i + 1].End;
        if (!isNamed || end - start < 2 || RoleAt(words, i) == PhraseRole.Reference)
            return default;
        // 甘肃棉花30万吨 is where, as 全省 is; but 美国游客30名.
        for (var first = i + 1; RoleAt(words, first) == PhraseRole.Place && first + 1 < words.Length && words[first + 1].Length > 1 && _reader.IsDivision(text, words[first]); first++)
            start = words[first].End;
        // 5G移动电话: the figure is a word of its own.
        while (start > 0 && char.IsAsciiLetter(text.Clean.Simplified[start]) && char.IsAsciiLetterOrDigit(text.Clean.Simplified[start - 1]))
            start--;
        return new TextSpan(start, end);
    }

    /// <summary>Whether a verb stands here, so that the one after it belongs to the noun: 新增就业岗位; but 累计收购小麦.</summary>
    private bool GovernsVerb(TextAnalysis text, ReadOnlySpan<PhraseWord> words, int index) =>
        IsVerb(words, index) && !IsLexeme(text, words[index], _link) && !IsLexeme(text, words[index], _determiner);

    /// <summary>Whether 的 follows before the clause ends.</summary>
    private static bool LeadsToOf(ReadOnlySpan<PhraseWord> words)
    {
        foreach (var word in words)
        {
            if (word.Role is PhraseRole.Of or PhraseRole.Stop)
                return word.Role == PhraseRole.Of;
        }

        return false;
    }

    private static bool EndsClause(TextAnalysis text, int offset) => offset == text.Clean.Simplified.Length || !char.IsLetterOrDigit(text.Clean.Simplified[offset]);

    private static bool IsVerb(ReadOnlySpan<PhraseWord> words, int index) =>
        RoleAt(words, index) is PhraseRole.Verb or PhraseRole.Predicate or PhraseRole.Either or PhraseRole.Compound or PhraseRole.Intransitive;

    /// <summary>Whether a property stands here that ends the phrase: 面积 after 种植.</summary>
    private static bool IsLastProperty(ReadOnlySpan<PhraseWord> words, int index, int end) => words[index].Role == PhraseRole.Property && words[index].End == end;

    private static bool HasStop(ReadOnlySpan<PhraseWord> words)
    {
        foreach (var word in words)
        {
            if (word.Role == PhraseRole.Stop)
                return true;
        }

        return false;
    }

    /// <summary>Whether a character that makes a noun of any verb before it stands here.</summary>
    private static bool IsHead(ReadOnlySpan<PhraseWord> words, int index) => RoleAt(words, index) == PhraseRole.Head && words[index].Length == 1;

    /// <summary>Whether a word stands here that makes a noun of a verb before it as often as not: 中心, 分队.</summary>
    private bool EndsInHead(TextAnalysis text, ReadOnlySpan<PhraseWord> words, int index) =>
        RoleAt(words, index) == PhraseRole.Head || (RoleAt(words, index) == PhraseRole.Noun && _reader.IsHead(text, words[index].End - 1));

    private bool IsCommonNoun(TextAnalysis text, ReadOnlySpan<PhraseWord> words, int index) =>
        RoleAt(words, index) == PhraseRole.Noun && !IsLexeme(text, words[index], _determiner);

    private static PhraseRole RoleAt(ReadOnlySpan<PhraseWord> words, int index) => (uint)index < (uint)words.Length ? words[index].Role : PhraseRole.Stop;

    /// <summary>How many words from the given one on make a determiner that stands after a count too (各类, 不同类型); 0 if none do.</summary>
    private int DeterminerLength(TextAnalysis text, ReadOnlySpan<PhraseWord> words, int first)
    {
        if (!text.Lexemes.TryGetLongest(words[first].Start, _determiner, out var determiner) || text.Lexicons.EntryAt(determiner.Entry).Column(1) is not "after")
            return 0;
        var last = first;
        while (last + 1 < words.Length && words[last].End < determiner.End)
            last++;
        return words[last].End == determiner.End ? last - first + 1 : 0;
    }

    /// <summary>How many words make the lexeme of a class that ends with a word; 0 if none does.</summary>
    private static int LexemeLength(TextAnalysis text, ReadOnlySpan<PhraseWord> words, int last, int lexemeClass)
    {
        const int LongestLexeme = 3;
        for (var length = Math.Min(LongestLexeme, last + 1); length > 0; length--)
        {
            if (text.Lexemes.Has(words[last - length + 1].Start, words[last].End, lexemeClass))
                return length;
        }

        return 0;
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

    private static bool IsEtCetera(TextAnalysis text, PhraseWord word) => text.Clean.Simplified[word.Start] == '等';

    private static bool IsLexeme(TextAnalysis text, PhraseWord word, int lexemeClass) =>
        text.Lexemes.Has(word.Start, word.End, lexemeClass);
}
