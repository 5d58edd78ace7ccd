using FactExtractor.Facts;
using FactExtractor.Lexicons;
using FactExtractor.Rules;
using FactExtractor.Segmentation;
using FactExtractor.Text;

namespace FactExtractor.Places;

/// <summary>Finds places: by the gazetteer, by their last words, by one-character names; and resolves which places they are.</summary>
internal sealed class PlaceExtractor : IFactExtractor
{
    private const double Sure = 2;
    private const double Usual = 1;
    private const double Doubtful = 0.7;

    private readonly PlaceClasses _classes;
    private readonly ListedNames _listed;
    private readonly ShortNames _short;
    private readonly TailedNames _tailed;
    private readonly PlaceLists _lists;
    private readonly PlaceEvidence _evidence;
    private readonly Abbreviations _abbreviations;
    private readonly PlaceNesting _nesting;

    /// <summary>Prepares it.</summary>
    /// <param name="lexicons">The lexicons.</param>
    /// <param name="classes">The classes of lexemes, those of the lexicons defined.</param>
    /// <param name="dictionary">The segmenter's dictionary: what it has as a common word is no name.</param>
    public PlaceExtractor(LexiconSet lexicons, LexemeClasses classes, JiebaSegmenter dictionary)
    {
        _classes = new PlaceClasses(classes);
        var gazetteer = new Gazetteer(lexicons, classes);
        _listed = new ListedNames(gazetteer, _classes, dictionary);
        _short = new ShortNames(gazetteer, _classes, dictionary);
        var cues = new PlaceCues(_classes);
        _lists = new PlaceLists(lexicons.TableOf("transliteration"), _classes, cues, dictionary);
        _tailed = new TailedNames(lexicons.TableOf("transliteration"), lexicons.TableOf("route-character"), _classes, cues, _lists, dictionary);
        _evidence = new PlaceEvidence(cues, _lists);
        _abbreviations = new Abbreviations(_classes, cues, _lists, gazetteer, dictionary);
        _nesting = new PlaceNesting(lexicons.TableOf("governing-verb"), _classes);
    }

    /// <inheritdoc/>
    public FactType Type => FactType.Place;

    /// <inheritdoc/>
    public IReadOnlyList<IRule> Rules => PlaceRules.All;

    /// <inheritdoc/>
    public void Find(TextAnalysis text, ICollection<Candidate> candidates)
    {
        var words = text.MemoryOf(this, static () => new PlaceText());
        words.Read(text, _classes.NotPlace);
        var listed = WithShort(_listed.Find(words), words);
        var mentions = _evidence.Keep(words, PlaceChains.Join(listed, _tailed.Find(words, listed)));
        mentions = With(_lists.Find(words, mentions), mentions);
        mentions = With(RepeatedNames.Find(words, mentions), mentions);
        foreach (var mention in mentions)
            Add(mention, _nesting.IsNested(words, mention.Span.End));

        // What follows the last of several in a row follows all of them: 中非合作论坛.
        var abbreviations = _abbreviations.Find(words, mentions);
        var isNested = false;
        for (var i = abbreviations.Count - 1; i >= 0; i--)
        {
            var isLast = i == abbreviations.Count - 1 || abbreviations[i + 1].Span.Start != abbreviations[i].Span.End;
            isNested = isLast ? !abbreviations[i].FollowsMotion && _nesting.IsNested(words, abbreviations[i].Span.End) : isNested;
            Add(abbreviations[i], isNested);
        }

        void Add(PlaceMention mention, bool nested) =>
            candidates.Add(new Candidate(Type, mention.Span, mention.Rule, mention with { Nested = nested }, EvidenceOf(mention)));
    }

    /// <inheritdoc/>
    public void Resolve(IReadOnlyList<Candidate> accepted, ArticleContext context, ICollection<Fact> facts) =>
        new PlaceResolver(context).Resolve(accepted, facts);

    private static List<PlaceMention> With(List<PlaceMention> found, List<PlaceMention> mentions) =>
        found.Count == 0 ? mentions : [.. mentions.Concat(found).OrderBy(m => m.Span.Start)];

    /// <summary>The listed names and the short ones, which stand before listed names that they overlap: 金钟山, not 钟山.</summary>
    private List<PlaceMention> WithShort(List<PlaceMention> listed, PlaceText words)
    {
        var names = _short.Find(words, listed);
        if (names.Count == 0)
            return listed;
        words.Ground.Take(words.Characters.Length, names);
        return [.. listed.Where(l => !words.Ground.IsHeldIn(l.Span)).Concat(names).OrderBy(n => n.Span.Start)];
    }

    /// <summary>Countries, full names and long sites are hardly ever people; the short forms of counties often are given names.</summary>
    private static double EvidenceOf(PlaceMention mention)
    {
        if (mention.IsCounted || mention is { IsListed: true, Kind: PlaceKind.Township })
            return Sure;
        if (mention is { IsListed: true, Kind: PlaceKind.County, Span.Length: 2 })
            return Doubtful;
        return mention.Span.Length > (mention.IsListed ? 2 : 4) || (mention.IsListed && mention.Kind <= PlaceKind.City) ? Sure : Usual;
    }
}
