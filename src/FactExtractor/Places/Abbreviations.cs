using FactExtractor.Text;

namespace FactExtractor.Places;

/// <summary>
/// Finds provinces and countries called by one character: several in a row that are a word of their own or stand before 两国 and the
/// like (京津冀, 法德两国) or after a strong cue (来自川渝黔), or one after a verb of motion (援鄂). Every character is a mention.
/// </summary>
internal sealed class Abbreviations(PlaceClasses classes, PlaceCues cues)
{
    private const string Verbs = "驻援赴访抵离返";
    private const int MostInARow = 5;

    /// <summary>Finds them outside the mentions there are.</summary>
    public List<PlaceMention> Find(PlaceText text, IReadOnlyList<PlaceMention> mentions)
    {
        List<PlaceMention> found = [];
        var next = 0;
        var offset = 0;
        while (offset < text.Characters.Length)
        {
            while (next < mentions.Count && mentions[next].Span.End <= offset)
                next++;
            var limit = next < mentions.Count ? mentions[next].Span.Start : text.Characters.Length;
            if (offset >= limit)
            {
                offset = mentions[next].Span.End;
                continue;
            }

            var end = offset;
            while (end < limit && end - offset < MostInARow && !text.IsExcluded(end) && text.TryGet(end, classes.Abbreviation, out _))
                end++;
            if (end == offset || !IsPlaces(text, offset, end))
            {
                offset++;
                continue;
            }

            for (; offset < end; offset++)
                found.Add(Mention(text, offset));
        }

        return found;
    }

    private bool IsPlaces(PlaceText text, int start, int end)
    {
        if (end - start == 1)
            return start > 0 && text.IsBorder(end) && Verbs.Contains(text.Characters[start - 1], StringComparison.Ordinal) && text.IsBorder(start - 1);
        var token = text.TokenAt(start);
        if (!text.IsBorder(start) || !text.IsBorder(end) || text.Characters[start] == text.Characters[start + 1])
            return false;
        return (text.TryGet(end, classes.Sequel, out var sequel) && text.EntryOf(sequel).Is(1, "pair"))
            || cues.StrengthBefore(text, start) > 1
            || (token.Start == start && token.End == end && token.Tag.Name is "j" or "ns");
    }

    private PlaceMention Mention(PlaceText text, int offset)
    {
        List<PlaceReading> readings = [];
        var lexemes = text.Analysis.Lexemes;
        for (var i = lexemes.FirstAt(offset); i >= 0; i = lexemes.NextAt(i))
        {
            if (lexemes[i].Class == classes.Abbreviation && lexemes[i].End == offset + 1)
                readings.Add(Gazetteer.Described(text.EntryOf(lexemes[i])));
        }

        return new PlaceMention(new TextSpan(offset, offset + 1), PlaceRules.Abbreviation, PlaceKind.Abbreviation, readings, "");
    }
}
