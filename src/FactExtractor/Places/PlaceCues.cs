using FactExtractor.Text;

namespace FactExtractor.Places;

/// <summary>The words and marks around names that speak for a place.</summary>
internal sealed class PlaceCues(PlaceClasses classes)
{
    private const string Opening = "，。、；：！？“”‘’《》（）()【】「」\n ,;:—-";
    private const string Directions = "到在往至";
    private const string Joints = "、和与及至到—-";

    /// <summary>Whether a phrase begins at an offset.</summary>
    public static bool IsOpening(PlaceText text, int offset) => offset == 0 || Opening.Contains(text.Characters[offset - 1], StringComparison.Ordinal);

    /// <summary>Whether the character at an offset joins names to a list or a route.</summary>
    public static bool IsJoint(PlaceText text, int offset) => Joints.Contains(text.Characters[offset], StringComparison.Ordinal);

    /// <summary>0 if no cue ends at an offset, 1 for a weak one (在, also at the end of a verb: 搬到), 2 for a strong one (位于).</summary>
    public int StrengthBefore(PlaceText text, int offset)
    {
        if (offset == 0)
            return 0;
        if (text.Characters[offset - 1] == '、')
            return 1;
        var word = text.TokenAt(offset - 1);
        if (text.TryGet(word.Start, classes.Cue, out var cue) && cue.End == offset)
            return text.EntryOf(cue).Is(1, "strong") ? 2 : 1;
        return word.End == offset && WordTags.IsVerb(word.Tag) && Directions.Contains(text.Characters[offset - 1], StringComparison.Ordinal) ? 1 : 0;
    }

    /// <summary>
    /// Whether a phrase begins with a name and goes on with a noun of its own: 西南麦收, but not 西南方向; nor may the name be two
    /// places called by one character: 中欧 is China and Europe, or Central Europe.
    /// </summary>
    public bool BeginsHeadline(PlaceText text, TextSpan name) =>
        IsOpening(text, name.Start) && name.End < text.Characters.Length && !IsPair(text, name.Start)
        && text.TokenAt(name.End) is { Length: > 1 } next && WordTags.IsNoun(next.Tag) && !text.Is(next.Start, next.End, classes.CommonStem);

    private bool IsPair(PlaceText text, int offset) =>
        text.TryGet(offset, classes.Abbreviation, out _) && text.TryGet(offset + 1, classes.Abbreviation, out _);

    /// <summary>Whether a word follows before which a place is likely: 境内, 居民.</summary>
    public bool StandAfter(PlaceText text, int offset) => text.TryGet(offset, classes.Sequel, out var word) && text.EntryOf(word).Column(1).IsEmpty;
}
