using FactExtractor.Facts;
using FactExtractor.Rules;
using FactExtractor.Text;

namespace FactExtractor.Places;

/// <summary>Decides by the article which place a name means, and where an unlisted place lies.</summary>
/// <remarks>
/// Names with one reading are anchors. Of several readings the one stands that shares most levels with the anchors, those in the
/// same sentence counting more; of equal ones the widest; else the name stays open. An unlisted place lies in
/// <list type="number">
/// <item>the division that words right behind it tell (位于枫桥镇);</item>
/// <item>else the division whose name it bears (枫桥村 in 枫桥镇);</item>
/// <item>else that of the name before it in a list (枫桥镇、石桥村);</item>
/// <item>else the division that its sentence names most often before it;</item>
/// <item>else the one named last before it in the paragraph;</item>
/// <item>else, if it is a township or village, the county whose office published the article or that it names more often than all others;</item>
/// <item>else the one that holds all others that the article names.</item>
/// </list>
/// Of a county found in the last three ways, its city if the article names other counties too.
/// </remarks>
internal sealed class PlaceResolver(ArticleContext context)
{
    private static readonly string[] _situations = ["位于", "坐落于", "坐落在", "地处"];

    private readonly PlaceAnchors _anchors = new();
    private readonly Dictionary<string, (string Path, string Code)> _located = new(StringComparer.Ordinal);

    /// <summary>Makes facts of the candidates.</summary>
    public void Resolve(IReadOnlyList<Candidate> accepted, ICollection<Fact> facts)
    {
        foreach (var candidate in accepted)
        {
            if (Likely((PlaceMention)candidate.Expression) is [var only])
                _anchors.Add(new PlaceAnchor(candidate.Span, only, ((PlaceMention)candidate.Expression).Nested));
        }

        foreach (var candidate in accepted)
        {
            if (candidate.Expression is PlaceMention { Readings.Count: 0, LiesInContext: true } mention && SaidToLieIn(candidate.Span.End) is { } parent)
                _located.TryAdd(mention.Below, ($"{parent.Path}/{mention.Below}", parent.Code));
        }

        foreach (var candidate in accepted)
            facts.Add(FactOf(candidate, (PlaceMention)candidate.Expression));
    }

    private PlaceFact FactOf(Candidate candidate, PlaceMention mention)
    {
        var likely = Likely(mention);
        var reading = likely is [var only] ? NearerThan(only, candidate, mention) : Choose(candidate, likely);
        var (path, code) = mention.IsListed
            ? reading is null ? (context.Text.Clean.Simplified[candidate.Span.Start..candidate.Span.End], "") : (reading.Path, reading.Code)
            : Locate(candidate, mention, reading);
        var place = context.Locate(candidate.Span);
        return new PlaceFact
        {
            Kind = PlaceKinds.NameOf(KindOf(candidate, mention, reading)),
            Text = place.Text,
            Value = path,
            Code = code,
            Nested = mention.Nested,
            Start = place.Start,
            End = place.End,
            Sentence = place.Sentence,
            Rule = candidate.Rule.Name,
        };
    }

    private PlaceKind KindOf(Candidate candidate, PlaceMention mention, PlaceReading? reading)
    {
        if (!mention.IsListed || mention.Kind == PlaceKind.Abbreviation || reading is null)
            return mention.Kind;

        // 乌市, 锡盟: the first character and what kind of division it is.
        var words = context.Text.Clean.Simplified[candidate.Span.Start..candidate.Span.End];
        var isContracted = words.Length == 2 && reading is { IsDomestic: true, IsDivision: true }
            && words[1] is '市' or '州' or '盟' or '旗' && !reading.Name.StartsWith(words, StringComparison.Ordinal);
        return isContracted ? PlaceKind.Abbreviation : reading.Kind;
    }

    /// <summary>The readings that need no evidence, if there are such.</summary>
    private static IReadOnlyList<PlaceReading> Likely(PlaceMention mention)
    {
        var readings = mention.Readings;
        if (readings.Count < 2)
            return readings;
        List<PlaceReading> sure = [.. readings.Where(r => !r.NeedsEvidence)];
        return sure.Count > 0 ? sure : readings;
    }

    /// <summary>
    /// The only likely reading, or one that commonly is something else but lies where the article is about, if the likely one does not:
    /// 万荣 beside 万象 is in Laos.
    /// </summary>
    private PlaceReading NearerThan(PlaceReading likely, Candidate candidate, PlaceMention mention)
    {
        if (mention.Readings.Count == 1)
            return likely;
        var sentence = context.Text.SentenceAround(candidate.Span.Start);
        return mention.Readings.FirstOrDefault(r => r.Need != PlaceNeed.FullName && _anchors.Score(r, sentence, likely) > 0 && _anchors.Score(likely, sentence, likely) == 0) ?? likely;
    }

