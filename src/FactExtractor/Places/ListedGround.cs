using FactExtractor.Text;

namespace FactExtractor.Places;

/// <summary>Which name holds each character of a text: those of the gazetteer, and the townships found without it. Reused from text to text.</summary>
internal sealed class ListedGround
{
    private PlaceMention?[] _owners = [];

    /// <summary>Takes the ground.</summary>
    /// <param name="length">The length of the text.</param>
    /// <param name="listed">The names, none overlapping another.</param>
    public void Take(int length, IReadOnlyList<PlaceMention> listed)
    {
        if (_owners.Length < length)
            _owners = new PlaceMention?[Math.Max(length, 2 * _owners.Length)];
        Array.Clear(_owners, 0, length);
        foreach (var mention in listed)
        {
            for (var offset = mention.Span.Start; offset < mention.Span.End; offset++)
                _owners[offset] = mention;
        }
    }

    /// <summary>Adds a name that no list holds, so that what follows it is known to lie in it.</summary>
    public void Add(PlaceMention mention) => _owners.AsSpan(mention.Span.Start, mention.Span.Length).Fill(mention);

    /// <summary>The name at an offset, if there is one.</summary>
    public PlaceMention? OwnerOf(int offset) => offset < 0 ? null : _owners[offset];

    /// <summary>Whether a name holds a character of a span.</summary>
    public bool IsHeldIn(TextSpan span) => _owners.AsSpan(span.Start, span.Length).IndexOfAnyExcept((PlaceMention?)null) >= 0;

    /// <summary>Whether a division ends before an offset, at once or before 的 (枫桥镇的枫溪村).</summary>
    public bool IsAfterDivision(PlaceText text, int offset)
    {
        var end = offset > 1 && text.Characters[offset - 1] == '的' ? offset - 2 : offset - 1;
        return OwnerOf(end) is { } before && before.Readings.Any(r => r.IsDivision);
    }
}
