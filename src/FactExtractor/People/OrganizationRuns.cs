using FactExtractor.Segmentation;
using FactExtractor.Text;

namespace FactExtractor.People;

/// <summary>Tells how far to the left the name of an organization inside a title runs, over words that stand in no other part of titles.</summary>
internal sealed class OrganizationRuns(PersonLexicons lexicons, TitleWords words, TitleOrganizations organizations)
{
    /// <summary>
    /// Where the end of an organization's name begins that reaches to an offset or over it, whatever its words (住|建局, 卫生|健康|委); the offset if none.
    /// </summary>
    public int TailOver(string characters, int offset, int limit)
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

    /// <summary>
    /// Where the state, place or body begins that an organization with a verb or adjective in its name belongs to: 【国家】粮食储备局, 【中央】巡视工作领导小组.
    /// The offset if none stands before the few words from which the organization's name goes on there.
    /// </summary>
    public int OwnerBefore(TextAnalysis text, int offset, int end, int limit)
    {
        const int MostWords = 4;
        if (text.IsTokenBorder(offset) is false || PartOf(text, offset, end) is not { } part || !organizations.EndsIn(part, out _) || IsOwner(text, text.Tokens[text.TokenIndexAt(offset)]))
            return offset;
        var start = offset;
        for (var count = 0; count <= MostWords && start > limit; count++)
        {
            var token = text.Tokens[text.TokenIndexAt(start - 1)];
            if (token.Start < limit)
                break;
            if (count > 0 && IsOwner(text, token))
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
            if (words.IsTitle(text, tailEnd, partEnd))
                return text.Clean.Simplified[start..tailEnd];
        }

        return null;
    }

    /// <summary>Whether a word names a state, place or body that has organizations.</summary>
    private bool IsOwner(TextAnalysis text, Token token) =>
        token.Tag.Name is "ns" or "nt" || lexicons.TitleCues.Is(text.Clean.Simplified.AsSpan(token.Start, token.Length), TitleCue.Owner)
        || words.PlaceOver(text, token.End, token.Start) < token.End;

    /// <summary>Whether a word may stand in the name of an organization, be it a verb or an adjective, as long as its object is no person.</summary>
    private bool IsContentWord(TextAnalysis text, Token token)
    {
        var word = text.Clean.Simplified.AsSpan(token.Start, token.Length);
        return token.Length > 1 && token.Tag.Name[0] is 'n' or 'v' or 'a' or 'b' or 'j' or 'l' or 'i' && !token.Tag.IsPerson() && !lexicons.IsTitleBreak(word)
            && !(text.Lexemes.TryGetLongest(token.Start, lexicons.Speech, out var verb) && verb.End == token.End);
    }

    /// <summary>
    /// Whether 和 or 与 before an offset joins two parts of the name of one organization: 文化【和】旅游厅. It does not where what stands before is a
    /// person, a place or an organization itself, or what follows is one: 总统【和】外交部发言人.
    /// </summary>
    public bool Joins(TextAnalysis text, int offset, int end, int limit)
    {
        var characters = text.Clean.Simplified;
        if (characters[offset - 1] is not ('和' or '与' or '及') || offset - 2 <= limit || words.PlaceOver(text, offset - 1, limit) < offset - 1)
            return false;
        var before = text.Tokens[text.TokenIndexAt(offset - 2)];
        var part = characters.AsSpan(offset..end).IndexOf('、') is >= 0 and var length ? offset + length : end;
        return before.End == offset - 1 && before.Start >= limit && before.Length > 1 && before.Tag.Name is "n" or "vn" or "v" or "an" or "j" or "nz" or "ns"
            && (words.MayStand(text, before) || words.PlaceOver(text, before.Start, limit) < before.Start)
            && !words.EndsAt(text, before.End, out _) && !organizations.EndsIn(characters.AsSpan(before.Start..before.End), out _)
            && text.Tokens[text.TokenIndexAt(offset)].Tag.Name != "ns"
            && (organizations.In(text, offset, part) is { } organization
                ? !lexicons.IsOrganizationTail(organization, out _)
                : NamesDepartment(characters.AsSpan(offset..part)));
    }

    /// <summary>Whether a title tells a department by its head alone: 就业与【社会保险大臣】.</summary>
    private bool NamesDepartment(ReadOnlySpan<char> title) => title.Length > 3 && lexicons.TitleCues.Ends(title, TitleCue.Department);
}
