using FactExtractor.Articles;
using FactExtractor.Text;

namespace FactExtractor.Lexicons;

/// <summary>A line of a <see cref="UserLexicon"/>.</summary>
/// <param name="Word">The word, as texts write it.</param>
/// <param name="Type">What it is.</param>
/// <param name="Value">What it stands for; empty for the word itself.</param>
public sealed record UserWord(string Word, UserWordType Type, string Value)
{
    /// <summary>What it stands for.</summary>
    internal string Meaning => Value.Length == 0 ? Word : Value;

    /// <summary>The word as it is looked for: in simplified script, digits and letters half-width.</summary>
    internal string Form => new TextCleaner().Clean(Word, new Article(1, new TextSpan(0, Word.Length), new ArticleHead(), [])).Simplified;
}
