using FactExtractor.Rules;
using FactExtractor.Text;

namespace FactExtractor.People;

/// <summary>Finds the names of a text: weighs every span that may be one, then takes the spans that together are most likely.</summary>
/// <remarks>
/// A name competes with the words that the same characters would be in running text (a class-based language model, after
/// Gao, Li, Wu and Huang 2005); its surroundings add to the odds. What is sure in one place of an article counts in all.
/// The best choice of spans that do not overlap is found by weighted interval scheduling, in time linear in the text.
/// </remarks>
internal sealed class NameFinder(PersonLexicons lexicons)
{
    /// <summary>Log-odds from which a span is taken for a name, chosen on the sample that the weights were fitted to.</summary>
    private const double Threshold = -0.5;

    /// <summary>Log-odds from which the same characters elsewhere in the article gain by it.</summary>
    private const double Sure = 1.0;

    /// <summary>What two places of one character lose.</summary>
    private const double TwoPlaces = -4;

    /// <summary>Log-odds that nothing in the rest of the text can raise to the threshold.</summary>
    private const double Hopeless = -10;

    private const int LongestForeignName = 9;

    private readonly NameModel _model = lexicons.Model;
    private readonly NameEvidence _evidence = lexicons.Evidence;
    private readonly NameEvidence.Weight _gainWeight = lexicons.Evidence["model"];
    private readonly double _twoBias = lexicons.Evidence["bias.two"].Chinese;
    private readonly double _twoModelAbove = lexicons.Evidence["model.two"].Chinese;
    private readonly double _threeBias = lexicons.Evidence["bias.three"].Chinese;
    private readonly double _threeModelAbove = lexicons.Evidence["model.three"].Chinese;
    private readonly double _japaneseBias = lexicons.Evidence["bias.japanese"].Chinese;
    private readonly double _japaneseModel = lexicons.Evidence["model.japanese"].Chinese;
    private readonly double _japaneseModelAbove = lexicons.Evidence["model.japanese-positive"].Chinese;
    private readonly double _foreignBias = lexicons.Evidence["bias.foreign"].Foreign;
    private readonly double _foreignModelAbove = lexicons.Evidence["model.foreign"].Foreign;
    private readonly double _knownBias = lexicons.Evidence["bias.known"].Chinese;
    private readonly double _unsureBias = lexicons.Evidence["bias.unsure"].Chinese;

    /// <summary>The names of a text, in reading order, not overlapping.</summary>
    /// <param name="text">The text.</param>
    /// <param name="surroundings">What stands around its offsets.</param>
    /// <param name="fixedNames">Names found by their form, which stand whatever the odds.</param>
    public List<FoundName> Find(TextAnalysis text, NameSurroundings surroundings, IReadOnlyList<FoundName> fixedNames)
    {
        var candidates = new List<FoundName>(fixedNames);
        var taken = new bool[text.Clean.Simplified.Length + 1];
        foreach (var name in fixedNames)
            taken.AsSpan(name.Span.Start, name.Span.Length).Fill(true);
        var scan = new Scan(text.Clean.Simplified, surroundings, taken, candidates);
        for (var start = 0; start < scan.Characters.Length; start++)
        {
            if (taken[start] || !IsHan(scan.Characters[start]))
                continue;
            AddChinese(scan, start);
            AddJapanese(scan, start);
            AddForeign(scan, start);
            AddListed(scan, text.Lexemes, start);
        }

        LowerThings(scan);
        RaiseListed(scan);
        RaiseRepeated(scan);
        var names = Schedule(candidates, scan.Characters.Length);
        return PreferChosen(scan, names) ? Schedule(candidates, scan.Characters.Length) : names;
    }

    /// <summary>Prefers names chosen in one place of the text to shorter ones that share their beginning in another.</summary>
    /// <returns>Whether anything changed.</returns>
    private static bool PreferChosen(Scan scan, List<FoundName> names)
    {
        const double Raise = 3;
        const double Lower = -5;
        var (characters, candidates) = (scan.Characters, scan.Candidates);
        var chosen = names.Where(name => name.Score >= Sure && name.Span.Length == 3).Select(name => characters.Substring(name.Span.Start, 3)).ToHashSet(StringComparer.Ordinal);
        var bySpan = chosen.GetAlternateLookup<ReadOnlySpan<char>>();
        var isChanged = false;
        for (var i = 0; i < candidates.Count; i++)
        {
            var name = candidates[i];
            if (name.Span.Start + 3 > characters.Length || !bySpan.Contains(characters.AsSpan(name.Span.Start, 3)) || name.Score >= FoundName.Certain)
                continue;
            candidates[i] = name with { Score = name.Score + (name.Span.Length == 3 ? Raise : name.Span.Length == 2 ? Lower : 0) };
            isChanged = true;
        }

        return isChanged;
    }

