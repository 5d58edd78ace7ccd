using FactExtractor.Rules;
using FactExtractor.Segmentation;
using FactExtractor.Text;

namespace FactExtractor.Places;

/// <summary>
/// Finds places that no list holds by their last word (村, 检查站, 大桥): from it the words to the left are taken as long as they
/// can be a name, and what stands before and after them is weighed.
/// </summary>
internal sealed class TailedNames(PlaceClasses classes)
{
    private const int KindColumn = 1;
    private const int NeedColumn = 2;
    private const int ParentColumn = 3;
    private const int LongestStem = 5;
    private const int LongestWideStem = 14;
    private const string Ordinals = "一二三四五六七八九十0123456789ⅠⅡⅢⅣⅤⅥ";
    private const string Quarters = "东南西北新老";
    private const string Opening = "，。、；：！？“”‘’《》（）()【】「」\n ,;:—-";

    /// <summary>What a tail asks of the name before it.</summary>
    private enum Need
    {
        /// <summary>Any name, a common word too.</summary>
        Any,

        /// <summary>A name that is no common word, or a place or a cue before it.</summary>
        Proper,

        /// <summary>Any name, several common words too.</summary>
        Wide,

        /// <summary>A name in transliteration.</summary>
        Foreign,
    }

    /// <summary>Finds them; they may overlap listed names, which they then hold.</summary>
    /// <param name="text">The text.</param>
    /// <param name="listed">The names of the gazetteer in it.</param>
    public List<PlaceMention> Find(PlaceText text, IReadOnlyList<PlaceMention> listed)
    {
        List<PlaceMention> found = [];
        var ground = new ListedGround(text.Characters.Length, listed);
        for (var offset = 1; offset < text.Characters.Length; offset++)
        {
            if (!text.IsExcluded(offset) && text.TryGet(offset, classes.Tail, out var tail) && !IsWithinListed(ground, offset, tail.End) && EndsHere(text, tail.End)
                && (found.Count == 0 || found[^1].Span.End < tail.End) && NameBefore(text, tail, ground) is { } name)
                found.Add(name);
        }

        return found;
    }

    private static bool IsWithinListed(ListedGround ground, int offset, int end) =>
        ground.OwnerOf(end - 1) is { } owner && (owner.Span.Start < offset || owner.Span.End > end);

    private bool EndsHere(PlaceText text, int end) =>
        end < text.Characters.Length && text.Characters[end] is '畔' or '岸'
        || (text.IsBorder(end) && !(text.TryGet(end - 1, classes.Break, out var word) && text.IsBorder(word.End)));

    private PlaceMention? NameBefore(PlaceText text, Lexeme tail, ListedGround ground)
    {
        var entry = text.EntryOf(tail);
        var need = entry.Is(NeedColumn, "proper") ? Need.Proper
            : entry.Is(NeedColumn, "wide") ? Need.Wide
            : entry.Is(NeedColumn, "foreign") ? Need.Foreign
            : Need.Any;
        var liesInStem = entry.Is(ParentColumn, "stem") || need == Need.Foreign;
        var word = text.TokenAt(tail.Start);
        if (!liesInStem && word.Start < tail.Start && word.End == tail.End && text.Is(word.Start, tail.Start, classes.CommonStem))
            return null;
        var stem = StemBefore(text, SkipOrdinal(text, tail.Start), need, liesInStem, ground);
        if (stem is not { } s || !IsName(text, s, tail, need, ground))
            return null;

        var kind = Enum.Parse<PlaceKind>(entry.Column(KindColumn), ignoreCase: true);
        var isSamePlace = need == Need.Foreign && s.Place is { IsListed: true } && kind is PlaceKind.City;
        return new PlaceMention(
            new TextSpan(s.Start, tail.End),
            PlaceRules.ForTail(kind),
            kind,
            liesInStem && s.Place is { } place ? place.Readings : [],
            isSamePlace ? "" : text.Slice(s.Start, tail.End))
        {
            LiesInContext = !entry.Is(ParentColumn, "none"),
        };
    }

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

