using System.Text;

namespace FactExtractor.Reading;

/// <summary>The encodings that .NET keeps apart.</summary>
internal static class CodePages
{
    /// <summary>GB18030, which contains GBK and GB2312; faults become U+FFFD.</summary>
    public static readonly Encoding Gb18030 = Of("gb18030");

    /// <summary>Big5 as Windows has it; faults become U+FFFD.</summary>
    public static readonly Encoding Big5 = Of("big5");

    /// <summary>The same encoding, failing at the first fault.</summary>
    public static Encoding Strict(Encoding encoding)
    {
        var strict = (Encoding)encoding.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        return strict;
    }

    private static Encoding Of(string name) =>
        CodePagesEncodingProvider.Instance.GetEncoding(name, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"))!;
}
