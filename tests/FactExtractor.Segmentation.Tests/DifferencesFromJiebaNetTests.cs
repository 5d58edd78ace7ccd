namespace FactExtractor.Segmentation.Tests;

/// <summary>Each row of the table in the library's README. What is expected here is what Python jieba gives.</summary>
public sealed class DifferencesFromJiebaNetTests
{
    private readonly JiebaSegmenter _segmenter = new();
    private readonly PosSegmenter _tagger = new();

    [Fact]
    public void A_middle_dot_is_never_part_of_a_word()
    {
        _segmenter.AddWord("卡米拉·哈里斯", 100, "nr");
        Words.Joined(_segmenter.Cut("卡米拉·哈里斯")).Should().Be("卡米拉 · 哈里斯");
    }

    [Fact]
    public void A_hyphen_or_percent_sign_is_never_part_of_a_tagged_word()
    {
        _segmenter.AddWord("COVID-19", 100, "nz");
        Words.Joined(_segmenter.Cut("COVID-19")).Should().Be("COVID-19");
        Words.Joined(new PosSegmenter(_segmenter).Cut("COVID-19")).Should().Be("COVID/eng -/x 19/m");
    }

    [Fact]
    public void A_Latin_word_with_a_digit_is_no_number() => Words.Joined(_tagger.Cut("A4纸")).Should().Be("A4/eng 纸/n");

    [Fact]
    public void Single_characters_that_would_be_a_word_keep_their_tags() => Words.Joined(_tagger.Cut("两国")).Should().Be("两/m 国/n");

    [Fact]
    public void The_full_mode_keeps_punctuation_and_finds_words_with_Latin_letters()
        => _segmenter.CutAll("他说：T恤 好").Should().Equal("他", "说", "：", "T恤", "", " ", "", "好");

    [Fact]
    public void A_character_of_two_surrogates_is_one_word() => _segmenter.Cut("😀好").Should().Equal("😀", "好");

    [Fact]
    public void User_words_belong_to_one_segmenter()
    {
        _segmenter.AddWord("云计算");
        Words.Joined(_segmenter.Cut("我爱云计算")).Should().Be("我 爱 云计算");
        Words.Joined(new JiebaSegmenter().Cut("我爱云计算")).Should().NotContain("云计算");
    }

    [Fact]
    public void A_dictionary_is_read_each_time_it_is_loaded()
    {
        var path = Path.GetTempFileName();
        File.WriteAllText(path, "云计算 1 n");
        _segmenter.LoadUserDict(path);
        File.WriteAllText(path, "云计算 1 nz");
        _segmenter.LoadUserDict(path);
        File.Delete(path);
        Words.Joined(new PosSegmenter(_segmenter).Cut("云计算")).Should().Be("云计算/nz");
    }

    [Fact]
    public void A_dictionary_that_cannot_be_read_is_an_error()
        => _segmenter.Invoking(segmenter => segmenter.LoadUserDict("/no/such/dictionary")).Should().Throw<IOException>();

    [Fact]
    public void A_frequency_of_zero_deletes_a_word()
    {
        _segmenter.AddWord("今天天气", 0);
        _segmenter.AddWord("今天", 0);
        Words.Joined(_segmenter.Cut("今天天气不错")).Should().Be("今 天 天气 不错");
    }

    [Fact]
    public void Tokens_are_ranges_of_the_text()
    {
        const string Text = "中国科学院";
        var tokens = _segmenter.Tokenize(Text, TokenizerMode.Search);
        tokens.Should().HaveCount(5).And.EndWith(new Token(0, 5));
        Text[tokens[0].Start..tokens[0].End].Should().Be("中国");
    }
}