    private PlaceReading? Choose(Candidate candidate, IReadOnlyList<PlaceReading> readings)
    {
        if (readings.Count == 0)
            return null;
        var sentence = context.Text.SentenceAround(candidate.Span.Start);
        List<(PlaceReading Reading, int Score)> ranked = [];
        foreach (var reading in readings)
        {
            var score = _anchors.Score(reading, sentence);
            var next = ranked.FindIndex(other => score > other.Score || (score == other.Score && reading.Kind < other.Reading.Kind));
            ranked.Insert(next < 0 ? ranked.Count : next, (reading, score));
        }

        var (best, second) = (ranked[0], ranked[1]);
        if (best.Score == second.Score && (best.Reading.Kind == second.Reading.Kind || best.Reading.IsDomestic != second.Reading.IsDomestic))
        {
            if (best.Reading.IsDomestic == second.Reading.IsDomestic)
            {
                context.Note(candidate, $"open: {string.Join(", ", readings.Select(r => r.Path))}");
                return null;
            }

            best = best.Reading.IsDomestic ? best : second;
        }

        context.Note(candidate, $"{best.Reading.Path} by the places around it");
        _anchors.Add(new PlaceAnchor(candidate.Span, best.Reading, ((PlaceMention)candidate.Expression).Nested));
        return best.Reading;
    }

    private (string Path, string Code) Locate(Candidate candidate, PlaceMention mention, PlaceReading? parent)
    {
        if (mention.Readings.Count == 0 && mention.LiesInContext)
        {
            if (_located.TryGetValue(mention.Below, out var known))
                return known;
            parent = ParentOf(candidate, mention);
            if (parent is not null)
                context.Note(candidate, $"in {parent.Path}, of which the article speaks");
        }

        var place = parent is null ? (mention.Below, "") : ($"{parent.Path}/{mention.Below}", parent.Code);
        _located.TryAdd(mention.Below, place);
        return place;
    }

    /// <summary>The division that words right after a name say it lies in: …大桥|位于|霞浦县.</summary>
    private PlaceReading? SaidToLieIn(int end)
    {
        var text = context.Text.Clean.Simplified;
        var verb = Array.Find(_situations, v => text.AsSpan(end).StartsWith(v, StringComparison.Ordinal));
        return verb is not null && _anchors.At(end + verb.Length) is { IsDivision: true, Kind: > PlaceKind.Country } division ? division : null;
    }

    private PlaceReading? ParentOf(Candidate candidate, PlaceMention mention)
    {
        if (_anchors.NamesakeOf(mention.Below, mention.Kind) is { } namesake)
            return namesake.Reading;
        var (text, start) = (context.Text.Clean.Simplified, candidate.Span.Start);
        var scope = _anchors.Above(mention.Kind);
        var county = _anchors.CountyOf(context.Head.Publisher);
        var home = mention.Kind <= PlaceKind.Village ? _anchors.Home(context.Head.Publisher) : mention.Kind == PlaceKind.Site ? county : null;
        var near = scope.Within(new TextSpan(context.Text.SentenceAround(start).Start, start));
        near.RemoveAll(a => IsElsewhere(a.Reading));
        if (near.Find(a => a.Span.End == start - 1 && text[a.Span.End] == '、') is { } beside)
            return beside.Reading;
        if (near.Count > 0)
        {
            return near.GroupBy(a => a.Reading.Path, StringComparer.Ordinal)
                .OrderByDescending(g => g.Count()).ThenByDescending(g => g.First().Reading.Kind).ThenByDescending(g => g.Last().Span.Start)
                .First().First().Reading;
        }

        var last = scope.LastIn(new TextSpan(text.LastIndexOf('\n', start) + 1, start));
        last = (last is not null && IsElsewhere(last) ? null : last) ?? home ?? scope.CommonAt(start);
        if (last is not { IsDomestic: true, Kind: > PlaceKind.City } || !scope.HasOtherThan(last))
            return last;
        return home is not null && last.Code == home.Code ? home : last.City;

        // What a county's paper tells of a village or road it tells of its county, whatever city the people in it come from.
        bool IsElsewhere(PlaceReading place) => county is not null && place is { IsDomestic: true, Kind: <= PlaceKind.City } && !county.IsIn(place);
    }
}
