using FactExtractor.Rules;
using FactExtractor.Segmentation;
using FactExtractor.Text;

namespace FactExtractor.People;

/// <summary>Reads the title of a person and the organization in it from the words around the name.</summary>
/// <remarks>
/// A title is a noun phrase that ends in a post, rank or role. It is read backwards, word by word, from the name or from the end
/// of the clause (张三是党员), as long as words that may stand in a noun phrase follow each other; titles joined with 、 are one.
/// </remarks>
internal sealed class TitleReader
{
    private const int LongestTitle = 60;
    private const int LongestClause = 30;

    private readonly PersonLexicons _lexicons;
    private readonly TitleWords _words;
    private readonly TitleOrganizations _organizations;
    private readonly TitlePhrase _phrase;

    /// <summary>A reader with the given lexicons.</summary>
    public TitleReader(PersonLexicons lexicons)
    {
        _lexicons = lexicons;
        _words = new TitleWords(lexicons);
        _organizations = new TitleOrganizations(lexicons, _words);
        _phrase = new TitlePhrase(lexicons, _words, _organizations);
    }

    /// <summary>What stands before and after the name of a span.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">The name.</param>
    /// <param name="previous">The name before it, empty if there is none; the words before it begin after that, unless that stands in the title itself.</param>
    /// <param name="next">Where the words after it end at the latest: the begin of the name after.</param>
    public PersonTitle Read(TextAnalysis text, TextSpan name, TextSpan previous, int next)
    {
        var limit = previous.End;
        var end = SkipMarks(text, name.Start, limit);
        var left = ReadBackwards(text, end, previous);
        if (left.Title.Length > 0 && end < name.Start && text.Clean.Simplified[end] == ' ' && !BeginsPhrase(text, end - left.Title.Length))
            left = PersonTitle.None;
        if (left.Title.Length > 0)
            return left;
        if (ReadAfterwards(text, name.End) is { Length: > 0 } right)
            return new PersonTitle(right, left.Organization);
        if (ReadQuoted(text, name.Start, limit) is { Title.Length: > 0 } quoted)
            return quoted;
        if (ReadClause(text, name, next) is { Title.Length: > 0 } clause)
            return clause;
        if (ReadAs(text, name.Start, previous) is { Title.Length: > 0 } role)
            return role;
        if (ReadHeld(text, name.Start, previous) is { Title.Length: > 0 } held)
            return held;
        return ReadBehind(text, name.End, next) is { Title.Length: > 0 } behind ? behind : left;
    }

    /// <summary>The title in quotation marks right before a name: “全国模范教师”张三.</summary>
    private PersonTitle ReadQuoted(TextAnalysis text, int end, int limit)
    {
        if (end - 1 <= limit || text.Clean.Simplified[end - 1] is not ('”' or '"') || TitlePhrase.OpeningOf(text, end - 1, limit) is not (>= 0 and var open))
            return PersonTitle.None;
        var title = ReadBackwards(text, end - 1, new TextSpan(open + 1, open + 1));
        return title.Title.Length == end - open - 2 ? title : PersonTitle.None;
    }

    /// <summary>
    /// The title behind a name that stands alone between marks: the last item in brackets right after it (张三（男，全国劳模）), else the words between two
    /// commas or from a blank to the end of the line, with or without such brackets before them (张三，县一中教师，).
    /// </summary>
    private PersonTitle ReadBehind(TextAnalysis text, int start, int next)
    {
        const int LongestRemark = 40;
        var characters = text.Clean.Simplified;
        var open = start < characters.Length && characters[start] == ' ' ? start + 1 : start;
        if (open < characters.Length && characters[open] is '（' or '(')
        {
            start = open;
            var length = characters.AsSpan(start, Math.Min(LongestRemark, characters.Length - start)).IndexOfAny('）', ')');
            if (length < 0 || start + length > next)
                return PersonTitle.None;
            var item = start + 1 + (characters.AsSpan(start + 1, length - 1).LastIndexOfAny('，', ',') + 1);
            if (ReadWhole(text, item, start + length) is { Title.Length: > 0 } remark)
                return remark;
            start += length + 1;
        }

        if (start >= characters.Length || characters[start] is not ('，' or ',' or ' '))
            return PersonTitle.None;
        var end = start + 1;
        while (end < Math.Min(Math.Min(characters.Length, next), start + LongestClause) && !"，。；！？,;!?\n（(".Contains(characters[end]))
            end++;
        var isWhole = characters[start] == ' '
            ? end == characters.Length || characters[end] == '\n'
            : end < characters.Length && characters[end] is '，' or ',' or '。' or '；';
        return isWhole ? ReadWhole(text, start + 1, end) : PersonTitle.None;
    }

