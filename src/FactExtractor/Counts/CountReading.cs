using FactExtractor.Numbers;
using FactExtractor.Rules;
using FactExtractor.Text;

namespace FactExtractor.Counts;

/// <summary>What the captures of the rules of counts say. Each gives null when the words are no count after all.</summary>
/// <remarks>The labels are <c>before</c>, <c>number</c>, <c>unit</c>, <c>after</c>; of ranges <c>low</c> and <c>high</c>.</remarks>
internal static class CountReading
{
    /// <summary>What the segmentation's dictionary counts less often (节车厢 3, 架飞机 12) is a classifier with its noun.</summary>
    private const int LeastOfWords = 20;

    /// <summary>A number with a unit.</summary>
    public static CountExpression? OfUnit(RuleMatch match) =>
        match.Mention("number") is { } number && CanCount(match, number) ? WithUnit(match, number, match.Qualify(number.Quantity)) : null;

    /// <summary>A number with a unit and more of it: 3米多.</summary>
    public static CountExpression? OfMore(RuleMatch match) =>
        match.Mention("number") is { } number && CanCount(match, number) ? WithUnit(match, number, number.Quantity.With(Approximation.Over)) : null;

    /// <summary>A number with a unit and half a unit: 三斤半.</summary>
    public static CountExpression? OfHalf(RuleMatch match) =>
        match.Mention("number") is { Quantity: { Approximation: Approximation.Exact } quantity } number && CanCount(match, number)
            ? WithUnit(match, number, match.Qualify(Quantity.Exactly(quantity.Low + 0.5m)))
            : null;

    /// <summary>A length with its tenths said without a unit: 一米二.</summary>
    public static CountExpression? OfTail(RuleMatch match) =>
        match.Mention("number") is { Form: NumberForm.Chinese, Quantity: { Approximation: Approximation.Exact } quantity } number && CanCount(match, number)
            && match.Number("tail") is >= 1 and <= 9 and var tenths
            ? new CountExpression(CountExpression.Measure, match.Qualify(Quantity.Exactly(quantity.Low + (tenths / 10m)))) { Unit = match.SpanOf("unit") }
            : null;

    /// <summary>A weight in 斤 with tenths of it in 两: 六斤八两.</summary>
    public static CountExpression? OfCatties(RuleMatch match) =>
        match.Mention("number") is { Quantity: { Approximation: Approximation.Exact } quantity } number && CanCount(match, number)
            && match.Mention("tenths") is { IsOrdinal: false, Quantity: { Approximation: Approximation.Exact, High: < 10 } tenths }
            ? new CountExpression(CountExpression.Measure, match.Qualify(Quantity.Exactly(quantity.Low + (tenths.Low / 10)))) { Unit = match.SpanOf("unit") }
            : null;

    /// <summary>Points that somebody makes: 提出四点建议.</summary>
    public static CountExpression? OfPoints(RuleMatch match) =>
        match.Mention("number") is { } number && CanCount(match, number)
            ? new CountExpression(CountExpression.Count, match.Qualify(number.Quantity)) { Unit = match.SpanOf("unit"), CountsActs = true }
            : null;

    /// <summary>A multiplier that 上 or 过 qualifies: 上千人.</summary>
    public static CountExpression? OfBare(RuleMatch match) =>
        match.Mention("number") is { } number && match.IsQualifierOfItsOwn("upward") && !IsAfterCut(match)
            ? WithUnit(match, number, number.Quantity.With(Approximation.Over))
            : null;

    /// <summary>A multiplier by itself with a classifier, which counts the noun right after it: 百家企业.</summary>
    public static CountExpression? OfRound(RuleMatch match) =>
        match.Mention("number") is { IsOrdinal: false } number
            && WithUnit(match, number, match.Qualify(number.Quantity)) is { Kind: CountExpression.Count, CountsItself: false } count
            ? count with { NeedsNoun = true }
            : null;

    /// <summary>A number of what goes up and down: 数十家上下游厂商.</summary>
    public static CountExpression? OfLevels(RuleMatch match) => match.Has("upward") ? OfBare(match) : OfUnit(match);

    /// <summary>Two numbers with the same unit: 5吨至10吨, 60岁以上80岁以下.</summary>
    public static CountExpression? OfUnits(RuleMatch match)
    {
        if (Between(match) is not { } quantity || match.Text("unit") != match.Text("unit2"))
            return null;
        return WithUnit(match, match.Mention("low")!, quantity);
    }

    /// <summary>A number below or above zero.</summary>
    public static CountExpression? OfTemperature(RuleMatch match)
    {
        if (match.Mention("number") is not { IsOrdinal: false } number)
            return null;
        var quantity = match.Has("below") ? new Quantity(-number.Quantity.High, -number.Quantity.Low, number.Quantity.Approximation) : number.Quantity;
        return new CountExpression(CountExpression.Measure, match.Qualify(quantity)) { Unit = match.SpanOf("unit") };
    }

