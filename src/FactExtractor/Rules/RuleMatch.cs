using FactExtractor.Lexicons;
using FactExtractor.Numbers;
using FactExtractor.Text;

namespace FactExtractor.Rules;

/// <summary>What a pattern captured at one place of a text. Valid only while the rule's function runs.</summary>
internal readonly ref struct RuleMatch
{
    private readonly TextAnalysis _text;
    private readonly ReadOnlySpan<string> _labels;
    private readonly ReadOnlySpan<Pattern.Capture> _captures;

    internal RuleMatch(TextAnalysis text, ReadOnlySpan<string> labels, ReadOnlySpan<Pattern.Capture> captures)
    {
        _text = text;
        _labels = labels;
        _captures = captures;
    }

    /// <summary>The words of the fact.</summary>
    public TextSpan Span => new(_captures[0].Start, _captures[0].End);

    /// <summary>The text around the match, with its tokens and lexemes.</summary>
    public TextAnalysis Analysis => _text;

    /// <summary>Whether a label captured something.</summary>
    public bool Has(string label) => Find(label) is { Start: >= 0 };

    /// <summary>The span that a label captured.</summary>
    public TextSpan SpanOf(string label) => Find(label) is { Start: >= 0 } capture ? new(capture.Start, capture.End) : default;

    /// <summary>The words that a label captured, in simplified script; empty if none.</summary>
    public string Text(string label) => Find(label) is { Start: >= 0 } capture ? _text.Clean.Simplified[capture.Start..capture.End] : "";

    /// <summary>The number that a label captured and how it was written; null if none.</summary>
    public NumberMention? Mention(string label) => LexemeOf(label)?.Value as NumberMention;

    /// <summary>The quantity that a label captured.</summary>
    /// <exception cref="InvalidOperationException">It captured none.</exception>
    public Quantity Quantity(string label) =>
        Mention(label)?.Quantity ?? throw new InvalidOperationException($"The label \"{label}\" captured no number.");

    /// <summary>The whole number that a label captured; null if it captured nothing.</summary>
    public int? Number(string label) =>
        Mention(label) is { } mention && decimal.Truncate(mention.Quantity.Low) is >= int.MinValue and <= int.MaxValue and var whole ? (int)whole : null;

    /// <summary>The lexicon entry that a label captured; null if none.</summary>
    public LexiconEntry? Entry(string label) => LexemeOf(label) is { Entry: >= 0 and var entry } ? _text.Lexicons.EntryAt(entry) : null;

    /// <summary>What a rule of an earlier step yielded, captured under a label; null if none.</summary>
    public T? Value<T>(string label)
        where T : class => LexemeOf(label)?.Value as T;

    private Lexeme? LexemeOf(string label) => Find(label) is { Lexeme: >= 0 and var index } ? _text.Lexemes[index] : null;

    private Pattern.Capture Find(string label)
    {
        var slot = _labels.IndexOf(label);
        return slot < 0 ? Pattern.Capture.None : _captures[slot];
    }
}
