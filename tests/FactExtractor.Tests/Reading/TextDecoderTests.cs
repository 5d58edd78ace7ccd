using System.Text;
using FactExtractor.Reading;

namespace FactExtractor.Tests.Reading;

public sealed class TextDecoderTests
{
    private const string Simplified = "市卫生健康委员会5月6日通报，全市新增医疗物资两千余件，已经送到各个社区。记者从会上了解到，下一步将继续做好保障工作。";
    private const string Traditional = "市政府昨日召開記者會說明，今年將投入三千萬元改善學校設備，預計明年完工。居民王先生表示，對這項計畫十分期待。";
    private const string Names = "买买提艾力、赵雯婧、欧阳骏、呼延灼、澹台璐瑶";
    private const string English = "The committee met on May 6.\n";

    static TextDecoderTests() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static TheoryData<string, string> Matrix()
    {
        var data = new TheoryData<string, string>();
        foreach (var length in new[] { 2, 4, 9, 30, 50 })
        {
            foreach (var encoding in new[] { "utf-8", "utf-8 with mark", "utf-16 with mark", "utf-16be with mark", "gb18030" })
            {
                data.Add(encoding, Simplified[..length]);
                data.Add(encoding, Traditional[..length]);
            }

            data.Add("big5", Traditional[..length]);
        }

        foreach (var encoding in new[] { "utf-8", "utf-16", "utf-16be", "gb18030" })
        {
            data.Add(encoding, Simplified);
            data.Add(encoding, Traditional);
            data.Add(encoding, string.Concat(Enumerable.Repeat(Simplified + "\r\n", 200)));
            data.Add(encoding, Names);
            data.Add(encoding, English);
            data.Add(encoding, "<p>" + Simplified + "</p>");
        }

        data.Add("big5", string.Concat(Enumerable.Repeat(Traditional + "\r\n", 200)));
        data.Add("gb18030", "㐀㐁𠀀䶮镕：" + Simplified);
        return data;
    }

    [Theory]
    [MemberData(nameof(Matrix))]
    public void The_encoding_is_found_out(string encoding, string text)
    {
        byte[] bytes = encoding switch
        {
            "utf-8 with mark" => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)],
            "utf-16 with mark" => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)],
            "utf-16be with mark" => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)],
            "utf-16" => Encoding.Unicode.GetBytes(text),
            _ => Encoding.GetEncoding(encoding).GetBytes(text),
        };

        new TextDecoder().Decode(bytes).Text.Should().Be(text);
    }

    [Fact]
    public void An_encoding_asked_for_is_used_without_looking() =>
        new TextDecoder("big5").Decode(Encoding.GetEncoding("gb18030").GetBytes("中文")).Text.Should().Be(Encoding.GetEncoding("big5").GetString(Encoding.GetEncoding("gb18030").GetBytes("中文")));

    [Fact]
    public void A_page_tells_its_charset()
    {
        const string page = "<html><head><meta charset=\"gb2312\"></head><body>镕</body></html>";
        new TextDecoder().Decode(Encoding.GetEncoding("gb18030").GetBytes(page)).Should().Be(new DecodedText(page, "gb18030"));
    }

    [Fact]
    public void Bytes_that_cannot_be_decoded_are_told_by_position()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("会议于5月召开"), 0xE4, 0xBC, .. Encoding.UTF8.GetBytes("，各地派人参加。")];
        var decode = () => new TextDecoder().Decode(bytes);
        decode.Should().Throw<UnreadableException>().WithMessage("not UTF-8 at byte 19");
        new TextDecoder(replacesErrors: true).Decode(bytes).Text.Should().Be("会议于5月召开\uFFFD，各地派人参加。");
    }

    [Fact]
    public void Replacement_characters_that_the_text_has_itself_are_no_fault()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("会议\uFFFD于\uFFFD\uFFFD召开"), 0xE4, 0xBC, .. Encoding.UTF8.GetBytes("，各地派人参加。")];
        var decode = () => new TextDecoder().Decode(bytes);
        decode.Should().Throw<UnreadableException>().WithMessage("not UTF-8 at byte 24");
    }

    [Fact]
    public void A_sequence_cut_off_at_the_end_is_told_too()
    {
        var bytes = Encoding.GetEncoding("gb18030").GetBytes(Simplified)[..^1];
        var decode = () => new TextDecoder().Decode(bytes);
        decode.Should().Throw<UnreadableException>().WithMessage($"not GB18030 at byte {bytes.Length - 1}");
    }

    [Fact]
    public void Binary_files_are_named_as_such()
    {
        var random = new Random(1);
        var noise = new byte[5000];
        random.NextBytes(noise);
        foreach (var (bytes, message) in new (byte[], string)[]
        {
            (noise, "binary file"),
            (new byte[100], "binary file"),
            ("%PDF-1.7 ..."u8.ToArray(), "binary file (PDF)"),
            ([0x50, 0x4B, 3, 4, 20, 0], "binary file (ZIP or Office document)"),
        })
        {
            var decode = () => new TextDecoder().Decode(bytes);
            decode.Should().Throw<UnreadableException>().WithMessage(message);
        }
    }

    [Fact]
    public void An_empty_file_is_an_empty_text() => new TextDecoder().Decode([]).Text.Should().BeEmpty();

    [Fact]
    public void Text_in_an_encoding_of_another_language_is_refused()
    {
        var bytes = Encoding.GetEncoding("shift_jis").GetBytes("これはひらがなだけのながいぶんしょうです。よみかたをかんがえてください。");
        var decode = () => new TextDecoder().Decode(bytes);
        decode.Should().Throw<UnreadableException>();
    }
}
