using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using FactExtractor.Facts;
using FactExtractor.Output;

namespace FactExtractor.Cli.Formats;

/// <summary>A sheet of a workbook: the facts of a type, kept in a temporary file until the workbook is put together.</summary>
internal sealed class WorkbookSheet : IDisposable
{
    private const int MostRows = 1_048_576;
    private const int MostCharacters = 32_767;

    private readonly FactColumn[] _columns;
    private readonly FileStream _file;
    private readonly XmlWriter _xml;
    private int _rows;

    public WorkbookSheet(FactType type, string name)
    {
        Type = type;
        Name = name;
        _columns = [.. FactColumns.Of(type)];
        _file = new FileStream(Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        _xml = XmlWriter.Create(
            new DeflateStream(_file, CompressionLevel.Fastest, leaveOpen: true),
            new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), CloseOutput = true });
        _xml.WriteStartElement("worksheet", WorkbookFactWriter.Namespace);
        _xml.WriteRaw("""
            <sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>
            """);
        WriteWidths();
        _xml.WriteStartElement("sheetData");
        WriteHeader();
    }

    public FactType Type { get; }

    public string Name { get; }

    public bool IsFull => _rows == MostRows;

    public void Add(ArticleFacts article, Fact fact)
    {
        StartRow();
        foreach (var column in _columns)
            WriteCell(column, column.Get(article, fact));
        _xml.WriteEndElement();
    }

    public void CompleteTo(Stream target)
    {
        _xml.WriteEndElement();
        _xml.WriteStartElement("autoFilter");
        _xml.WriteAttributeString("ref", $"A1:{(char)('A' + _columns.Length - 1)}{_rows}");
        _xml.WriteEndElement();
        _xml.WriteEndElement();
        _xml.Dispose();
        _file.Position = 0;
        using var inflated = new DeflateStream(_file, CompressionMode.Decompress, leaveOpen: true);
        inflated.CopyTo(target);
    }

    public void Dispose()
    {
        _xml.Dispose();
        _file.Dispose();
    }

    private void WriteWidths()
    {
        _xml.WriteStartElement("cols");
        for (var i = 1; i <= _columns.Length; i++)
        {
            var width = _columns[i - 1].Name switch { "sentence" => "60", "source" or "value" or "text" or "title" or "organization" => "24", _ => "12" };
            WorkbookFactWriter.WriteElement(_xml, "col", ("min", $"{i}"), ("max", $"{i}"), ("width", width), ("customWidth", "1"));
        }

        _xml.WriteEndElement();
    }

    private void WriteHeader()
    {
        StartRow();
        foreach (var column in _columns)
            WriteText(column.Name, style: "2");
        _xml.WriteEndElement();
    }

    private void StartRow()
    {
        _rows++;
        _xml.WriteStartElement("row");
    }

    private void WriteCell(FactColumn column, FactValue value)
    {
        if (value.IsAbsent)
            WorkbookFactWriter.WriteElement(_xml, "c");
        else if (value is { Number: not null })
            WriteNumber(value.ToString());
        else if (value is { Flag: { } flag })
            WriteNumber(flag ? "1" : "0", type: "b");
        else if (column.Content is FactColumnContent.Day or FactColumnContent.DayOrTime && SerialOf(value.Text!) is { } serial)
            WriteNumber(serial, style: value.Text!.Contains('T') ? "3" : "1");
        else
            WriteText(value.Text!);
    }

    private void WriteNumber(string number, string? type = null, string? style = null)
    {
        _xml.WriteStartElement("c");
        if (style is not null)
            _xml.WriteAttributeString("s", style);
        if (type is not null)
            _xml.WriteAttributeString("t", type);
        _xml.WriteElementString("v", number);
        _xml.WriteEndElement();
    }

    private void WriteText(string text, string? style = null)
    {
        _xml.WriteStartElement("c");
        if (style is not null)
            _xml.WriteAttributeString("s", style);
        _xml.WriteAttributeString("t", "inlineStr");
        _xml.WriteStartElement("is");
        _xml.WriteStartElement("t");
        _xml.WriteAttributeString("xml", "space", ns: null, "preserve");
        _xml.WriteString(Writable(text.Length > MostCharacters ? text[..MostCharacters] : text));
        _xml.WriteEndElement();
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    // XML has no control characters and no half surrogate pairs.
    private static string Writable(string text) => string.Concat(
        text.EnumerateRunes().Where(rune => rune.Value is >= ' ' and not (0xFFFE or 0xFFFF) or '\t' or '\n' or '\r'));

    // Excel counts days from 1900, whose February it gives 29 days; earlier days it does not know, so they stay text.
    private static string? SerialOf(string moment)
    {
        var time = DateTime.Parse(moment, CultureInfo.InvariantCulture);
        return time < new DateTime(1900, 3, 1) ? null : (time - new DateTime(1899, 12, 30)).TotalDays.ToString("0.######", CultureInfo.InvariantCulture);
    }
}
