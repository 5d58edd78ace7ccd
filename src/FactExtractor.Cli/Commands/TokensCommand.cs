using System.CommandLine;
using System.Text;
using FactExtractor.Segmentation;

namespace FactExtractor.Cli.Commands;

/// <summary><c>tokens</c>: the words of a text, as jieba cuts it.</summary>
internal static class TokensCommand
{
    private static readonly Argument<string> _path = new Argument<string>("PATH") { Description = "A file in UTF-8, or - for standard input." }.AcceptNoOption();

    private static readonly Option<string> _mode = new Option<string>("--mode")
    {
        Description = "tags: word/tag of jieba.posseg.cut; cut: jieba.cut; cut-no-hmm: without the model of unknown words; full: all words; search: for an index.",
        DefaultValueFactory = _ => "tags",
    }.AcceptOnly("tags", "cut", "cut-no-hmm", "full", "search");

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var command = new Command("tokens", "Show the words of a text as jieba cuts it: for each line a line, the words joined by one blank.") { _path, _mode };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(_path), parsed.GetRequiredValue(_mode)));
        return command.WithExamples(
            ("factextractor tokens article.txt", "words with their parts of speech"),
            ("echo 小明硕士毕业于中国科学院 | factextractor tokens - --mode search", "words for a search engine"));
    }

    private static int Run(string path, string mode)
    {
        using var output = new StreamWriter(StandardOutput.Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };
        var cut = CutterOf(mode);
        var tokens = new TokenBuffer();
        return NamedText.Read(path, input =>
        {
            while (input.ReadLine() is { } line)
            {
                cut(line, tokens);
                Write(line, tokens.Tokens, output);
            }

            return ExitCode.Success;
        });
    }

    private static Action<string, TokenBuffer> CutterOf(string mode)
    {
        var segmenter = new JiebaSegmenter();
        var tagger = new PosSegmenter(segmenter);
        return mode switch
        {
            "cut" => (line, tokens) => segmenter.Cut(line, tokens),
            "cut-no-hmm" => (line, tokens) => segmenter.Cut(line, tokens, hmm: false),
            "full" => (line, tokens) => segmenter.CutAll(line, tokens),
            "search" => (line, tokens) => segmenter.CutForSearch(line, tokens),
            _ => (line, tokens) => tagger.Cut(line, tokens),
        };
    }

    private static void Write(string line, ReadOnlySpan<Token> tokens, StreamWriter output)
    {
        var isFirst = true;
        foreach (var token in tokens)
        {
            if (!isFirst)
                output.Write(' ');
            isFirst = false;
            output.Write(line.AsSpan(token.Start, token.Length));
            if (token.Tag == default)
                continue;
            output.Write('/');
            output.Write(token.Tag.Name);
        }

        output.WriteLine();
    }
}
