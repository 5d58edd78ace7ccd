namespace FactExtractor.Cli.Tests;

public sealed class RulesTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("date.month-day")]
    [InlineData("date")]
    [InlineData("da")]
    public void Rules_are_shown_by_the_beginning_of_their_names(string name)
    {
        var output = _folder.Run("rules", name).Output;
        output.Should().Contain("date.month-day  ").And.Contain("\n  pattern  ").And.Contain("\n  yes      ").And.Contain("\n  no       ");
        output.Should().NotContain("money.");
    }

    [Fact]
    public void Both_shells_get_their_script()
    {
        _folder.Run("completion", "bash").Output.Should().Contain("complete -o default -F _factextractor factextractor");
        _folder.Run("completion", "zsh").Output.Should().StartWith("#compdef factextractor");
    }
}
