using FactExtractor.Lexicons;

namespace FactExtractor.Tests.Places;

public sealed class GazetteerTests
{
    private static readonly LexiconSet _lexicons = LexiconSet.BuiltIn;
    private static readonly LexiconTable _codes = _lexicons.TableOf("division-code");

    [Fact]
    public void Every_name_of_a_division_has_a_code_that_the_table_of_codes_knows()
    {
        _lexicons.EntriesOf("division").Where(entry => _codes.Find(entry.Column(1)) is null).Select(entry => entry.Word)
            .Should().BeEmpty();
    }

    [Fact]
    public void Every_township_lies_in_a_division_that_the_table_of_codes_knows()
    {
        _lexicons.EntriesOf("township").SelectMany(entry => entry[1].Split(' ')).Distinct(StringComparer.Ordinal)
            .Where(code => _codes.Find(code) is null).Should().BeEmpty();
    }

    [Fact]
    public void Every_retired_code_has_a_successor_in_force_and_a_year()
    {
        foreach (var retired in _lexicons.EntriesOf("division-code").Where(entry => entry[2].Length > 0))
        {
            int.Parse(retired.Column(2)).Should().BeInRange(1980, 2024, retired.Word);
            var successor = _codes.Find(retired.Column(3));
            successor.Should().NotBeNull(retired.Word);
            successor!.Value[3].Should().BeEmpty(retired.Word);
        }
    }

    [Theory]
    [InlineData("country")]
    [InlineData("abroad")]
    public void Codes_of_places_abroad_are_two_letters_and_paths_begin_with_the_country(string lexicon)
    {
        var countries = _lexicons.EntriesOf("country").GroupBy(entry => entry[2], StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Select(e => e[3]).ToHashSet());
        foreach (var entry in _lexicons.EntriesOf(lexicon))
        {
            entry[2].Should().MatchRegex("^[A-Z]{2}$", entry.Word);
            countries[entry[2]].Should().Contain(entry[3].Split('/')[0], entry.Word);
        }
    }

    [Theory]
    [InlineData("country")]
    [InlineData("abroad")]
    [InlineData("landmark")]
    [InlineData("place-abbreviation")]
    public void Kinds_are_those_of_the_facts_and_needs_are_known(string lexicon)
    {
        string[] kinds = ["country", "province", "city", "county", "township", "site", "natural", "region", "abbreviation"];
        _lexicons.EntriesOf(lexicon).Should().OnlyContain(entry => kinds.Contains(entry[1]) && (entry[4] == "" || entry[4] == "evidence"));
    }

    [Fact]
    public void A_word_that_a_table_lacks_is_not_found()
    {
        _codes.Find("000000").Should().BeNull();
        _codes.Find("999999").Should().BeNull();
    }
}
