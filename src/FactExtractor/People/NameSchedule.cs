namespace FactExtractor.People;

/// <summary>
/// Chooses the candidates that do not overlap and whose log-odds above the threshold sum to the most: weighted interval scheduling, in time linear in
/// the text, apart from sorting the candidates. Reused from text to text.
/// </summary>
internal sealed class NameSchedule
{
    /// <summary>Log-odds from which a span is taken for a name, chosen on the sample that the weights were fitted to.</summary>
    public const double Threshold = -0.5;

    private const int None = -1;

    /// <summary>By where they end; those of the same characters by the order of their rules, so that of equal odds the earlier rule stands.</summary>
    private static readonly Comparison<FoundName> _byEnd = static (a, b) =>
        (a.Span.End, a.Span.Start, a.Kind).CompareTo((b.Span.End, b.Span.Start, b.Kind));

    private double[] _best = [];
    private int[] _choice = [];

    /// <summary>The names chosen, in reading order.</summary>
    /// <param name="candidates">The candidates; they are sorted by where they end.</param>
    /// <param name="length">The length of the text.</param>
    /// <param name="names">Receives the names in place of those before.</param>
    public void Choose(Span<FoundName> candidates, int length, List<FoundName> names)
    {
        if (_best.Length <= length)
            (_best, _choice) = (new double[2 * (length + 1)], new int[2 * (length + 1)]);
        candidates.Sort(_byEnd);
        Weigh(candidates, length);
        names.Clear();
        for (var end = length; end > 0;)
        {
            if (_choice[end] == None)
            {
                end--;
                continue;
            }

            names.Add(candidates[_choice[end]]);
            end = candidates[_choice[end]].Span.Start;
        }

        names.Reverse();
    }

    /// <summary>Finds for each offset the most that candidates up to it sum to, and the candidate of these that ends there.</summary>
    private void Weigh(ReadOnlySpan<FoundName> candidates, int length)
    {
        var next = 0;
        for (var end = 1; end <= length; end++)
        {
            var (best, choice) = (_best[end - 1], None);
            for (; next < candidates.Length && candidates[next].Span.End == end; next++)
            {
                ref readonly var candidate = ref candidates[next];
                var sum = _best[candidate.Span.Start] + candidate.Score - Threshold;
                if (candidate.Score > Threshold && sum > best)
                    (best, choice) = (sum, next);
            }

            (_best[end], _choice[end]) = (best, choice);
        }
    }
}
