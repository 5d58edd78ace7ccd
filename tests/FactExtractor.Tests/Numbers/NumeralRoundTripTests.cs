using System.Globalization;
using FactExtractor.Numbers;
using FsCheck;
using FsCheck.Fluent;

namespace FactExtractor.Tests.Numbers;

/// <summary>Whatever number is written, in whatever style, is read back.</summary>
public sealed class NumeralRoundTripTests
{
    private static readonly Gen<long> _integers = Gen.OneOf(
        Gen.Choose(0, 12_000).Select(n => (long)n),
        Gen.Choose(0, int.MaxValue).Select(n => (long)n),
        Gen.Choose(0, int.MaxValue).Select(n => n * 4_357L),
        Gen.Choose(1, 9_999).SelectMany(n => Gen.Elements(100L, 1_000L, 10_000L, 1_000_000L, 100_000_000L, 100_010_000L).Select(m => n * m)));

    [Fact]
    public void Every_integer_up_to_twenty_thousand_is_read_back()
    {
        for (var n = 0L; n <= 20_000; n++)
        {
            ReadBack(NumeralWriter.Everyday(n)).Should().Be(n, NumeralWriter.Everyday(n));
            ReadBack(NumeralWriter.Financial(n)).Should().Be(n);
        }
    }

    [Fact]
    public void Integers_written_in_Chinese_are_read_back() =>
        Check(_integers, NumeralWriter.Everyday, NumeralWriter.Financial, NumeralWriter.Traditional, NumeralWriter.WithLiang);

    [Fact]
    public void Integers_written_in_Arabic_digits_are_read_back() =>
        Check(_integers, n => n.ToString(CultureInfo.InvariantCulture), NumeralWriter.FullWidth, NumeralWriter.Grouped, NumeralWriter.Mixed);

    [Fact]
    public void Decimals_are_read_back() =>
        Prop.ForAll(
            Arb.From(Gen.Choose(0, 9_999).SelectMany(n => Gen.Choose(1, 999).Select(d => n + (d / 1000m)))),
            (decimal n) =>
                ReadBack(n.ToString(CultureInfo.InvariantCulture)) == n
                && ReadBack(NumeralWriter.EverydayDecimal(n)) == n
                && ReadBack(n.ToString(CultureInfo.InvariantCulture) + "万") == n * 10_000
                && ReadBack(NumeralWriter.EverydayDecimal(n) + "亿") == n * 100_000_000).QuickCheckThrowOnFailure();

    [Fact]
    public void A_number_keeps_its_value_between_other_words() =>
        Prop.ForAll(Arb.From(_integers), n => ReadBack("共有" + NumeralWriter.Everyday(n) + "名，") == n).QuickCheckThrowOnFailure();

    private static void Check(Gen<long> numbers, params Func<long, string>[] styles)
    {
        foreach (var style in styles)
            Prop.ForAll(Arb.From(numbers), n => ReadBack(style(n)) == n).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));
    }

    private static decimal? ReadBack(string text)
    {
        var numbers = new List<NumberMention>();
        NumberReader.Read(text, [], numbers);
        var whole = numbers.Where(n => !n.IsPart).ToList();
        return whole is [{ Quantity.Approximation: Approximation.Exact } only] ? only.Quantity.Low : null;
    }
}
