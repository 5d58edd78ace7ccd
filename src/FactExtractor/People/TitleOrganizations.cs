using FactExtractor.Text;

namespace FactExtractor.People;

/// <summary>Reads the organizations that a title names.</summary>
internal sealed class TitleOrganizations(PersonLexicons lexicons, TitleWords words)
{
    /// <summary>The organizations in a title, one in each of the parts that 、 joins.</summary>
    public string Of(TextAnalysis text, int start, int end)
    {
        List<string> organizations = [];
        var characters = text.Clean.Simplified;
        for (var part = start; part < end;)
        {
            var length = characters.AsSpan(part..end).IndexOfAny('、', '兼', '—');
            var partEnd = length < 0 ? end : part + length;
            if (In(text, part, partEnd) is { } organization && !organizations.Contains(organization))
                organizations.Add(organization);
            part = partEnd + 1;
        }

        return string.Join('、', organizations);
    }

    /// <summary>The longest beginning of a part of a title that ends like an organization.</summary>
    public string? In(TextAnalysis text, int start, int end)
    {
        var characters = text.Clean.Simplified;
        var term = characters.AsSpan(start..end).IndexOf('届') + 1;
        if (term > 0 && UnitNumbers.TermBefore(characters, start + term, start) == start)
            start += term;
        while (start < end && characters[start] is '原' or '前')
            start++;
        for (var tailEnd = end; tailEnd > start + 1; tailEnd--)
        {
            if (text.IsTokenBorder(tailEnd) || tailEnd == end || words.IsTitle(text, tailEnd, end))
            {
                if (EndsIn(characters.AsSpan(start..tailEnd), out var isWhole) && !isWhole && !(tailEnd == end && words.EndsAt(text, end, out _))
                    && !NamesPlaceOfDuty(characters.AsSpan(start..tailEnd)) && !IsOfMember(characters.AsSpan(tailEnd..end)) && !EndsInPlace(text, start, tailEnd))
                    return text.Clean.Text[start..WithBracket(characters, start, WithoutParty(characters, start, tailEnd))];
            }
        }

        return null;
    }

    /// <summary>Whether a text ends like the name of an organization, and whether it is no more than that ending.</summary>
    public bool EndsIn(ReadOnlySpan<char> text, out bool isWhole)
    {
        isWhole = false;
        if (lexicons.TitleCues.Ends(text, TitleCue.NoOrganization))
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

    /// <summary>Whether an organization is only where somebody represents another: 伊朗常驻【联合国】.</summary>
    private bool NamesPlaceOfDuty(ReadOnlySpan<char> text) =>
        text.LastIndexOf('驻') is > 0 and var duty && lexicons.IsOrganizationTail(text[(duty + 1)..], out _);

    /// <summary>Whether the words after an organization say that a member of it is meant: 东盟【轮值主席国】文莱.</summary>
    private bool IsOfMember(ReadOnlySpan<char> text) => lexicons.TitleCues.LengthAt(text, TitleCue.Membership) > 0;

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
        return EndsIn(characters.AsSpan(start..office), out var isWhole) && !isWhole ? office : end;
    }
}
