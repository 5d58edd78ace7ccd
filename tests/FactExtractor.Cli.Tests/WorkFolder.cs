using System.Diagnostics;
using System.Text;

namespace FactExtractor.Cli.Tests;

/// <summary>A fresh folder in which the real program is run.</summary>
public sealed class WorkFolder : IDisposable
{
    private static readonly string _program = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "factextractor.exe" : "factextractor");

    private static readonly UTF8Encoding _utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("factextractor");

    /// <summary>The path of a file in it.</summary>
    public string this[string name] => Path.Combine(_folder.FullName, name);

    public void Dispose()
    {
        if (!OperatingSystem.IsWindows())
        {
            foreach (var entry in _folder.EnumerateFileSystemInfos("*", SearchOption.TopDirectoryOnly).Where(entry => entry.LinkTarget is null))
                entry.UnixFileMode |= UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
        }

        _folder.Delete(recursive: true);
    }

    /// <summary>Writes a file as UTF-8.</summary>
    public void Write(string name, string text) => Write(name, _utf8.GetBytes(text));

    /// <summary>Writes a file.</summary>
    public void Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[name])!);
        File.WriteAllBytes(this[name], bytes);
    }

    /// <summary>Reads a file as UTF-8, a byte order mark included.</summary>
    public string Read(string name) => _utf8.GetString(File.ReadAllBytes(this[name]));

    /// <summary>The names of all files in it.</summary>
    public IEnumerable<string> Files() => _folder.EnumerateFiles("*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(_folder.FullName, file.FullName)).Order(StringComparer.Ordinal);

    /// <summary>Runs the program to its end.</summary>
    public Ending Run(params string[] arguments) => RunWithInput("", arguments);

    /// <summary>Runs the program on a standard input to its end.</summary>
    public Ending RunWithInput(string input, params string[] arguments)
    {
        using var process = Start(arguments);
        return Finish(process, input);
    }

    /// <summary>Runs the program as someone to whom the permissions of files apply, also when the tests run as root.</summary>
    public Ending RunUnprivileged(params string[] arguments)
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess)
            return Run(arguments);
        using var process = Start("setpriv", ["--bounding-set=-dac_override,-dac_read_search", _program, .. arguments]);
        return Finish(process, "");
    }

    /// <summary>Starts the program.</summary>
    public Process Start(params string[] arguments) => Start(_program, arguments);

    private static Ending Finish(Process process, string input)
    {
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        try
        {
            process.StandardInput.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The program may end without reading its input.
        }

        process.WaitForExit();
        return new Ending(process.ExitCode, output.Result, error.Result);
    }

    private Process Start(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            WorkingDirectory = _folder.FullName,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = _utf8,
            StandardOutputEncoding = _utf8,
            StandardErrorEncoding = _utf8,
        };
        return Process.Start(start)!;
    }
}

/// <summary>How a run of the program ended.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">What it wrote to standard output.</param>
/// <param name="Error">What it wrote to standard error.</param>
public sealed record Ending(int ExitCode, string Output, string Error)
{
    /// <summary>The lines of standard error.</summary>
    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The lines of standard output.</summary>
    public string[] OutputLines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
