using FactExtractor.Segmentation;
using FactExtractor.Text;

namespace FactExtractor.People;

/// <summary>Tells of the words of a text which end a title and which may stand inside one.</summary>
internal sealed class TitleWords(PersonLexicons lexicons)
{
    /// <summary>Whether a title word runs from one offset to another.</summary>
    public bool IsTitle(TextAnalysis text, int start, int end)
    {
        for (var i = text.Lexemes.FirstAt(start); i >= 0; i = text.Lexemes.NextAt(i))
        {
            if (text.Lexemes[i].Class == lexicons.Title && text.Lexemes[i].End == end)
                return true;
        }

        return false;
    }

    /// <summary>Whether a title word or a noun that says what a person is ends at an offset, and where it begins.</summary>
    public bool EndsAt(TextAnalysis text, int end, out int start)
    {
        var token = text.Tokens[text.TokenIndexAt(end - 1)];
        for (start = Math.Max(0, end - lexicons.LongestTitle); start < end - 1; start++)
        {
            if (IsTitle(text, start, end))
                return true;
        }

        start = token.Start;
        if (token.End != end || !lexicons.IsTitleTail(text.Clean.Simplified[end - 1]))
            return false;
        if (lexicons.TitleCues.Is(text.Clean.Simplified.AsSpan(token.Start, token.Length), TitleCue.NoTitle))
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

    /// <summary>Where the longest title word begins that ends at an offset, whatever the segmenter took it for; the offset if none.</summary>
    public int StartBefore(TextAnalysis text, int offset, int limit)
    {
        for (var start = Math.Max(limit, offset - lexicons.LongestTitle); start < offset - 1; start++)
        {
            if (IsTitle(text, start, offset))
                return start;
        }

        return offset;
    }

    /// <summary>Whether a word may stand inside a title.</summary>
    public bool MayStand(TextAnalysis text, Token token)
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

    /// <summary>Where a place begins that reaches to an offset or over it, however the segmenter cut it: 璧|【山区】农民; the offset if none.</summary>
    public int PlaceOver(TextAnalysis text, int offset, int limit)
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
}
