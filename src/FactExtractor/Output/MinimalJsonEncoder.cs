using System.Text.Encodings.Web;

namespace FactExtractor.Output;

/// <summary>Escapes only what JSON demands: quotes, backslashes and control characters.</summary>
/// <remarks>
/// <see cref="JavaScriptEncoder.UnsafeRelaxedJsonEscaping"/> still escapes the ideographic space and everything beyond U+FFFF, rare characters in names among
/// it. A surrogate without its other half becomes U+FFFD, since UTF-8 has no form for it.
/// </remarks>
internal sealed unsafe class MinimalJsonEncoder : JavaScriptEncoder
{
    public static readonly MinimalJsonEncoder Instance = new();

    private MinimalJsonEncoder()
    {
    }

    public override int MaxOutputCharactersPerInputCharacter => 6;

    public override bool WillEncode(int unicodeScalar) => unicodeScalar is < ' ' or '"' or '\\';

    public override int FindFirstCharacterToEncode(char* text, int textLength)
    {
        var span = new ReadOnlySpan<char>(text, textLength);
        for (var at = 0; at < span.Length; at++)
        {
            if (WillEncode(span[at]))
                return at;
            if (!char.IsSurrogate(span[at]))
                continue;
            if (!char.IsHighSurrogate(span[at]) || at + 1 == span.Length || !char.IsLowSurrogate(span[at + 1]))
                return at;
            at++;
        }

        return -1;
    }

    public override bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        var target = new Span<char>(buffer, bufferLength);
        Span<char> shortForm = ['\\', ShortForm(unicodeScalar)];
        if (shortForm[1] != 'u')
        {
            numberOfCharactersWritten = 2;
            return shortForm.TryCopyTo(target);
        }

        return target.TryWrite($"\\u{unicodeScalar:x4}", out numberOfCharactersWritten);
    }

    private static char ShortForm(int unicodeScalar) => unicodeScalar switch
    {
        '"' => '"',
        '\\' => '\\',
        '\n' => 'n',
        '\r' => 'r',
        '\t' => 't',
        '\b' => 'b',
        '\f' => 'f',
        _ => 'u',
    };
}
