using FactExtractor.Segmentation;
using FactExtractor.Text;

namespace FactExtractor.Places;

/// <summary>
/// Finds provinces and countries called by one character: several in a row that are a word of their own or stand before 两国 and the
/// like (京津冀, 法德两国), after a strong cue (来自川渝黔) or in an article that names all of them in full; or one after a verb of motion
/// (援鄂), before a post or body (美方) or, where the article names the country in full, before another noun (叙西北部). Every character
/// is a mention.
/// </summary>
internal sealed class Abbreviations(PlaceClasses classes, PlaceCues cues, PlaceLists lists, Gazetteer gazetteer, JiebaSegmenter dictionary)
{
    private const string Verbs = "驻援赴访抵离返";
    private const string Prepositions = "在来进对旅";
    private const string Saying = "称";
    private const char Party = '方';
    private const char China = '中';
    private const char Dot = '·';
    private const int MostInARow = 5;
    private const int LongestUndivided = 3;
    private const int ShortestBody = 4;

    private static readonly CharacterSet _clauseEnds = new("，。；！？\n");

    /// <summary>Finds them outside the mentions there are.</summary>
    public List<PlaceMention> Find(PlaceText text, List<PlaceMention> mentions)
    {
        var named = new NamedPlaces(mentions);
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
            while (end < limit && end - offset < MostInARow && !text.IsExcluded(end) && MayCallPlace(text, end, named))
                end++;
            while (end > offset && !IsPlaces(text, offset, end, named))
                end--;
            if (end == offset)
            {
                offset++;
                continue;
            }

            AddRow(text, offset, end, named, found);
            offset = end;
        }

