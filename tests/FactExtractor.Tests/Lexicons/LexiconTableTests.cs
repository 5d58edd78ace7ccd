using FactExtractor.Lexicons;

namespace FactExtractor.Tests.Lexicons;

public sealed class LexiconTableTests
{
    [Fact]
    public void The_last_word_of_every_table_is_looked_up_like_any_other()
    {
        foreach (var name in LexiconSet.BuiltIn.TableNames)
        {
            var last = LexiconSet.BuiltIn.EntriesOf(name).Last();
            var table = LexiconSet.BuiltIn.TableOf(name);
            table.Has(last.Word, 0, last.Word).Should().BeTrue();
            table.Has(last.Word, 0, "no such value").Should().BeFalse();
        }
    }
}
