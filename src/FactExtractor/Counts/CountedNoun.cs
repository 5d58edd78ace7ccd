using FactExtractor.Rules;
using FactExtractor.Text;

namespace FactExtractor.Counts;

/// <summary>Finds the noun that a count counts: after it (2100多个口罩) or before it (口罩2100多个), with the words that modify it closely.</summary>
/// <remarks>
/// Two lexicons tell what may stand before a noun without being part of it (<c>determiner</c>: 全市, 各类), and between it and the count after it
/// (<c>count-link</c>: 门票售出950万张).
/// </remarks>
internal sealed class CountedNoun
{
    private readonly PhraseReader _reader;
    private readonly FollowingNoun _following;
    private readonly PrecedingNoun _preceding;

    /// <summary>Prepares to find nouns.</summary>
    public CountedNoun(LexemeClasses classes)
    {
        _reader = new PhraseReader(classes);
        _following = new FollowingNoun(_reader, classes);
        _preceding = new PrecedingNoun(_reader, classes);
    }

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
        if (expression.Kind == CountExpression.Measure && _preceding.Find(text, count.Start, earlier, countsActs: false) is { End: > 0 } measured
            && EndsInProperty(text, measured.End))
        {
            return measured;
        }


        var noun = _following.Find(text, expression, count, out var isElsewhere);
        if (noun == default && !isElsewhere && expression.Kind != CountExpression.Fraction)
            noun = _preceding.Find(text, count.Start, earlier, expression.CountsActs && EndsClause(text, count.End));
        if (noun == default && expression.CountsActs)
            noun = Act(text, count.End);
        return noun;
    }

    /// <summary>Whether the word that ends at an offset is a property.</summary>
    private bool EndsInProperty(TextAnalysis text, int offset)
    {
        Span<PhraseWord> last = stackalloc PhraseWord[1];
        return _reader.Read(text, text.Tokens[text.TokenIndexAt(offset - 1)].Start, offset, last) == 1 && last[0].Role == PhraseRole.Property;
    }

    /// <summary>The verb that stands by itself at an offset, and so names an act: 3000件投诉.</summary>
    private TextSpan Act(TextAnalysis text, int offset)
    {
        Span<PhraseWord> words = stackalloc PhraseWord[2];
        words = words[.._reader.Read(text, offset, text.Clean.Text.Length, words)];
        var isAct = words.IsVerb(0) && words.RoleAt(1) is PhraseRole.Stop or PhraseRole.Conjunction;
        return isAct ? new TextSpan(words[0].Start, words[0].End) : default;
    }

    private static bool EndsClause(TextAnalysis text, int offset) =>
        offset == text.Clean.Simplified.Length || !char.IsLetterOrDigit(text.Clean.Simplified[offset]);
}
