namespace FactExtractor.People;

/// <summary>
/// Chooses the candidates that do not overlap and whose log-odds above the threshold sum to the most: weighted interval scheduling, in time linear in
/// the text and the candidates. Reused from text to text.
/// </summary>
internal sealed class NameSchedule
{
    /// <summary>Log-odds from which a span is taken for a name, chosen on the sample that the weights were fitted to.</summary>
    public const double Threshold = -0.5;

    private const int None = -1;

    private double[] _best = [];
    private int[] _choice = [];

    // The candidates that end at an offset are a chain; each index is one more than it is, so that 0 is none.
    private int[] _lastAt = [];
    private int[] _before = [];

    /// <summary>The names chosen, in reading order.</summary>
    /// <param name="candidates">The candidates.</param>
    /// <param name="length">The length of the text.</param>
    /// <param name="names">Receives the names in place of those before.</param>
    public void Choose(ReadOnlySpan<FoundName> candidates, int length, List<FoundName> names)
    {
        if (_best.Length <= length)
            (_best, _choice, _lastAt) = (new double[2 * (length + 1)], new int[2 * (length + 1)], new int[2 * (length + 1)]);
        ChainByEnd(candidates, length);
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

    private void ChainByEnd(ReadOnlySpan<FoundName> candidates, int length)
    {
        if (_before.Length < candidates.Length)
            _before = new int[2 * candidates.Length];
        Array.Clear(_lastAt, 0, length + 1);
        for (var i = 0; i < candidates.Length; i++)
        {
            if (candidates[i].Score <= Threshold)
                continue;
            ref var last = ref _lastAt[candidates[i].Span.End];
            _before[i] = last;
            last = i + 1;
        }
    }

    /// <summary>Finds for each offset the most that candidates up to it sum to, and the candidate of these that ends there.</summary>
    private void Weigh(ReadOnlySpan<FoundName> candidates, int length)
    {
        for (var end = 1; end <= length; end++)
        {
            var (best, choice) = (_best[end - 1], None);
            for (var i = _lastAt[end] - 1; i >= 0; i = _before[i] - 1)
            {
                var sum = _best[candidates[i].Span.Start] + candidates[i].Score - Threshold;
                if (sum > best || (sum == best && choice != None && Precedes(candidates[i], candidates[choice])))
                    (best, choice) = (sum, i);
            }

            (_best[end], _choice[end]) = (best, choice);
        }
    }

    /// <summary>Of equal odds the longer name stands, then that of the earlier rule.</summary>
    private static bool Precedes(in FoundName a, in FoundName b) =>
        a.Span.Start == b.Span.Start ? a.Kind < b.Kind : a.Span.Start < b.Span.Start;
}