    private Stem? StemBefore(PlaceText text, int end, Need need, bool liesInStem, ListedGround ground)
    {
        var start = end;
        var longest = need == Need.Wide ? LongestWideStem : LongestStem;
        var (proper, common, generic) = (0, 0, 0);
        while (start > 0 && text.IsHan(start - 1))
        {
            if (ground.OwnerOf(start - 1) is { } place && (!place.NeedsEvidence || place.Span.Length > 2 || (need == Need.Foreign && place.Span.End == end && !place.Readings[0].IsDomestic)))
                return StemAtPlace(text, place, new Stem(start, end, null, proper, common, generic), need, liesInStem);

            var token = WordBefore(text, start, ground);
            if (end - token.Start > longest || text.Is(token.Start, token.End, classes.Cue) || text.Is(token.Start, token.End, classes.Title))
                break;
            if (token.Length > 1 && text.Is(token.Start, token.End, classes.CommonStem))
            {
                if (need != Need.Wide && !(liesInStem && start == end))
                    break;
                generic++;
            }
            else if (token.Length == 1 && start == end && !WordTags.IsParticle(token.Tag))
            {
                proper += WordTags.IsProper(token.Tag) ? 1 : 0;
            }
            else if (WordTags.IsProper(token.Tag) && (common == 0 || token.Length == 1 || need == Need.Wide))
            {
                proper++;
            }
            else if (token.Length > 1 && IsNameWord(text, token) && (need == Need.Wide || end - start <= 1))
            {
                common++;
            }
            else
            {
                return new Stem(BeginsName(text, token, start < end && common == 0, ground) ? token.Start : start, end, null, proper, common, generic) is { Length: > 0 } stem ? stem : null;
            }

            start = token.Start;
        }

        return start < end ? new Stem(start, end, null, proper, common, generic) : null;
    }

    /// <summary>Whether a single character at a border is the first of a name that the segmentation has cut: 黑|石山|水库.</summary>
    private bool BeginsName(PlaceText text, Token token, bool isBeforeName, ListedGround ground) =>
        isBeforeName && token.Length == 1 && !WordTags.IsParticle(token.Tag) && !text.Is(token.Start, token.End, classes.CommonStem)
        && (AtOpening(text, token.Start) || StrengthOfCue(text, token.Start) > 0 || ground.OwnerOf(token.Start - 1) is not null);

    /// <summary>The word that ends at an offset, as far as it does not reach into a listed place or over the offset.</summary>
    private static Token WordBefore(PlaceText text, int end, ListedGround ground)
    {
        var token = text.TokenAt(end - 1);
        var start = ground.OwnerOf(token.Start) is { NeedsEvidence: false } place && place.Span.End < end ? place.Span.End : token.Start;
        return token with { Start = start, End = end };
    }

    /// <summary>The stem when a listed place stands at its left end: 北京 in 北京西站, 重庆 in 重庆路; else the place is not of the name.</summary>
    private Stem? StemAtPlace(PlaceText text, PlaceMention place, Stem stem, Need need, bool liesInStem)
    {
        if (place.Span.End > stem.Start || (stem.Length == 1 && text.Is(stem.Start, stem.End, classes.CommonStem) && !Quarters.Contains(text.Characters[stem.Start], StringComparison.Ordinal)))
            return null;
        if (stem.Length == 0 || (liesInStem && need != Need.Foreign && place.Readings.Any(r => r.IsDivision && r.Kind != PlaceKind.Country)))
            return need != Need.Wide || liesInStem ? stem with { Start = place.Span.Start, Place = place } : null;
        return stem;
    }

    private bool IsNameWord(PlaceText text, Token token) =>
        token.Tag.Name is "n" or "ng" || text.Is(token.Start, token.End, classes.NameWord);

