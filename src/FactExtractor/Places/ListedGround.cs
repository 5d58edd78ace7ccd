namespace FactExtractor.Places;

/// <summary>Which listed name holds each character of a text.</summary>
internal sealed class ListedGround
{
    private readonly PlaceMention?[] _owners;

    /// <summary>Takes the ground.</summary>
    /// <param name="length">The length of the text.</param>
    /// <param name="listed">The names, none overlapping another.</param>
    public ListedGround(int length, IReadOnlyList<PlaceMention> listed)
    {
        _owners = new PlaceMention?[length];
        foreach (var mention in listed)
            _owners.AsSpan(mention.Span.Start, mention.Span.Length).Fill(mention);
    }

    /// <summary>The name at an offset, if there is one.</summary>
    public PlaceMention? OwnerOf(int offset) => offset < 0 ? null : _owners[offset];

    /// <summary>Whether a division ends before an offset, at once or before 的 (枫桥镇的枫溪村).</summary>
    public bool IsAfterDivision(PlaceText text, int offset)
    {
        var end = offset > 1 && text.Characters[offset - 1] == '的' ? offset - 2 : offset - 1;
        return OwnerOf(end) is { } before && before.Readings.Any(r => r.IsDivision);
    }
}
