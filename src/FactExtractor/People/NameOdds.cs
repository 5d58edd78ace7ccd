using FactExtractor.Text;

namespace FactExtractor.People;

/// <summary>The log-odds that a span is a name of a kind: the name model against running text, the surroundings, and oddities. Reused from text to text.</summary>
internal sealed class NameOdds(PersonLexicons lexicons, NameSurroundings surroundings)
{
    private readonly RunningText _running = new(lexicons, surroundings.Cues);
    private readonly NameOddities _oddities = new(lexicons, surroundings);
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

    /// <summary>Begins with a text, whose surroundings are read.</summary>
    public void Read(TextAnalysis text)
    {
        _running.Read(text);
        _oddities.Read(text);
    }

    /// <summary>Those of a Chinese surname and given name.</summary>
    /// <param name="asName">How likely the characters are as a name.</param>
    /// <param name="start">Where the name begins.</param>
    /// <param name="end">The offset after it.</param>
    /// <param name="isTwo">Whether the given name has one character.</param>
    public double OfChinese(double asName, int start, int end, bool isTwo) =>
        !TryGain(asName, start, end, out var gain) ? double.NegativeInfinity
        : surroundings.Around(start, end).Chinese
            + _oddities.OfChinese(start, end)
            + (isTwo ? _twoBias : _threeBias)
            + (_gainWeight.Chinese * gain)
            + ((isTwo ? _twoModelAbove : _threeModelAbove) * Math.Max(0, gain));

    /// <summary>Those of a Japanese surname and given name.</summary>
    public double OfJapanese(double asName, int start, int surnameEnd, int end) =>
        !TryGain(asName, start, end, out var gain) ? double.NegativeInfinity
        : surroundings.Around(start, end).Chinese
            + _japaneseBias
            + _evidence.OfGivenLength(end - surnameEnd)
            + (_japaneseModel * gain)
            + (_japaneseModelAbove * Math.Max(0, gain))
            + _oddities.OfJapanese(start, surnameEnd, end);

    /// <summary>Those of a transliterated name.</summary>
    public double OfForeign(double asName, int start, int end) =>
        !TryGain(asName, start, end, out var gain) ? double.NegativeInfinity
        : surroundings.Around(start, end).Foreign
            + _foreignBias
            + _evidence.OfLength(end - start)
            + (_gainWeight.Foreign * gain)
            + (_foreignModelAbove * Math.Max(0, gain))
            + _oddities.OfForeign(start, end);

    /// <summary>Those of a known name; an unsure one is commonly something else, too.</summary>
    public double OfKnown(int start, int end, bool isUnsure) =>
        (isUnsure ? _unsureBias : _knownBias) + surroundings.Around(start, end).Chinese + _oddities.OfListed(start, end);

    /// <summary>Those of one or more minority given names.</summary>
    public double OfMinority(int start, int end, int pieces)
    {
        const double GainPerPiece = 6;
        return _unsureBias + (GainPerPiece * (pieces - 1)) + surroundings.Around(start, end).Chinese + _oddities.OfListed(start, end);
    }

    /// <summary>Those of characters that are no word and no usual name, in the room between a title and a mark or verb: 副厅长【丹正加】在.</summary>
    public double OfUnknown(int start, int end)
    {
        const double Likely = 2;
        return _oddities.ConsistsOfNames(start, end) ? Likely : double.NegativeInfinity;
    }

    /// <summary>How much more likely the characters are as a name, in the unit of the table of evidence.</summary>
    /// <returns>Whether they are at all likely.</returns>
    private bool TryGain(double asName, int start, int end, out double gain)
    {
        const double Least = -12;
        const double Most = 15;
        const double Unit = 5;
        var difference = asName - _running.Likelihood(start, end);
        gain = Math.Min(difference, Most) / Unit;
        return difference > Least;
    }
}
