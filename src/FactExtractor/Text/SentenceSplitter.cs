namespace FactExtractor.Text;

/// <summary>Cuts a clean text into sentences.</summary>
/// <remarks>
/// A sentence ends with its paragraph or after 。！？； (half-width too, a full stop only before a blank) and the closing quotes and brackets that follow.
/// </remarks>
internal static class SentenceSplitter
{
    private static readonly CharacterSet _ends = new("。！？；!?;｡.\n");

    /// <summary>Adds the sentences of a text to a list, in reading order.</summary>
    /// <param name="text">A clean text.</param>
    /// <param name="sentences">The list to add to.</param>
    internal static void Split(string text, List<Sentence> sentences)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(sentences);
        var start = 0;
        var at = 0;
        while (at < text.Length)
        {
            var next = _ends.FirstIn(text.AsSpan(at));
            if (next < 0)
                break;

            at += next + 1;
            if (text[at - 1] == '.' && !IsFullStop(text, at - 1))
                continue;

            if (text[at - 1] != '\n')
            {
                while (at < text.Length && (Characters.IsCloser(text[at]) || Characters.IsSentenceEnd(text[at])))
                    at++;
            }

            Add(text, start, at, sentences);
            start = at;
        }

        Add(text, start, text.Length, sentences);
    }

    /// <summary>A full stop follows a Chinese character and has no word right after it; in a decimal, an address or a name it is none.</summary>
    private static bool IsFullStop(string text, int at) =>
        at > 0 && Characters.IsIdeograph(text[at - 1]) && (at + 1 == text.Length || text[at + 1] is ' ' or '\n' or '”' or '"');

    private static void Add(string text, int start, int end, List<Sentence> sentences)
    {
        while (start < end && text[start] is ' ' or '\n')
            start++;
        while (end > start && text[end - 1] is ' ' or '\n')
            end--;

        if (start < end)
            sentences.Add(new Sentence(new TextSpan(start, end)));
    }
}
