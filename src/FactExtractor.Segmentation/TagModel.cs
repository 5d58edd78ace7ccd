namespace FactExtractor.Segmentation;

/// <summary>
/// jieba's hidden Markov model of tagged words (<c>jieba.posseg</c>): decides borders and tags of unknown words together. A state is a position in a word and a tag.
/// </summary>
internal static class TagModel
{
    private const int TagCount = 64;
    private const int Boundaries = 2 * TagCount;
    private const int StateCount = 4 * TagCount;

    /// <summary>jieba's logarithm of an impossible emission.</summary>
    private const double Impossible = -3.14e100;

    private const byte IsEnd = 0x80;

    // The positions of a character in a word, in the order of the states.
    private const int Begin = 0;
    private const int End = 1;
    private const int Middle = 2;
    private const int Single = 3;

    /// <summary>Cuts a run of Han characters that starts at <paramref name="offset"/> of the text, and appends its words.</summary>
    public static void Cut(ReadOnlySpan<char> run, int offset, TokenBuffer tokens)
    {
        var memory = tokens.Tags;
        if (run.Length > TagMemory.LongestRemembered)
        {
            Span<byte> cuts = run.Length <= 256 ? stackalloc byte[run.Length] : new byte[run.Length];
            FindBestStates(run, cuts, memory);
            AddWords(cuts, offset, tokens);
            return;
        }

        ulong key = 0;
        foreach (var c in run)
            key = (key << 16) | c;
        Span<byte> shortCuts = stackalloc byte[TagMemory.LongestRemembered];
        if (memory.TryRecall(key, out var packed))
        {
            BitConverter.TryWriteBytes(shortCuts, packed);
        }
        else
        {
            shortCuts.Clear();
            FindBestStates(run, shortCuts[..run.Length], memory);
            memory.Remember(key, BitConverter.ToUInt32(shortCuts));
        }

        AddWords(shortCuts[..run.Length], offset, tokens);
    }

    private static void AddWords(ReadOnlySpan<byte> cuts, int offset, TokenBuffer tokens)
    {
        var start = 0;
        for (var i = 0; i < cuts.Length; i++)
        {
            if ((cuts[i] & IsEnd) == 0)
                continue;
            tokens.Add(offset + start, offset + i + 1, new Tag((ushort)(cuts[i] & ~IsEnd)));
            start = i + 1;
        }

        // A word that the run does not finish has the tag of its first character.
        if (start < cuts.Length)
            tokens.Add(offset + start, offset + cuts.Length, new Tag(cuts[start]));
    }

    /// <summary>The Viterbi algorithm over the states that are possible at each character.</summary>
    /// <param name="run">The characters.</param>
    /// <param name="cuts">Receives for each character its tag and, in the highest bit, whether a word ends there.</param>
    /// <param name="memory">The trellis.</param>
    private static void FindBestStates(ReadOnlySpan<char> run, Span<byte> cuts, TagMemory memory)
    {
        memory.Clear();
        AddFirstLayer(run[0], memory);
        for (var i = 1; i < run.Length; i++)
            AddLayer(run[i], memory);

        var node = LastBest(memory, memory.LayerStart(run.Length - 1));
        for (var i = run.Length - 1; i >= 0; i--)
        {
            var state = memory.States[node];
            cuts[i] = (byte)(((state % TagCount) + 1) | (state / TagCount is End or Single ? IsEnd : 0));
            if (i > 0)
                node = memory.LayerStart(i - 1) + memory.Backs[node];
        }
    }

    private static void AddFirstLayer(char c, TagMemory memory)
    {
        memory.AddLayer();
        AddStart(c, memory, back: 0);
    }

    /// <summary>Adds the states in which a run can start.</summary>
    private static void AddStart(char c, TagMemory memory, int back)
    {
        var range = DictionaryData.TagEmissionRanges[c - DictionaryData.FirstHan];
        var start = DictionaryData.TagStart;
        if (range.Usual > 0)
        {
            for (var i = range.Start; i < range.Start + range.Usual; i++)
            {
                var state = DictionaryData.TagEmissionStates[i];
                memory.AddNode(state, back, start[state] + DictionaryData.TagEmissions[i]);
            }

            return;
        }

        Span<double> emissions = stackalloc double[StateCount];
        SpreadEmissions(range.Start, range.Count, emissions);
        for (var state = 0; state < StateCount; state++)
            memory.AddNode(state, back, start[state] + emissions[state]);
    }

