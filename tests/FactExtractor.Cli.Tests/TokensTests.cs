using System.Text;

namespace FactExtractor.Cli.Tests;

public sealed class TokensTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("tags", "他/r 来到/v 北京/ns 清华大学/nt")]
    [InlineData("cut", "他 来到 北京 清华大学")]
    [InlineData("cut-no-hmm", "他 来到 北京 清华大学")]
    [InlineData("full", "他 来到 北京 清华 清华大学 华大 大学")]
    [InlineData("search", "他 来到 北京 清华 华大 大学 清华大学")]
    public void Each_line_gives_a_line_of_words(string mode, string words)
    {
        _folder.Write("a.txt", "他来到北京清华大学\n\n他来到北京清华大学");
        _folder.Run("tokens", "a.txt", "--mode", mode).Output.Should().Be($"{words}\n\n{words}\n");
        _folder.RunWithInput("他来到北京清华大学", "tokens", "-", "--mode", mode).Output.Should().Be(words + "\n");
    }

    [Fact]
    public void What_is_not_UTF_8_is_refused()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        _folder.Write("a.txt", Encoding.GetEncoding("gb18030").GetBytes("他来到北京"));
        _folder.Run("tokens", "a.txt").Should().Be(new Ending(1, "", "factextractor: a.txt: is not UTF-8\n"));
    }
}
