namespace FactExtractor.Text;

/// <summary>Leads from the offsets of a <see cref="CleanText"/> back to the decoded file it was made from.</summary>
/// <remarks>
/// Most of a clean text is a plain copy, so the map is a list of runs. A run is either copied one to one, or stands for a
/// piece of the source as a whole (a masked word, a ligature): any part of such a run leads to the whole piece.
/// </remarks>
public sealed class OffsetMap
{
    private readonly Run[] _runs;

    internal OffsetMap(Run[] runs) => _runs = runs;

    /// <summary>The range of the source that a range of the clean text was made from.</summary>
    /// <param name="span">A range of the clean text, not empty.</param>
    /// <returns>UTF-16 offsets in the decoded file.</returns>
    public TextSpan ToSource(TextSpan span)
    {
        var first = _runs[IndexOfRun(span.Start)];
        var last = _runs[IndexOfRun(span.End - 1)];
        var start = first.IsCopy ? first.SourceStart + (span.Start - first.CleanStart) : first.SourceStart;
        var end = last.IsCopy ? last.SourceStart + (span.End - last.CleanStart) : last.SourceEnd;
        return new TextSpan(start, end);
    }

    private int IndexOfRun(int offset)
    {
        var low = 0;
        var high = _runs.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) >> 1;
            if (_runs[middle].CleanStart <= offset)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }

    /// <summary>A stretch of clean text and the stretch of source it stands for.</summary>
    internal readonly record struct Run(int CleanStart, int SourceStart, int SourceEnd, bool IsCopy);
}
