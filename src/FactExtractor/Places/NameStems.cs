using FactExtractor.Segmentation;

namespace FactExtractor.Places;

/// <summary>
/// Finds where the name before the last word of a place begins: word by word to the left, as long as the words can be of a name,
/// up to a cue, a listed place, or the border of the phrase.
/// </summary>
internal sealed class NameStems(PlaceClasses classes, PlaceCues cues, JiebaSegmenter dictionary)
{
    private const int Longest = 5;
    private const int LongestForeign = 9;
    private const int LongestWide = 14;
    private const char Dot = '·';
    private const int ShortestCut = 2;
    private const int LongestCut = 3;
    private const int LongestCutInTownship = 5;
    private const int RareCharacter = 100;
    private const string Ordinals = "一二三四五六七八九十0123456789ⅠⅡⅢⅣⅤⅥ";
    private const string Settlements = "庄屯寨堡坝屿";
    private const string Quarters = "东南西北新老";

    /// <summary>The name before a tail, or null if there is none.</summary>
    public NameStem? Before(PlaceText text, PlaceTail tail, ListedGround ground)
    {
        if (tail.Kind == PlaceKind.Village && CutVillageBefore(text, tail, ground) is { } village)
            return village;
        var stem = new NameStem(SkipOrdinal(text, tail.Start), SkipOrdinal(text, tail.Start));
        while (stem.Start > 0 && text.IsHan(stem.Start - 1))
        {
            if (ground.OwnerOf(stem.Start - 1) is { } place && Holds(place, stem, tail))
                return WithPlace(text, place, stem, tail, ground);
            var word = WordBefore(text, stem.Start, ground);
            if (stem.End - word.Start > (tail.Need == TailNeed.Wide ? LongestWide : stem.IsProper && WordTags.IsForeignPerson(word.Tag) ? LongestForeign : Longest)
                || text.Is(word.Start, word.End, classes.Cue)
                || (!tail.LiesInStem && text.Is(word.Start, word.End, classes.Title)))
                break;
            if (Extended(text, stem, word, tail, ground) is { } longer)
            {
                stem = longer;
                continue;
            }

            if (BeginsName(text, word, stem, ground))
                stem = stem with { Start = word.Start };
            break;
        }

        return stem.Length > 0 ? WithFirstName(text, stem, tail, ground) : null;
    }

    /// <summary>The name of a station after a person with the person's first name, and the place before it: 贝鲁特|拉菲克·|哈里里.</summary>
    private NameStem WithFirstName(PlaceText text, NameStem stem, PlaceTail tail, ListedGround ground)
    {
        if (!stem.IsProper || stem.Start < 2 || text.Characters[stem.Start - 1] != Dot || !text.IsHan(stem.Start - 2))
            return stem;
        var first = WordBefore(text, stem.Start - 1, ground);
        if (!WordTags.IsPerson(first.Tag) && !IsUnknown(text, first))
            return stem;
        var whole = stem with { Start = first.Start };
        return ground.OwnerOf(whole.Start - 1) is { } place && Holds(place, whole, tail) ? WithPlace(text, place, whole, tail, ground) ?? whole : whole;
    }

    /// <summary>Whether a village stands there whose name the segmentation has cut, together with its tail: 镇乌|东村 in 丹江镇乌东村.</summary>
    public bool IsCutVillageBefore(PlaceText text, PlaceTail tail, ListedGround ground) => CutVillageBefore(text, tail, ground) is not null;

    /// <summary>
    /// The name of a village that the segmentation has cut: two or three characters after a division or 到 and the like, up to five after a township,
    /// whatever they are as words (到|弄|杂村), unless one of them only points or counts (到|每|个|村).
    /// </summary>
    private NameStem? CutVillageBefore(PlaceText text, PlaceTail tail, ListedGround ground)
    {
        var end = tail.Start;
        for (var start = end - 1; start > 0 && start >= end - LongestCutInTownship && text.IsHan(start) && ground.OwnerOf(start) is not { NeedsEvidence: false }; start--)
        {
            var place = ground.OwnerOf(start - 1);
            var isInTownship = place is { Kind: PlaceKind.Township, NeedsEvidence: false };
            if (!isInTownship && (end - start > LongestCut
                || (place is not { Kind: PlaceKind.County, NeedsEvidence: false } && !BeginsWithRareCharacter(text, start)
                    && (cues.StrengthBefore(text, start) == 0 || text.Characters[start - 1] == '、'))))
                continue;
            return end - start >= ShortestCut && IsCutName(text, start, tail) ? new NameStem(start, end, Proper: 1) : null;
        }

        return null;
    }

