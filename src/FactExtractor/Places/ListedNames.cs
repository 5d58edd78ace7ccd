using FactExtractor.Segmentation;
using FactExtractor.Text;

namespace FactExtractor.Places;

/// <summary>Finds the names of the gazetteer in a text, from left to right, the longest that fits its surroundings first.</summary>
internal sealed class ListedNames(Gazetteer gazetteer, PlaceClasses classes, JiebaSegmenter dictionary)
{
    private const string DivisionTails = "省市县区州旗盟镇乡国";
    private const string Quarters = "东西南北大小";
    private const string Prefixes = "去来驻赴抵援返访在至从到往离经由原前近与和及同沿自向将于";

    /// <summary>How well a name fits between the words around it.</summary>
    private enum Fit
    {
        /// <summary>Not at all.</summary>
        None,

        /// <summary>Only if something else speaks for it.</summary>
        Doubtful,

        /// <summary>Well.</summary>
        Good,
    }

    /// <summary>The names in reading order, none overlapping another.</summary>
    public List<PlaceMention> Find(PlaceText text)
    {
        List<PlaceMention> found = [];
        var offset = 0;
        while (offset < text.Characters.Length)
        {
            if (gazetteer.MayHoldAt(text.Analysis.Lexemes, offset) && !text.IsExcluded(offset)
                && LongestAt(text, offset, found.Count > 0 && found[^1].Span.End == offset ? found[^1] : null) is { } name)
            {
                found.Add(WithQuarter(text, name));
                offset = name.Span.End;
            }
            else
            {
                offset++;
            }
        }

        return found;
    }

    /// <summary>A river or mountain with the quarter that tells a part of it: 西秦岭, 东昆仑.</summary>
    private static PlaceMention WithQuarter(PlaceText text, PlaceMention name)
    {
        var start = name.Span.Start - 1;
        if (start < 0 || !Quarters.Contains(text.Characters[start], StringComparison.Ordinal) || !text.IsBorder(start) || !text.IsBorder(start + 1)
            || name is not { NeedsEvidence: false, Readings: [{ Kind: PlaceKind.Natural } feature] } || !PlaceCues.IsOpening(text, start))
            return name;
        var path = $"{feature.Path[..^feature.Name.Length]}{text.Characters[start]}{feature.Name}";
        return name with { Span = new TextSpan(start, name.Span.End), Readings = [feature with { Path = path }] };
    }

    /// <param name="text">The text.</param>
    /// <param name="start">The offset.</param>
    /// <param name="before">The name that ends there, if one does.</param>
    private PlaceMention? LongestAt(PlaceText text, int start, PlaceMention? before)
    {
        for (var end = LongestEnd(text, start, int.MaxValue); end > start + 1; end = LongestEnd(text, start, end))
        {
            var readings = ReadingsOf(text, start, end, before);
            var fit = FitOf(text, start, end, readings, followsPlace: before is not null);
            if (fit != Fit.None && (before is null || end > start + 2 || !Contradicts(before, readings)))
            {
                var rule = PlaceRules.ForListed(Array.Find(readings, r => !r.NeedsEvidence) ?? readings[0]);
                return new PlaceMention(new TextSpan(start, end), rule, readings[0].Kind, readings, "")
                {
                    NeedsEvidence = fit == Fit.Doubtful || Array.TrueForAll(readings, r => r.NeedsEvidence),
                };
            }
        }

        return null;
    }

    /// <summary>What a name may mean behind the name right before it, the widest first.</summary>
    private PlaceReading[] ReadingsOf(PlaceText text, int start, int end, PlaceMention? before)
    {
        PlaceReading[] readings = [];
        var lexemes = text.Analysis.Lexemes;
        for (var i = lexemes.FirstAt(start); i >= 0; i = lexemes.NextAt(i))
        {
            if (lexemes[i].End == end && gazetteer.Holds(lexemes[i]))
                readings = readings.Length == 0 ? gazetteer.ReadingsOf(lexemes[i]) : [.. readings, .. gazetteer.ReadingsOf(lexemes[i])];
        }

        // 沅江 in 常德沅江 is the river, for the town of that name lies elsewhere.
        if (before is not null && Array.Exists(readings, r => r.Kind != PlaceKind.County))
            readings = Array.FindAll(readings, r => !Contradicts(before, r));
        if (readings.Length > 1)
            Array.Sort(readings = [.. readings], (a, b) => a.Kind.CompareTo(b.Kind));
        return readings;
    }

    /// <summary>Whether a name means a county only, and the division right before it has none of that name: 新安 in 淮安市新安小学.</summary>
    private static bool Contradicts(PlaceMention before, PlaceReading[] readings) => Array.TrueForAll(readings, r => Contradicts(before, r));

    private static bool Contradicts(PlaceMention before, PlaceReading reading) =>
        before.Kind <= PlaceKind.County && reading.Kind == PlaceKind.County && !before.Readings.Any(reading.IsIn);

