using FactExtractor.Text;

namespace FactExtractor.People;

/// <summary>Tells where the noun phrase begins that a title is.</summary>
internal sealed class TitlePhrase(PersonLexicons lexicons, TitleWords words, TitleOrganizations organizations)
{
    /// <summary>The length of the modifiers that the segmenter takes for two words: 学习贯彻.</summary>
    private const int PhraseLength = 4;

    private readonly OrganizationRuns _runs = new(lexicons, words, organizations);

    /// <summary>Where the noun phrase begins that runs over the words from one offset to another.</summary>
    public int StartOf(TextAnalysis text, int start, int end, int limit)
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
                && words.MayStand(text, text.Tokens[text.TokenIndexAt(bracket - 1)]))
            {
                start = bracket;
                continue;
            }

            if (before is '、' or '兼' && start - 1 > limit)
            {
                if (words.EndsAt(text, start - 1, out var other))
                {
                    start = Math.Max(other, limit);
                    continue;
                }

                if (organizations.EndsIn(characters.AsSpan(limit..(start - 1)), out _))
                {
                    start--;
                    continue;
                }
            }

            if (before == '—' && start - 2 > limit && characters[start - 2] == '—' && words.EndsAt(text, start - 2, out _))
            {
                start -= 2;
                continue;
            }

            var token = text.Tokens[text.TokenIndexAt(start - 1)];
            if (token.Start >= limit && words.MayStand(text, token))
                start = token.Start;
            else if (_runs.TailOver(characters, start, limit) is var tail && tail < start)
                start = tail;
            else if (start - limit >= PhraseLength && lexicons.IsTitleModifier(characters.AsSpan(start - PhraseLength, PhraseLength)))
                start -= PhraseLength;
            else if (words.StartBefore(text, start, limit) is var title && title < start)
                start = title;
            else if (words.PlaceOver(text, start, limit) is var place && place < start)
                start = place;
            else if (UnitNumbers.TermBefore(characters, start, limit) is var ordinal && ordinal < start)
                start = ordinal;
            else if (UnitNumbers.Before(characters, start, limit) is var number && number < start)
                start = number;
            else if (start - 2 >= limit && before == '军' && text.Lexemes.TryGetLongest(start - 2, lexicons.PlaceAbbreviation, out _))
                start -= 2;
            else if (_runs.Joins(text, start, end, limit) || IsCountryBefore(text, start, limit))
                start--;
            else if (_runs.OwnerBefore(text, start, end, limit) is var owner && owner < start)
                start = owner;
            else
                break;
        }

        return start;
    }

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

    /// <summary>Where the mark stands that opens the quotation or bracket which the one at an offset closes; -1 if none does.</summary>
    public static int OpeningOf(TextAnalysis text, int closing, int limit)
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

    /// <summary>Leaves out what comes before a title without being of it: an ethnic group, 代表 as a verb; 原 stays.</summary>
    public int TrimStart(TextAnalysis text, int start, int end)
    {
        var characters = text.Clean.Simplified;
        while (start < end && (characters[start] is '、' or '兼' or ' ' or '—' or '”' or '"' || characters[start] is '和' or '与' or '及'
            || (characters[start] == '同' && !text.Lexemes.TryGetLongest(start, lexicons.Title, out _))))
            start++;
        if (start + 2 < end && characters.AsSpan(start).StartsWith("代表") && text.IsTokenBorder(start + 2) && words.IsTitle(text, start + 2, end)
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
}