    /// <summary>Whether a character begins a word that hardly any words but names begin with: 峒|山村.</summary>
    private bool BeginsWithRareCharacter(PlaceText text, int offset) =>
        text.TokenAt(offset) is var word && word.Start == offset && (word.Length == 1 || IsUnknown(text, word))
        && dictionary.FrequencyOf(text.Characters.AsSpan(offset, 1)) < RareCharacter;

    private bool IsCutName(PlaceText text, int start, PlaceTail tail)
    {
        var end = tail.Start;
        var (isOfCommonStems, hasSide) = (true, false);
        var words = 0;
        for (var offset = start; offset < end; words++)
        {
            var word = text.TokenAt(offset);
            var isKnown = word.Length == 1 || !IsUnknown(text, word);
            if (offset == start && BeginsWithSide(text, word, start))
            {
                hasSide = true;
                offset = word.End;
                continue;
            }

            if (isKnown && (WordTags.IsPointer(word.Tag) || (word.Length > 1 && (word.Start < start || WordTags.IsVerb(word.Tag)))))
                return false;
            if (isKnown && hasSide && word.Length > 1 && !WordTags.IsProper(word.Tag) && !WordTags.IsPerson(word.Tag))
                return false;
            if (isKnown && word.End >= tail.End && WordTags.IsCommonNoun(word.Tag))
                return false;
            isOfCommonStems &= text.Is(word.Start, Math.Min(word.End, end), classes.CommonStem);
            offset = word.End;
        }

        return words > 1 && !isOfCommonStems;
    }

    /// <summary>Whether a name begins with a side by itself, or one that the segmentation has drawn to the word before: 大武|镇上|庄村.</summary>
    private static bool BeginsWithSide(PlaceText text, Token word, int start) =>
        text.Characters[start] is '上' or '下' or '中' or '前' or '后' or '东' or '西' or '南' or '北' && word.End == start + 1 && word.Start >= start - 1;

    /// <summary>The offset before 2号 in 严坪村2号大桥.</summary>
    private static int SkipOrdinal(PlaceText text, int offset)
    {
        if (text.Characters[offset - 1] != '号')
            return offset;
        var start = offset - 1;
        while (start > 0 && Ordinals.Contains(text.Characters[start - 1], StringComparison.Ordinal))
            start--;
        return start < offset - 1 ? start : offset;
    }

    /// <summary>Whether a listed name counts; one that may be a common word does only as the name of a foreign city (贝伦市).</summary>
    private static bool Holds(PlaceMention place, NameStem stem, PlaceTail tail) =>
        !place.NeedsEvidence || place.Span.Length > 2
        || (tail.Need == TailNeed.Foreign && place.Span.End == stem.End && !place.Readings[0].IsDomestic);

    /// <summary>The word that ends at an offset, as far as it reaches neither into a listed place nor over the offset.</summary>
    private static Token WordBefore(PlaceText text, int end, ListedGround ground)
    {
        var token = text.TokenAt(end - 1);
        var start = ground.OwnerOf(token.Start) is { NeedsEvidence: false } place && place.Span.End < end ? place.Span.End : token.Start;
        return token with { Start = start, End = end };
    }

    /// <summary>The stem with one more word, or null if the word cannot be of the name.</summary>
    private NameStem? Extended(PlaceText text, NameStem stem, Token word, PlaceTail tail, ListedGround ground)
    {
        var isWide = tail.Need == TailNeed.Wide;
        var longer = stem with { Start = word.Start };
        var isNameWord = text.Is(word.Start, word.End, classes.NameWord);
        if (word.Length > 1 && text.Is(word.Start, word.End, classes.CommonStem) && !(isNameWord && tail.Need == TailNeed.Road))
            return isWide || (stem.Length == 0 && (tail.LiesInStem || (IsNewVillage(tail) && ground.IsAfterDivision(text, word.Start)))) ? longer with { Generic = stem.Generic + 1 } : null;
        if (word.Length > 1 && WordTags.IsNumeral(word.Tag) && !isNameWord)
            return null;
        if (word.Length == 1 && stem.Length == 0 && !WordTags.IsParticle(word.Tag))
            return WordTags.IsProper(word.Tag) ? longer with { Proper = 1 } : longer;
        var isName = WordTags.IsProper(word.Tag) || IsUnknown(text, word) || text.Is(word.Start, word.End, classes.KnownName);
        if (isName && (stem.Common + stem.Named == 0 || word.Length == 1 || isWide))
            return longer with { Proper = stem.Proper + 1 };

        // A housing estate may be named with two words: 阳光花园小区.
        if (tail.Kind == PlaceKind.Village && word.Length > 1 && stem.Proper == 0 && stem.Common + stem.Named == 1
            && (isName || isNameWord))
            return longer with { Named = stem.Named + 1 };

        // The last character of a smaller place, as 口 of 九龙口 in 九龙口国家湿地公园.
        if (word.Length == 1 && stem.IsGeneric && text.Is(word.Start, word.End, classes.Tail))
            return longer;
        if (word.Length == 1 || (stem.Length > 1 && !isWide))
            return null;
        if (ground.OwnerOf(word.Start) is not null || word.Tag.Name == "nz" || isNameWord || EndsAsSettlement(text, word))
            return longer with { Named = stem.Named + 1 };
        return WordTags.IsCommonNoun(word.Tag) ? longer with { Common = stem.Common + 1 } : null;
    }

