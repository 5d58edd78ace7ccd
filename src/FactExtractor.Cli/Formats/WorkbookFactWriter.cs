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
    /// <summary>The namespace of workbook, sheets and styles.</summary>
    public const string Namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly DateTimeOffset _noTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly Stream _stream;
    private readonly List<WorkbookSheet> _sheets = [];
    private readonly Dictionary<FactType, WorkbookSheet> _current = [];

    /// <summary>Starts an empty sheet for each type.</summary>
    /// <param name="stream">The destination; it stays open.</param>
    public WorkbookFactWriter(Stream stream)
    {
        _stream = stream;
        foreach (var type in FactColumns.Types)
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
        (string, string)[] parts = [.. _sheets.Select((_, i) => ("worksheet", $"worksheets/sheet{i + 1}.xml")), ("styles", "styles.xml")];
        WriteEntry(archive, "xl/_rels/workbook.xml.rels", xml => WriteRelationships(xml, parts));
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
        var sheet = new WorkbookSheet(type, name);
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

    // The styles of cells: 0 as it comes, 1 a day, 2 the header, 3 a time of a day.
    private static void Styles(XmlWriter xml) => xml.WriteRaw($"""
        <styleSheet xmlns="{Namespace}">
        <numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/><numFmt numFmtId="165" formatCode="yyyy\-mm\-dd hh:mm"/></numFmts>
        <fonts count="2"><font/><font><b/></font></fonts>
        <fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>
        <borders count="1"><border/></borders>
        <cellStyleXfs count="1"><xf/></cellStyleXfs>
        <cellXfs count="4"><xf/><xf numFmtId="164" applyNumberFormat="1"/><xf fontId="1" applyFont="1"/><xf numFmtId="165" applyNumberFormat="1"/></cellXfs>
        </styleSheet>
        """);

    private static void WriteRelationships(XmlWriter xml, (string Type, string Target)[] targets)
    {
        xml.WriteStartElement("Relationships", "http://schemas.openxmlformats.org/package/2006/relationships");
        for (var i = 0; i < targets.Length; i++)
            WriteElement(xml, "Relationship", ("Id", $"rId{i + 1}"), ("Type", $"{Relationships}/{targets[i].Type}"), ("Target", targets[i].Target));
        xml.WriteEndElement();
    }

    /// <summary>Writes an element that has attributes only.</summary>
    public static void WriteElement(XmlWriter xml, string name, params (string Name, string Value)[] attributes)
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
}
