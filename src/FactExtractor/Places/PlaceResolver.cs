using FactExtractor.Facts;
using FactExtractor.Rules;
using FactExtractor.Text;

namespace FactExtractor.Places;

/// <summary>Decides by the article which place a name means, and where an unlisted place lies.</summary>
/// <remarks>
/// Names with one reading are anchors. Of several readings the one stands that shares most levels with the anchors, those in the
/// same sentence counting more; of equal ones the widest; else the name stays open. An unlisted place lies in the division that its
/// sentence names most often, else in the one named last before it.
/// </remarks>
internal sealed class PlaceResolver(ArticleContext context)
{
    private const int SameSentence = 5;

    private static readonly string[] _situations = ["位于", "坐落于", "坐落在", "地处"];

    private readonly List<Anchor> _anchors = [];
    private readonly Dictionary<string, (string Path, string Code)> _located = new(StringComparer.Ordinal);

    /// <summary>Makes facts of the candidates.</summary>
    public void Resolve(IReadOnlyList<Candidate> accepted, ICollection<Fact> facts)
    {
        foreach (var candidate in accepted)
        {
            if (Likely((PlaceMention)candidate.Expression) is [var only])
                AddAnchor(candidate.Span, only, ((PlaceMention)candidate.Expression).Nested);
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
            && words[1] is '市' or '州' or '盟' or '旗' && !Name(reading).StartsWith(words, StringComparison.Ordinal);
        return isContracted ? PlaceKind.Abbreviation : reading.Kind;
    }

    /// <summary>The readings that need no evidence, if there are such.</summary>
    private static List<PlaceReading> Likely(PlaceMention mention)
    {
        List<PlaceReading> sure = [.. mention.Readings.Where(r => !r.NeedsEvidence)];
        return sure.Count > 0 ? sure : [.. mention.Readings];
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
        return mention.Readings.FirstOrDefault(r => r.Need != PlaceNeed.FullName && Score(r, sentence, likely) > 0 && Score(likely, sentence, likely) == 0) ?? likely;
    }

    private PlaceReading? Choose(Candidate candidate, List<PlaceReading> readings)
    {
        if (readings.Count == 0)
            return null;
        var sentence = context.Text.SentenceAround(candidate.Span.Start);
        var ranked = readings.Select(r => (Reading: r, Score: Score(r, sentence))).OrderByDescending(r => r.Score).ThenBy(r => r.Reading.Kind).ToList();
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
        AddAnchor(candidate.Span, best.Reading, ((PlaceMention)candidate.Expression).Nested);
        return best.Reading;
    }

    private int Score(PlaceReading reading, TextSpan sentence, PlaceReading? except = null)
    {
        var score = 0;
        foreach (var anchor in _anchors.Where(a => a.Reading != except))
            score += reading.SharedLevels(anchor.Reading) * (sentence.Contains(anchor.Span) ? SameSentence : 1);
        return score;
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
        return verb is null ? null : _anchors.Find(a => a.Span.Start == end + verb.Length && a.Reading is { IsDivision: true, Kind: > PlaceKind.Country })?.Reading;
    }

    private PlaceReading? ParentOf(Candidate candidate, PlaceMention mention)
    {
        var divisions = _anchors.Where(a => a.Reading is { IsDivision: true, IsChina: false } && a.Reading.Kind < mention.Kind).ToList();
        if (divisions.FindLast(a => a.Reading.Kind >= PlaceKind.City && mention.Below.StartsWith(Stem(a.Reading), StringComparison.Ordinal)) is { } namesake)
            return namesake.Reading;
        var places = divisions.Where(a => !a.IsNested).ToList();
        var sentence = context.Text.SentenceAround(candidate.Span.Start);
        var near = places.Where(a => sentence.Contains(a.Span) && a.Span.Start < candidate.Span.Start).ToList();
        if (near.Count == 0)
            near = divisions.Where(a => sentence.Contains(a.Span) && a.Span.Start < candidate.Span.Start).ToList();
        if (near.Find(a => a.Span.End == candidate.Span.Start - 1 && context.Text.Clean.Simplified[a.Span.End] == '、') is { } beside)
            return beside.Reading;
        if (near.Count > 0)
        {
            return near.GroupBy(a => a.Reading.Path, StringComparer.Ordinal)
                .OrderByDescending(g => g.Count()).ThenByDescending(g => g.First().Reading.Kind).ThenByDescending(g => g.Last().Span.Start)
                .First().First().Reading;
        }

        var paragraph = context.Text.Clean.Simplified.LastIndexOf('\n', candidate.Span.Start) + 1;
        var home = mention.Kind <= PlaceKind.Village ? Home() : null;
        var last = places.FindLast(a => a.Span.Start >= paragraph && a.Span.Start < candidate.Span.Start)?.Reading
            ?? home ?? (Common(places) ?? Common(divisions))?.Reading;
        if (last is not { IsDomestic: true, Kind: > PlaceKind.City } || !places.Exists(a => a.Reading.IsBesides(last)))
            return last;
        return home is not null && last.Code == home.Code ? home : last.City;
    }

    /// <summary>
    /// The county whose office published the article, or that it names more than once and more often than all others together: villages
    /// and townships lie in it, whatever else is named once. A city's article may speak most of one district and of villages far outside it.
    /// </summary>
    private PlaceReading? Home()
    {
        var counties = _anchors.Where(a => a.Reading is { IsDomestic: true, Kind: PlaceKind.County })
            .GroupBy(a => a.Reading.Path, a => a.Reading, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ToList();
        if (counties.Find(g => context.Head.Publisher.StartsWith(Name(g.First()), StringComparison.Ordinal)) is { } publisher)
            return publisher.First();
        return counties is [var most, ..] && most.Count() > 1 && 2 * most.Count() > counties.Sum(g => g.Count()) && !most.Key.EndsWith('区') ? most.First() : null;
    }

    /// <summary>The place that holds all others, if there is one: then the article speaks of it alone.</summary>
    private static Anchor? Common(List<Anchor> places) =>
        places.MinBy(a => a.Reading.Kind) is { } widest && places.TrueForAll(a => a.Reading.Path == widest.Reading.Path || a.Reading.IsIn(widest.Reading))
            ? widest
            : null;

    /// <summary>The name of a place without its kind: 枫桥 of 枫桥镇.</summary>
    private static string Stem(PlaceReading reading)
    {
        var name = Name(reading);
        return name.Length > 2 && reading.IsDomestic ? name[..^1] : name;
    }

    private static string Name(PlaceReading reading) => reading.Path[(reading.Path.LastIndexOf('/') + 1)..];

    private void AddAnchor(TextSpan span, PlaceReading reading, bool isNested)
    {
        var index = _anchors.FindLastIndex(a => a.Span.Start < span.Start);
        _anchors.Insert(index + 1, new Anchor(span, reading, isNested));
    }

    /// <summary>A name whose place is known.</summary>
    private sealed record Anchor(TextSpan Span, PlaceReading Reading, bool IsNested);
}
