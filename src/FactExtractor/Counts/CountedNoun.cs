using FactExtractor.Segmentation;
using FactExtractor.Text;

namespace FactExtractor.Counts;

/// <summary>Finds the noun that a count counts: after it (2100多个口罩) or before it (口罩2100多个), with the words that modify it closely.</summary>
internal sealed class CountedNoun(TextAnalysis text)
{
    // Longer phrases are clauses.
    private const int LongestPhrase = 16;

    private readonly string _characters = text.Clean.Simplified;

    /// <summary>The noun, as the clean text has it; empty when the text names none.</summary>
    public string Find(TextSpan count, CountExpression expression)
    {
        if (expression.Kind is CountExpression.Percent or CountExpression.Ratio)
            return "";
        var noun = expression.CountsItself ? default : After(count.End);
        if (noun == default)
            noun = Before(count.Start);
        return noun == default ? "" : text.Clean.Text[noun.Start..noun.End].ReplaceLineEndings("");
    }

    /// <summary>The noun phrase that begins at an offset.</summary>
    private TextSpan After(int offset)
    {
        if (!text.IsTokenBorder(offset))
            return default;
        var tokens = text.Tokens;
        var start = -1;
        var end = -1;
        var hasNoun = false;
        for (var i = text.TokenIndexAt(offset); i < tokens.Length && tokens[i].Start - offset < LongestPhrase; i++)
        {
            var token = tokens[i];
            if (IsNoun(token))
            {
                start = start < 0 ? token.Start : start;
                end = token.End;
                hasNoun = true;
            }
            else if (IsModifier(token) || (!hasNoun && IsVerbalModifier(token)))
            {
                start = start < 0 ? token.Start : start;
            }
            else if (!(hasNoun && IsConjunction(token) && IsNounAt(i + 1)))
            {
                break;
            }
        }

        return end < 0 ? default : new TextSpan(start, end);
    }

    /// <summary>The noun phrase that ends at an offset.</summary>
    private TextSpan Before(int offset)
    {
        if (offset == 0 || !text.IsTokenBorder(offset))
            return default;
        var tokens = text.Tokens;
        var start = -1;
        var end = -1;
        for (var i = text.TokenIndexAt(offset - 1); i >= 0 && offset - tokens[i].Start < LongestPhrase; i--)
        {
            var token = tokens[i];
            if (IsNoun(token) || (end >= 0 && IsModifier(token)))
            {
                end = end < 0 ? token.End : end;
                start = token.Start;
            }
            else
            {
                break;
            }
        }

        return end < 0 ? default : new TextSpan(start, end);
    }

    private bool IsNounAt(int index) => index < text.Tokens.Length && (IsNoun(text.Tokens[index]) || IsModifier(text.Tokens[index]));

    private static bool IsNoun(Token token) => token.Tag.Name is ['n', ..] or "vn" or "an" or "j" or "l" or "i" or "eng" or "s";

    private static bool IsModifier(Token token) => token.Tag.Name is "b" or "a" or "ad" or "f" or "k" or "h" or "ng";

    private static bool IsVerbalModifier(Token token) => token.Tag.Name is "v" or "vi" or "vd" && token.Length > 1;

    private bool IsConjunction(Token token) => token.Length == 1 && _characters[token.Start] is '、' or '和' or '及' or '与';
}
