using FactExtractor.Lexicons;
using FactExtractor.Rules;

namespace FactExtractor.Places;

/// <summary>The last word of a place at a place of the text.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">The offset after it.</param>
/// <param name="Kind">The kind of place it makes.</param>
/// <param name="Need">What it asks of the name before it.</param>
/// <param name="LiesInStem">Whether such places lie in the place that begins their name (北京西站).</param>
/// <param name="LiesInContext">Whether such places lie where the article is about, unless their name says more.</param>
internal readonly record struct PlaceTail(int Start, int End, PlaceKind Kind, TailNeed Need, bool LiesInStem, bool LiesInContext)
{
    /// <summary>The tail that a lexeme of the lexicon stands for.</summary>
    public static PlaceTail Of(in Lexeme lexeme, LexiconEntry entry)
    {
        var need = entry.Column(2) switch
        {
            "proper" => TailNeed.Proper,
            "wide" => TailNeed.Wide,
            "foreign" => TailNeed.Foreign,
            "road" => TailNeed.Road,
            "route" => TailNeed.Route,
            "known" => TailNeed.Known,
            _ => TailNeed.Any,
        };
        return new PlaceTail(
            lexeme.Start,
            lexeme.End,
            PlaceKinds.Parse(entry.Column(1)),
            need,
            entry.Is(3, "stem") || need == TailNeed.Foreign,
            !entry.Is(3, "none"));
    }
}