    private void AddChinese(Scan scan, int start)
    {
        for (var surnameEnd = start + 1; surnameEnd <= start + 2 && surnameEnd < scan.Characters.Length; surnameEnd++)
        {
            if (!_model.TryGetSurname(scan.Characters.AsSpan(start..surnameEnd), out var surname))
                continue;
            for (var end = surnameEnd + 1; end <= surnameEnd + 2 && scan.IsOpen(end - 1); end++)
            {
                var isTwo = end == surnameEnd + 1;
                if (!TryGain(scan, surname + _model.Given(scan.Characters.AsSpan(surnameEnd..end)), start, end, out var gain))
                    continue;
                var weight = scan.Surroundings.Around(start, end).Chinese
                    + Oddities(scan, start, end)
                    + (isTwo ? _twoBias : _threeBias)
                    + (_gainWeight.Chinese * gain)
                    + ((isTwo ? _twoModelAbove : _threeModelAbove) * Math.Max(0, gain));
                scan.Add(start, end, isTwo ? NameKind.Two : NameKind.Three, weight);
            }
        }
    }

    private void AddJapanese(Scan scan, int start)
    {
        for (var surnameEnd = start + 2; surnameEnd <= start + 3 && surnameEnd < scan.Characters.Length; surnameEnd++)
        {
            if (!_model.IsJapaneseSurname(scan.Characters.AsSpan(start..surnameEnd)))
                continue;
            for (var end = surnameEnd + 1; end <= surnameEnd + 3 && scan.IsOpen(end - 1); end++)
            {
                const double RarerThanChinese = -6;
                if (!TryGain(scan, RarerThanChinese + _model.JapaneseGiven(scan.Characters.AsSpan(surnameEnd..end)), start, end, out var gain))
                    continue;
                var weight = scan.Surroundings.Around(start, end).Chinese
                    + _japaneseBias
                    + _evidence.OfGivenLength(end - surnameEnd)
                    + (_japaneseModel * gain)
                    + (_japaneseModelAbove * Math.Max(0, gain));
                scan.Add(start, end, NameKind.Japanese, weight);
            }
        }
    }

    private void AddForeign(Scan scan, int start)
    {
        if (!_model.IsForeign(scan.Characters[start]))
            return;
        const double LikePlace = -3;
        const double Phrase = -3;
        const double Piece = -2.5;
        for (var end = start + 2; end <= start + LongestForeignName && scan.IsOpen(end - 1) && _model.IsForeign(scan.Characters[end - 1]); end++)
        {
            if (!TryGain(scan, _model.Foreign(scan.Characters.AsSpan(start..end)), start, end, out var gain))
                continue;
            var weight = scan.Surroundings.Around(start, end).Foreign
                + _foreignBias
                + _evidence.OfLength(end - start)
                + (_gainWeight.Foreign * gain)
                + (_foreignModelAbove * Math.Max(0, gain))
                + (scan.Surroundings.StandsLikePlace(start, end) ? LikePlace : 0)
                + (scan.Surroundings.BeginsWithVerb(start, end) ? Phrase : 0)
                + (IsTwoPlaces(scan, start, end) ? TwoPlaces : 0)
                + (end < scan.Characters.Length && _model.IsMostlyForeign(scan.Characters[end]) ? Piece : 0);
            scan.Add(start, end, NameKind.Foreign, weight);
        }
    }

    /// <summary>Adds known names, and minority names of one or more listed given names (扎西次仁).</summary>
    private void AddListed(Scan scan, LexemeTable lexemes, int start)
    {
        for (var i = lexemes.FirstAt(start); i >= 0; i = lexemes.NextAt(i))
        {
            var lexeme = lexemes[i];
            if (Array.IndexOf(lexicons.KnownNames, lexeme.Class) >= 0)
            {
                var weight = (lexicons.IsUnsure(lexeme) ? _unsureBias : _knownBias) + scan.Surroundings.Around(start, lexeme.End).Chinese;
                scan.Add(start, lexeme.End, NameKind.Known, weight + PieceOfLonger(scan, start, lexeme.End));
            }
            else if (lexeme.Class == lexicons.MinorityName)
            {
                AddMinority(scan, lexemes, start, lexeme.End, pieces: 1);
            }
        }
    }