    private bool IsName(PlaceText text, Stem stem, Lexeme tail, Need need, ListedGround ground)
    {
        if (stem.Place is not null)
            return stem.Place.Kind != PlaceKind.Region;
        if (stem.Start > 0 && text.TokenAt(stem.Start - 1).Tag == Tag.Numeral)
            return false;
        var first = text.TokenAt(stem.Start);
        var isWord = first.Start == stem.Start && first.End == tail.End;
        if ((isWord && (!WordTags.IsProper(first.Tag) || (stem.Length == 1 && !WordTags.IsPlace(first.Tag)))) || (stem.Length == 1 && text.Is(stem.Start, stem.End, classes.CommonStem)))
            return false;
        var afterDivision = ground.OwnerOf(stem.Start - 1) is { } before && before.Readings.Any(r => r.IsDivision);
        var cue = StrengthOfCue(text, stem.Start);
        var isProper = stem.Proper > 0 && stem.Common + stem.Generic == 0;
        var isGeneric = stem.Generic > 0 && stem.Proper + stem.Common == 0;
        var isExpected = cue > 0 || text.TryGet(tail.End, classes.Sequel, out _);
        return need switch
        {
            Need.Any => !isGeneric && stem.Length > 1 && (isProper || stem.Common == 1 || afterDivision || cue > 0),
            Need.Wide => stem.Proper > 0 || afterDivision || (!isGeneric && (cue > 0 || (stem.Common < 3 && AtOpening(text, stem.Start)))),
            Need.Foreign => stem.Length > 1 && !isGeneric && !isWord && IsTransliteration(text, stem),
            _ => stem.Length > 1 && !isGeneric
                && (afterDivision || cue > 1 || (isWord && WordTags.IsPlace(first.Tag)) || (isProper && (isExpected || IsSettlement(text, tail)))
                    || (isExpected && AtOpening(text, stem.Start))),
        };
    }

    private static bool IsSettlement(PlaceText text, Lexeme tail) => text.Characters[tail.End - 1] is '村' or '镇' or '乡' or '县' or '旗';

    private static bool IsTransliteration(PlaceText text, Stem stem)
    {
        for (var offset = stem.Start; offset < stem.End; offset++)
        {
            if (text.Analysis.Lexicons.Find("transliteration", text.Characters.AsSpan(offset, 1)) is null)
                return false;
        }

        return true;
    }

    private static bool AtOpening(PlaceText text, int offset) => offset == 0 || Opening.Contains(text.Characters[offset - 1], StringComparison.Ordinal);

    /// <summary>0 if no cue ends at an offset, 1 for a weak one, 2 for a strong one.</summary>
    private int StrengthOfCue(PlaceText text, int offset)
    {
        if (offset == 0)
            return 0;
        var token = text.TokenAt(offset - 1);
        if (text.Characters[offset - 1] is '、')
            return 1;
        return text.TryGet(token.Start, classes.Cue, out var cue) && cue.End == offset ? text.EntryOf(cue).Is(1, "strong") ? 2 : 1 : 0;
    }

    /// <summary>The words before a tail that are the name.</summary>
    /// <param name="Start">Where they begin.</param>
    /// <param name="End">Where the tail or its ordinal begins.</param>
    /// <param name="Place">The listed place that they are, if they are one.</param>
    /// <param name="Proper">How many of them are names.</param>
    /// <param name="Common">How many are common words that may be names.</param>
    /// <param name="Generic">How many are words that only describe.</param>
    private readonly record struct Stem(int Start, int End, PlaceMention? Place, int Proper, int Common, int Generic)
    {
        public int Length => End - Start;
    }

    /// <summary>Which listed name holds each character.</summary>
    private sealed class ListedGround
    {
        private readonly PlaceMention?[] _owners;

        public ListedGround(int length, IReadOnlyList<PlaceMention> listed)
        {
            _owners = new PlaceMention?[length];
            foreach (var mention in listed)
                _owners.AsSpan(mention.Span.Start, mention.Span.Length).Fill(mention);
        }

        public PlaceMention? OwnerOf(int offset) => offset < 0 ? null : _owners[offset];
    }
}