    /// <summary>A number with a word that is a unit only in this rule: 5金, 3死, 两届.</summary>
    public static CountExpression? OfWord(RuleMatch match) =>
        match.Mention("number") is { } number && CanCount(match, number)
            ? new CountExpression(CountExpression.Count, match.Qualify(number.Quantity)) { Unit = match.SpanOf("unit"), CountsItself = true }
            : null;

    /// <summary>A large or inexact number of the noun that follows it: 120多万残疾人, 数千游客.</summary>
    public static CountExpression? OfNoun(RuleMatch match)
    {
        if (match.Mention("number") is not { } number || !CanCount(match, number) || !(IsLarge(match, number) || IsInexact(number)))
            return null;
        var text = match.Analysis;
        var next = text.TokenIndexAt(number.End);
        if (number.End >= text.Clean.Text.Length || text.Tokens[next].Start != number.End)
            return null;
        // 1万多常住居民: a verb may modify the noun.
        var isNoun = IsNoun(text, next) || (text.Tokens[next] is { Length: > 1, Tag.Name: "v" or "vn" } && IsNoun(text, next + 1));
        return isNoun ? new CountExpression(CountExpression.Count, match.Qualify(number.Quantity)) : null;
    }

    private static bool IsNoun(TextAnalysis text, int index) =>
        index < text.Tokens.Length && text.Tokens[index] is { Length: > 1, Tag.Name: "n" or "nz" or "nt" or "ns" or "b" or "j" };

    /// <summary>A large number of the noun before it: 用户超过6亿.</summary>
    public static CountExpression? OfCue(RuleMatch match)
    {
        if (match.Mention("number") is not { } number || !CanCount(match, number) || !IsLarge(match, number))
            return null;
        var text = match.Analysis.Clean.Simplified;
        var endsClause = match.Span.End == text.Length || !char.IsLetterOrDigit(text[match.Span.End]);
        return endsClause ? new CountExpression(CountExpression.Count, match.Qualify(number.Quantity)) : null;
    }

    private static bool IsLarge(RuleMatch match, NumberMention number)
    {
        var last = match.Analysis.Clean.Simplified[number.End - 1];
        return number.Quantity.Low >= 10_000 && (ChineseNumeral.BigMultiplier(last) > 0 || last is '多' or '余');
    }

    private static bool IsInexact(NumberMention number) => number.Form == NumberForm.Approximate && number.Quantity.Low >= 100;

    /// <summary>Per cent.</summary>
    public static CountExpression? OfPercent(RuleMatch match) =>
        match.Mention("number") is { IsOrdinal: false } number && CanCount(match, number)
            ? new CountExpression(CountExpression.Percent, match.Qualify(number.Quantity))
            : null;

    /// <summary>Per cent from one to another.</summary>
    public static CountExpression? OfPercents(RuleMatch match) =>
        Between(match) is { } quantity ? new CountExpression(CountExpression.Percent, quantity) : null;

    /// <summary>Tenths: 三成, 六成五, 一成半.</summary>
    public static CountExpression? OfTenths(RuleMatch match)
    {
        if (match.Mention("number") is not { IsOrdinal: false, Quantity.High: <= 10 } number || !match.Analysis.IsTokenBorder(match.SpanOf("number").End))
            return null;
        var tenths = number.Quantity.Times(10);
        if (match.Has("half") || match.Has("digit"))
        {
            var rest = match.Number("digit") ?? 5;
            tenths = new Quantity(tenths.Low + rest, tenths.High + rest, tenths.Approximation);
        }

        return new CountExpression(CountExpression.Percent, match.Has("more") ? tenths.With(Approximation.Over) : match.Qualify(tenths));
    }

    /// <summary>A fraction: 三分之一.</summary>
    public static CountExpression? OfFraction(RuleMatch match) =>
        match.Mention("fraction") is { } fraction ? new CountExpression(CountExpression.Fraction, match.Qualify(fraction.Quantity)) : null;

    /// <summary>Tenths from one to another: 三成至五成.</summary>
    public static CountExpression? OfTenthsRange(RuleMatch match) =>
        Between(match) is { High: <= 10 } tenths && match.Mention("low") is { IsOrdinal: false }
            ? new CountExpression(CountExpression.Percent, tenths.Times(10))
            : null;

    /// <summary>A fraction in figures: 1/3.</summary>
    public static CountExpression? OfFigures(RuleMatch match)
    {
        const int LargestDenominator = 100;
        var (part, whole) = (match.Quantity("low").Low, match.Quantity("high").Low);
        var isFraction = match.Mention("low") is { Form: NumberForm.Arabic, IsOrdinal: false } && match.Mention("high") is { Form: NumberForm.Arabic }
            && part >= 1 && part < whole && whole <= LargestDenominator && match.IsQualifierOfItsOwn("before");
        return isFraction ? new CountExpression(CountExpression.Fraction, match.Qualify(Quantity.Exactly(Math.Round(part / whole, 6)))) : null;
    }

