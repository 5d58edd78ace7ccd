using FactExtractor.Rules;
using FactExtractor.Segmentation;

namespace FactExtractor.Places;

/// <summary>Tells whether a place only begins the name of something else: an organization, a medium, an event, a product.</summary>
internal sealed class PlaceNesting(PlaceClasses classes)
{
    private const int Reach = 20;

    /// <summary>Whether the place that ends at an offset does: the noun phrase after it has such a head before it has a person.</summary>
    public bool IsNested(PlaceText text, int end)
    {
        var offset = end;
        while (offset < text.Characters.Length && offset - end < Reach && text.IsHan(offset))
        {
            var token = text.TokenAt(offset);
            if (text.TryGet(offset, classes.Title, out var title) && title.End >= token.End && !NamesOffice(text, title, end))
                return false;
            if (IsHead(text, offset, token, isFirst: offset == end))
                return true;
            if (text.Is(offset, token.End, classes.Sequel) || !Continues(text, token))
                return false;
            offset = token.End;
        }

        return false;
    }

    /// <summary>Whether a word for people is part of the name of an office for them: 退役军人 in 退役军人事务局.</summary>
    private bool NamesOffice(PlaceText text, in Lexeme people, int end)
    {
        if (!text.EntryOf(people).Is(1, "role"))
            return false;

        for (var offset = people.End; offset < text.Characters.Length && offset - end < Reach && text.IsHan(offset);)
        {
            var token = text.TokenAt(offset);
            if (IsHead(text, offset, token, isFirst: false))
                return true;
            if (text.TryGet(offset, classes.Title, out _) || !Continues(text, token))
                return false;
            offset = token.End;
        }

        return false;
    }

    private bool Continues(PlaceText text, Token token) =>
        WordTags.IsInNounPhrase(token.Tag)
        && (token.Tag.Name is not "v" || (token.End < text.Characters.Length && IsHead(text, token.End, text.TokenAt(token.End), isFirst: false)));

    /// <summary>Whether a token ends in such a head; products and brands must follow the place at once.</summary>
    private bool IsHead(PlaceText text, int offset, Token token, bool isFirst)
    {
        if (token.Tag.Name is "v" or "m" or "d")
            return false;
        for (var start = offset; start < token.End; start++)
        {
            if (text.TryGet(start, classes.NestingHead, out var head) && head.End >= token.End && text.IsBorder(head.End))
            {
                var entry = text.EntryOf(head);
                return !entry.Is(1, "none") && (isFirst || !entry.Is(1, "product"));
            }
        }

        return false;
    }
}
