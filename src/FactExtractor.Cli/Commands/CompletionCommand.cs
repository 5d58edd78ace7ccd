using System.CommandLine;
using System.Text;

namespace FactExtractor.Cli.Commands;

/// <summary><c>completion</c>: a script by which the shell completes commands, options and their values.</summary>
internal static class CompletionCommand
{
    private const string Bash = """
        # factextractor completion bash > ~/.local/share/bash-completion/completions/factextractor
        _factextractor() {
            local IFS=$'\n'
            COMPREPLY=( $(compgen -W "$(factextractor "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}") )
        }
        complete -o default -F _factextractor factextractor

        """;

    // zsh takes the whole file for the function the first time it is asked to complete, and so has to be led into the function within.
    private const string Zsh = """
        #compdef factextractor
        # factextractor completion zsh > a folder of $fpath, as _factextractor
        _factextractor() {
            local -a candidates
            candidates=( ${(f)"$(factextractor "[suggest:$CURSOR]" "$BUFFER" 2>/dev/null)"} )
            compadd -a candidates || _files
        }
        if [[ $funcstack[1] == _factextractor ]]; then
            _factextractor "$@"
        else
            compdef _factextractor factextractor
        fi

        """;

    private static readonly Argument<string> _shell = new Argument<string>("SHELL") { Description = "bash or zsh." }.AcceptOnly("bash", "zsh");

    /// <summary>Makes the command.</summary>
    public static Command Create()
    {
        var command = new Command("completion", "Print a script by which the shell completes commands, options and values.") { _shell };
        command.SetAction(parsed =>
        {
            StandardOutput.Write(new StringBuilder(parsed.GetRequiredValue(_shell) == "zsh" ? Zsh : Bash));
            return ExitCode.Success;
        });
        return command.WithExamples(("source <(factextractor completion bash)", "for this shell"));
    }
}
