using FactExtractor.Lexicons;

namespace FactExtractor.Text;

/// <summary>Cuts clean texts into sentences and words and finds their lexemes. Holds the buffers of one thread.</summary>
internal sealed class TextAnalyser
{
    private readonly LexiconSet _lexicons;
    private readonly List<Sentence> _sentences = [];

    public TextAnalyser(LexiconSet lexicons)
    {
        _lexicons = lexicons;
        Analysis = new TextAnalysis(lexicons);
    }

    /// <summary>The analysis of the last text.</summary>
    public TextAnalysis Analysis { get; }

    /// <summary>Analyses a text; the result is valid until the next call.</summary>
    public TextAnalysis Analyse(CleanText clean)
    {
        _sentences.Clear();
        SentenceSplitter.Split(clean.Text, _sentences);
        Analysis.Reset(clean, _sentences);
        _lexicons.FindAll(clean.Simplified, Analysis.Lexemes);
        return Analysis;
    }
}
