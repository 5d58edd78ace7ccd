namespace FactExtractor.Dates;

/// <summary>What was inferred for the expression that is being resolved, in words for whoever asks why.</summary>
internal sealed class DateInference
{
    /// <summary>What was inferred; null if nothing was.</summary>
    public string? Words { get; private set; }

    /// <summary>Forgets what was inferred for the expression before.</summary>
    public void Reset() => Words = null;

    /// <summary>Notes an inference, unless there is one already: the first is the one that the others follow from.</summary>
    public void Note(string words) => Words ??= words;

    /// <summary>Notes an inference that overrules the ones before.</summary>
    public void Overrule(string words) => Words = words;

    /// <summary>The words for what is nearest to the publication date.</summary>
    public static string NearestTo(DateOnly published, DatePlace place) =>
        $"the nearest one not {(place.LooksAhead ? "before" : "after")} the publication date {Timex.Day(published)}";
}