    /// <summary>Half, qualified: 近半, 半数以上.</summary>
    public static CountExpression? OfMajority(RuleMatch match)
    {
        var half = Quantity.Exactly(0.5m);
        if (match.Has("upward"))
            return match.IsQualifierOfItsOwn("upward") ? new CountExpression(CountExpression.Fraction, half.With(Approximation.Over)) : null;
        return match.IsQualifierOfItsOwn("before") ? new CountExpression(CountExpression.Fraction, match.Qualify(half)) : null;
    }

    /// <summary>An order of magnitude: 数以万计.</summary>
    public static CountExpression? OfScores(RuleMatch match) =>
        match.Mention("number") is { Form: NumberForm.Bare, Quantity: var number }
            ? new CountExpression(CountExpression.Count, number.With(Approximation.Over))
            : null;

    /// <summary>Per mille.</summary>
    public static CountExpression? OfPerMille(RuleMatch match) =>
        match.Mention("number") is { } number ? new CountExpression(CountExpression.Fraction, match.Qualify(number.Quantity.Times(0.001m))) : null;

    private static Quantity? Between(RuleMatch match)
    {
        var low = match.Quantity("low");
        var high = match.Quantity("high");
        return low.Low < high.High ? Quantity.Between(low.Low, high.High) : null;
    }

    /// <summary>Whether a number can tell an amount here, and what qualifies it begins a word: 约 in 合约 does not.</summary>
    private static bool CanCount(RuleMatch match, NumberMention number)
    {
        if (number.IsOrdinal || number.Form is NumberForm.DigitSequence || !match.IsQualifierOfItsOwn("apart"))
            return false;
        if (IsAfterCut(match))
            return false;
        return match.IsQualifierOfItsOwn("before") && (number.Form != NumberForm.Bare || match.Has("before"));
    }

    /// <summary>Whether the words that qualify the number begin another word: 上下 in 数十家上下游厂商.</summary>
    private static bool IsAfterCut(RuleMatch match) => match.Has("after") && !match.Analysis.IsTokenBorder(match.SpanOf("after").End);

    private static CountExpression? WithUnit(RuleMatch match, NumberMention number, Quantity quantity)
    {
        var span = match.SpanOf("unit");
        var unit = match.Entry("unit") is { } entry ? new Unit(entry) : default;
        if (span == default || unit.IsTime || !IsWholeWord(match.Analysis, span, unit))
            return null;
        var text = match.Analysis.Clean.Simplified;
        // 两大国家战略
        if (unit.IsNoun && text[span.Start - 1] == '大' && IsNounAt(match.Analysis, span.End))
            return null;
        var isLoneDigit = NumberedThing.IsLoneDigit(text, number);
        // 两期 are two, 二期 is the second; but 两点 is a time.
        var isTwo = text[number.Start] == '两' && text[span.Start] is '期' or '层';
        if (isLoneDigit && ((unit.NeedsMoreThanDigit && !isTwo) || (number.Form == NumberForm.Half && !unit.IsMeasure)))
            return null;
        if (NumberedThing.IsNamed(text, number, span))
            return null;
        var isOne = isLoneDigit && quantity is { Low: 1, Approximation: Approximation.Exact };
        if (isOne && unit.IsNoun)
            return null;
        // 三方会谈 are three parties, 500方混凝土 cubic metres.
        var countsItself = unit.CountsItself || (isLoneDigit && match.Text("unit") == "方");
        return new CountExpression(unit.CountKind, quantity) { Unit = span, CountsItself = countsItself, CountsActs = unit.CountsActs, IsIndefinite = isOne };
    }

    private static bool IsNounAt(TextAnalysis text, int offset) =>
        offset < text.Clean.Simplified.Length && text.IsTokenBorder(offset) && text.Tokens[text.TokenIndexAt(offset)].Tag.Name.StartsWith('n');

    /// <summary>Whether the unit is no part of a longer word: 人 in 人民, 台 in 台湾, m in mm.</summary>
    private static bool IsWholeWord(TextAnalysis text, TextSpan span, Unit unit)
    {
        var characters = text.Clean.Simplified;
        var isLatin = char.IsAsciiLetter(characters[span.End - 1]);
        if (isLatin)
            return span.End == characters.Length || !char.IsAsciiLetterOrDigit(characters[span.End]);
        var token = text.Tokens[text.TokenIndexAt(span.Start)];
        if (token.Start != span.Start || token.End <= span.End)
            return !unit.IsNoun || text.IsTokenBorder(span.End);
        // 节车厢 is no word; 个人 and 人为 are cut so wherever their characters meet.
        var isMultiplied = ChineseNumeral.BigMultiplier(characters[span.Start - 1]) > 0;
        return (text.FrequencyOf(token) < LeastOfWords && !isMultiplied)
            || (!unit.IsNoun && (characters[span.Start] == '个' || characters[span.End] == '为' || !token.Tag.Name.StartsWith('n')));
    }
}