    /// <summary>The title that a span is as a whole.</summary>
    private PersonTitle ReadWhole(TextAnalysis text, int start, int end) =>
        end > start && _words.EndsAt(text, end, out _) && ReadBackwards(text, end, new TextSpan(start, start)) is var title && title.Title.Length == end - start
            ? title
            : PersonTitle.None;

    /// <summary>What 等 or a count after a list says of all its people: 张三、李四【等3名村民】, 张三、李四【两位老师】.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">Where the last name of the list ends.</param>
    public PersonTitle ReadCommon(TextAnalysis text, int end)
    {
        var characters = text.Clean.Simplified;
        if (end + 1 >= characters.Length)
            return PersonTitle.None;
        var start = characters[end] == '等' ? end + 1 : end;
        while (start < characters.Length && (char.IsAsciiDigit(characters[start]) || "一两二三四五六七八九十百多余名位个".Contains(characters[start])))
            start++;
        if (start == end || (characters[end] != '等' && characters[start - 1] is not ('名' or '位')))
            return PersonTitle.None;
        end = start;
        for (var at = start; at < characters.Length;)
        {
            var token = text.Tokens[text.TokenIndexAt(at)];
            if (token.Start < start || !_words.MayStand(text, token))
                break;
            at = token.End;
            if (token.Tag.Name[0] != 'v')
                end = token.End;
        }

        return end > start && _words.EndsAt(text, end, out _) ? new PersonTitle(text.Clean.Text[start..end], _organizations.Of(text, start, end)) : PersonTitle.None;
    }

    /// <summary>A quotation mark or blank may stand between a title and a name.</summary>
    private static int SkipMarks(TextAnalysis text, int offset, int limit)
    {
        while (offset > limit && text.Clean.Simplified[offset - 1] is '“' or '"' or ' ' or '：' or ':')
            offset--;
        return offset;
    }

    /// <summary>Whether a line begins at an offset or a mark stands before it, so that a blank after the title there does not begin a new phrase: 校长 张三.</summary>
    private static bool BeginsPhrase(TextAnalysis text, int offset) =>
        offset <= 0 || !char.IsBetween(text.Clean.Simplified[offset - 1], '\u4e00', '\u9fff');

    /// <summary>The title that ends at an offset, or just the organization, if the phrase ends in one.</summary>
    private PersonTitle ReadBackwards(TextAnalysis text, int end, TextSpan previous)
    {
        var earliest = Math.Max(end - LongestTitle, text.SentenceAround(Math.Max(0, end - 1)).Start);
        var limit = Math.Max(previous.End, earliest);
        if (end <= limit)
            return PersonTitle.None;
        if (!_words.EndsAt(text, end, out var start))
            return OrganizationOnly(text, end, limit);

        start = _phrase.StartOf(text, start, end, limit);
        if (start == previous.End && previous.Start >= earliest && previous.Length > 0 && MayFollowName(text, text.Tokens[text.TokenIndexAt(start)]))
            start = _phrase.StartOf(text, previous.Start, end, earliest);
        start = _phrase.TrimStart(text, start, end);
        if (start >= end)
            return PersonTitle.None;
        var title = text.Clean.Text[start..end];
        return new PersonTitle(title, _organizations.Of(text, start, end));
    }

    /// <summary>Whether a word right after a name goes on with a title that the name begins: 特朗普【特使】, but not 特朗普【和】总理.</summary>
    private static bool MayFollowName(TextAnalysis text, Token token) =>
        text.Clean.Simplified.AsSpan(token.Start, token.Length) is not "代表" && (token.Tag.Name[0] is 'n' or 'a' or 'b' or 't' or 's' or 'j' or 'l' || token.Tag.Name is "vn" or "d");

