namespace FactExtractor.Cli.Tests;

public sealed class UsageTests : IDisposable
{
    private readonly WorkFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("", "no command is given")]
    [InlineData("extrat news", "there is no command or option 'extrat'")]
    [InlineData("extract", "PATH")]
    [InlineData("extract . --formt csv", "there is no option '--formt'")]
    [InlineData("extract . -f xml", "'xml' is none of csv, json, jsonl")]
    [InlineData("extract . -o facts.xml", "facts.xml: the ending tells no format")]
    [InlineData("extract . --types date,price", "'price' is none of date, person, count, money, place")]
    [InlineData("extract . --published 2021-13-01", "'2021-13-01' is no day")]
    [InlineData("extract . -j none", "--jobs")]
    [InlineData("extract . --encoding ebcdic", "'ebcdic' is none of")]
    [InlineData("extract . --shard 4/3", "'4/3' is no part like 3/20")]
    [InlineData("extract . --resume", "--resume needs an output file")]
    [InlineData("extract . -q -v", "--quiet and --verbose contradict each other")]
    [InlineData("extract . -o a.part --duplicates drop", "--duplicates: a part holds them all")]
    [InlineData("extract - --input-format jsonl --encoding gb18030", "JSON Lines is always UTF-8")]
    [InlineData("extract . -j 0", "see factextractor extract --help")]
    [InlineData("merge a.part --expect 0", "--expect: '0' is no number from 1")]
    [InlineData("merge a.part --expect all", "--expect: 'all' is no number from 1")]
    [InlineData("merge a.part -f part", "'part' is none of csv, json,")]
    [InlineData("completion fish", "'fish' is none of bash, zsh")]
    [InlineData("tokens -x", "there is no option '-x'")]
    [InlineData("rules no.such-rule", "there is no rule 'no.such-rule'")]
    public void Wrong_usage_is_told_in_one_line_and_exits_with_2(string arguments, string complaint)
    {
        var ending = _folder.Run(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        ending.ExitCode.Should().Be(2);
        ending.Output.Should().BeEmpty();
        ending.ErrorLines.Should().ContainSingle().Which.Should().StartWith("factextractor: ").And.Contain(complaint);
    }

    [Theory]
    [InlineData("extract nowhere")]
    [InlineData("merge nowhere")]
    [InlineData("tokens nowhere")]
    [InlineData("explain 今天 --dictionary nowhere")]
    [InlineData("evaluate nowhere .")]
    public void A_file_that_is_not_there_is_told_in_one_line_and_exits_with_1(string arguments)
    {
        var ending = _folder.Run([.. arguments.Split(' '), .. arguments.StartsWith("extract", StringComparison.Ordinal) ? ["-q"] : Array.Empty<string>()]);
        ending.ExitCode.Should().Be(1);
        ending.Error.Should().Be("factextractor: nowhere: no such file or folder\n");
    }

    [Theory]
    [InlineData("merge folder")]
    [InlineData("tokens folder")]
    [InlineData("explain 今天 --dictionary folder")]
    [InlineData("evaluate folder .")]
    public void So_is_a_folder_where_a_file_is_meant(string arguments)
    {
        Directory.CreateDirectory(_folder["folder"]);
        _folder.Run(arguments.Split(' ')).Should().Be(new Ending(1, "", "factextractor: folder: is a folder\n"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("extract")]
    [InlineData("merge")]
    [InlineData("explain")]
    [InlineData("evaluate")]
    [InlineData("tokens")]
    [InlineData("schema")]
    [InlineData("rules")]
    [InlineData("completion")]
    public void Every_command_has_help(string command)
    {
        var ending = _folder.Run([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);

        ending.ExitCode.Should().Be(0);
        ending.Output.Should().Contain("Usage:");
        if (command.Length > 0)
            ending.Output[ending.Output.IndexOf("Examples:", StringComparison.Ordinal)..].Should().Contain($"factextractor {command}");
        ending.Error.Should().BeEmpty();
    }

    [Fact]
    public void A_path_may_start_with_an_at_sign()
    {
        _folder.Write("@news.txt", "2021年5月6日。");
        _folder.Run("extract", "@news.txt", "-f", "jsonl").Output.Should().StartWith("{\"source\":\"@news.txt\"");
    }
}
