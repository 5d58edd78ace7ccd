using System.Text;
using FactExtractor.DataCompiler;

namespace FactExtractor.Tests.Lexicons;

public sealed class LexiconCompilerTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("factextractor-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("# Licence: MIT.\n#! word\n凉亭\n", "# Origin:")]
    [InlineData("# Origin: general knowledge.\n#! word\n凉亭\n", "# Licence:")]
    [InlineData("# Origin: general knowledge.\n# Licence: MIT.\n凉亭\n", "#!")]
    [InlineData("# Licence: MIT.\n#! word\n凉亭\n# Origin: too late.\n", "# Origin:")]
    public void A_lexicon_whose_header_lacks_origin_licence_or_columns_is_refused_by_name(string text, string missing)
    {
        var compile = () => Compile(text);
        compile.Should().Throw<InvalidDataException>().WithMessage($"*pavilion.tsv*\"{missing}\"*");
    }

    [Fact]
    public void A_lexicon_with_a_whole_header_is_compiled()
    {
        Compile("# Origin: general knowledge.\n# Licence: MIT.\n#! word\n凉亭\n");
        Encoding.Unicode.GetString(File.ReadAllBytes(Path.Combine(_folder.FullName, "lexicons.bin"))).Should().EndWith("凉亭pavilion");
    }

    private void Compile(string text)
    {
        File.WriteAllText(Path.Combine(_folder.FullName, "pavilion.tsv"), text);
        LexiconCompiler.Compile(_folder.FullName, Path.Combine(_folder.FullName, "lexicons.bin"));
    }
}