    /// <summary>The organization of a person who has no title: 县教育局54岁的张三, 县教育局的张三.</summary>
    private PersonTitle OrganizationOnly(TextAnalysis text, int end, int limit)
    {
        var characters = text.Clean.Simplified;
        if (characters[end - 1] != '的')
            return PersonTitle.None;
        end--;
        if (end > limit && characters[end - 1] == '岁')
        {
            end--;
            while (end > limit && (char.IsAsciiDigit(characters[end - 1]) || "一二三四五六七八九十多".Contains(characters[end - 1])))
                end--;
        }

        if (end <= limit || !_organizations.EndsIn(characters.AsSpan(limit..end), out _))
            return PersonTitle.None;
        var start = end;
        while (start > limit)
        {
            var token = text.Tokens[text.TokenIndexAt(start - 1)];
            if (token.Start < limit || !_words.MayStand(text, token))
                break;
            start = token.Start;
        }

        return new PersonTitle("", _organizations.Of(text, start, end));
    }

    /// <summary>A post or rank right after the name: 李某书记, 王明教授.</summary>
    private string ReadAfterwards(TextAnalysis text, int end)
    {
        if (!text.Lexemes.TryGetLongest(end, _lexicons.Title, out var title) || !_lexicons.IsPost(title) || title.End - title.Start < 2)
            return "";
        return text.IsTokenBorder(title.End) && !StandsFor(text, title) ? text.Clean.Text[title.Start..title.End] : "";
    }

    /// <summary>Whether 代表 is a verb that has its object right after it: 张三【代表】村委会发言.</summary>
    private static bool StandsFor(TextAnalysis text, Lexeme title)
    {
        if (!text.Clean.Simplified.AsSpan(title.Start..title.End).SequenceEqual("代表") || title.End == text.Clean.Simplified.Length)
            return false;
        return text.Tokens[text.TokenIndexAt(title.End)].Tag.Name[0] is 'n' or 'j' or 'r' or 'a' or 'b';
    }

    /// <summary>What 是, 任, 担任 or the like say of the person in the same clause (张三同志任县委书记), or 职务 of whom an office is taken from.</summary>
    private PersonTitle ReadClause(TextAnalysis text, TextSpan name, int next)
    {
        var characters = text.Clean.Simplified;
        var start = text.Lexemes.TryGetLongest(name.End, _lexicons.Honorific, out var honorific) ? honorific.End : name.End;
        var verb = _lexicons.TitleCues.LengthAt(characters.AsSpan(start), TitleCue.Copula);
        var isRemoved = verb == 0 && characters.AsSpan(0, name.Start).EndsWith("免去");
        if (verb == 0 && !isRemoved)
            return PersonTitle.None;
        start += isRemoved ? (characters.AsSpan(start).StartsWith("的") ? 1 : 0) : verb;
        var end = start;
        while (end < Math.Min(Math.Min(characters.Length, next), start + LongestClause) && !"，。；！？,;!?\n（(".Contains(characters[end]))
            end++;
        if (end == start || end == start + LongestClause)
            return PersonTitle.None;
        if (isRemoved && characters.AsSpan(start..end).EndsWith("职务"))
            end -= 2;
        if (verb == 1 && characters[start - 1] == '为' && characters.AsSpan(start..end).IndexOf('的') is > 0 and var owned
            && (characters.AsSpan(0, name.Start).EndsWith("以") || !_words.EndsAt(text, end, out _)))
            end = start + owned;
        if (!_words.EndsAt(text, end, out _))
            return PersonTitle.None;
        return ReadBackwards(text, end, new TextSpan(start, start));
    }

    /// <summary>The post that a clause before the name says the person holds or held: 时任县委书记的张三.</summary>
    private PersonTitle ReadHeld(TextAnalysis text, int start, TextSpan previous)
    {
        var characters = text.Clean.Simplified;
        var end = start - 1;
        var limit = Math.Max(previous.End, end - LongestClause);
        if (end <= limit || characters[end] != '的')
            return PersonTitle.None;
        var verb = characters.AsSpan(limit..end).LastIndexOf('任');
        return verb < 0 ? PersonTitle.None : ReadWhole(text, limit + verb + 1, end);
    }

    /// <summary>What 作为 or 身为 say before the name: 作为村支书，张三……</summary>
    private PersonTitle ReadAs(TextAnalysis text, int start, TextSpan previous)
    {
        var limit = previous.End;
        var characters = text.Clean.Simplified;
        if (start - 1 <= limit || characters[start - 1] is not ('，' or ','))
            return PersonTitle.None;
        var title = ReadBackwards(text, start - 1, previous);
        if (title.Title.Length == 0)
            return PersonTitle.None;
        var before = characters.AsSpan(limit..Math.Max(limit, start - 1 - title.Title.Length));
        return _lexicons.TitleCues.Ends(before, TitleCue.Capacity) ? title : PersonTitle.None;
    }
}
