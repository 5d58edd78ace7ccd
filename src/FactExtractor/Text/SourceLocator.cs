using FactExtractor.Facts;

namespace FactExtractor.Text;

/// <summary>Says where spans of a clean text stand in the file it was made from, and in which sentence. Serves one article.</summary>
/// <param name="source">The decoded file.</param>
/// <param name="offsets">Its offsets in code points.</param>
/// <param name="text">The clean text and its sentences.</param>
internal sealed class SourceLocator(string source, CodePointOffsets offsets, TextAnalysis text)
{
    private const int LongestSentence = 1000;

    private TextSpan _sentence;
    private string _words = "";

    /// <summary>Where a span of the clean text stands.</summary>
    public FactSpan Locate(TextSpan span)
    {
        var inSource = text.Clean.Offsets.ToSource(span);
        return new FactSpan(
            source[inSource.Start..inSource.End],
            offsets.FromUtf16(inSource.Start),
            offsets.FromUtf16(inSource.End),
            WordsOf(Within(text.Clean.Text, text.SentenceAround(span.Start), span)));
    }

    /// <summary>The words of a sentence; the facts of one sentence share them.</summary>
    private string WordsOf(TextSpan sentence)
    {
        if (sentence != _sentence)
        {
            _sentence = sentence;
            _words = text.Clean.Text[sentence.Start..sentence.End];
            if (Characters.LineEnds.FirstIn(_words) >= 0)
                _words = _words.ReplaceLineEndings(" ");
        }

        return _words;
    }

    /// <summary>
    /// The part of an endless sentence around a fact, so that a file without sentences does not stand in the output once a fact. Facts near each other share it.
    /// </summary>
    private static TextSpan Within(string text, TextSpan sentence, TextSpan fact)
    {
        if (sentence.Length <= LongestSentence)
            return sentence;
        const int margin = LongestSentence / 4;
        var cell = sentence.Start + ((fact.Start - sentence.Start) / (2 * margin) * (2 * margin));
        var start = Math.Max(sentence.Start, cell - margin);
        var end = Math.Min(sentence.End, Math.Max(fact.End, cell + (3 * margin)));
        return new TextSpan(char.IsLowSurrogate(text[start]) ? start + 1 : start, char.IsHighSurrogate(text[end - 1]) ? end - 1 : end);
    }
}
