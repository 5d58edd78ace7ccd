using FsCheck;
using FsCheck.Fluent;

namespace FactExtractor.Segmentation.Tests;

public sealed class SegmentationTests
{
    private readonly JiebaSegmenter _segmenter = new();
    private readonly PosSegmenter _tagger = new();

    [Fact]
    public void No_text_has_no_words()
    {
        _segmenter.Cut("").Should().BeEmpty();
        _segmenter.CutAll("").Should().BeEmpty();
        _tagger.Cut("").Should().BeEmpty();
    }

    [Theory]
    [InlineData("\uD83D")]
    [InlineData("\uDE00")]
    [InlineData("好\uDE00\uD83D好")]
    public void Unpaired_surrogates_are_words(string text)
    {
        string.Concat(_segmenter.Cut(text)).Should().Be(text);
        string.Concat(_tagger.Cut(text).Select(pair => pair.Word)).Should().Be(text);
    }

    [Fact]
    public void The_words_of_any_text_are_the_text()
    {
        var text = ArbMap.Default.ArbFor<char[]>();
        var han = Gen.Choose('\u4E00', '\u9FFF').Select(c => (char)c).ArrayOf().ToArbitrary();
        Prop.ForAll(text, han, (some, characters) =>
        {
            var mixed = new string([.. some, .. characters, .. some]);
            string.Concat(_segmenter.Cut(mixed)).Should().Be(mixed);
            string.Concat(_segmenter.Cut(mixed, hmm: false)).Should().Be(mixed);
            string.Concat(_tagger.Cut(mixed).Select(pair => pair.Word)).Should().Be(mixed);
            string.Concat(_tagger.Cut(mixed, hmm: false).Select(pair => pair.Word)).Should().Be(mixed);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Long_runs_without_punctuation_are_cut()
    {
        var unknown = string.Concat(Enumerable.Repeat("龘靐齉爩", 2500));
        string.Concat(_segmenter.Cut(unknown)).Should().Be(unknown);
        string.Concat(_tagger.Cut(unknown).Select(pair => pair.Word)).Should().Be(unknown);
        var digits = new string('9', 100_000);
        _segmenter.Cut(digits).Should().Equal(digits);
    }

    [Fact]
    public void The_span_based_form_allocates_nothing_once_its_buffer_has_grown()
    {
        const string Text = "昨天上午，市长欧阳修远在新闻发布会上表示，全市今年计划新建320所幼儿园。";
        var tokens = new TokenBuffer();
        Cut();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Cut();
        GC.GetAllocatedBytesForCurrentThread().Should().Be(before);

        void Cut()
        {
            _segmenter.Cut(Text, tokens);
            _segmenter.CutAll(Text, tokens);
            _tagger.Cut(Text, tokens);
        }
    }

    [Fact]
    public void Many_threads_may_share_a_segmenter()
    {
        string[] texts = [.. Enumerable.Range(0, 200).Select(i => $"第{i}次会议在北京召开，王小明等{i}人参加了会议。")];
        var alone = texts.Select(text => Words.Joined(_tagger.Cut(text))).ToList();
        texts.AsParallel().AsOrdered().WithDegreeOfParallelism(4).Select(text => Words.Joined(_tagger.Cut(text))).Should().Equal(alone);
    }

    [Fact]
    public void A_tag_is_known_by_its_name()
    {
        var tokens = new TokenBuffer();
        _tagger.Cut("北京", tokens);
        tokens[0].Tag.Should().Be(Tag.Parse("ns"));
        tokens[0].Tag.ToString().Should().Be("ns");
        _segmenter.Cut("北京", tokens);
        tokens[0].Tag.Should().Be(default(Tag));
        default(Tag).Name.Should().BeEmpty();
    }
}
