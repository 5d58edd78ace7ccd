namespace FactExtractor.Text;

/// <summary>A line of the source that holds more than blanks, without its bullet and the blanks around it.</summary>
/// <param name="Start">The first character, in the source.</param>
/// <param name="End">The offset after the last character.</param>
/// <param name="Indent">The width of the blanks before it, in columns.</param>
/// <param name="IsItem">Whether it starts with a bullet, a heading mark or a numbering such as 一、 or (1).</param>
/// <param name="IsApart">Whether an empty line or furniture lies between it and the line before.</param>
internal readonly record struct TextLine(int Start, int End, int Indent, bool IsItem, bool IsApart)
{
    /// <summary>The number of UTF-16 characters.</summary>
    public int Length => End - Start;

    /// <summary>The width with the blanks before it.</summary>
    public int Columns(string source) => Indent + ColumnsOf(source.AsSpan(Start, Length));

    /// <summary>The width of a text in columns of a fixed-width font: two for an ideograph or full-width mark, one for the rest.</summary>
    public static int ColumnsOf(ReadOnlySpan<char> text)
    {
        var columns = 0;
        foreach (var character in text)
            columns += character < '\u1100' ? 1 : 2;

        return columns;
    }
}