    private void AddMinority(Scan scan, LexemeTable lexemes, int start, int end, int pieces)
    {
        const int MostPieces = 3;
        const double GainPerPiece = 6;

        var weight = _unsureBias + (GainPerPiece * (pieces - 1)) + scan.Surroundings.Around(start, end).Chinese;
        scan.Add(start, end, NameKind.Minority, weight + PieceOfLonger(scan, start, end));
        if (pieces < MostPieces && lexemes.TryGetLongest(end, lexicons.MinorityName, out var next))
            AddMinority(scan, lexemes, start, next.End, pieces + 1);
    }

    /// <summary>What speaks against a Chinese name beyond the fitted evidence.</summary>
    private double Oddities(Scan scan, int start, int end)
    {
        const double PlaceTail = -3;
        const double FunctionWord = -3;
        const double AfterDigit = -3;
        const double Phrase = -4;
        const double Strands = -1.5;
        const double NoCue = -0.5;
        const double FillsRoom = 2;

        var (characters, surroundings) = (scan.Characters, scan.Surroundings);
        return (IsTwoPlaces(scan, start, end) ? TwoPlaces : 0)
            + (surroundings.IsPhrase(start, end) ? Phrase : 0)
            + (surroundings.StrandsCharacter(end) ? Strands : 0)
            + (end == start + 3 && surroundings.JoinsInside(start) ? Phrase : 0)
            + (JoinsNext(characters, start, end) ? Phrase : 0)
            + (surroundings.HasCue(start, end) ? 0 : NoCue)
            + (end >= start + 3 && surroundings.FillsRoom(start, end) ? FillsRoom : 0)
            + (lexicons.EndsThings(characters[end - 1]) ? PlaceTail : 0)
            + (_model.IsMostlyFunctionWord(characters[start]) ? FunctionWord : 0)
            + (start > 0 && char.IsAsciiDigit(characters[start - 1]) ? AfterDigit : 0);
    }

    /// <summary>Whether a span ends in a word that joins it to the next name: 【张伟和】李强.</summary>
    private bool JoinsNext(string characters, int start, int end) =>
        end == start + 3 && end < characters.Length && characters[end - 1] is '和' or '与' or '及' && _model.TryGetSurname(characters.AsSpan(end, 1), out _);

    /// <summary>Whether a span is two places of one character, or one and what it has: 俄乌, 乌军.</summary>
    private static bool IsTwoPlaces(Scan scan, int start, int end) =>
        end == start + 2 && scan.Surroundings.Cues.IsPlaceAbbreviation(start)
        && (scan.Characters[start + 1] is '军' or '方' or '媒' or '警' || scan.Surroundings.Cues.IsPlaceAbbreviation(start + 1));

    /// <summary>What a listed name loses where the characters around it make it a piece of a longer one: 【布什】尔.</summary>
    private double PieceOfLonger(Scan scan, int start, int end)
    {
        const double Piece = -5;
        var goesOn = end < scan.Characters.Length && _model.IsMostlyForeign(scan.Characters[end]) && _model.IsForeign(scan.Characters[end - 1]);
        var beganBefore = start > 0 && _model.IsMostlyForeign(scan.Characters[start - 1]) && _model.IsForeign(scan.Characters[start]);
        return goesOn || beganBefore ? Piece : 0;
    }

    /// <summary>Lowers the candidates that name organizations and things, the latter in the whole text: 台风“韦帕”.</summary>
    private static void LowerThings(Scan scan)
    {
        const double Organization = -6;
        const double Thing = -6;
        HashSet<string> things = new(StringComparer.Ordinal);
        var bySpan = things.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var name in scan.Candidates)
        {
            if (scan.Surroundings.IsAfterThingHead(name.Span.Start))
                bySpan.Add(scan.Characters.AsSpan(name.Span.Start, name.Span.Length));
        }

