using FactExtractor.Facts;
using FactExtractor.Lexicons;
using FactExtractor.Rules;

namespace FactExtractor.Tests.Rules;

/// <summary>Reruns the examples of every rule as real files have them: with other words around, full width, broken lines, traditional characters.</summary>
public sealed class NoiseTests
{
    private const string Before = "记者从有关部门了解到，此项工作目前正在各地有序推进，";
    private const string After = "，各项准备已经就绪，下一步还将继续跟进。";

    private static readonly Dictionary<char, char> _traditional = TraditionalCharacters();

    public static TheoryData<string> Names => RuleCorpus.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Words_around_an_example_change_nothing(string name) =>
        Check(name, (_, example) => [example with { Marked = Before + example.Marked + After }]);

    [Theory]
    [MemberData(nameof(Names))]
    public void Full_width_digits_and_letters_read_the_same(string name) =>
        Check(name, (_, example) => [example with { Marked = string.Concat(example.Marked.Select(FullWidth)) }]);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_line_break_anywhere_in_the_words_of_a_fact_changes_nothing(string name) =>
        Check(name, (_, example) => Broken(example));

    [Theory]
    [MemberData(nameof(Names))]
    public void Traditional_characters_read_the_same(string name) => Check(name, (type, example) => type == FactType.Person ? [] : [Traditional(example)]);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_line_break_anywhere_in_traditional_characters_changes_nothing(string name) =>
        Check(name, (type, example) => type == FactType.Person ? [] : Broken(Traditional(example)));

    /// <summary>The example in traditional characters; the names of people stay as written, so theirs have none.</summary>
    private static Example Traditional(Example example) =>
        example with { Marked = string.Concat(example.Marked.Select(c => _traditional.GetValueOrDefault(c, c))), Fields = null };

    private static IEnumerable<Example> Broken(Example example) => Enumerable.Range(example.Span.Start + 2, Math.Max(0, example.Span.Length - 1))
        .Select(at => example with { Marked = Before + example.Marked.Insert(at, "\n") + After });

    private static void Check(string name, Func<FactType, Example, IEnumerable<Example>> noise)
    {
        var (rule, type) = RuleCorpus.Rules[name];
        var failures = rule.Yes.SelectMany(example => noise(type, example)).Select(noisy => RuleCorpusTests.Failure(rule, type, noisy)).Where(f => f is not null);
        string.Join('\n', failures).Should().BeEmpty();
    }

    private static char FullWidth(char c) => char.IsAsciiLetterOrDigit(c) || c is '%' ? (char)(c + ('！' - '!')) : c;

    /// <summary>For every simplified character the first traditional one that is matched as it.</summary>
    private static Dictionary<char, char> TraditionalCharacters()
    {
        Dictionary<char, char> traditional = [];
        foreach (var variant in LexiconSet.BuiltIn.EntriesOf("variant-character").Where(v => v.Word[0] is >= '\u4E00' and <= '\u9FFF'))
            traditional.TryAdd(variant[1][0], variant.Word[0]);
        return traditional;
    }
}