    /// <summary>The end of the longest name at an offset that ends before another offset, or 0.</summary>
    private int LongestEnd(PlaceText text, int start, int before)
    {
        var lexemes = text.Analysis.Lexemes;
        if (!gazetteer.MayHoldAt(lexemes, start))
            return 0;
        var end = 0;
        for (var i = lexemes.FirstAt(start); i >= 0; i = lexemes.NextAt(i))
        {
            ref readonly var lexeme = ref lexemes[i];
            if (lexeme.End < before && lexeme.End > end && gazetteer.Holds(lexeme))
                end = lexeme.End;
        }

        return end;
    }

    private Fit FitOf(PlaceText text, int start, int end, PlaceReading[] readings, bool followsPlace)
    {
        if (text.TryGet(start, classes.KnownName, out var person) && person.End > end)
            return Fit.None;
        var length = end - start;
        var isFullName = length > 2 && DivisionTails.Contains(text.Characters[end - 1], StringComparison.Ordinal) && readings[0].IsDivision;
        if ((isFullName || (length == 2 && text.Characters[end - 1] == '国')) && IsBroken(text, end, isShort: length == 2))
            return Fit.None;
        if (BeginsWithParticle(text, start, end) && !followsPlace)
            return Fit.None;

        var starts = followsPlace || text.IsBorder(start);
        var ends = text.IsBorder(end) || IsBeforeSide(text, end, readings) || text.TokenAt(end - 1).Start >= end || FollowsName(text, end);
        if (starts && ends)
            return Fit.Good;
        if (starts)
        {
            var token = text.TokenAt(end);
            if (isFullName || length > 3 || (token.Start == start && (BeginsPhrase(text, token, end) || IsRow(text, token, end)
                || (WordTags.IsNoun(token.Tag) && BeginsWord(text, token, end, readings[0])))))
                return Fit.Good;
            return readings[0].IsDomestic && token.Start > start ? Fit.Doubtful : Fit.None;
        }

        if (ends)
        {
            var isCutOff = length > 3 || (isFullName && readings[0].Kind < PlaceKind.Township);
            return isCutOff || Prefixes.Contains(text.Characters[start - 1], StringComparison.Ordinal) ? Fit.Good : Fit.None;
        }

        return length > 4 ? Fit.Good : Fit.None;
    }

    /// <summary>Whether a sea or mountain is named by what lies at it: 黄海|之滨, 泰山|之巅.</summary>
    private static bool IsBeforeSide(PlaceText text, int end, PlaceReading[] readings) =>
        Array.Exists(readings, r => r.Kind == PlaceKind.Natural) && end < text.Characters.Length && text.Characters[end] == '之';

    /// <summary>
    /// Whether a longer word begins with the place: 突尼斯政府, 广东人. What looks like a person does only if it is a country's
    /// (爱尔兰人, 德国总理), or else the name begins that of a person (马里科帕).
    /// </summary>
    private bool BeginsWord(PlaceText text, Token token, int end, PlaceReading reading)
    {
        if (WordTags.IsPerson(token.Tag))
            return reading.Kind == PlaceKind.Country && (token.End == end + 1 || (text.TryGet(end, classes.Title, out var title) && title.End == token.End));
        return reading.Kind is not (PlaceKind.County or PlaceKind.Township) || end - token.Start > 2;
    }

    /// <summary>Whether a phrase that the dictionary has as one word begins with the place and goes on with another word: 拉美|国家.</summary>
    private bool BeginsPhrase(PlaceText text, Token token, int end) =>
        WordTags.IsPhrase(token.Tag) && token.End > end + 1 && dictionary.FrequencyOf(text.Characters.AsSpan(end, token.End - end)) > 0;

    /// <summary>Whether two places have been taken for one name: 吉林|长春.</summary>
    private bool IsRow(PlaceText text, Token token, int end) => LongestEnd(text, end, int.MaxValue) == token.End && token.End > end + 1;

    private bool FollowsName(PlaceText text, int offset) => LongestEnd(text, offset, int.MaxValue) is var end && end > offset + 2 && text.IsBorder(end);

    /// <summary>Whether the name is a preposition and a common word: 于城镇 in 快于城镇居民.</summary>
    private bool BeginsWithParticle(PlaceText text, int start, int end) =>
        text.TokenAt(start) is { Length: 1 } first && first.Start == start && WordTags.IsParticle(first.Tag)
        && text.TokenAt(start + 1) is { Length: > 1 } rest && rest.End >= end && WordTags.IsCommonNoun(rest.Tag)
        && dictionary.FrequencyOf(text.Characters.AsSpan(rest.Start, rest.Length)) > 0;

    /// <summary>
    /// Whether the last character begins a word that goes on (市民, 区长), unless a place goes on there (江阴市|长泾镇); short names of
    /// countries are broken by long words only (俄|国防部).
    /// </summary>
    private bool IsBroken(PlaceText text, int end, bool isShort) =>
        text.TryGet(end - 1, classes.Break, out var word)
        && (!isShort || word.End > end + 1)
        && (text.IsBorder(word.End) || (text.IsBorder(end - 1) && !text.IsBorder(end)))
        && LongestEnd(text, end, int.MaxValue) <= word.End;
}
