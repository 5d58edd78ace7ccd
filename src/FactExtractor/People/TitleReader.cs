using FactExtractor.Rules;
using FactExtractor.Segmentation;
using FactExtractor.Text;

namespace FactExtractor.People;

/// <summary>Reads the title of a person and the organization in it from the words around the name.</summary>
/// <remarks>
/// A title is a noun phrase that ends in a post, rank or role. It is read backwards, word by word, from the name or from the end
/// of the clause (张三是党员), as long as words that may stand in a noun phrase follow each other; titles joined with 、 are one.
/// </remarks>
internal sealed class TitleReader(PersonLexicons lexicons)
{
    private const int LongestTitle = 60;
    private const int LongestClause = 30;

    /// <summary>The length of the modifiers that the segmenter takes for two words: 学习贯彻.</summary>
    private const int PhraseLength = 4;

    private const string BeforeClauseTitle = "是 任 担任 出任 兼任 就任 当选 当选为 被任命为 被选为 现任 时任 曾任 接任 成为 系 为";

    private static readonly string[] _copulas = [.. BeforeClauseTitle.Split(' ').OrderByDescending(word => word.Length)];

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
        if (end - 1 <= limit || text.Clean.Simplified[end - 1] is not ('”' or '"') || OpeningOf(text, end - 1, limit) is not (>= 0 and var open))
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
        if (start < characters.Length && (characters[start] is '（' or '(' || (characters[start] == ' ' && start + 1 < characters.Length && characters[start + 1] is '（' or '(')))
        {
            start += characters[start] == ' ' ? 1 : 0;
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
        var isWhole = characters[start] == ' ' ? end == characters.Length || characters[end] == '\n' : end < characters.Length && characters[end] is '，' or ',' or '。' or '；';
        return isWhole ? ReadWhole(text, start + 1, end) : PersonTitle.None;
    }

