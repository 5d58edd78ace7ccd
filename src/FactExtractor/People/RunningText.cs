using FactExtractor.Segmentation;
using FactExtractor.Text;

namespace FactExtractor.People;

/// <summary>
/// How likely spans of a text are as running text; natural logarithms of probabilities. Weighs a word when it is first asked for. Reused from text to
/// text.
/// </summary>
internal sealed class RunningText(PersonLexicons lexicons, NameCues cues)
{
    private TextAnalysis? _text;
    private string _characters = "";

    /// <summary>By word; 0, which none is, for those that were not asked for yet.</summary>
    private double[] _words = [];

    /// <summary>Of the piece of a word behind an offset, likewise.</summary>
    private double[] _tails = [];
    private double[] _running = [];
    private bool _hasRunning;
    private (int Offset, double Likelihood) _head;

    /// <summary>Begins with a text, whose cues are read.</summary>
    public void Read(TextAnalysis text)
    {
        _text = text;
        _characters = text.Clean.Simplified;
        _hasRunning = false;
        _head = (-1, 0);
        if (_words.Length < text.Tokens.Length)
            _words = new double[Math.Max(text.Tokens.Length, 2 * _words.Length)];
        Array.Clear(_words, 0, text.Tokens.Length);
        if (_tails.Length <= _characters.Length)
            _tails = new double[2 * (_characters.Length + 1)];
        Array.Clear(_tails, 0, _characters.Length + 1);
    }

    /// <summary>How likely the text of a span is, given that the words around it stay.</summary>
    public double Likelihood(int start, int end)
    {
        var (first, last) = (_text!.TokenIndexAt(start), _text.TokenIndexAt(end - 1));
        var sum = -Head(first, start) - Tail(last, end);
        for (var i = first; i <= last; i++)
            sum += OfWord(i);
        return sum;
    }

    /// <summary>The likelihood of the piece of a word before an offset, which the spans that begin there all ask for.</summary>
    private double Head(int word, int offset)
    {
        if (_head.Offset != offset)
            _head = (offset, OfPiece(_text!.Tokens[word].Start, offset));
        return _head.Likelihood;
    }

    private double Tail(int word, int offset)
    {
        ref var likelihood = ref _tails[offset];
        if (likelihood == 0)
            likelihood = OfPiece(offset, _text!.Tokens[word].End);
        return likelihood;
    }

    private double OfWord(int index)
    {
        ref var likelihood = ref _words[index];
        if (likelihood == 0)
            likelihood = OfWord(_text!.Tokens[index]);
        return likelihood;
    }

    /// <summary>A word that the dictionary takes for a name is as unlikely as its characters, unless it is a plain word after all.</summary>
    private double OfWord(Token token)
    {
        const double PlainWord = -11;
        const int RareFrequency = 12;

        var word = _characters.AsSpan(token.Start, token.Length);
        var frequency = lexicons.FrequencyOf(word);
        var likelihood = lexicons.LikelihoodOf(word, frequency);
        var isPerson = token.Tag.IsPerson();
        if (likelihood >= PlainWord && !isPerson)
            return likelihood;
        if (lexicons.IsNoName(word) || cues.IsPlace(token.Start, token.End))
            return Math.Max(likelihood, PlainWord);
        if (!isPerson || (word.Length == 2 && frequency >= RareFrequency && !cues.IsKnown(token.Start, token.End) && !lexicons.Model.TryGetSurname(word, out _)))
            return likelihood;
        var running = lexicons.Model.Running(word);
        if (word.Length == 2 && lexicons.Model.TryGetSurname(word, out _))
            return Math.Min(running, likelihood);
        return lexicons.Model.HasNameShape(word) ? Math.Min(running, likelihood) : Math.Max(running, likelihood);
    }

    /// <summary>The likelihood of a piece of a word; one longer than all words of the dictionary is summed up beforehand.</summary>
    private double OfPiece(int start, int end)
    {
        const int LongestWord = 20;
        if (start >= end)
            return 0;
        if (end - start > LongestWord)
            return lexicons.Model.Running([]) + RunningTo(end) - RunningTo(start);
        var piece = _characters.AsSpan(start..end);
        return lexicons.LikelihoodOf(piece, lexicons.FrequencyOf(piece));
    }

    /// <summary>What the characters up to an offset add up to.</summary>
    private double RunningTo(int offset)
    {
        if (!_hasRunning)
            SumUp();
        return _running[offset];
    }

    private void SumUp()
    {
        if (_running.Length <= _characters.Length)
            _running = new double[_characters.Length + 1];
        for (var i = 0; i < _characters.Length; i++)
            _running[i + 1] = _running[i] + lexicons.Model.Running(_characters[i]);
        _hasRunning = true;
    }
}
