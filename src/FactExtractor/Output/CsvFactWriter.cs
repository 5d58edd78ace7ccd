using CsvHelper;
using FactExtractor.Facts;

namespace FactExtractor.Output;

/// <summary>Writes CSV per RFC 4180: one row a fact, the columns of <see cref="FactColumns"/>, UTF-8.</summary>
/// <remarks>
/// A spreadsheet takes a cell that starts with <c>=</c>, <c>+</c>, <c>-</c> or <c>@</c> for a formula. With <see cref="CsvFlavor.Spreadsheet"/> such
/// free text gets a leading apostrophe; <c>text</c>, <c>value</c> and numbers stay as they are, since others compute with them.
/// </remarks>
public sealed class CsvFactWriter : IFactWriter
{
    private readonly CsvWriter _csv;
    private readonly bool _guardsFormulas;

    /// <summary>Starts the output with its header.</summary>
    /// <param name="stream">The destination; it stays open.</param>
    /// <param name="flavor">Whether a spreadsheet or a program reads it.</param>
    /// <param name="byteOrderMark">Whether to start with a byte order mark, without which Excel takes the file for the local code page.</param>
    public CsvFactWriter(Stream stream, CsvFlavor flavor = CsvFlavor.Spreadsheet, bool byteOrderMark = false)
    {
        _csv = CsvWriter.Create(stream, new CsvWriterOptions { WriteByteOrderMark = byteOrderMark, NewLine = "\r\n" }, leaveOpen: true);
        _guardsFormulas = flavor == CsvFlavor.Spreadsheet;
        _csv.WriteHeader([.. FactColumns.All.Select(column => column.Name)]);
    }

    /// <inheritdoc/>
    public void Write(ArticleFacts article)
    {
        foreach (var fact in article.Facts)
        {
            foreach (var column in FactColumns.All)
            {
                var value = column.Get(article, fact).ToString();
                _csv.WriteField(_guardsFormulas && column.Content == FactColumnContent.FreeText && LooksLikeFormula(value) ? "'" + value : value);
            }

            _csv.EndRecord();
        }
    }

    /// <inheritdoc/>
    public void WriteFailure(string source, string reason)
    {
    }

    /// <inheritdoc/>
    public void Flush() => _csv.Flush();

    /// <inheritdoc/>
    public void Complete() => _csv.Flush();

    /// <inheritdoc/>
    public void Dispose() => _csv.Dispose();

    // Spreadsheets in Chinese take full-width signs for formulas too.
    private static bool LooksLikeFormula(string value) =>
        value.Length > 0 && value[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '＝' or '＋' or '－' or '＠';
}

/// <summary>Who reads a CSV output.</summary>
public enum CsvFlavor
{
    /// <summary>A spreadsheet: free text is guarded against being run as a formula.</summary>
    Spreadsheet,

    /// <summary>A program: every field is exactly the value.</summary>
    Plain,
}
