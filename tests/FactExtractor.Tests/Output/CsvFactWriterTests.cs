using System.Text;
using FactExtractor.Output;

namespace FactExtractor.Tests.Output;

public sealed class CsvFactWriterTests
{
    [Fact]
    public void The_header_has_the_columns_of_the_contract_in_order() =>
        Csv().Split("\r\n")[0].Should().Be(
            "source,article,published,fact,type,kind,text,value,start,end,sentence,rule,duplicate_of,"
            + "earliest,latest,approx,anchor,low,high,unit,object,currency,title,organization,code,nested");

    [Fact]
    public void A_row_has_a_field_for_every_column_and_breaks_within_a_field_are_quoted() =>
        Csv().Should().Contain(
            "县里/a.txt,1,2021-05-08T09:30,1,date,date,\"5月\n6日\",2021-05-06,10,15,物资于5月6日运抵。,date.month-day,县里/0.txt#2,"
            + "2021-05-06,2021-05-06,exact,published,,,,,,,,,\r\n");

    [Fact]
    public void Free_text_that_a_spreadsheet_would_run_is_guarded() =>
        Csv().Should().Contain(",'=1+1，书记𠮷田　说,").And.Contain(",'=书记,'@某局,");

    [Fact]
    public void Text_value_and_numbers_are_never_guarded() =>
        Csv().Should().Contain(",-5至1.50万元,-5..15000,").And.Contain(",-5,15000,,,CNY,");

    [Fact]
    public void The_plain_flavor_guards_nothing() =>
        Csv(CsvFlavor.Plain).Should().NotContain("'");

    [Fact]
    public void Bounds_that_the_words_do_not_give_stay_empty() =>
        Csv().Should().Contain(",nearly,,,5000,人,");

    [Fact]
    public void A_file_for_spreadsheets_starts_with_a_byte_order_mark() =>
        SampleArticles.Written(stream => new CsvFactWriter(stream, byteOrderMark: true)).Should().StartWith(Encoding.UTF8.Preamble.ToArray());

    private static string Csv(CsvFlavor flavor = CsvFlavor.Spreadsheet) =>
        Encoding.UTF8.GetString(SampleArticles.Written(stream => new CsvFactWriter(stream, flavor), SampleArticles.WithEveryType));
}
