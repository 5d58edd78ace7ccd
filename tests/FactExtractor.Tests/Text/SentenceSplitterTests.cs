using FactExtractor.Text;

namespace FactExtractor.Tests.Text;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("他来了。她走了！", "他来了。|她走了！")]
    [InlineData("“好。”他说：“走吧！”", "“好。”|他说：“走吧！”")]
    [InlineData("增长3.5%；下降1.2%", "增长3.5%；|下降1.2%")]
    [InlineData("标题\n正文 。 \n", "标题|正文 。")]
    [InlineData("真的？！是的……", "真的？！|是的……")]
    [InlineData("已经完成. 下一步,继续.", "已经完成.|下一步,继续.")]
    [InlineData("阿里.买买提到www.a.com", "阿里.买买提到www.a.com")]
    [InlineData("", "")]
    public void Sentences_end_at_their_marks_and_closing_quotes(string text, string expected)
    {
        var sentences = new List<Sentence>();
        SentenceSplitter.Split(text, sentences);
        string.Join('|', sentences.Select(sentence => text[sentence.Span.Start..sentence.Span.End])).Should().Be(expected);
    }
}
