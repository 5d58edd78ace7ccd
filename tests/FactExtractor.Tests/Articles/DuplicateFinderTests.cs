using FactExtractor.Articles;

namespace FactExtractor.Tests.Articles;

public sealed class DuplicateFinderTests
{
    private const string Report =
        """
        国产大型邮轮完成首次试航
        新华社上海8月6日电（记者 贾一白）历时八天，我国首艘国产大型邮轮6日完成试航任务，返回码头。
        试航期间，共有1200多人在船上工作，完成动力、航行、通信等63项试验，各项指标达到设计要求。
        这艘邮轮长三百二十三米，总吨位13.55万吨，可载客5246人。船上有客房2125间，设有剧院、餐厅和水上乐园。
        建造方介绍，邮轮将于年底交付，明年初投入运营，首条航线从上海出发，前往日本和韩国。
        """;

    private static string? Find(DuplicateFinder finder, string text, string source) => finder.Find(ArticleFingerprint.Of(text)!, source, 1);

    [Fact]
    public void The_same_report_with_another_head_is_a_duplicate_of_the_first()
    {
        var finder = new DuplicateFinder();
        var sentOn = "我国首艘大型邮轮试航归来\n来源：江东晚报\n2023-08-07\n" + Report[(Report.IndexOf('\n', StringComparison.Ordinal) + 1)..] + "\n责任编辑：宋佳";
        Find(finder, Report, "a.txt").Should().BeNull();
        Find(finder, sentOn, "b.txt").Should().Be("a.txt#1");
        Find(finder, sentOn, "c.txt").Should().Be("a.txt#1");
        Find(finder, Report.Replace("首次", "", StringComparison.Ordinal).Replace("年底交付", "12月交付", StringComparison.Ordinal), "d.txt").Should().Be("a.txt#1");
    }

    [Fact]
    public void Reports_of_one_series_are_no_duplicates()
    {
        var finder = new DuplicateFinder();
        Find(finder, "今天夜间到明天白天，全市多云转小雨，气温18到25度，东北风三级。市气象台提醒，出行请带雨具，注意道路湿滑。", "a.txt").Should().BeNull();
        Find(finder, "今天夜间到明天白天，全市晴转多云，气温21到30度，西南风二级。市气象台提醒，中午紫外线较强，注意防晒。", "b.txt").Should().BeNull();
    }

    [Fact]
    public void Short_texts_are_duplicates_only_if_they_are_the_same()
    {
        var finder = new DuplicateFinder();
        Find(finder, "大桥今天通车。", "a.txt").Should().BeNull();
        Find(finder, "大桥明天通车。", "b.txt").Should().BeNull();
        Find(finder, "大桥 今天通车！", "c.txt").Should().Be("a.txt#1");
    }

    [Fact]
    public void Many_articles_are_told_apart_and_found_again()
    {
        var finder = new DuplicateFinder();
        var random = new Random(7);
        var texts = Enumerable.Range(0, 3000).Select(_ => new string([.. Enumerable.Range(0, 200).Select(_ => (char)random.Next('一', '龥'))])).ToArray();
        for (var i = 0; i < texts.Length; i++)
            Find(finder, texts[i], i.ToString()).Should().BeNull();
        for (var i = 0; i < texts.Length; i++)
            Find(finder, texts[i], "again").Should().Be($"{i}#1");
    }

    [Fact]
    public void Articles_are_found_again_however_many_came_between()
    {
        var finder = new DuplicateFinder();
        for (var i = 0; i < 70_000; i++)
            Find(finder, $"{i}号大桥今天通车。", $"news/{i}.txt").Should().BeNull();
        foreach (var i in new[] { 0, 31, 32, 65_534, 65_535, 69_999 })
            Find(finder, $"{i}号大桥今天通车！", "again").Should().Be($"news/{i}.txt#1");
    }

    [Fact]
    public void A_fingerprint_can_be_written_down()
    {
        var fingerprint = ArticleFingerprint.Of(Report)!;
        ArticleFingerprint.Parse(fingerprint.ToString()).Should().Be(fingerprint);
    }

    [Fact]
    public void A_text_without_words_has_no_fingerprint() => ArticleFingerprint.Of(" \n。").Should().BeNull();
}
