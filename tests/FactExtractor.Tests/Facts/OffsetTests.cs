using FactExtractor.Reading;

namespace FactExtractor.Tests.Facts;

public sealed class OffsetTests
{
    public static TheoryData<string> Texts =>
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Annotated")).Where(IsText).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_words_of_every_fact_stand_at_its_code_points(string name)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Annotated", name);
        var text = new SourceFile(path, name).Decode(File.ReadAllBytes(path), new TextDecoder());
        var codePoints = text.Text.EnumerateRunes().ToArray();
        var facts = new FactPipelineBuilder().Build().CreateReader().Read(text, name).SelectMany(article => article.Facts).ToList();
        facts.Should().NotBeEmpty();
        facts.Should().OnlyContain(fact => string.Concat(codePoints.Skip(fact.Start).Take(fact.End - fact.Start)) == fact.Text);
    }

    [Fact]
    public void Offsets_count_characters_beyond_the_basic_plane_once()
    {
        const string Text = "𠮷野家向灾区送去𠮷祥米300袋，共计两万元。";
        var codePoints = Text.EnumerateRunes().ToArray();
        var facts = new FactPipelineBuilder().Build().CreateReader().Read(new DecodedText(Text, "utf-8"), "a.txt").SelectMany(article => article.Facts).ToList();
        facts.Select(fact => string.Concat(codePoints[fact.Start..fact.End])).Should().Contain(["300袋", "两万元"]);
    }

    private static bool IsText(string path) => !path.EndsWith(".jsonl", StringComparison.Ordinal) && !path.EndsWith(".json", StringComparison.Ordinal)
        && !path.EndsWith(".md", StringComparison.Ordinal) && !path.EndsWith(".cs", StringComparison.Ordinal);
}
