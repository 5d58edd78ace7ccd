using System.Runtime.CompilerServices;

namespace FactExtractor.Segmentation;

/// <summary>
/// jieba's hidden Markov model of words (<c>jieba.finalseg</c>): finds words that no dictionary has. Its four states are a character's position in a word.
/// </summary>
internal static class WordModel
{
    private const int Begin = 0;
    private const int End = 1;
    private const int Middle = 2;
    private const int Single = 3;
    private const int StateCount = 4;

    /// <summary>Cuts a run of Han characters by the Viterbi algorithm.</summary>
    /// <param name="run">The characters.</param>
    /// <param name="isEnd">Receives for each character whether a word ends there.</param>
    public static void Cut(ReadOnlySpan<char> run, Span<bool> isEnd)
    {
        var steps = DictionaryData.WordSteps;
        var (beginEnd, beginMiddle) = (steps[(Begin * StateCount) + End], steps[(Begin * StateCount) + Middle]);
        var (middleEnd, middleMiddle) = (steps[(Middle * StateCount) + End], steps[(Middle * StateCount) + Middle]);
        var (endBegin, endSingle) = (steps[(End * StateCount) + Begin], steps[(End * StateCount) + Single]);
        var (singleBegin, singleSingle) = (steps[(Single * StateCount) + Begin], steps[(Single * StateCount) + Single]);

        // For each character, a bit for each state: whether the better predecessor is the later one in the order of the states.
        Span<byte> backs = run.Length <= 256 ? stackalloc byte[run.Length] : new byte[run.Length];
        var emissions = Emissions(run[0]);
        var start = DictionaryData.WordStart;
        var (b, e, m, s) = (start[Begin] + emissions[Begin], start[End] + emissions[End], start[Middle] + emissions[Middle], start[Single] + emissions[Single]);
        for (var i = 1; i < run.Length; i++)
        {
            emissions = Emissions(run[i]);
            var back = 0;
            var nextB = Better(e + endBegin + emissions[Begin], s + singleBegin + emissions[Begin], Begin, ref back);
            var nextE = Better(b + beginEnd + emissions[End], m + middleEnd + emissions[End], End, ref back);
            var nextM = Better(b + beginMiddle + emissions[Middle], m + middleMiddle + emissions[Middle], Middle, ref back);
            var nextS = Better(e + endSingle + emissions[Single], s + singleSingle + emissions[Single], Single, ref back);
            (b, e, m, s) = (nextB, nextE, nextM, nextS);
            backs[i] = (byte)back;
        }

        var state = s >= e ? Single : End;
        for (var i = run.Length - 1; i >= 0; i--)
        {
            isEnd[i] = state is End or Single;
            var isLater = (backs[i] >> state & 1) != 0;
            state = state is Begin or Single ? (isLater ? Single : End) : isLater ? Middle : Begin;
        }
    }

    /// <summary>The better of two ways to a state; of equal ones that from the later state.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double Better(double earlier, double later, int state, ref int back)
    {
        if (later < earlier)
            return earlier;
        back |= 1 << state;
        return later;
    }

    private static ReadOnlySpan<double> Emissions(char c) => DictionaryData.WordEmissions.Slice((c - DictionaryData.FirstHan) * StateCount, StateCount);
}