        for (var i = 0; i < scan.Candidates.Count; i++)
        {
            var name = scan.Candidates[i];
            if (bySpan.Contains(scan.Characters.AsSpan(name.Span.Start, name.Span.Length)))
                name = name with { Score = name.Score + Thing };
            if (name.Score > Threshold && name.Kind is not NameKind.Masked and not NameKind.Address && scan.Surroundings.RunsOnToThing(name.Span.End))
                name = name with { Score = name.Kind == NameKind.Dotted ? Organization : name.Score + Organization };
            scan.Candidates[i] = name;
        }
    }

    /// <summary>Raises candidates that stand in a list beside a sure name.</summary>
    private static void RaiseListed(Scan scan)
    {
        const double Raise = 1.5;
        var begins = new bool[scan.Characters.Length + 1];
        var ends = new bool[scan.Characters.Length + 1];
        foreach (var name in scan.Candidates.Where(name => name.Score >= Sure))
            begins[name.Span.Start] = ends[name.Span.End] = true;
        for (var i = 0; i < scan.Candidates.Count; i++)
        {
            var (start, end) = (scan.Candidates[i].Span.Start, scan.Candidates[i].Span.End);
            var isAfterName = start > 1 && scan.Characters[start - 1] is '、' && ends[start - 1];
            var isBeforeName = end + 1 < scan.Characters.Length && scan.Characters[end] is '、' && begins[end + 1];
            if (isAfterName || isBeforeName)
                scan.Candidates[i] = scan.Candidates[i] with { Score = scan.Candidates[i].Score + Raise };
        }
    }

    /// <summary>How much more likely the characters are as a name, in the unit of the table of evidence.</summary>
    /// <returns>Whether they are at all likely.</returns>
    private static bool TryGain(Scan scan, double asName, int start, int end, out double gain)
    {
        const double Least = -12;
        const double Most = 15;
        const double Unit = 5;
        var difference = asName - scan.Surroundings.AsText(start, end);
        gain = Math.Min(difference, Most) / Unit;
        return difference > Least;
    }

    /// <summary>Raises candidates whose characters are surely a name in another place of the text.</summary>
    private static void RaiseRepeated(Scan scan)
    {
        var (characters, candidates) = (scan.Characters, scan.Candidates);
        const double Raise = 3;
        const double VerySure = 2;
        const double Plausible = -1.5;
        const double PerMention = 0.5;
        const int MostMentions = 5;
        var cues = scan.Surroundings.Cues;

        var best = new Dictionary<string, (double Score, int Count, bool HasCue)>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var name in candidates)
        {
            var key = characters.AsSpan(name.Span.Start, name.Span.Length);
            var sofar = best.TryGetValue(key, out var found) ? found : (Score: double.NegativeInfinity, Count: 0, HasCue: false);
            var hasCue = cues.TitleBefore(name.Span.Start) > 1 || cues.SpeechAt(name.Span.End) > 1;
            best[key] = (Math.Max(sofar.Score, name.Score), sofar.Count + 1, sofar.HasCue || hasCue);
        }

        for (var i = 0; i < candidates.Count; i++)
        {
            var name = candidates[i];
            var (score, count, hasCue) = best[characters.AsSpan(name.Span.Start, name.Span.Length)];
            var bonus = hasCue && score > Plausible ? PerMention * (Math.Min(count, MostMentions) - 1) : 0;
            if (score + bonus >= Sure && score > name.Score)
                name = name with { Score = Math.Max(Math.Min(score, name.Score + Raise), score >= VerySure && name.Span.Length > 2 ? Sure : double.NegativeInfinity) };
            candidates[i] = name with { Score = name.Score + bonus };
        }
    }

    /// <summary>The candidates that do not overlap and whose log-odds above the threshold sum to the most.</summary>
    private static List<FoundName> Schedule(List<FoundName> candidates, int length)
    {
        candidates.Sort((a, b) => a.Span.End.CompareTo(b.Span.End));
        var best = new double[length + 1];
        var choice = new int[length + 1];
        var next = 0;
        for (var end = 1; end <= length; end++)
        {
            best[end] = best[end - 1];
            choice[end] = -1;
            for (; next < candidates.Count && candidates[next].Span.End == end; next++)
            {
                var sum = best[candidates[next].Span.Start] + candidates[next].Score - Threshold;
                if (candidates[next].Score > Threshold && sum > best[end])
                {
                    best[end] = sum;
                    choice[end] = next;
                }
            }
        }

        List<FoundName> names = [];
        for (var end = length; end > 0;)
        {
            if (choice[end] < 0)
            {
                end--;
                continue;
            }

            names.Add(candidates[choice[end]]);
            end = candidates[choice[end]].Span.Start;
        }

        names.Reverse();
        return names;
    }

    /// <summary>Whether a character is Chinese, of the rare ones of extension A, too: 㛃.</summary>
    private static bool IsHan(char c) => c is (>= '\u4e00' and <= '\u9fff') or (>= '\u3400' and <= '\u4dbf');

    /// <summary>The scan of one text.</summary>
    private sealed record Scan(string Characters, NameSurroundings Surroundings, bool[] Taken, List<FoundName> Candidates)
    {
        /// <summary>Whether a character may belong to a name.</summary>
        public bool IsOpen(int offset) => offset < Characters.Length && !Taken[offset] && IsHan(Characters[offset]);

        public void Add(int start, int end, NameKind kind, double score)
        {
            if (score > Hopeless)
                Candidates.Add(new FoundName(new TextSpan(start, end), kind, score));
        }
    }
}
