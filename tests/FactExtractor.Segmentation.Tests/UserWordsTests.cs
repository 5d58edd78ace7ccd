using System.Text;

namespace FactExtractor.Segmentation.Tests;

public sealed class UserWordsTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();
    private readonly JiebaSegmenter _segmenter = new();

    public void Dispose() => File.Delete(_file);

    [Fact]
    public void A_user_dictionary_adds_words_with_frequency_and_tag()
    {
        File.WriteAllText(_file, "创新办 3 i\n云计算 5\n");
        _segmenter.LoadUserDict(_file);
        Words.Joined(new PosSegmenter(_segmenter).Cut("李小福是创新办主任也是云计算方面的专家")).Should().Contain("创新办/i").And.Contain("云计算/x");
    }

    [Fact]
    public void A_byte_order_mark_and_carriage_returns_are_no_part_of_a_word()
    {
        File.WriteAllText(_file, "云计算 nz\r\n\r\n创新办 3\r\n", new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        _segmenter.LoadUserDict(_file);
        Words.Joined(_segmenter.Cut("云计算和创新办")).Should().Be("云计算 和 创新办");
    }

    [Fact]
    public void A_word_without_frequency_gets_the_least_that_keeps_it_whole()
    {
        _segmenter.AddWord("云计算", tag: "nz");
        Words.Joined(new PosSegmenter(_segmenter).Cut("我爱云计算")).Should().Be("我/r 爱/v 云计算/nz");
    }

    [Fact]
    public void A_deleted_word_is_not_found_again_by_the_model()
    {
        Words.Joined(_segmenter.Cut("他来到了网易杭研大厦")).Should().Be("他 来到 了 网易 杭研 大厦");
        _segmenter.DeleteWord("杭研");
        Words.Joined(_segmenter.Cut("他来到了网易杭研大厦")).Should().Be("他 来到 了 网易 杭 研 大厦");
    }

    [Fact]
    public void A_frequency_can_be_tuned_so_that_a_word_is_cut_apart()
    {
        Words.Joined(_segmenter.Cut("如果放到post中将出错。", hmm: false)).Should().Be("如果 放到 post 中将 出错 。");
        _segmenter.SuggestFreq(["中", "将"], tune: true).Should().Be(494);
        Words.Joined(_segmenter.Cut("如果放到post中将出错。", hmm: false)).Should().Be("如果 放到 post 中 将 出错 。");
    }

    [Fact]
    public void A_frequency_can_be_tuned_so_that_a_word_is_kept_whole()
    {
        _segmenter.SuggestFreq("台中", tune: true).Should().Be(69);
        Words.Joined(_segmenter.Cut("「台中」正确应该不会被切开", hmm: false)).Should().Be("「 台中 」 正确 应该 不会 被 切开");
    }

    [Fact]
    public void A_word_may_have_blanks_and_what_is_no_frequency_or_tag_belongs_to_it()
    {
        File.WriteAllText(_file, "Edu Trust认证 2000\n5G 基站 3 nz\n");
        var entries = UserDictionary.Read(_file);
        entries.Should().Equal(new UserDictionaryEntry("Edu Trust认证", 2000, null), new UserDictionaryEntry("5G 基站", 3, "nz"));
    }

    [Theory]
    [InlineData("n", "n", null, null)]
    [InlineData("5", "5", null, null)]
    [InlineData("5 n", "5", null, "n")]
    [InlineData("词 5 n", "词", 5L, "n")]
    [InlineData("词 n 5", "词 n", 5L, null)]
    [InlineData("词 N", "词 N", null, null)]
    [InlineData("词  5", "词 ", 5L, null)]
    public void A_line_is_read_as_jieba_reads_it(string line, string word, long? frequency, string? tag)
    {
        File.WriteAllText(_file, line);
        UserDictionary.Read(_file).Should().Equal(new UserDictionaryEntry(word, frequency, tag));
    }

    [Fact]
    public void A_line_that_is_not_UTF_8_is_named_and_nothing_is_added()
    {
        File.WriteAllBytes(_file, [.. "云计算 nz\n"u8, 0xD4, 0xC6, (byte)'\n']);
        _segmenter.Invoking(segmenter => segmenter.LoadUserDict(_file)).Should().Throw<InvalidDataException>().WithMessage($"{_file}, line 2: *UTF-8*");
        Words.Joined(_segmenter.Cut("我爱云计算")).Should().NotContain("云计算");
    }

    [Fact]
    public void A_frequency_beyond_all_bounds_is_named()
    {
        File.WriteAllText(_file, "云计算 99999999999999999999");
        _segmenter.Invoking(segmenter => segmenter.LoadUserDict(_file)).Should().Throw<InvalidDataException>().WithMessage("*line 1*too large*");
    }

    [Fact]
    public async Task Readers_see_whole_words_while_others_are_added()
    {
        const string Text = "我爱云计算";
        const string Before = "我爱云 计算";
        const string After = "我 爱 云计算";
        using var done = new CancellationTokenSource();
        var reader = Task.Run(() =>
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            while (!done.IsCancellationRequested)
                seen.Add(Words.Joined(_segmenter.Cut(Text)));
            return seen;
        });
        _segmenter.AddWord("云计算");
        for (var i = 0; i < 200; i++)
            _segmenter.AddWord($"无关词{i}", 1);
        await done.CancelAsync();
        (await reader).Should().BeSubsetOf([Before, After]);
        Words.Joined(_segmenter.Cut(Text)).Should().Be(After);
    }
}
