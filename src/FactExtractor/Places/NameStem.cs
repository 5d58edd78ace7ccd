namespace FactExtractor.Places;

/// <summary>The words before the last word of a place that are its name.</summary>
/// <param name="Start">Where they begin.</param>
/// <param name="End">The offset after them.</param>
/// <param name="Place">The listed place that they are or begin with, if they do.</param>
/// <param name="Proper">How many of them are names.</param>
/// <param name="Named">How many are common words that roads and communities are named with: 和平, 建设.</param>
/// <param name="Common">How many are other common words.</param>
/// <param name="Generic">How many only describe.</param>
internal readonly record struct NameStem(int Start, int End, PlaceMention? Place = null, int Proper = 0, int Named = 0, int Common = 0, int Generic = 0)
{
    /// <summary>The number of characters.</summary>
    public int Length => End - Start;

    /// <summary>Whether all words are names.</summary>
    public bool IsProper => Proper > 0 && Named + Common + Generic == 0;

    /// <summary>Whether all words are names or words that roads and communities are named with.</summary>
    public bool IsNamed => Proper + Named > 0 && Common + Generic == 0;

    /// <summary>Whether all words only describe.</summary>
    public bool IsGeneric => Generic > 0 && Proper + Named + Common == 0;
}