    /// <summary>The title that a span is as a whole.</summary>
    private PersonTitle ReadWhole(TextAnalysis text, int start, int end) =>
        end > start && EndsTitle(text, end, out _) && ReadBackwards(text, end, new TextSpan(start, start)) is var title && title.Title.Length == end - start
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
            if (token.Start < start || !MayStandInTitle(text, token))
                break;
            at = token.End;
            if (token.Tag.Name[0] != 'v')
                end = token.End;
        }

        return end > start && EndsTitle(text, end, out _) ? new PersonTitle(text.Clean.Text[start..end], OrganizationsOf(text, start, end)) : PersonTitle.None;
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
        if (!EndsTitle(text, end, out var start))
            return OrganizationOnly(text, end, limit);

        start = StartOfPhrase(text, start, end, limit);
        if (start == previous.End && previous.Start >= earliest && previous.Length > 0 && MayFollowName(text, text.Tokens[text.TokenIndexAt(start)]))
            start = StartOfPhrase(text, previous.Start, end, earliest);
        start = TrimStart(text, start, end);
        if (start >= end)
            return PersonTitle.None;
        var title = text.Clean.Text[start..end];
        return new PersonTitle(title, OrganizationsOf(text, start, end));
    }

    /// <summary>Whether a word right after a name goes on with a title that the name begins: 特朗普【特使】, but not 特朗普【和】总理.</summary>
    private static bool MayFollowName(TextAnalysis text, Token token) =>
        text.Clean.Simplified.AsSpan(token.Start, token.Length) is not "代表" && (token.Tag.Name[0] is 'n' or 'a' or 'b' or 't' or 's' or 'j' or 'l' || token.Tag.Name is "vn" or "d");

    /// <summary>Whether a title word or a noun that says what a person is ends at an offset, and where it begins.</summary>
    private bool EndsTitle(TextAnalysis text, int end, out int start)
    {
        var token = text.Tokens[text.TokenIndexAt(end - 1)];
        for (start = Math.Max(0, end - lexicons.LongestTitle); start < end - 1; start++)
        {
            if (BeginsTitle(text, start, end))
                return true;
        }

        start = token.Start;
        if (token.End != end || !lexicons.IsTitleTail(text.Clean.Simplified[end - 1]))
            return false;
        if (text.Clean.Simplified.AsSpan(token.Start, token.Length) is "大家" or "国家" or "人家")
            return false;
        if (token.Length == 1)
            return IsTradeOf(text, end, ref start);
        return token.Tag.Name[0] == 'n' && !token.Tag.IsPerson()
            && (token.Tag.Name == "n" || lexicons.FrequencyOf(text.Clean.Simplified.AsSpan(token.Start, token.Length)) > 0);
    }

    /// <summary>Whether a character alone makes the work before it a trade that the dictionary lacks: 验船|【师】.</summary>
    private static bool IsTradeOf(TextAnalysis text, int end, ref int start)
    {
        if (text.Clean.Simplified[end - 1] is not ('师' or '员' or '工' or '匠' or '商') || start == 0)
            return false;
        var work = text.Tokens[text.TokenIndexAt(start - 1)];
        if (work.Length != 2 || work.Tag.Name is not ("n" or "v" or "vn" or "nz" or "b"))
            return false;
        start = work.Start;
        return true;
    }

    /// <summary>Where the noun phrase begins that runs over the words from one offset to another.</summary>
    private int StartOfPhrase(TextAnalysis text, int start, int end, int limit)
    {
        var characters = text.Clean.Simplified;
        while (start > limit)
        {
            var before = characters[start - 1];
            if (before is '”' or '"' or '》' && OpeningOf(text, start - 1, limit) is >= 0 and var opening)
            {
                start = opening;
                continue;
            }

            if (before is '）' or ')' && OpeningOf(text, start - 1, limit) is var bracket && bracket > limit
                && MayStandInTitle(text, text.Tokens[text.TokenIndexAt(bracket - 1)]))
            {
                start = bracket;
                continue;
            }

            if (before is '、' or '兼' && start - 1 > limit)
            {
                if (EndsTitle(text, start - 1, out var other))
                {
                    start = Math.Max(other, limit);
                    continue;
                }

                if (EndsOrganization(characters.AsSpan(limit..(start - 1)), out _))
                {
                    start--;
                    continue;
                }
            }

            if (before == '—' && start - 2 > limit && characters[start - 2] == '—' && EndsTitle(text, start - 2, out _))
            {
                start -= 2;
                continue;
            }

            var token = text.Tokens[text.TokenIndexAt(start - 1)];
            if (token.Start >= limit && MayStandInTitle(text, token))
                start = token.Start;
            else if (OrganizationTailOver(characters, start, limit) is var tail && tail < start)
                start = tail;
            else if (start - limit >= PhraseLength && lexicons.IsTitleModifier(characters.AsSpan(start - PhraseLength, PhraseLength)))
                start -= PhraseLength;
            else if (TitleBefore(text, start, limit) is var title && title < start)
                start = title;
            else if (PlaceOver(text, start, limit) is var place && place < start)
                start = place;
            else if (OrdinalBefore(characters, start, limit) is var ordinal && ordinal < start)
                start = ordinal;
            else if (NumberOfUnit(characters, start, limit) is var number && number < start)
                start = number;
            else if (start - 2 >= limit && before == '军' && text.Lexemes.TryGetLongest(start - 2, lexicons.PlaceAbbreviation, out _))
                start -= 2;
            else if (JoinsOrganization(text, start, end, limit) || IsCountryBefore(text, start, limit))
                start--;
            else if (OwnerBefore(text, start, end, limit) is var owner && owner < start)
                start = owner;
            else
                break;
        }

        return start;
    }

    /// <summary>
    /// Where the end of an organization's name begins that reaches to an offset or over it, whatever its words (住|建局, 卫生|健康|委); the offset if none.
    /// </summary>
    private int OrganizationTailOver(string characters, int offset, int limit)
    {
        const int Longest = 5;
        for (var start = Math.Max(limit, offset - Longest + 1); start < offset; start++)
        {
            for (var end = offset; end <= Math.Min(characters.Length, start + Longest); end++)
            {
                if (lexicons.IsOrganizationTail(characters.AsSpan(start..end), out _))
                    return start;
            }
        }

        return offset;
    }

    /// <summary>Where the longest title word begins that ends at an offset, whatever the segmenter took it for; the offset if none.</summary>
    private int TitleBefore(TextAnalysis text, int offset, int limit)
    {
        for (var start = Math.Max(limit, offset - lexicons.LongestTitle); start < offset - 1; start++)
        {
            if (BeginsTitle(text, start, offset))
                return start;
        }

        return offset;
    }

    /// <summary>Where a place begins that reaches to an offset or over it, however the segmenter cut it: 璧|【山区】农民; the offset if none.</summary>
    private int PlaceOver(TextAnalysis text, int offset, int limit)
    {
        const int Longest = 10;
        for (var start = Math.Max(limit, offset - Longest); start < offset; start++)
        {
            if (!text.IsTokenBorder(start))
                continue;
            for (var i = text.Lexemes.FirstAt(start); i >= 0; i = text.Lexemes.NextAt(i))
            {
                if (text.Lexemes[i].End >= offset && lexicons.RoleOf(text.Lexemes[i].Class) is LexemeRole.Place or LexemeRole.Township)
                    return start;
            }
        }

        return offset;
    }

    /// <summary>
    /// Where the state, place or body begins that an organization with a verb or adjective in its name belongs to: 【国家】粮食储备局, 【中央】巡视工作领导小组.
    /// The offset if none stands before the few words from which the organization's name goes on there.
    /// </summary>
    private int OwnerBefore(TextAnalysis text, int offset, int end, int limit)
    {
        const int MostWords = 4;
        if (text.IsTokenBorder(offset) is false || PartOf(text, offset, end) is not { } part || !EndsOrganization(part, out _) || IsOwner(text, text.Tokens[text.TokenIndexAt(offset)]))
            return offset;
        var start = offset;
        for (var words = 0; words <= MostWords && start > limit; words++)
        {
            var token = text.Tokens[text.TokenIndexAt(start - 1)];
            if (token.Start < limit)
                break;
            if (words > 0 && IsOwner(text, token))
                return token.Start;
            if (!IsContentWord(text, token))
                break;
            start = token.Start;
        }

        return offset;
    }

    /// <summary>The words of a title from an offset to the end of the organization in its first part; nothing if there is none.</summary>
    private string? PartOf(TextAnalysis text, int start, int end)
    {
        var length = text.Clean.Simplified.AsSpan(start..end).IndexOf('、');
        var partEnd = length < 0 ? end : start + length;
        for (var tailEnd = partEnd - 1; tailEnd > start; tailEnd--)
        {
            if (BeginsTitle(text, tailEnd, partEnd))
                return text.Clean.Simplified[start..tailEnd];
        }

        return null;
    }

    /// <summary>Whether a word names a state, place or body that has organizations.</summary>
    private bool IsOwner(TextAnalysis text, Token token) =>
        token.Tag.Name is "ns" or "nt" || text.Clean.Simplified.AsSpan(token.Start, token.Length) is "国家" or "中央" or "全国" or "联合国" or "欧盟"
            or "省" or "市" or "州" or "县" or "区" or "旗" or "镇" or "乡" or "街道" or "自治区"
        || PlaceOver(text, token.End, token.Start) < token.End;

    /// <summary>Whether a word may stand in the name of an organization, be it a verb or an adjective, as long as its object is no person.</summary>
    private bool IsContentWord(TextAnalysis text, Token token)
    {
        var word = text.Clean.Simplified.AsSpan(token.Start, token.Length);
        return token.Length > 1 && token.Tag.Name[0] is 'n' or 'v' or 'a' or 'b' or 'j' or 'l' or 'i' && !token.Tag.IsPerson() && !lexicons.IsTitleBreak(word)
            && !(text.Lexemes.TryGetLongest(token.Start, lexicons.Speech, out var verb) && verb.End == token.End);
    }

    /// <summary>Where the number of a term begins that ends at an offset: 【十三届】全国政协; the offset if none.</summary>
    private static int OrdinalBefore(string characters, int offset, int limit)
    {
        if (characters[offset - 1] != '届')
            return offset;
        var start = offset - 1;
        while (start > limit && (char.IsAsciiDigit(characters[start - 1]) || "一二三四五六七八九十百第".Contains(characters[start - 1])))
            start--;
        return start;
    }

    /// <summary>Where the number begins of the unit that stands at an offset: 【二】中队队长, 【三】年级. The offset if none.</summary>
    private static int NumberOfUnit(string characters, int offset, int limit)
    {
        var unit = characters.AsSpan(offset, Math.Min(2, characters.Length - offset));
        if (!(unit is ['组' or '队' or '班' or '连' or '营', ..] or "中队" or "大队" or "小队" or "支队" or "年级"))
            return offset;
        var start = offset;
        while (start > limit && (char.IsAsciiDigit(characters[start - 1]) || "一二三四五六七八九十第".Contains(characters[start - 1])))
            start--;
        return start;
    }

    /// <summary>
    /// Whether 和 or 与 before an offset joins two parts of the name of one organization: 文化【和】旅游厅. It does not where what stands before is a
    /// person, a place or an organization itself, or what follows is one: 总统【和】外交部发言人.
    /// </summary>
    private bool JoinsOrganization(TextAnalysis text, int offset, int end, int limit)
    {
        var characters = text.Clean.Simplified;
        if (characters[offset - 1] is not ('和' or '与' or '及') || offset - 2 <= limit || PlaceOver(text, offset - 1, limit) < offset - 1)
            return false;
        var before = text.Tokens[text.TokenIndexAt(offset - 2)];
        var part = characters.AsSpan(offset..end).IndexOf('、') is >= 0 and var length ? offset + length : end;
        return before.End == offset - 1 && before.Start >= limit && before.Length > 1 && before.Tag.Name is "n" or "vn" or "v" or "an" or "j" or "nz" or "ns"
            && (MayStandInTitle(text, before) || PlaceOver(text, before.Start, limit) < before.Start)
            && !EndsTitle(text, before.End, out _) && !EndsOrganization(characters.AsSpan(before.Start..before.End), out _)
            && text.Tokens[text.TokenIndexAt(offset)].Tag.Name != "ns"
            && (OrganizationIn(text, offset, part) is { } organization
                ? !lexicons.IsOrganizationTail(organization, out _)
                : NamesDepartment(characters.AsSpan(offset..part)));
    }

    /// <summary>Whether a title tells a department by its head alone: 就业与【社会保险大臣】.</summary>
    private static bool NamesDepartment(ReadOnlySpan<char> title) =>
        title.Length > 3 && (title.EndsWith("大臣") || title.EndsWith("部长") || title.EndsWith("国务秘书") || title.EndsWith("高级代表"));

    /// <summary>
    /// Whether the character before an offset is a country that has the office or army after it, right after a mark (，【以】总理), or stands beside another
    /// (【中】俄总理).
    /// </summary>
    private bool IsCountryBefore(TextAnalysis text, int offset, int limit)
    {
        var characters = text.Clean.Simplified;
        var isAfterMark = offset - 1 <= limit || !char.IsBetween(characters[offset - 2], '\u4e00', '\u9fff');
        if (characters[offset - 1] == '中' && text.IsTokenBorder(offset - 1) && text.Lexemes.TryGetLongest(offset, lexicons.PlaceAbbreviation, out _))
            return true;
        if (!isAfterMark || !text.Lexemes.TryGetLongest(offset - 1, lexicons.PlaceAbbreviation, out _))
            return false;
        for (var length = 1; length <= lexicons.LongestTitle && offset + length <= characters.Length; length++)
        {
            if (lexicons.IsStateOffice(characters.AsSpan(offset, length)))
                return true;
        }

        return false;
    }

    private static int OpeningOf(TextAnalysis text, int closing, int limit)
    {
        const int LongestQuotation = 16;
        var (open, close) = text.Clean.Simplified[closing] switch
        {
            '》' => ('《', '》'),
            '”' => ('“', '”'),
            '）' => ('（', '）'),
            ')' => ('(', ')'),
            _ => ('"', '"'),
        };
        for (var i = closing - 1; i >= Math.Max(limit, closing - LongestQuotation); i--)
        {
            if (text.Clean.Simplified[i] == open)
                return i;
            if (text.Clean.Simplified[i] == close)
                return -1;
        }

        return -1;
    }

    private bool MayStandInTitle(TextAnalysis text, Token token)
    {
        var word = text.Clean.Simplified.AsSpan(token.Start, token.Length);
        if (lexicons.IsTitleModifier(word) || lexicons.IsOrganizationTail(word, out _))
            return true;
        if (lexicons.IsTitleBreak(word))
            return false;
        if (token.Length > 1 && text.Lexemes.TryGetLongest(token.Start, lexicons.Speech, out var verb) && verb.End == token.End && token.Tag.Name != "vn")
            return false;
        return token.Tag.Name switch
        {
            "nr" or "nrt" or "nrfg" => true,
            "vn" or "an" or "eng" => true,
            "m" when word[0] == '第' => true,
            _ when token.Length == 1 && lexicons.IsThingTail(word[0]) => true,
            _ => token.Tag.Name[0] is 'n' or 'j' or 'b' or 's' or 'i' or 'l' or 'g' || word is "总" or "第",
        };
    }

    /// <summary>Leaves out what comes before a title without being of it: an ethnic group, 代表 as a verb; 原 stays.</summary>
    private int TrimStart(TextAnalysis text, int start, int end)
    {
        var characters = text.Clean.Simplified;
        while (start < end && (characters[start] is '、' or '兼' or ' ' or '—' or '”' or '"' || characters[start] is '和' or '与' or '及'
            || (characters[start] == '同' && !text.Lexemes.TryGetLongest(start, lexicons.Title, out _))))
            start++;
        if (start + 2 < end && characters.AsSpan(start).StartsWith("代表") && text.IsTokenBorder(start + 2) && BeginsTitle(text, start + 2, end)
            && !characters.AsSpan(start + 2).StartsWith("候选人"))
            start += 2;
        var token = start < end ? text.Tokens[text.TokenIndexAt(start)] : default;
        if (token.Length <= 2 && token.Start == start && characters[start] is '经' or '由' or '据' or '对' or '向' or '请' or '被'
            && (token.Length == 1 || lexicons.FrequencyOf(characters.AsSpan(start, 2)) == 0))
            return start + 1;
        if (token.Length is 2 or 3 or 4 && token.End < end && token.Start == start && characters[token.End - 1] == '族' && !characters.AsSpan(start, token.Length).StartsWith("民族"))
            return token.End;
        return start;
    }

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

        if (end <= limit || !EndsOrganization(characters.AsSpan(limit..end), out _))
            return PersonTitle.None;
        var start = end;
        while (start > limit)
        {
            var token = text.Tokens[text.TokenIndexAt(start - 1)];
            if (token.Start < limit || !MayStandInTitle(text, token))
                break;
            start = token.Start;
        }

        return new PersonTitle("", OrganizationsOf(text, start, end));
    }

    /// <summary>The organizations in a title, one in each of the parts that 、 joins.</summary>
    private string OrganizationsOf(TextAnalysis text, int start, int end)
    {
        List<string> organizations = [];
        var characters = text.Clean.Simplified;
        for (var part = start; part < end;)
        {
            var length = characters.AsSpan(part..end).IndexOfAny('、', '兼', '—');
            var partEnd = length < 0 ? end : part + length;
            if (OrganizationIn(text, part, partEnd) is { } organization && !organizations.Contains(organization))
                organizations.Add(organization);
            part = partEnd + 1;
        }

        return string.Join('、', organizations);
    }

    /// <summary>The longest beginning of a part of a title that ends like an organization.</summary>
    private string? OrganizationIn(TextAnalysis text, int start, int end)
    {
        var characters = text.Clean.Simplified;
        var term = characters.AsSpan(start..end).IndexOf('届') + 1;
        if (term > 0 && OrdinalBefore(characters, start + term, start) == start)
            start += term;
        while (start < end && characters[start] is '原' or '前')
            start++;
        for (var tailEnd = end; tailEnd > start + 1; tailEnd--)
        {
            if (text.IsTokenBorder(tailEnd) || tailEnd == end || BeginsTitle(text, tailEnd, end))
            {
                if (EndsOrganization(characters.AsSpan(start..tailEnd), out var isWhole) && !isWhole && !(tailEnd == end && EndsTitle(text, end, out _))
                    && !NamesPlaceOfDuty(characters.AsSpan(start..tailEnd)) && !IsOfMember(characters.AsSpan(tailEnd..end)) && !EndsInPlace(text, start, tailEnd))
                    return text.Clean.Text[start..WithBracket(characters, start, WithoutParty(characters, start, tailEnd))];
            }
        }

        return null;
    }

    /// <summary>Whether an organization is only where somebody represents another: 伊朗常驻【联合国】.</summary>
    private bool NamesPlaceOfDuty(ReadOnlySpan<char> text) =>
        text.LastIndexOf('驻') is > 0 and var duty && lexicons.IsOrganizationTail(text[(duty + 1)..], out _);

    /// <summary>Whether the words after an organization say that a member of it is meant: 东盟【轮值主席国】文莱.</summary>
    private static bool IsOfMember(ReadOnlySpan<char> text) => text.StartsWith("轮值主席国") || text.StartsWith("成员国") || text.StartsWith("候选国");

    /// <summary>Whether a place ends at an offset, so that its last character is none of an office: 莫斯【科】.</summary>
    private bool EndsInPlace(TextAnalysis text, int start, int end)
    {
        for (var at = start; at < end - 1; at++)
        {
            for (var i = text.Lexemes.FirstAt(at); i >= 0; i = text.Lexemes.NextAt(i))
            {
                if (text.Lexemes[i].End == end && lexicons.RoleOf(text.Lexemes[i].Class) == LexemeRole.Place)
                    return true;
            }
        }

        return false;
    }

    /// <summary>Where an organization ends whose short name stands in brackets: 某组织（哈马斯【）】.</summary>
    private static int WithBracket(string characters, int start, int end) =>
        end < characters.Length && characters[end] is '）' or ')' && characters.AsSpan(start..end).IndexOfAny('（', '(') > 0 ? end + 1 : end;

    /// <summary>The party group of an organization stands for that: 市水务局【党组】.</summary>
    private int WithoutParty(string characters, int start, int end)
    {
        var isParty = characters.AsSpan(start..end) is [.., '党', '组' or '委'];
        if (!isParty)
            return end;
        var office = end - start > 3 && characters[end - 3] == '原' ? end - 3 : end - 2;
        return EndsOrganization(characters.AsSpan(start..office), out var isWhole) && !isWhole ? office : end;
    }

    /// <summary>Whether a title word runs from one offset to another.</summary>
    private bool BeginsTitle(TextAnalysis text, int start, int end)
    {
        for (var i = text.Lexemes.FirstAt(start); i >= 0; i = text.Lexemes.NextAt(i))
        {
            if (text.Lexemes[i].Class == lexicons.Title && text.Lexemes[i].End == end)
                return true;
        }

        return false;
    }

    /// <summary>Whether a text ends like the name of an organization, and whether it is no more than that ending.</summary>
    private bool EndsOrganization(ReadOnlySpan<char> text, out bool isWhole)
    {
        isWhole = false;
        if (text.EndsWith("外科") || text.EndsWith("内科") || text.EndsWith("社会") || text.EndsWith("干部") || text.EndsWith("关系") || text.EndsWith("执行") || text.EndsWith("运会") || text.EndsWith("冬奥会"))
            return false;
        for (var length = Math.Min(lexicons.LongestOrganizationTail, text.Length); length >= 1; length--)
        {
            if (!lexicons.IsOrganizationTail(text[^length..], out var isGeneric))
                continue;
            isWhole = isGeneric && length == text.Length;
            return true;
        }

        return false;
    }

    /// <summary>A post or rank right after the name: 李某书记, 王明教授.</summary>
    private string ReadAfterwards(TextAnalysis text, int end)
    {
        if (!text.Lexemes.TryGetLongest(end, lexicons.Title, out var title) || !lexicons.IsPost(title) || title.End - title.Start < 2)
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
        var start = text.Lexemes.TryGetLongest(name.End, lexicons.Honorific, out var honorific) ? honorific.End : name.End;
        var verb = _copulas.FirstOrDefault(word => characters.AsSpan(start).StartsWith(word));
        var isRemoved = verb is null && characters.AsSpan(0, name.Start).EndsWith("免去");
        if (verb is null && !isRemoved)
            return PersonTitle.None;
        start += isRemoved ? (characters.AsSpan(start).StartsWith("的") ? 1 : 0) : verb!.Length;
        var end = start;
        while (end < Math.Min(Math.Min(characters.Length, next), start + LongestClause) && !"，。；！？,;!?\n（(".Contains(characters[end]))
            end++;
        if (end == start || end == start + LongestClause)
            return PersonTitle.None;
        if (isRemoved && characters.AsSpan(start..end).EndsWith("职务"))
            end -= 2;
        if (verb == "为" && characters.AsSpan(start..end).IndexOf('的') is > 0 and var owned
            && (characters.AsSpan(0, name.Start).EndsWith("以") || !EndsTitle(text, end, out _)))
            end = start + owned;
        if (!EndsTitle(text, end, out _))
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
        return before.EndsWith("作为") || before.EndsWith("身为") || before.EndsWith("作为一名") || before.EndsWith("作为一个") ? title : PersonTitle.None;
    }
}
