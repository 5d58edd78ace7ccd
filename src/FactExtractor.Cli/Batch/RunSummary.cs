using System.Diagnostics;
using FactExtractor.Output;

namespace FactExtractor.Cli.Batch;

/// <summary>The figures of a run.</summary>
internal sealed class RunSummary
{
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly int[] _facts = new int[FactColumns.Types.Count];
    private readonly Dictionary<string, int> _encodings = new(StringComparer.Ordinal);
    private int _inputs;
    private int _failures;
    private int _articles;
    private int _duplicates;
    private long _bytes;

    /// <summary>Counts an input.</summary>
    public void Add(ItemResult result)
    {
        _inputs++;
        _bytes += result.Bytes;
        if (result.Error is not null)
            _failures++;
        if (result.Encoding.Length > 0)
            _encodings[result.Encoding] = _encodings.GetValueOrDefault(result.Encoding) + 1;
        foreach (var article in result.Articles)
        {
            _articles++;
            if (article.DuplicateOf is not null)
                _duplicates++;
            foreach (var fact in article.Facts)
                _facts[(int)fact.Type]++;
        }
    }

    /// <summary>Tells the figures, unless nobody wants to know them.</summary>
    /// <returns>The exit code of the run.</returns>
    public int Tell(OutputSettings settings, Messages messages)
    {
        if (!settings.IsQuiet)
            messages.Note(ToString());
        return _failures == 0 ? ExitCode.Success : ExitCode.Failure;
    }

    /// <summary>One line: what was read, what was found, and how fast.</summary>
    public override string ToString()
    {
        const double megabyte = 1e6;
        var seconds = Math.Max(_watch.Elapsed.TotalSeconds, 0.001);
        var read = $"{Counted(_inputs, "input")}, {_failures:N0} failed, {Counted(_articles, "article")}, {Counted(_duplicates, "duplicate")}";
        var encodings = string.Join(", ", _encodings.Select(pair => $"{pair.Key} {pair.Value:N0}").Order(StringComparer.Ordinal));
        var found = string.Join(", ", FactColumns.Types.Select(type => $"{FactColumns.NameOf(type)} {_facts[(int)type]:N0}"));
        var speed = $"{_bytes / megabyte:N1} MB in {seconds:N1} s, {_bytes / megabyte / seconds:N1} MB/s";
        return $"{read}{(encodings.Length > 0 ? $" ({encodings})" : "")}; {Counted(_facts.Sum(), "fact")} ({found}); {speed}";
    }

    /// <summary>A number with its noun, as <c>1 article</c> or <c>2,600 articles</c>.</summary>
    public static string Counted(int number, string noun) => $"{number:N0} {noun}{(number == 1 ? "" : "s")}";
}
