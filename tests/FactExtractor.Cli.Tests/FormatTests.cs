using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Microsoft.Data.Sqlite;

namespace FactExtractor.Cli.Tests;

/// <summary>The formats that other programs read, opened and read back.</summary>
public sealed class FormatTests : IDisposable
{
    private readonly WorkFolder _folder = new();
    private readonly List<JsonElement> _articles;

    public FormatTests()
    {
        _folder.Write("news/a.txt", "某县发放补助\n2021年5月8日\n5月6日，村民张三、李四领到1.5万元，全县近5000名村民受益，占30%。\n");
        _folder.Write("news/b.txt", "甘肃省张掖市甘州区\u0007讯 记者王五报道，2021年5月6日至8日，1万余吨物资运抵，价值300万美元。\n");
        _folder.Run("extract", "news", "-o", "facts.jsonl").ExitCode.Should().Be(0);
        _articles = [.. _folder.Read("facts.jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
    }

    private IEnumerable<JsonElement> Facts => _articles.SelectMany(article => article.GetProperty("facts").EnumerateArray());

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_database_has_every_article_and_fact_once()
    {
        Extract("facts.sqlite");
        Query("SELECT count(*) FROM articles").Should().Be((long)_articles.Count);
        Query("SELECT count(*) FROM facts").Should().Be((long)Facts.Count());
        foreach (var type in new[] { "date", "person", "count", "money", "place" })
            Query($"SELECT count(*) FROM {type}_facts").Should().Be((long)Facts.Count(fact => fact.GetProperty("type").GetString() == type));
    }

    [Fact]
    public void The_database_computes_with_numbers_and_joins_articles()
    {
        Extract("facts.sqlite");
        Query("SELECT sum(low) FROM money_facts WHERE currency = 'CNY'").Should().Be(15000L);
        Query("SELECT source FROM money_facts WHERE currency = 'USD'").Should().Be("b.txt");
        Query("SELECT high FROM count_facts WHERE unit = '名'").Should().Be(5000L);
        Query("SELECT typeof(low) FROM count_facts WHERE unit = '名'").Should().Be("null");
        Query("PRAGMA integrity_check").Should().Be("ok");
    }

    [Fact]
    public void The_workbook_is_valid_and_has_a_sheet_a_type()
    {
        Extract("facts.xlsx");
        using var workbook = SpreadsheetDocument.Open(_folder["facts.xlsx"], isEditable: false);
        new OpenXmlValidator().Validate(workbook).Select(error => error.Description).Should().BeEmpty();
        var sheets = workbook.WorkbookPart!.Workbook.Descendants<Sheet>().ToList();
        sheets.Select(sheet => sheet.Name!.Value).Should().Equal("date", "person", "count", "money", "place");
        foreach (var sheet in sheets)
        {
            var rows = Rows(workbook, sheet);
            rows.Should().HaveCount(1 + Facts.Count(fact => fact.GetProperty("type").GetString() == sheet.Name!.Value));
        }
    }

    [Fact]
    public void The_workbook_has_real_numbers_frozen_headers_and_filters()
    {
        Extract("facts.xlsx");
        using var workbook = SpreadsheetDocument.Open(_folder["facts.xlsx"], isEditable: false);
        var sheet = workbook.WorkbookPart!.Workbook.Descendants<Sheet>().Single(sheet => sheet.Name == "money");
        var rows = Rows(workbook, sheet);
        var header = rows[0].Elements<Cell>().Select(cell => cell.InnerText).ToList();
        var low = rows[1].Elements<Cell>().ElementAt(header.IndexOf("low"));
        low.DataType.Should().BeNull("a cell without a type is a number");
        low.InnerText.Should().Be("15000");
        var worksheet = ((WorksheetPart)workbook.WorkbookPart.GetPartById(sheet.Id!)).Worksheet;
        worksheet.Descendants<Pane>().Single().State!.Value.Should().Be(PaneStateValues.Frozen);
        worksheet.Descendants<AutoFilter>().Single().Reference!.Value.Should().StartWith("A1:").And.EndWith($"{rows.Count}");
    }

    [Fact]
    public void The_workbook_has_real_dates_and_flags()
    {
        _folder.Write("news/c.txt", "某县发放补助\n发布时间：2021-05-08 18:30\n5月6日，甘州区的村民领到补助。\n");
        Extract("facts.xlsx");
        using var workbook = SpreadsheetDocument.Open(_folder["facts.xlsx"], isEditable: false);
        var day = CellsOf(workbook, "date", "c.txt", "5月6日", "earliest");
        (day.DataType?.Value, day.InnerText, day.StyleIndex!.Value).Should().Be((null, "44322", 1U));
        var published = CellsOf(workbook, "date", "c.txt", "5月6日", "published");
        (published.DataType?.Value, published.InnerText, published.StyleIndex!.Value).Should().Be((null, "44324.770833", 3U));
        var nested = CellsOf(workbook, "place", "c.txt", "甘州区", "nested");
        (nested.DataType?.Value, nested.InnerText).Should().Be((CellValues.Boolean, "0"));
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("xlsx")]
    public void The_same_facts_give_the_same_bytes(string format)
    {
        Extract("a." + format);
        Extract("b." + format);
        File.ReadAllBytes(_folder["a." + format]).Should().Equal(File.ReadAllBytes(_folder["b." + format]));
    }

    [Fact]
    public void A_database_cannot_go_to_standard_output() =>
        _folder.Run("extract", "news", "-f", "sqlite").Should().BeEquivalentTo(new { ExitCode = 2, Error = "factextractor: a database needs an output file (-o)\n" });

    [Fact]
    public void Every_line_of_output_is_as_the_schema_says()
    {
        var schema = new SchemaCheck(_folder.Run("schema").Output);
        _articles.Should().NotBeEmpty();
        foreach (var article in _articles)
            schema.ErrorsOf(article).Should().BeEmpty();
        schema.ErrorsOf(JsonDocument.Parse("""{"source":"a","error":"no JSON"}""").RootElement).Should().BeEmpty();
    }

    [Theory]
    [InlineData("""{"source":"a","article":1}""")]
    [InlineData("""{"source":"a","article":"1","facts":[]}""")]
    [InlineData("""{"source":"a","article":1,"facts":[],"colour":"red"}""")]
    [InlineData("""{"source":"a","article":1,"facts":[{"type":"date"}]}""")]
    public void The_schema_refuses_what_is_no_record(string record) =>
        new SchemaCheck(_folder.Run("schema").Output).ErrorsOf(JsonDocument.Parse(record).RootElement).Should().NotBeEmpty();

    private void Extract(string output) => _folder.Run("extract", "news", "-o", output, "-q").Should().Be(new Ending(0, "", ""));

    private object? Query(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={_folder["facts.sqlite"]};Mode=ReadOnly;Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    private static Cell CellsOf(SpreadsheetDocument workbook, string type, string source, string text, string column)
    {
        var sheet = workbook.WorkbookPart!.Workbook.Descendants<Sheet>().Single(sheet => sheet.Name == type);
        var rows = Rows(workbook, sheet).ConvertAll(row => row.Elements<Cell>().ToList());
        var header = rows[0].ConvertAll(cell => cell.InnerText);
        return rows.Single(row => row[header.IndexOf("source")].InnerText == source && row[header.IndexOf("text")].InnerText == text)[header.IndexOf(column)];
    }

    private static List<Row> Rows(SpreadsheetDocument workbook, Sheet sheet) =>
        [.. ((WorksheetPart)workbook.WorkbookPart!.GetPartById(sheet.Id!)).Worksheet.Descendants<Row>()];
}