    /// <summary>Whether a word that the dictionary has as a noun ends as settlements are named: 方庄|小区.</summary>
    private static bool EndsAsSettlement(PlaceText text, Token word) =>
        WordTags.IsCommonNoun(word.Tag) && Settlements.Contains(text.Characters[word.End - 1], StringComparison.Ordinal);

    private static bool IsNewVillage(PlaceTail tail) => tail.Kind == PlaceKind.Village && tail.End - tail.Start > 1;

    /// <summary>Whether the segmenter's dictionary lacks a word: it is a guess of the hidden Markov model, and likely a name.</summary>
    private bool IsUnknown(PlaceText text, Token word) =>
        word.Length is 2 or 3 && dictionary.FrequencyOf(text.Characters.AsSpan(word.Start, word.Length)) == 0;

    /// <summary>Whether a single character at a border is the first of a name that the segmentation has cut: 黑|石山|水库.</summary>
    private bool BeginsName(PlaceText text, Token word, NameStem stem, ListedGround ground)
    {
        if (stem is not { Length: > 0, Common: 0, Named: 0 } || word.Length > 1 || WordTags.IsParticle(word.Tag))
            return false;
        var isCued = cues.StrengthBefore(text, word.Start) > 0;
        if (ground.IsAfterDivision(text, word.Start) && Quarters.Contains(text.Characters[word.Start], StringComparison.Ordinal))
            return true;
        return (isCued || PlaceCues.IsOpening(text, word.Start) || ground.IsAfterDivision(text, word.Start))
            && (stem.Length == 1 || (isCued && stem.IsProper) || !text.Is(word.Start, word.End, classes.CommonStem));
    }

    /// <summary>The city right before a town outside it, both of which a station is named after: 西安咸阳国际机场.</summary>
    private static PlaceMention? CityBefore(PlaceMention town, ListedGround ground) =>
        ground.OwnerOf(town.Span.Start - 1) is { Kind: PlaceKind.City } city && !town.Readings.Any(r => city.Readings.Any(r.IsIn)) ? city : null;

    private static bool IsDivision(PlaceMention place) => place.Readings.Any(r => r.IsDivision && r.Kind != PlaceKind.Country);

    /// <summary>The stem when a listed place stands at its left end: 北京 in 北京西站, 重庆 in 重庆路; else the place is not of the name.</summary>
    private NameStem? WithPlace(PlaceText text, PlaceMention place, NameStem stem, PlaceTail tail, ListedGround ground)
    {
        var isQuarter = stem.Length == 1
            && (Quarters.Contains(text.Characters[stem.Start], StringComparison.Ordinal) || (tail.Need == TailNeed.Road && text.Characters[stem.Start] == '中'));
        if (place.Span.End > stem.Start || (stem.Length == 1 && !isQuarter && text.Is(stem.Start, stem.End, classes.CommonStem)))
            return null;
        if (tail is { Need: TailNeed.Wide, LiesInStem: false } && stem.Length > 0 && place.Span.Start > 0
            && text.TokenAt(place.Span.Start - 1) is var body && WordTags.IsOrganization(body.Tag) && ground.OwnerOf(body.Start) is null)
            return stem with { Start = body.Start, Proper = stem.Proper + 1 };
        var isOfName = stem.Length == 0
            || (isQuarter && tail.Need is TailNeed.Proper or TailNeed.Road)
            || (tail is { LiesInStem: true, Need: not TailNeed.Foreign } && IsDivision(place));
        if (tail is { Need: TailNeed.Wide, LiesInStem: false } && stem.Length == 0 && place.Kind == PlaceKind.Country)
            return null;
        if (!isOfName && (tail.Need != TailNeed.Wide || !stem.IsGeneric || !IsDivision(place)))
            return stem;
        var outer = tail.LiesInStem && CityBefore(place, ground) is { } city ? city : place;
        return stem with { Start = outer.Span.Start, Place = outer };
    }
}
