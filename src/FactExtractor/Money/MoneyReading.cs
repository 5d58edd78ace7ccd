using FactExtractor.Numbers;
using FactExtractor.Rules;

namespace FactExtractor.Money;

/// <summary>What the captures of the rules of money say. Each gives null when the words are no amount after all.</summary>
/// <remarks>
/// The labels are <c>before</c>, <c>number</c> (of ranges <c>low</c> and <c>high</c>), <c>currency</c> after the amount,
/// <c>symbol</c> before it, and <c>after</c>.
/// </remarks>
internal static class MoneyReading
{
    // More than this is told in 元; as many 块 are pieces (烧砖2400万块).
    private const decimal LargestTold = 1_000_000;

    /// <summary>A number with its currency: 3万元, 近5000万美元.</summary>
    public static MoneyExpression? OfAmount(RuleMatch match)
    {
        if (match.Mention("number") is not { IsOrdinal: false } number || !CanTell(match, number))
            return null;
        return new MoneyExpression(match.Qualify(number.Quantity), CurrencyOf(match));
    }

    /// <summary>A multiplier that 上 or 过 qualifies: 上百万元.</summary>
    public static MoneyExpression? OfBare(RuleMatch match) =>
        match.IsQualifierOfItsOwn("upward")
            ? new MoneyExpression(match.Quantity("number").With(Approximation.Over), CurrencyOf(match))
            : null;

    /// <summary>An order of magnitude: 千万元级.</summary>
    public static MoneyExpression? OfGrade(RuleMatch match) => new(match.Quantity("number").With(Approximation.About), CurrencyOf(match));

    /// <summary>From one amount to another: 12元到13元, 5000元以上3万元以下.</summary>
    public static MoneyExpression? OfRange(RuleMatch match)
    {
        var low = match.Quantity("low");
        var high = match.Quantity("high");
        return low.Low < high.High ? new MoneyExpression(Quantity.Between(low.Low, high.High), CurrencyOf(match)) : null;
    }

    /// <summary>An amount in 块 or 角 that ends the clause, where no noun could be counted by them: 四千来块。</summary>
    public static MoneyExpression? OfClauseEnd(RuleMatch match)
    {
        var text = match.Analysis.Clean.Simplified;
        var endsClause = match.Span.End == text.Length || text[match.Span.End] is '，' or '。' or '；' or '、' or '！' or '？' or ',' or ';' or '\n';
        if (!endsClause)
            return null;
        return match.Has("tenths") ? OfParts(match) : OfEarned(match);
    }

    /// <summary>块 without 钱, of a sum that people tell so: 挣三千来块.</summary>
    public static MoneyExpression? OfEarned(RuleMatch match) => match.Quantity("number").Low is >= 10 and <= LargestTold ? OfAmount(match) : null;

    /// <summary>Units, tenths and hundredths: 三元五角, 一块两毛五, 八毛.</summary>
    public static MoneyExpression? OfParts(RuleMatch match)
    {
        var units = match.Has("number") ? match.Quantity("number") : Quantity.Exactly(0);
        var tenths = PartOf(match, "tenths");
        var hundredths = PartOf(match, "hundredths");
        if (!units.IsSingle || tenths.High >= 10 || hundredths.High >= 100)
            return null;
        var low = units.Low + (tenths.Low / 10) + (hundredths.Low / 100);
        var high = units.High + (tenths.High / 10) + (hundredths.High / 100);
        return new MoneyExpression(match.Qualify(low < high ? Quantity.Between(low, high) : Quantity.Exactly(low)), Currency: null);
    }

    /// <summary>An amount without a currency, where a word of money leads to it: 捐款46万.</summary>
    public static MoneyExpression? OfCue(RuleMatch match)
    {
        if (match.Mention("number") is not { IsOrdinal: false } number || !match.Analysis.IsTokenBorder(match.SpanOf("cue").Start))
            return null;
        var characters = match.Analysis.Clean.Simplified;
        var last = characters[number.End - 1];
        var isLarge = number.Quantity.Low >= 10_000 && (ChineseNumeral.BigMultiplier(last) > 0 || last is '多' or '余');
        return isLarge ? new MoneyExpression(match.Qualify(number.Quantity), Currency: null) : null;
    }

    /// <summary>An amount without a currency, where an amount in 亿元 or 万元 stands before it in the sentence: 营收200亿元，净增30亿.</summary>
    public static MoneyExpression? OfCarried(RuleMatch match)
    {
        if (match.Mention("number") is not { IsOrdinal: false, Quantity.Low: >= 10_000 } number)
            return null;
        var text = match.Analysis.Clean.Simplified;
        var before = text.AsSpan(match.Analysis.SentenceAround(match.Span.Start).Start..match.Span.Start);
        var isCarried = ChineseNumeral.BigMultiplier(text[number.End - 1]) > 0
            && (before.Contains("亿元", StringComparison.Ordinal) || before.Contains("万元", StringComparison.Ordinal));
        return isCarried ? new MoneyExpression(match.Qualify(number.Quantity), Currency: null) : null;
    }

    /// <summary>A number of tenths or hundredths, or its bare digit: the last one of 四块五.</summary>
    private static Quantity PartOf(RuleMatch match, string label) =>
        !match.Has(label) ? Quantity.Exactly(0)
        : match.Mention(label) is { } number ? number.Quantity
        : Quantity.Exactly(ChineseNumeral.Digit(match.Text(label)[0]));

    /// <summary>A number counts only with what belongs to it: a bare 万元 heads a table, and a word that qualifies it is a word of its own.</summary>
    private static bool CanTell(RuleMatch match, NumberMention number)
    {
        if (number.Form is NumberForm.Percent or NumberForm.Fraction || (number.Form == NumberForm.DigitSequence && number.Digits < 4))
            return false;
        if (!match.IsQualifierOfItsOwn("before") || !match.IsQualifierOfItsOwn("apart"))
            return false;
        return number.Form != NumberForm.Bare || match.Has("before") || match.Has("after");
    }

    /// <summary>The currency named last, unless it is 元: 人民币3万元, 3万元新台币.</summary>
    private static string? CurrencyOf(RuleMatch match)
    {
        var after = match.Entry("currency") is { } entry ? entry[Currencies.Code] : null;
        var isLocal = after == Currencies.Yuan && !match.Text("currency").Contains("人民币", StringComparison.Ordinal);
        return after is not null && !isLocal ? after : match.Entry("symbol")?[Currencies.Code];
    }
}
