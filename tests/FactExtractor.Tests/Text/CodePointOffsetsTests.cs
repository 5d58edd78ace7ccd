using FactExtractor.Text;

namespace FactExtractor.Tests.Text;

public sealed class CodePointOffsetsTests
{
    [Fact]
    public void Characters_outside_the_basic_plane_count_once()
    {
        const string text = "𠮷野家😀与𫚭";
        var offsets = new CodePointOffsets(text);
        var runes = 0;
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            offsets.FromUtf16(at).Should().Be(runes++);
            at += rune.Utf16SequenceLength;
        }

        offsets.FromUtf16(text.Length).Should().Be(runes);
    }

    [Fact]
    public void A_lone_surrogate_counts_as_one() => new CodePointOffsets("a\uD842b\uDFB7c").FromUtf16(5).Should().Be(5);
}
