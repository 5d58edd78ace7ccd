using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace FactExtractor.Segmentation.Tests.Parity;

/// <summary>Compares with what Python jieba 0.42.1 made of the same texts; see <c>record.py</c>.</summary>
public sealed class ParityTests
{
    private const int Chunk = 1000;

    private static readonly string[][] _recorded =
        [.. File.ReadLines(ParityTexts.PathOf("parity.tsv")).Where(line => line[0] != '#').Select(line => line.Split('\t'))];

    public static IEnumerable<object[]> Recordings => _recorded.Where(row => row[1] != "input").Select(row => new object[] { row[0], row[1] });

    public static IEnumerable<object[]> Texts => _recorded.Where(row => row[1] == "input").Select(row => new object[] { row[0] });

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_texts_are_those_that_were_recorded(string text)
        => Fingerprints(ParityTexts.Get(text), strings => string.Join('\n', strings)).Should().Equal(Hashes(text, "input"));

    [Theory]
    [MemberData(nameof(Recordings))]
    public void Every_word_is_that_of_Python_jieba(string text, string mode)
    {
        var (setup, name) = text.Split('/') is [var first, var second] ? (first, second) : throw new InvalidOperationException(text);
        var segmenter = Segmenter(setup);
        var tagger = new PosSegmenter(segmenter);
        var tokens = new TokenBuffer();
        Action<string> cut = mode switch
        {
            "cut" => line => segmenter.Cut(line, tokens),
            "cut-no-hmm" => line => segmenter.Cut(line, tokens, hmm: false),
            "full" => line => segmenter.CutAll(line, tokens),
            "search" or "tokenize" => line => segmenter.CutForSearch(line, tokens),
            "tags" => line => tagger.Cut(line, tokens),
            "tags-no-hmm" => line => tagger.Cut(line, tokens, hmm: false),
            _ => throw new InvalidOperationException(mode),
        };
        Func<Token, string> suffix = mode switch
        {
            "tokenize" => token => $"@{token.Start}",
            "tags" or "tags-no-hmm" => token => "/" + token.Tag,
            _ => _ => "",
        };

        var found = Fingerprints(ParityTexts.Get(name), strings =>
        {
            var output = new StringBuilder();
            foreach (var line in strings)
            {
                cut(line);
                for (var i = 0; i < tokens.Count; i++)
                {
                    if (i > 0)
                        output.Append('\u0001');
                    output.Append(line, tokens[i].Start, tokens[i].Length).Append(suffix(tokens[i]));
                }

                output.Append('\n');
            }

            return output.ToString();
        });

        var recorded = Hashes(text, mode);
        found.Should().HaveSameCount(recorded);
        Enumerable.Range(0, recorded.Length).Where(i => found[i] != recorded[i]).Should()
            .BeEmpty($"these thousands differ; `record.py {text} {mode} NUMBER` shows what is right");
    }

    /// <summary>The same user words as in <c>record.py</c>.</summary>
    private static JiebaSegmenter Segmenter(string setup)
    {
        var segmenter = new JiebaSegmenter();
        if (setup != "standard")
            segmenter.LoadUserDict(ParityTexts.PathOf(setup + ".txt"));
        if (setup == "user-2")
        {
            segmenter.DeleteWord("今天");
            segmenter.AddWord("了不");
            segmenter.SuggestFreq(["中", "将"], tune: true);
            segmenter.SuggestFreq("台中", tune: true);
        }

        return segmenter;
    }

    private static string[] Hashes(string text, string mode) => _recorded.Single(row => row[0] == text && row[1] == mode)[2..];

    private static string[] Fingerprints(IReadOnlyList<string> strings, Func<IEnumerable<string>, string> write) =>
        [.. strings.Chunk(Chunk).Select(chunk => Convert.ToHexStringLower(SHA256.HashData(MemoryMarshal.AsBytes(write(chunk).AsSpan())))[..8])];
}
