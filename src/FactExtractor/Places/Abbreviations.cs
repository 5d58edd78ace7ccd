using FactExtractor.Segmentation;
using FactExtractor.Text;

namespace FactExtractor.Places;

/// <summary>
/// Finds provinces and countries called by one character: several in a row that are a word of their own or stand before 两国 and the
/// like (京津冀, 法德两国) or after a strong cue (来自川渝黔), or one after a verb of motion (援鄂). Every character is a mention.
/// </summary>
internal sealed class Abbreviations(PlaceClasses classes, PlaceCues cues, Gazetteer gazetteer, JiebaSegmenter dictionary)
{
    private const string Verbs = "驻援赴访抵离返";
    private const string Prepositions = "在来进对旅";
    private const string Saying = "称";
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

            var amongCountries = IsOfCountries(text, offset, end);
            for (; offset < end; offset++)
                found.Add(Mention(text, offset, amongCountries));
        }

        return found;
    }

    private bool IsPlaces(PlaceText text, int start, int end)
    {
        if (end - start == 1)
            return IsAfterVerb(text, start) || IsBeforeBody(text, start);
        var token = text.TokenAt(start);
        if (!text.IsBorder(start) || !text.IsBorder(end) || text.Characters[start] == text.Characters[start + 1])
            return false;
        if (token.Start == start && token.End == end)
        {
            var isKnown = dictionary.FrequencyOf(text.Characters.AsSpan(start, end - start)) > 0;
            if (isKnown || end - start > 2)
                return isKnown && IsNameOrPair(text, token) && !FollowsPerson(text, start) && !IsOneName(text, token);
        }

        return HasSequel(text, end, "pair") || cues.StrengthBefore(text, start) > 1;
    }

    /// <summary>Whether a word of the dictionary is one of places (中日), or of two characters before 关系 and the like.</summary>
    private bool IsNameOrPair(PlaceText text, Token word) =>
        word.Tag.Name is "j" or "ns" || (word.Length == 2 && HasSequel(text, word.End, "pair"));

    /// <summary>Whether a word is the name of one place: 蒙古.</summary>
    private bool IsOneName(PlaceText text, Token word)
    {
        var lexemes = text.Analysis.Lexemes;
        for (var i = lexemes.FirstAt(word.Start); i >= 0; i = lexemes.NextAt(i))
        {
            if (lexemes[i].End == word.End && gazetteer.Holds(lexemes[i]))
                return true;
        }

        return false;
    }

    /// <summary>Whether a name of a person may go on at an offset: 希宁 in 韦尔希宁.</summary>
    private static bool FollowsPerson(PlaceText text, int start) =>
        start > 0 && text.IsHan(start - 1) && WordTags.IsPerson(text.TokenAt(start - 1).Tag);

    /// <summary>Whether a name of one character stands after a verb of motion, or after 在 and the like if it is one that stands alone: 在京.</summary>
    private bool IsAfterVerb(PlaceText text, int start)
    {
        if (start == 0 || !text.IsBorder(start + 1) || !text.IsBorder(start - 1))
            return false;
        var before = text.Characters[start - 1];
        return Verbs.Contains(before, StringComparison.Ordinal) || (Prepositions.Contains(before, StringComparison.Ordinal) && StandsAlone(text, start));
    }

    /// <summary>Whether a country of one character stands before a post or body of it: 美方, 以军; before 称 only where a phrase begins.</summary>
    private bool IsBeforeBody(PlaceText text, int start) =>
        StandsAlone(text, start) && text.IsBorder(start) && HasSequel(text, start + 1, "alone") && text.TryGet(start + 1, classes.Sequel, out var body)
        && text.IsBorder(body.End) && (!Saying.Contains(text.Characters[start + 1], StringComparison.Ordinal) || PlaceCues.IsOpening(text, start));

    private bool StandsAlone(PlaceText text, int offset)
    {
        var lexemes = text.Analysis.Lexemes;
        for (var i = lexemes.FirstAt(offset); i >= 0; i = lexemes.NextAt(i))
        {
            if (lexemes[i].Class == classes.Abbreviation && text.EntryOf(lexemes[i]).Is(5, "alone"))
                return true;
        }

        return false;
    }

    private bool HasSequel(PlaceText text, int offset, string scope)
    {
        var lexemes = text.Analysis.Lexemes;
        for (var i = lexemes.FirstAt(offset); i >= 0; i = lexemes.NextAt(i))
        {
            if (lexemes[i].Class == classes.Sequel && text.EntryOf(lexemes[i]).Is(1, scope))
                return true;
        }

        return false;
    }

    /// <summary>Whether one of several names in a row can only be that of a country, so that all are: 中吉.</summary>
    private bool IsOfCountries(PlaceText text, int start, int end)
    {
        for (var offset = start; offset < end; offset++)
        {
            if (ReadingsAt(text, offset).TrueForAll(r => !r.IsDomestic))
                return true;
        }

        return false;
    }

    private PlaceMention Mention(PlaceText text, int offset, bool amongCountries)
    {
        var readings = ReadingsAt(text, offset);
        if (amongCountries && readings.Exists(r => !r.IsDomestic))
            readings.RemoveAll(r => r.IsDomestic);
        return new PlaceMention(new TextSpan(offset, offset + 1), PlaceRules.Abbreviation, PlaceKind.Abbreviation, readings, "");
    }

    private List<PlaceReading> ReadingsAt(PlaceText text, int offset)
    {
        List<PlaceReading> readings = [];
        var lexemes = text.Analysis.Lexemes;
        for (var i = lexemes.FirstAt(offset); i >= 0; i = lexemes.NextAt(i))
        {
            if (lexemes[i].Class == classes.Abbreviation && lexemes[i].End == offset + 1)
                readings.Add(Gazetteer.Described(text.EntryOf(lexemes[i])));
        }

        return readings;
    }
}
