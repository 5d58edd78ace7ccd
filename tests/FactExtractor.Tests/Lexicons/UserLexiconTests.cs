using FactExtractor.Facts;
using FactExtractor.Lexicons;
using FactExtractor.Reading;

namespace FactExtractor.Tests.Lexicons;

public sealed class UserLexiconTests
{
    [Fact]
    public void A_byte_order_mark_windows_line_ends_comments_and_blank_lines_are_tolerated()
    {
        var lexicon = UserLexicon.Read(new StringReader("\uFEFF# mine\r\n\r\n云栖谷\tplace\t贵州省/云栖谷\r\n鹤立\tPerson\r\n"));
        lexicon.Words.Should().Equal(
            new UserWord("云栖谷", UserWordType.Place, "贵州省/云栖谷"),
            new UserWord("鹤立", UserWordType.Person, ""));
    }

    [Theory]
    [InlineData("云栖谷\tplace\n云栖谷", "line 2*")]
    [InlineData("云栖谷\tvillage", "line 1*village*")]
    [InlineData("云栖谷\t1", "line 1*")]
    [InlineData("\tplace", "line 1*")]
    [InlineData("笸箩\tunit\tfoo", "line 1: \"foo\" is no kind of unit (classifier, *")]
    [InlineData("大掌柜\ttitle\tmeasure", "line 1: \"measure\" is no kind of title (post, rank, role)")]
    [InlineData("云栖\tword\tQQ", "line 1: \"QQ\" is no part of speech*")]
    public void A_bad_line_is_named(string text, string message)
    {
        var read = () => UserLexicon.Read(new StringReader(text));
        read.Should().Throw<FormatException>().WithMessage(message);
    }

    [Fact]
    public void People_and_places_of_the_dictionary_are_found_with_their_values()
    {
        var facts = FactsOf("昨天傍晚，鹤立在云栖谷散步。", new UserWord("云栖谷", UserWordType.Place, "贵州省/云栖谷"), new UserWord("鹤立", UserWordType.Person, ""));
        facts.Where(f => f.Rule == "dictionary").Select(f => (f.Type, f.Text, f.Value)).Should().Equal(
            (FactType.Person, "鹤立", "鹤立"), (FactType.Place, "云栖谷", "贵州省/云栖谷"));
    }

    [Theory]
    [InlineData("雲棲穀", "我們在雲棲穀散步。", "雲棲穀")]
    [InlineData("雲棲穀", "我们在云栖谷散步。", "云栖谷")]
    [InlineData("云栖谷", "我們在雲棲穀散步。", "雲棲穀")]
    [InlineData("云栖Ｃ区", "我们在云栖C区散步。", "云栖C区")]
    public void A_word_of_the_dictionary_is_found_in_either_script_and_width(string word, string text, string expected) =>
        FactsOf(text, new UserWord(word, UserWordType.Place, "贵州省/云栖谷")).Should().ContainSingle(f => f.Rule == "dictionary").Which.Text.Should().Be(expected);

    [Fact]
    public void The_longest_word_of_the_dictionary_at_a_place_is_found_none_within_it()
    {
        UserWord[] words = [new("云栖", UserWordType.Place, "短"), new("云栖谷", UserWordType.Place, "长"), new("栖谷口", UserWordType.Place, "内")];
        FactsOf("我们在云栖谷口散步。", words).Where(f => f.Rule == "dictionary").Select(f => f.Value).Should().Equal("长");
    }

    [Fact]
    public void A_person_of_the_dictionary_has_title_and_organization_as_any_other()
    {
        FactsOf("市水务局局长鹤立、副局长沈国强出席。", new UserWord("鹤立", UserWordType.Person, "黄鹤立")).OfType<PersonFact>()
            .Select(p => (p.Value, p.Title, p.Organization, p.Rule == "dictionary"))
            .Should().Contain(("黄鹤立", "市水务局局长", "市水务局", true)).And.Contain(p => p.Value == "沈国强" && p.Title == "副局长");
    }

    [Fact]
    public void Titles_and_units_of_the_dictionary_are_read_as_those_that_are_built_in()
    {
        var facts = FactsOf("大掌柜沈国强送来3笸箩山货。", new UserWord("大掌柜", UserWordType.Title, ""), new UserWord("笸箩", UserWordType.Unit, "classifier")).ToList();
        facts.OfType<PersonFact>().Should().ContainSingle().Which.Title.Should().Be("大掌柜");
        facts.OfType<CountFact>().Should().ContainSingle().Which.Should().BeEquivalentTo(new { Unit = "笸箩", Object = "山货" });
    }

    [Fact]
    public void A_word_of_the_dictionary_is_not_cut()
    {
        var tokens = new FactPipelineBuilder { Dictionary = new UserLexicon([new UserWord("栖谷口", UserWordType.Word, "ns")]) }.Build().CreateReader().Explain("我们在栖谷口散步").Tokens;
        tokens.Select(token => (token.Length, token.Tag.Name)).Should().Contain((3, "ns"));
    }

    [Fact]
    public void No_fact_is_found_in_a_word_that_the_dictionary_forbids()
    {
        const string Text = "五十铃公司送来3辆货车。";
        FactsOf(Text, new UserWord("3辆", UserWordType.Never, "")).Should().NotContain(f => f.Type == FactType.Count);
    }

    private static IEnumerable<Fact> FactsOf(string text, params UserWord[] words) =>
        new FactPipelineBuilder { Dictionary = new UserLexicon(words) }.Build().CreateReader().Read(new DecodedText(text, "utf-8"), "a.txt").SelectMany(a => a.Facts);
}
