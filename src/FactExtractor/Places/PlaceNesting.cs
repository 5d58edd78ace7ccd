using FactExtractor.Lexicons;
using FactExtractor.Rules;
using FactExtractor.Segmentation;

namespace FactExtractor.Places;

/// <summary>Tells whether a place only begins the name of something else: an organization, a medium, an event, a product.</summary>
internal sealed class PlaceNesting(LexiconTable governingVerbs, PlaceClasses classes)
{
    private const int Reach = 20;
    private const char Ordinal = '第';
    private const string Numerals = "〇一二三四五六七八九十百";

    /// <summary>Whether the place that ends at an offset does: the noun phrase after it has such a head before it has a person.</summary>
    public bool IsNested(PlaceText text, int end)
    {
        var offset = end;
        while (offset < text.Characters.Length && offset - end < Reach && text.IsHan(offset))
        {
            if (AfterTerm(text, offset) is var after && after > offset)
            {
                offset = after;
                continue;
            }

            var token = text.TokenAt(offset);
            var head = HeadAt(text, offset, token);
            if (head is { } common && text.EntryOf(common).Is(1, "none"))
            {
                offset = common.End;
                continue;
            }

            if (head is { } name && (name.Start == end || !text.EntryOf(name).Is(1, "product")))
                return true;
            if (text.TryGet(offset, classes.Title, out var title) && title.End >= token.End && !NamesOffice(text, title, end))
                return false;
            if (IsSequel(text, offset, token.End) || !Continues(text, token))
                return false;
            offset = token.End;
        }

        return false;
    }

    /// <summary>The offset after the number of a term that begins at an offset, or the offset if none does: 第31届 in 成都第31届大学生运动会.</summary>
    private static int AfterTerm(PlaceText text, int offset)
    {
        if (text.Characters[offset] != Ordinal)
            return offset;
        var end = offset + 1;
        while (end < text.Characters.Length && (char.IsAsciiDigit(text.Characters[end]) || Numerals.Contains(text.Characters[end], StringComparison.Ordinal)))
            end++;
        return end > offset + 1 && end < text.Characters.Length && text.Characters[end] == '届' ? end + 1 : offset;
    }

    /// <summary>Whether a word for people is part of the name of an office for them: 退役军人 in 退役军人事务局.</summary>
    private bool NamesOffice(PlaceText text, in Lexeme people, int end)
    {
        if (!text.EntryOf(people).Is(1, "role"))
            return false;

        for (var offset = people.End; offset < text.Characters.Length && offset - end < Reach && text.IsHan(offset);)
        {
            var token = text.TokenAt(offset);
            if (IsName(text, offset))
                return true;
            if (text.TryGet(offset, classes.Title, out _) || !Continues(text, token))
                return false;
            offset = token.End;
        }

        return false;
    }

    /// <summary>Whether words speak of the place itself: 境内, but not 合作 in 合作委员会.</summary>
    private bool IsSequel(PlaceText text, int start, int end) =>
        text.TryGet(start, classes.Sequel, out var sequel) && sequel.End == end && text.EntryOf(sequel).Column(1).IsEmpty;

    /// <summary>
    /// Whether the name may go on with a word: a noun, an ordinal (第一|汽车厂), or a verb right before the head (管理|局) that does not
    /// govern it (出席|大会).
    /// </summary>
    private bool Continues(PlaceText text, Token token)
    {
        if (governingVerbs.Contains(text.Characters.AsSpan(token.Start, token.Length)))
            return false;
        if (token.Tag.Name is "v")
            return token.End < text.Characters.Length && IsName(text, token.End);
        return WordTags.IsInNounPhrase(token.Tag) || (WordTags.IsNumeral(token.Tag) && text.Characters[token.Start] == Ordinal);
    }

    /// <summary>Whether the head of a name of an organization, medium or event stands at an offset.</summary>
    private bool IsName(PlaceText text, int offset) =>
        HeadAt(text, offset, text.TokenAt(offset)) is { } head && !text.EntryOf(head).Is(1, "none") && !text.EntryOf(head).Is(1, "product");

    /// <summary>The head that a word which begins at an offset, or goes on there, ends in or begins.</summary>
    private Lexeme? HeadAt(PlaceText text, int offset, Token token)
    {
        if (token.Start == offset && token.Tag.Name is "v" or "m" or "d")
            return token.Length > 1 && text.TryGet(offset, classes.NestingHead, out var whole) && whole.End == token.End ? whole : null;
        for (var start = offset; start < token.End; start++)
        {
            if (text.TryGet(start, classes.NestingHead, out var head) && head.End >= token.End && text.IsBorder(head.End))
                return head;
        }

        return null;
    }
}
