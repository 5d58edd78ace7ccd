using FactExtractor.Rules;
using FactExtractor.Segmentation;
using FactExtractor.Text;

namespace FactExtractor.Counts;

/// <summary>Finds the noun that a count counts: after it (2100多个口罩) or before it (口罩2100多个), with the words that modify it closely.</summary>
/// <remarks>
/// The tags of the words tell where a noun phrase ends. Three lexicons correct them: <c>predicate</c> (verbs next to a count that are no
/// part of the noun), <c>determiner</c> (全市, 各类) and <c>count-link</c> (what may stand between a noun and its count: 门票售出950万张).
/// </remarks>
internal sealed class CountedNoun(LexemeClasses classes)
{
    // Longer phrases are clauses.
    private const int LongestPhrase = 18;

    private readonly int _predicate = classes.Find("predicate");
    private readonly int _determiner = classes.Find("determiner");
    private readonly int _link = classes.Find("count-link");

    private enum Role
    {
        Other,
        Noun,
        VerbalNoun,
        Modifier,
        Verb,
        Conjunction,
        Mark,
        Of,
    }

    /// <summary>The noun, as the clean text has it; empty when the text names none.</summary>
    public string Find(TextAnalysis text, TextSpan count, CountExpression expression)
    {
        if (expression.CountsItself || expression.Kind is CountExpression.Percent or CountExpression.Ratio)
            return "";
        var noun = After(text, count.End);
        if (noun == default && expression.Kind != CountExpression.Fraction)
            noun = Before(text, count.Start);
        return noun == default ? "" : text.Clean.Text[noun.Start..noun.End].ReplaceLineEndings("");
    }

    /// <summary>The noun phrase that begins at an offset; of 身穿马甲的志愿者 what follows 的.</summary>
    private TextSpan After(TextAnalysis text, int offset)
    {
        if (!text.IsTokenBorder(offset))
            return default;
        var first = text.TokenIndexAt(offset);
        var phrase = Phrase(text, first, offset, out var next);
        var isClause = RoleAt(text, first) == Role.Verb && RoleAt(text, next) == Role.Of;
        if (phrase != default && !isClause)
            return phrase;
        for (; next < text.Tokens.Length && text.Tokens[next].Start - offset < LongestPhrase; next++)
        {
            var role = RoleOf(text, next);
            if (role == Role.Mark || text.Tokens[next].Tag == Tag.Unknown || text.Tokens[next].Tag == Tag.Numeral)
                return default;
            if (role == Role.Of)
                return Phrase(text, next + 1, text.Tokens[next].End, out _);
        }

        return default;
    }

    /// <summary>The noun phrase whose first word is given: modifiers, then nouns, joined ones too (宣传册、宣传表).</summary>
    private TextSpan Phrase(TextAnalysis text, int first, int offset, out int next)
    {
        var start = -1;
        var end = -1;
        for (next = first; next < text.Tokens.Length && text.Tokens[next].Start - offset < LongestPhrase; next++)
        {
            var token = text.Tokens[next];
            var hasNoun = end >= 0;
            switch (RoleOf(text, next))
            {
                case Role.Noun:
                case Role.VerbalNoun when !hasNoun || RoleAt(text, next + 1) is Role.Noun:
                    start = start < 0 ? token.Start : start;
                    end = token.End;
                    continue;
                case Role.Mark when !hasNoun && text.Clean.Simplified[token.Start] is '”' or '》':
                    return default;
                case Role.Modifier or Role.Mark when !hasNoun || RoleAt(text, next + 1) is Role.Noun:
                case Role.Verb when !hasNoun && RoleAt(text, next + 1) is Role.Noun or Role.VerbalNoun or Role.Verb:
                    start = start < 0 ? token.Start : start;
                    continue;
                case Role.Conjunction when hasNoun && IsJoinedPhrase(text, next + 1):
                    continue;
                default:
                    return end < 0 ? default : new TextSpan(start, end);
            }
        }

        return end < 0 ? default : new TextSpan(start, end);
    }

    /// <summary>Whether a noun phrase begins here that is not counted itself, as 口罩 in 8顶帐篷、口罩20个 is.</summary>
    private bool IsJoinedPhrase(TextAnalysis text, int first)
    {
        for (var i = first; i < text.Tokens.Length; i++)
        {
            if (text.Tokens[i].Tag == Tag.Numeral)
                return false;
            if (RoleOf(text, i) is not (Role.Noun or Role.VerbalNoun or Role.Modifier))
                return i > first && RoleOf(text, i - 1) == Role.Noun && !IsLexeme(text, i, _link);
        }

        return false;
    }

    /// <summary>The noun phrase that ends at an offset, or before the words that link it to its count.</summary>
    private TextSpan Before(TextAnalysis text, int offset)
    {
        if (offset == 0 || !text.IsTokenBorder(offset))
            return default;
        var i = text.TokenIndexAt(offset - 1);
        while (i > 0 && offset - text.Tokens[i].Start < LongestPhrase && IsLexeme(text, i, _link))
            i--;
        var start = -1;
        var end = -1;
        for (; i >= 0 && offset - text.Tokens[i].Start < LongestPhrase; i--)
        {
            var role = RoleOf(text, i);
            var isPart = role == Role.Noun || (end >= 0 && role is Role.VerbalNoun or Role.Modifier && !IsLexeme(text, i, _determiner))
                || (role == Role.Conjunction && end >= 0 && RoleAt(text, i - 1) == Role.Noun);
            if (!isPart || IsLexeme(text, i, _determiner))
                break;
            end = end < 0 ? text.Tokens[i].End : end;
            start = role == Role.Conjunction ? start : text.Tokens[i].Start;
        }

        return end < 0 ? default : new TextSpan(start, end);
    }

    private Role RoleAt(TextAnalysis text, int index) => index >= 0 && index < text.Tokens.Length ? RoleOf(text, index) : Role.Other;

    private Role RoleOf(TextAnalysis text, int index)
    {
        var token = text.Tokens[index];
        if (IsLexeme(text, index, _predicate))
            return Role.Other;
        if (token.Length == 1)
        {
            switch (text.Clean.Simplified[token.Start])
            {
                case '、' or '和' or '及' or '与':
                    return Role.Conjunction;
                case '“' or '”' or '《' or '》' or '"':
                    return Role.Mark;
                case '的':
                    return Role.Of;
            }
        }

        return token.Tag.Name switch
        {
            "vn" or "an" => Role.VerbalNoun,
            ['n', ..] or "j" or "l" or "eng" or "s" => Role.Noun,
            "b" or "a" or "ad" or "f" or "k" or "h" or "z" => Role.Modifier,
            "v" or "vi" when token.Length > 1 => Role.Verb,
            _ => Role.Other,
        };
    }

    private static bool IsLexeme(TextAnalysis text, int index, int lexemeClass) =>
        text.Lexemes.TryGetLongest(text.Tokens[index].Start, lexemeClass, out var lexeme) && lexeme.End == text.Tokens[index].End;
}
