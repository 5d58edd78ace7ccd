using FactExtractor.Text;

namespace FactExtractor.Rules;

/// <summary>A text in which a rule finds exactly one fact.</summary>
/// <param name="Marked">The text, the words of the fact in square brackets.</param>
/// <param name="Value">The fact's normalized value.</param>
/// <param name="Published">The article's publication date (ISO), if it matters.</param>
/// <param name="Fields">Further fields of the fact and their values, as <c>unit=名 object=医护人员</c>.</param>
public sealed record Example(string Marked, string Value, string? Published = null, string? Fields = null)
{
    /// <summary>The text without brackets.</summary>
    public string Text => Marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);

    /// <summary>Where the words of the fact stand in <see cref="Text"/>.</summary>
    public TextSpan Span
    {
        get
        {
            var start = Marked.IndexOf('[', StringComparison.Ordinal);
            var end = Marked.IndexOf(']', StringComparison.Ordinal) - 1;
            if (start < 0 || end <= start)
                throw new FormatException($"The example \"{Marked}\" marks no words with [ and ].");
            return new TextSpan(start, end);
        }
    }
}
