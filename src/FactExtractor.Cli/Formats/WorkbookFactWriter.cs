using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using FactExtractor.Facts;
using FactExtractor.Output;

namespace FactExtractor.Cli.Formats;

/// <summary>Writes an Excel workbook (Office Open XML, ISO/IEC 29500): a sheet a type with a frozen header, filters, and real numbers and dates.</summary>
/// <remarks>
/// The sheets grow side by side but stand in the file one after the other, so each is kept in a temporary file, deflated, until all are complete. A sheet
/// that has reached Excel's limit of rows is carried on by another.
/// </remarks>
internal sealed class WorkbookFactWriter : IFactWriter
{
    private const string Namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly DateTimeOffset _noTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly Stream _stream;
    private readonly List<Sheet> _sheets = [];
    private readonly Dictionary<FactType, Sheet> _current = [];

    /// <summary>Starts an empty sheet for each type.</summary>
    /// <param name="stream">The destination; it stays open.</param>
    public WorkbookFactWriter(Stream stream)
    {
        _stream = stream;
        foreach (var type in Enum.GetValues<FactType>())
            StartSheet(type, FactColumns.NameOf(type));
    }

    /// <inheritdoc/>
    public void Write(ArticleFacts article)
    {
        foreach (var fact in article.Facts)
        {
            if (_current[fact.Type].IsFull)
                StartSheet(fact.Type, $"{FactColumns.NameOf(fact.Type)} {_sheets.Count(sheet => sheet.Type == fact.Type) + 1}");
            _current[fact.Type].Add(article, fact);
        }
    }

    /// <inheritdoc/>
    public void WriteFailure(string source, string reason)
    {
    }

    /// <inheritdoc/>
    public void Flush()
    {
    }

    /// <inheritdoc/>
    public void Complete()
    {
        using var archive = new ZipArchive(_stream, ZipArchiveMode.Create, leaveOpen: true);
        WriteEntry(archive, "[Content_Types].xml", ContentTypes);
        WriteEntry(archive, "_rels/.rels", xml => WriteRelationships(xml, [("officeDocument", "xl/workbook.xml")]));
        WriteEntry(archive, "xl/workbook.xml", Workbook);
        WriteEntry(
            archive, "xl/_rels/workbook.xml.rels", xml => WriteRelationships(xml, [.. _sheets.Select((_, i) => ("worksheet", $"worksheets/sheet{i + 1}.xml")), ("styles", "styles.xml")]));
        WriteEntry(archive, "xl/styles.xml", Styles);
        for (var i = 0; i < _sheets.Count; i++)
        {
            using var entry = CreateEntry(archive, $"xl/worksheets/sheet{i + 1}.xml");
            _sheets[i].CompleteTo(entry);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var sheet in _sheets)
            sheet.Dispose();
    }

    private void StartSheet(FactType type, string name)
    {
        var sheet = new Sheet(type, name);
        _sheets.Add(sheet);
        _current[type] = sheet;
    }

    private void ContentTypes(XmlWriter xml)
    {
        xml.WriteStartElement("Types", "http://schemas.openxmlformats.org/package/2006/content-types");
        WriteElement(xml, "Default", ("Extension", "rels"), ("ContentType", "application/vnd.openxmlformats-package.relationships+xml"));
        Override("/xl/workbook.xml", "sheet.main");
        Override("/xl/styles.xml", "styles");
        for (var i = 1; i <= _sheets.Count; i++)
            Override($"/xl/worksheets/sheet{i}.xml", "worksheet");
        xml.WriteEndElement();

        void Override(string part, string type) =>
            WriteElement(xml, "Override", ("PartName", part), ("ContentType", $"application/vnd.openxmlformats-officedocument.spreadsheetml.{type}+xml"));
    }