        return found;
    }

    private bool IsPlaces(PlaceText text, int start, int end, NamedPlaces named)
    {
        if (end - start == 1)
            return IsAfterVerb(text, start, named) || IsBeforeBody(text, start, named) || IsNamedBeforeNoun(text, start, named);
        var token = text.TokenAt(start);
        if (!text.IsBorder(start) || !EndsWord(text, end) || text.Characters[start] == text.Characters[start + 1])
            return false;
        if (token.Start == start && token.End == end)
        {
            var isKnown = IsKnown(text, token);
            if (isKnown && IsNameOrPair(text, token, named) && !FollowsPerson(text, start) && !IsOneName(text, token))
                return true;
            if (isKnown || end - start > 2)
                return AreNamed(text, start, end, named) && (!isKnown || WordTags.IsNoun(token.Tag));
        }

        return (AreUsual(text, start, end) && (HasSequel(text, end, "pair") || cues.StrengthBefore(text, start) > 1 || IsItem(text, start, end, named))) || AreNamed(text, start, end, named);
    }

    /// <summary>Whether a word of the dictionary is one of places (中日), of provinces (京津冀), or of two characters before 关系 and the like.</summary>
    private bool IsNameOrPair(PlaceText text, Token word, NamedPlaces named) =>
        word.Tag.Name is "j" or "ns" || (word.Length > 2 && AreDomestic(text, word.Start, word.End, named))
        || (word.Length == 2 && HasSequel(text, word.End, "pair"));

    /// <summary>Whether a word is the name of one place, 蒙古, and does not rather mean China and another: 中欧, 中非.</summary>
    private bool IsOneName(PlaceText text, Token word)
    {
        var lexemes = text.Analysis.Lexemes;
        for (var i = lexemes.FirstAt(word.Start); i >= 0; i = lexemes.NextAt(i))
        {
            if (lexemes[i].End == word.End && gazetteer.Holds(lexemes[i]))
                return text.Characters[word.Start] != China;
        }

        return false;
    }

    /// <summary>
    /// Whether the article names in full what each character of a row calls. The 中 after a noun more likely is 中 as in 谈判中, unless
    /// 关系 and the like follow.
    /// </summary>
    private bool AreNamed(PlaceText text, int start, int end, NamedPlaces named)
    {
        if (FollowsPerson(text, start) || IsAmongNouns(text, start))
            return false;
        for (var offset = start; offset < end; offset++)
        {
            var mayJoinWords = WordTags.IsFunctionWord(text.TokenAt(offset).Tag) && !IsUsual(text, offset);
            if (mayJoinWords || !named.HoldsAny(ReadingsAt(text, offset, named)))
                return false;
        }

        return true;
    }

    /// <summary>Whether a character may call a place: commonly, or as the article names it in full.</summary>
    private bool MayCallPlace(PlaceText text, int offset, NamedPlaces named) =>
        named.CountriesOf(text.Characters[offset]).Count > 0
        || (text.TryGet(offset, classes.Abbreviation, out _) && (IsUsual(text, offset) || named.HoldsAny(ReadingsAt(text, offset, named))));

    /// <summary>Whether all characters of a row call places whatever the article names.</summary>
    private bool AreUsual(PlaceText text, int start, int end)
    {
        for (var offset = start; offset < end; offset++)
        {
            if (!IsUsual(text, offset))
                return false;
        }

        return true;
    }

    private bool IsUsual(PlaceText text, int offset)
    {
        var lexemes = text.Analysis.Lexemes;
        for (var i = lexemes.FirstAt(offset); i >= 0; i = lexemes.NextAt(i))
        {
            if (lexemes[i].Class == classes.Abbreviation && !text.EntryOf(lexemes[i]).Is(4, "evidence"))
                return true;
        }

        return false;
    }

    /// <summary>Whether a row of provinces or cities stands by itself in an enumeration of places: 京津冀、成渝等地.</summary>
    private bool IsItem(PlaceText text, int start, int end, NamedPlaces named) =>
        start > 0 && text.Characters[start - 1] == '、' && AreDomestic(text, start, end, named) && lists.Hold(text, end);

    private static bool IsAmongNouns(PlaceText text, int start) =>
        text.Characters[start] == China && start > 0 && text.IsHan(start - 1) && WordTags.IsNoun(text.TokenAt(start - 1).Tag);

    /// <summary>Whether a name of a person may go on at an offset: 希宁 in 韦尔希宁, 比亚 in 哈塔姆·安比亚.</summary>
    private static bool FollowsPerson(PlaceText text, int start)
    {
        if (start == 0)
            return false;
        if (text.IsHan(start - 1) && WordTags.IsPerson(text.TokenAt(start - 1).Tag))
            return true;
        var word = text.TokenAt(start - 1);
        return word.Start > 0 && text.Characters[word.Start - 1] == Dot;
    }

    /// <summary>Whether a name of one character stands after a verb of motion, or after 在 and the like if it is one that stands alone: 在京.</summary>
    private bool IsAfterVerb(PlaceText text, int start, NamedPlaces named)
    {
        if (start == 0 || !EndsWord(text, start + 1) || !text.IsBorder(start - 1))
            return false;
        var before = text.Characters[start - 1];
        return (Verbs.Contains(before, StringComparison.Ordinal) && (IsUsual(text, start) || AreNamed(text, start, start + 1, named)))
            || (Prepositions.Contains(before, StringComparison.Ordinal) && HasUse(text, start, "alone") && !BeginsPhraseOfManner(text, start));
    }

    /// <summary>Whether 以 is no country but goes with a 为 in the same clause: 在【以】……为核心的.</summary>
    private static bool BeginsPhraseOfManner(PlaceText text, int start)
    {
        if (text.Characters[start] != '以')
            return false;
        var rest = text.Characters.AsSpan(start);
        var clause = _clauseEnds.FirstIn(rest);
        return (clause < 0 ? rest : rest[..clause]).Contains('为');
    }

    /// <summary>Whether a country of one character stands before a post or body of it: 美方, 以军; before 称 only where a phrase begins.</summary>
    private bool IsBeforeBody(PlaceText text, int start, NamedPlaces named) =>
        (HasUse(text, start, "alone") || (HasUse(text, start, "body") && MayStandFree(text, start, named))) && text.IsBorder(start)
        && (BeginsBody(text, start + 1) || IsBeforeShortBody(text, start));

    /// <summary>Whether the name of a body stands at an offset that short names of countries go before: 美|国土安全部.</summary>
    private bool BeginsBody(PlaceText text, int offset) =>
        text.TryGet(offset, classes.Break, out var body) && body.End - offset >= ShortestBody && text.IsBorder(body.End);

    private bool IsBeforeShortBody(PlaceText text, int start) =>
        HasSequel(text, start + 1, "alone") && text.TryGet(start + 1, classes.Sequel, out var body)
        && (text.IsBorder(body.End) || !IsKnown(text, text.TokenAt(body.End)))
        && (!Saying.Contains(text.Characters[start + 1], StringComparison.Ordinal) || PlaceCues.IsOpening(text, start));

    /// <summary>
    /// Whether a character that commonly is another word begins a phrase or an object, or calls a country that the article names: not
    /// 全市以军爱民.
    /// </summary>
    private bool MayStandFree(PlaceText text, int start, NamedPlaces named) =>
        PlaceCues.IsOpening(text, start) || WordTags.MayPrecedeCountry(text.TokenAt(start - 1).Tag) || named.HoldsAny(ReadingsAt(text, start, named));

    /// <summary>
    /// Whether a country of one character that the article names in full stands before 方 (塞方), or between the beginning of a phrase
    /// or a verb and a noun (对叙西北部, 袭击俄一处设施).
    /// </summary>
    private bool IsNamedBeforeNoun(PlaceText text, int start, NamedPlaces named)
    {
        if (!text.IsBorder(start) || start + 1 == text.Characters.Length || !text.IsHan(start + 1)
            || !named.HoldsAny(ReadingsAt(text, start, named), isForeign: true))
            return false;
        var next = text.TokenAt(start + 1);
        if (text.Characters[start + 1] == Party && next.End == start + 2)
            return next.Start == start + 1 || !IsKnown(text, next);
        return HasUse(text, start, "alone") && next.Start == start + 1 && next.Length > 1 && WordTags.MayFollowCountry(next.Tag)
            && !WordTags.IsNumeral(text.TokenAt(start).Tag)
            && (PlaceCues.IsOpening(text, start) || WordTags.MayPrecedeCountry(text.TokenAt(start - 1).Tag));
    }

    /// <summary>Whether a word ends at an offset, or the rest of a word that the dictionary lacks, or of a long one, is a word: 在京|举行, 中俄|关系.</summary>
    private bool EndsWord(PlaceText text, int end)
    {
        if (text.IsBorder(end))
            return true;
        var word = text.TokenAt(end);
        return word.End - end > 1 && (word.Length > LongestUndivided || !IsKnown(text, word))
            && dictionary.FrequencyOf(text.Characters.AsSpan(end, word.End - end)) > 0;
    }

    private bool IsKnown(PlaceText text, Token word) => dictionary.FrequencyOf(text.Characters.AsSpan(word.Start, word.Length)) > 0;

    private bool HasUse(PlaceText text, int offset, string use)
    {
        var lexemes = text.Analysis.Lexemes;
        for (var i = lexemes.FirstAt(offset); i >= 0; i = lexemes.NextAt(i))
        {
            if (lexemes[i].Class == classes.Abbreviation && text.EntryOf(lexemes[i]).Is(5, use))
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

    private bool AreDomestic(PlaceText text, int start, int end, NamedPlaces named)
    {
        for (var offset = start; offset < end; offset++)
        {
            if (!Array.Exists(ReadingsAt(text, offset, named), r => r.IsDomestic))
                return false;
        }

        return true;
    }

    /// <summary>Adds the names of a row. If one can only be that of a country, or of a province, all are: 中吉, 苏浙沪.</summary>
    private void AddRow(PlaceText text, int start, int end, NamedPlaces named, List<PlaceMention> found)
    {
        var row = new PlaceReading[end - start][];
        for (var i = 0; i < row.Length; i++)
            row[i] = ReadingsAt(text, start + i, named);
        var isOfCountries = Array.Exists(row, readings => Array.TrueForAll(readings, r => !r.IsDomestic));
        var isOfProvinces = !isOfCountries && Array.Exists(row, readings => Array.TrueForAll(readings, r => r.IsDomestic));
        for (var i = 0; i < row.Length; i++)
        {
            var readings = Fitting(row[i], named.Holds);
            if (isOfCountries || isOfProvinces)
                readings = Fitting(readings, r => r.IsDomestic == isOfProvinces);
            found.Add(new PlaceMention(new TextSpan(start + i, start + i + 1), PlaceRules.Abbreviation, PlaceKind.Abbreviation, readings, "")
            {
                FollowsMotion = row.Length == 1 && FollowsMotion(text, start),
            });
        }
    }

    private static bool FollowsMotion(PlaceText text, int start) =>
        start > 0 && (Verbs.Contains(text.Characters[start - 1], StringComparison.Ordinal) || text.Characters[start - 1] == '在');

    /// <summary>The readings that fit; all if none does.</summary>
    private static PlaceReading[] Fitting(PlaceReading[] readings, Predicate<PlaceReading> fits) =>
        Array.Exists(readings, fits) ? Array.FindAll(readings, fits) : readings;

    /// <summary>What the character at an offset may call; looked up once in an article.</summary>
    private PlaceReading[] ReadingsAt(PlaceText text, int offset, NamedPlaces named)
    {
        var character = text.Characters[offset];
        if (!named.Called.TryGetValue(character, out var readings))
            named.Called.Add(character, readings = Read(text, offset, named));
        return readings;
    }

    private PlaceReading[] Read(PlaceText text, int offset, NamedPlaces named)
    {
        List<PlaceReading> readings = [];
        var lexemes = text.Analysis.Lexemes;
        for (var i = lexemes.FirstAt(offset); i >= 0; i = lexemes.NextAt(i))
        {
            if (lexemes[i].Class == classes.Abbreviation && lexemes[i].End == offset + 1)
                readings.AddRange(gazetteer.ReadingsOf(lexemes[i]));
        }

        foreach (var country in named.CountriesOf(text.Characters[offset]))
        {
            if (!readings.Exists(r => r.Path == country.Path))
                readings.Add(country);
        }

        return [.. readings];
    }
}
