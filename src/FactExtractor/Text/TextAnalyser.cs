using System.Runtime.InteropServices;
using FactExtractor.Lexicons;
using FactExtractor.Numbers;
using FactExtractor.Rules;
using FactExtractor.Segmentation;

namespace FactExtractor.Text;

/// <summary>Cuts clean texts into sentences and words and finds their lexemes. Holds the buffers of one thread.</summary>
internal sealed class TextAnalyser
{
    private readonly LexiconSet _lexicons;
    private readonly PosSegmenter _segmenter;
    private readonly int _notNumberClass;
    private readonly int _numberClass;
    private readonly int _numeralClass;
    private readonly List<Sentence> _sentences = [];
    private readonly ProtectedSpans _protectedSpans;
    private readonly List<TextSpan> _protected = [];
    private readonly List<TextSpan> _blocked = [];
    private readonly List<NumberMention> _numbers = [];

    public TextAnalyser(LexiconSet lexicons, LexemeClasses classes, PosSegmenter segmenter)
    {
        _lexicons = lexicons;
        _segmenter = segmenter;
        _notNumberClass = classes.Find("not-number");
        _numberClass = classes.Find(LexemeClasses.Number);
        _numeralClass = classes.Find(LexemeClasses.Numeral);
        _protectedSpans = new ProtectedSpans(classes);
        Analysis = new TextAnalysis(lexicons, segmenter);
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
        _protected.Clear();
        _protectedSpans.Find(Analysis, _protected);
        Analysis.Protect(_protected);
        ReadNumbers(clean.Simplified);
        _segmenter.Cut(clean.Simplified, Analysis.TokenBuffer);
        Analysis.IndexTokens();
        return Analysis;
    }

    private void ReadNumbers(string text)
    {
        _blocked.Clear();
        _blocked.AddRange(_protected);
        var bit = LexemeTable.BitOf(_notNumberClass);
        for (var offset = Analysis.Lexemes.NextWith(0, bit); offset < text.Length; offset = Analysis.Lexemes.NextWith(offset, bit))
        {
            var isWord = Analysis.Lexemes.TryGetLongest(offset, _notNumberClass, out var word);
            if (isWord)
                _blocked.Add(new TextSpan(word.Start, word.End));
            offset = isWord ? word.End : offset + 1;
        }

        _blocked.Sort((a, b) => a.Start.CompareTo(b.Start));
        _numbers.Clear();
        NumberReader.Read(text, CollectionsMarshal.AsSpan(_blocked), _numbers);
        foreach (var number in _numbers)
        {
            if (!number.IsPart)
                Analysis.Lexemes.Add(new Lexeme(number.Start, number.End, _numberClass, -1, number));
            if (number.IsNumeral)
                Analysis.Lexemes.Add(new Lexeme(number.Start, number.End, _numeralClass, -1, number));
        }
    }
}