    private static void AddLayer(char c, TagMemory memory)
    {
        var previous = memory.LayerStart(memory.LayerCount - 1);
        var end = memory.NodeCount;

        // The states before that end a word, as columns of the boundary steps; those that leave it open, by state.
        Span<int> columns = stackalloc int[end - previous];
        Span<double> values = stackalloc double[end - previous];
        Span<byte> places = stackalloc byte[end - previous];
        Span<double> openValues = stackalloc double[Boundaries];
        Span<byte> openPlaces = stackalloc byte[Boundaries];
        foreach (ref var value in openValues)
            value = double.NegativeInfinity;
        var count = 0;
        for (var node = previous; node < end; node++)
        {
            var state = memory.States[node];
            var position = state / TagCount;
            var place = (byte)(node - previous);
            if (position is End or Single)
            {
                columns[count] = (state % TagCount) + (position == Single ? TagCount : 0);
                values[count] = memory.Values[node];
                places[count++] = place;
            }
            else
            {
                var open = ((state % TagCount) * 2) + (position == Middle ? 1 : 0);
                openValues[open] = memory.Values[node];
                openPlaces[open] = place;
            }
        }

        var before = new LayerBefore(columns[..count], values[..count], places[..count], openValues, openPlaces);
        memory.AddLayer();
        var range = DictionaryData.TagEmissionRanges[c - DictionaryData.FirstHan];
        var states = DictionaryData.TagEmissionStates.Slice(range.Start, range.Usual);
        var probabilities = DictionaryData.TagEmissions.Slice(range.Start, range.Usual);
        for (var i = 0; i < states.Length; i++)
            before.AddNode(states[i], probabilities[i], memory);
        if (memory.NodeCount > end)
            return;

        // None of the usual states can follow: any that can.
        Span<double> emissions = stackalloc double[StateCount];
        SpreadEmissions(range.Start, range.Count, emissions);
        for (var state = 0; state < StateCount; state++)
            before.AddNode(state, emissions[state], memory);

        // Nothing can follow what was before. jieba fails here; we start afresh.
        if (memory.NodeCount == end)
            AddStart(c, memory, LastBest(memory, previous) - previous);
    }

    private static void SpreadEmissions(int first, int count, Span<double> emissions)
    {
        foreach (ref var emission in emissions)
            emission = Impossible;
        for (var i = first; i < first + count; i++)
            emissions[DictionaryData.TagEmissionStates[i]] = DictionaryData.TagEmissions[i];
    }

    /// <summary>The best node from <paramref name="first"/> on; of equal ones the last.</summary>
    private static int LastBest(TagMemory memory, int first)
    {
        var best = first;
        for (var node = first + 1; node < memory.NodeCount; node++)
        {
            if (memory.Values[node] >= memory.Values[best])
                best = node;
        }

        return best;
    }

    /// <summary>The layer before the one that is being added, arranged for the steps out of it.</summary>
    private readonly ref struct LayerBefore(
        ReadOnlySpan<int> columns, ReadOnlySpan<double> values, ReadOnlySpan<byte> places, ReadOnlySpan<double> openValues, ReadOnlySpan<byte> openPlaces)
    {
        private readonly ReadOnlySpan<int> _columns = columns;
        private readonly ReadOnlySpan<double> _values = values;
        private readonly ReadOnlySpan<byte> _places = places;
        private readonly ReadOnlySpan<double> _openValues = openValues;
        private readonly ReadOnlySpan<byte> _openPlaces = openPlaces;

        /// <summary>
        /// Adds a state with its best predecessor, if it has any. Of equal ones the later state counts, after the emission is added, because rounding makes some equal.
        /// </summary>
        public void AddNode(int state, double emission, TagMemory memory)
        {
            var (position, tag) = (state / TagCount, state % TagCount);
            var best = double.NegativeInfinity;
            var back = 0;
            if (position is Begin or Single)
            {
                var row = DictionaryData.TagBoundarySteps.Slice(((position == Single ? TagCount : 0) + tag) * Boundaries, Boundaries);
                for (var i = 0; i < _columns.Length; i++)
                {
                    var value = _values[i] + row[_columns[i]] + emission;
                    if (value >= best)
                        (best, back) = (value, _places[i]);
                }
            }
            else
            {
                var steps = DictionaryData.TagInnerSteps.Slice(((position == Middle ? TagCount : 0) + tag) * 2, 2);
                var fromBegin = _openValues[2 * tag] + steps[0] + emission;
                var fromMiddle = _openValues[(2 * tag) + 1] + steps[1] + emission;
                (best, back) = fromMiddle >= fromBegin ? (fromMiddle, _openPlaces[(2 * tag) + 1]) : (fromBegin, _openPlaces[2 * tag]);
            }

            if (!double.IsNegativeInfinity(best))
                memory.AddNode(state, back, best);
        }
    }
}
