namespace FactExtractor.Evaluation;

/// <summary>How facts compare with annotated ones. Optional ones are not counted.</summary>
/// <param name="Wanted">How many were annotated.</param>
/// <param name="Given">How many were given.</param>
/// <param name="Found">How many of the given have exactly the words of an annotated one.</param>
/// <param name="Right">How many of those have its value too.</param>
public readonly record struct Score(int Wanted, int Given, int Found, int Right)
{
    /// <summary>The share of the given facts that are right; 0 to 1.</summary>
    public double Precision => Given == 0 ? 0 : (double)Right / Given;

    /// <summary>The share of the annotated facts that were given right; 0 to 1.</summary>
    public double Recall => Wanted == 0 ? 0 : (double)Right / Wanted;

    /// <summary>The harmonic mean of precision and recall by words and value; 0 to 1.</summary>
    public double RightF1 => Given + Wanted == 0 ? 0 : 2.0 * Right / (Given + Wanted);

    /// <summary>The scores of two texts together.</summary>
    public static Score operator +(Score a, Score b) => new(a.Wanted + b.Wanted, a.Given + b.Given, a.Found + b.Found, a.Right + b.Right);

    /// <inheritdoc cref="op_Addition"/>
    public static Score Add(Score left, Score right) => left + right;
}