    private void Workbook(XmlWriter xml)
    {
        xml.WriteStartElement("workbook", Namespace);
        xml.WriteAttributeString("xmlns", "r", ns: null, Relationships);
        xml.WriteStartElement("sheets");
        for (var i = 0; i < _sheets.Count; i++)
        {
            xml.WriteStartElement("sheet");
            xml.WriteAttributeString("name", _sheets[i].Name);
            xml.WriteAttributeString("sheetId", $"{i + 1}");
            xml.WriteAttributeString("id", Relationships, $"rId{i + 1}");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    // The styles of cells: 0 as it comes, 1 a day, 2 the header.
    private static void Styles(XmlWriter xml) => xml.WriteRaw($"""
        <styleSheet xmlns="{Namespace}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/></numFmts><fonts count="2"><font/><font><b/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/><xf numFmtId="164" applyNumberFormat="1"/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>
        """);

    private static void WriteRelationships(XmlWriter xml, IReadOnlyList<(string Type, string Target)> targets)
    {
        xml.WriteStartElement("Relationships", "http://schemas.openxmlformats.org/package/2006/relationships");
        for (var i = 0; i < targets.Count; i++)
            WriteElement(xml, "Relationship", ("Id", $"rId{i + 1}"), ("Type", $"{Relationships}/{targets[i].Type}"), ("Target", targets[i].Target));
        xml.WriteEndElement();
    }

    private static void WriteElement(XmlWriter xml, string name, params (string Name, string Value)[] attributes)
    {
        xml.WriteStartElement(name);
        foreach (var (attribute, value) in attributes)
            xml.WriteAttributeString(attribute, value);
        xml.WriteEndElement();
    }

    private static void WriteEntry(ZipArchive archive, string name, Action<XmlWriter> write)
    {
        using var entry = CreateEntry(archive, name);
        using var xml = XmlWriter.Create(entry, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) });
        write(xml);
    }

    // The same facts give the same bytes: no time of writing.
    private static Stream CreateEntry(ZipArchive archive, string name)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.Fastest);
        entry.LastWriteTime = _noTime;
        return entry.Open();
    }

    /// <summary>A sheet, kept in a temporary file.</summary>
    private sealed class Sheet : IDisposable
    {
        private const int MostRows = 1_048_576;
        private const int MostCharacters = 32_767;

        private readonly FactColumn[] _columns;
        private readonly FileStream _file;
        private readonly XmlWriter _xml;
        private int _rows;

        public Sheet(FactType type, string name)
        {
            Type = type;
            Name = name;
            _columns = [.. FactColumns.Of(type)];
            _file = new FileStream(Path.GetTempFileName(), FileMode.Open, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
            _xml = XmlWriter.Create(
                new DeflateStream(_file, CompressionLevel.Fastest, leaveOpen: true), new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), CloseOutput = true });
            _xml.WriteStartElement("worksheet", Namespace);
            _xml.WriteRaw("<sheetViews><sheetView workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews>");
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
                WriteElement(_xml, "col", ("min", $"{i}"), ("max", $"{i}"), ("width", width), ("customWidth", "1"));
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
                WriteElement(_xml, "c");
            else if (value is { Number: not null })
                WriteNumber(value.ToString());
            else if (value is { Flag: { } flag })
                WriteNumber(flag ? "1" : "0", type: "b");
            else if (column.Content == FactColumnContent.Day && SerialOf(value.Text!) is { } serial)
                WriteNumber(serial, style: "1");
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
        private static string Writable(string text) => string.Concat(text.EnumerateRunes().Where(rune => rune.Value >= ' ' || rune.Value is '\t' or '\n' or '\r').Where(rune => rune.Value is not (0xFFFE or 0xFFFF)));

        // Excel counts days from 1900, whose February it gives 29 days; earlier days it does not know, so they stay text.
        private static string? SerialOf(string day)
        {
            var date = DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
            return date < new DateOnly(1900, 3, 1) ? null : $"{date.DayNumber - new DateOnly(1899, 12, 30).DayNumber}";
        }
    }
}
