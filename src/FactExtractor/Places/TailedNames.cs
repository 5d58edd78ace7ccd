using FactExtractor.Lexicons;
using FactExtractor.Segmentation;
using FactExtractor.Text;

namespace FactExtractor.Places;

/// <summary>
/// Finds places that no list holds by their last word (村, 检查站, 大桥): the words to the left of it are the name as far as they can
/// be, and what the name is made of and what stands around it is weighed.
/// </summary>
/// <param name="transliteration">The characters of transliterated names.</param>
/// <param name="routeCharacters">The characters that railways are named with.</param>
/// <param name="classes">The classes of lexemes.</param>
/// <param name="cues">The words around places.</param>
/// <param name="lists">The enumerations of places.</param>
/// <param name="dictionary">The segmenter's dictionary.</param>
internal sealed class TailedNames(
    LexiconTable transliteration, LexiconTable routeCharacters, PlaceClasses classes, PlaceCues cues, PlaceLists lists, JiebaSegmenter dictionary)
{
    private const string Settlements = "村镇乡县旗路街";
    private const string Shores = "畔岸上边里";
    private const string NoShores = "海路";
    private const int LongestRoute = 4;
    private const int ShortestRoute = 2;
    private const int Strong = 2;
    private const string Particles = "的和与及等了在是为把被将";
    private const string Conjunctions = "和与及";
    private const string Prepositions = "在到去";

    private static readonly CharacterSet _neverInNames = new("的了及与把被是们在到");
    private static readonly CharacterSet _neverFirst = new("各每该某");

    /// <summary>Last characters of words that only describe: 互嵌式|社区, 友好型|社区.</summary>
    private static readonly CharacterSet _attributeEnds = new("式型级类");

    private readonly NameStems _stems = new(classes, cues, dictionary);

    /// <summary>Finds them; they may overlap listed names, which they then hold.</summary>
    /// <param name="text">The text.</param>
    /// <param name="listed">The names of the gazetteer in it.</param>
    public List<PlaceMention> Find(PlaceText text, IReadOnlyList<PlaceMention> listed)
    {
        List<PlaceMention> found = [];
        var ground = text.Ground;
        ground.Take(text.Characters.Length, listed);
        for (var offset = 1; offset < text.Characters.Length; offset++)
        {
            if (text.IsExcluded(offset) || !text.TryGet(offset, classes.Tail, out var lexeme) || IsWithinListed(ground, offset, lexeme.End)
                || (found.Count > 0 && found[^1].Span.End >= lexeme.End) || !EndsName(text, lexeme.End))
                continue;
            var tail = PlaceTail.Of(lexeme, text.EntryOf(lexeme));
            if (found.Count > 0 && found[^1].Span.End == tail.Start && found[^1].Kind == PlaceKind.Site && tail is { Kind: PlaceKind.Site, Need: TailNeed.Any or TailNeed.Wide })
            {
                found[^1] = Longer(text, found[^1], tail);
                continue;
            }

            if (NameBefore(text, tail, ground) is not { } name)
                continue;

            // 大桥村 and 大桥图村 are villages of the town before them, not the town's bridge.
            if (name.Kind == PlaceKind.Village && found.Count > 0 && found[^1].Span.End > name.Span.Start && found[^1].Span.Start < name.Span.Start)
                found.RemoveAt(found.Count - 1);
            found.Add(name);
            if (name.Kind == PlaceKind.Township)
                ground.Add(name);
        }

        return found;
    }

    /// <summary>A site named after the site that ends there: 喀什古城|景区.</summary>
    private static PlaceMention Longer(PlaceText text, PlaceMention site, PlaceTail tail) =>
        site with { Span = new TextSpan(site.Span.Start, tail.End), Below = site.Below + text.Slice(tail.Start, tail.End) };

    private static bool IsWithinListed(ListedGround ground, int start, int end) =>
        ground.OwnerOf(end - 1) is { } owner && (owner.Span.Start < start || owner.Span.End > end);

    /// <summary>
    /// Whether a word ends there and its last character does not begin another (路面); the 湖 of 湖畔 and the 岛 of 岛上 end names too, but
    /// not twice (沅江江畔).
    /// </summary>
    private bool EndsName(PlaceText text, int end)
    {
        if (end < text.Characters.Length && Shores.Contains(text.Characters[end], StringComparison.Ordinal)
            && !NoShores.Contains(text.Characters[end - 1], StringComparison.Ordinal))
            return text.Characters[end - 1] != text.Characters[end - 2];
        return (text.IsBorder(end) || IsCutWrongly(text, end)) && !(text.IsBorder(end - 1) && text.TryGet(end - 1, classes.Break, out var word) && text.IsBorder(word.End));
    }

    /// <summary>Whether a name ends within a word that only the segmenter's model made: 屯|离 in 平流屯离县城, 村|护边员.</summary>
    private bool IsCutWrongly(PlaceText text, int end) =>
        text.Characters[end - 1] is '屯' or '村' && text.TokenAt(end - 1) is var word && word.Start == end - 1
        && dictionary.FrequencyOf(text.Characters.AsSpan(word.Start, word.Length)) == 0;

    private PlaceMention? NameBefore(PlaceText text, PlaceTail tail, ListedGround ground)
    {
        if (!tail.LiesInStem && EndsCommonWord(text, tail, ground) && !(tail.Kind == PlaceKind.Village && _stems.IsCutVillageBefore(text, tail, ground)))
            return null;
        if (RouteBefore(text, tail, ground) is { } route)
            return Unlisted(text, route, tail, []);
        if (_stems.Before(text, tail, ground) is not { } found)
            return null;
        var stem = WithoutParticle(text, found, ground);
        if (!(stem.Place is null ? IsName(text, stem, tail, ground) : IsNamedAfterPlace(stem, tail)))
            return null;

        // 贝伦市 is 贝伦 itself; 北京西站 lies in 北京; 重庆路 lies anywhere.
        var isSamePlace = tail is { Need: TailNeed.Foreign, Kind: PlaceKind.City } && stem.Place is { IsListed: true };
        var mention = stem.Place is { } place && (tail.LiesInStem || tail.Need == TailNeed.Wide || IsLandAround(place, tail))
            ? Unlisted(text, stem, tail, ParentsOf(place, tail)) with { LiesInContext = tail.LiesInContext && place.Kind <= PlaceKind.Village }
            : Unlisted(text, stem, tail, []);
        return isSamePlace ? mention with { Readings = stem.Place!.Readings, Below = "" } : mention;
    }

    private static PlaceMention Unlisted(PlaceText text, NameStem stem, PlaceTail tail, IReadOnlyList<PlaceReading> parents) =>
        new(new TextSpan(stem.Start, tail.End), PlaceRules.ForTail(tail.Kind), tail.Kind, parents, text.Slice(stem.Start, tail.End))
        {
            LiesInContext = tail.LiesInContext,
        };

    /// <summary>
    /// The name of a railway, of characters that call places, whatever words the segmentation makes of them: 渝昆, 沪苏湖; but
    /// no common word.
    /// </summary>
    private NameStem? RouteBefore(PlaceText text, PlaceTail tail, ListedGround ground)
    {
        if (tail.Need != TailNeed.Route)
            return null;
        var shortest = tail.Start;
        while (tail.Start - shortest < LongestRoute && shortest > 0 && ground.OwnerOf(shortest - 1) is not { NeedsEvidence: false }
            && routeCharacters.IsInitial(text.Characters[shortest - 1]))
            shortest--;
        for (var start = shortest; tail.Start - start >= ShortestRoute; start++)
        {
            var first = text.TokenAt(start);
            var begins = first.Start == start
                ? !WordTags.IsPointer(first.Tag)
                : start == shortest && dictionary.FrequencyOf(text.Characters.AsSpan(first.Start, first.Length)) == 0;
            if (begins && !IsCommonWord(text, new NameStem(start, tail.Start)))
                return new NameStem(start, tail.Start);
        }

        return null;
    }

    /// <summary>
    /// The divisions that a place lies in which has the name of another before its own; abroad a zone, a region, or what is named after a
    /// site, lies in the country.
    /// </summary>
    private static List<PlaceReading> ParentsOf(PlaceMention place, PlaceTail tail)
    {
        var isSure = place.Readings.Any(r => !r.NeedsEvidence);
        List<PlaceReading> divisions = [.. place.Readings.Where(r => r.IsDivision && !(isSure && r.NeedsEvidence))];
        var isAbroad = place.Readings.All(r => !r.IsDomestic);
        return isAbroad && (!tail.LiesInStem || divisions.Count == 0 || IsLandAround(place, tail))
            ? [.. place.Readings.Where(r => r.Code.Length > 0).Select(r => r.Country).Distinct()]
            : divisions;
    }

    /// <summary>Whether a region is the land around a place and no part of it: 顿涅茨克地区.</summary>
    private static bool IsLandAround(PlaceMention place, PlaceTail tail) => tail.Kind == PlaceKind.Region && place.Kind != PlaceKind.Country;

    /// <summary>The stem without a preposition, or the 和 after another place, that the segmentation has drawn into it: 小浪底和西霞院水库.</summary>
    private static NameStem WithoutParticle(PlaceText text, NameStem stem, ListedGround ground)
    {
        if (stem.Place is not null || stem.Length < 3)
            return stem;
        var first = text.Characters[stem.Start];
        var isParticle = Prepositions.Contains(first, StringComparison.Ordinal)
            || (Conjunctions.Contains(first, StringComparison.Ordinal) && ground.OwnerOf(stem.Start - 1) is not null);
        return isParticle ? stem with { Start = stem.Start + 1 } : stem;
    }

    /// <summary>Whether the tail ends a common word: 道路, 山村; but 秦岭隧道 begins with a place.</summary>
    private bool EndsCommonWord(PlaceText text, PlaceTail tail, ListedGround ground)
    {
        var word = text.TokenAt(tail.Start);
        if (word.Start == tail.Start || word.End != tail.End || ground.OwnerOf(word.Start) is { NeedsEvidence: false })
            return false;
        var isKnown = dictionary.FrequencyOf(text.Characters.AsSpan(word.Start, word.Length)) > 0;
        if (tail.Need == TailNeed.Road && (text.Is(word.Start, tail.Start, classes.NameWord) || IsPartOfRoad(text, word.Start, tail)))
            return false;
        return isKnown ? !WordTags.IsProper(word.Tag) || text.Is(word.Start, tail.Start, classes.CommonStem)
            : text.Is(word.Start, tail.Start, classes.CommonStem) && !ground.IsAfterDivision(text, word.Start - 1);
    }

    /// <summary>Whether a word says which part of a road is meant: 中路, 北街.</summary>
    private static bool IsPartOfRoad(PlaceText text, int start, PlaceTail tail) =>
        tail.Start == start + 1 && text.Characters[start] is '东' or '南' or '西' or '北' or '中';

    /// <summary>
    /// Roads, stations and cities may bear a place's name, and abroad the land around a city or province (顿涅茨克地区); regions name none,
    /// railways and motorways take two.
    /// </summary>
    private static bool IsNamedAfterPlace(NameStem stem, PlaceTail tail) =>
        (stem.Place!.Kind != PlaceKind.Region || tail is { Kind: PlaceKind.Region, Need: TailNeed.Wide }) && tail.Need != TailNeed.Known
        && (tail.Kind != PlaceKind.Region || tail.Need == TailNeed.Wide || stem.Place is { IsListed: true, Kind: PlaceKind.Province or PlaceKind.City or PlaceKind.County or PlaceKind.Township })
        && (tail.Kind is PlaceKind.Natural or PlaceKind.Region || tail.LiesInContext)
        && (tail.Need != TailNeed.Foreign || !stem.Place.Readings.Any(r => r.IsDomestic));

    private bool IsName(PlaceText text, NameStem stem, PlaceTail tail, ListedGround ground)
    {
        var afterDivision = ground.IsAfterDivision(text, stem.Start);
        var isNewVillage = tail.End - tail.Start > 1 && text.Characters[tail.End - 1] == '村';
        var shortest = tail.Kind == PlaceKind.Village && (afterDivision || isNewVillage) ? 1 : 2;
        var isCounted = stem.Start > 0 && WordTags.IsNumeral(text.TokenAt(stem.Start - 1).Tag) && text.Characters[stem.Start - 1] != '号';
        if (stem.Length < shortest || (stem.IsGeneric && !(isNewVillage && afterDivision)) || HoldsParticle(text, stem) || isCounted
            || (tail.Kind == PlaceKind.Village && _attributeEnds.Contains(text.Characters[stem.End - 1])))
            return false;
        var first = text.TokenAt(stem.Start);
        var isWord = first.Start == stem.Start && first.End == tail.End;
        var isKnown = isWord && WordTags.IsPlace(first.Tag);
        if ((isWord && !afterDivision && !WordTags.IsName(first.Tag) && !WordTags.IsProper(first.Tag))
            || (first.Length == 1 && Particles.Contains(text.Characters[stem.Start], StringComparison.Ordinal)))
            return false;
        var cue = lists.Hold(text, tail.End) ? Strong : cues.StrengthBefore(text, stem.Start);
        var isNamed = tail.Kind == PlaceKind.Natural ? stem.IsProper : stem.IsNamed;
        var isExpected = cue > 0 || cues.StandAfter(text, tail.End);
        return tail.Need switch
        {
            TailNeed.Known => isKnown,
            TailNeed.Foreign => !isWord && IsTransliteration(text, stem) && !IsCommonWord(text, stem),
            TailNeed.Any => (isNamed && (cue > 1 || afterDivision || stem.Proper > 0 || !WordTags.IsVerb(first.Tag)))
                || (stem.Common == 1 && (stem.Named > 0 || cue > 1 || (afterDivision && tail.Kind == PlaceKind.Village)))
                || ((stem.Length == 1 || stem.IsGeneric) && afterDivision && isNewVillage),
            TailNeed.Wide => stem.Proper > 0 || afterDivision || cue > 0 || (stem.Common < 3 && PlaceCues.IsOpening(text, stem.Start)),
            _ => isKnown || afterDivision || cue > 1
                || (isExpected && (isNamed || PlaceCues.IsOpening(text, stem.Start)))
                || (isNamed && (tail.Need == TailNeed.Road || Settlements.Contains(text.Characters[tail.End - 1], StringComparison.Ordinal))),
        };
    }

    /// <summary>Whether the segmenter's dictionary has the stem as a word that is no name: 海拔 in 高海拔地区.</summary>
    private bool IsCommonWord(PlaceText text, NameStem stem) =>
        text.TokenAt(stem.Start) is var word && word.Start == stem.Start && word.End == stem.End && !WordTags.IsProper(word.Tag)
        && dictionary.FrequencyOf(text.Characters.AsSpan(word.Start, word.Length)) > 0;

    private static bool HoldsParticle(PlaceText text, NameStem stem) =>
        _neverFirst.Contains(text.Characters[stem.Start]) || _neverInNames.FirstIn(text.Characters.AsSpan(stem.Start, stem.Length)) >= 0 || text.Characters[stem.End - 1] == '之';

    private bool IsTransliteration(PlaceText text, NameStem stem)
    {
        for (var offset = stem.Start; offset < stem.End; offset++)
        {
            if (!transliteration.IsInitial(text.Characters[offset]))
                return false;
        }

        return true;
    }
}
