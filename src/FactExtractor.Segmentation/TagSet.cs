namespace FactExtractor.Segmentation;

/// <summary>A set of tags: a bit for each, so that to ask is one look.</summary>
public sealed class TagSet
{
    private readonly ulong[] _bits = [];

    /// <summary>A set of the tags of some names.</summary>
    public TagSet(params string[] names)
    {
        ArgumentNullException.ThrowIfNull(names);
        foreach (var name in names)
        {
            var id = Tag.Parse(name).Id;
            if (id >> 6 >= _bits.Length)
                Array.Resize(ref _bits, (id >> 6) + 1);
            _bits[id >> 6] |= 1UL << id;
        }
    }

    /// <summary>Whether it holds a tag.</summary>
    public bool Contains(Tag tag) => tag.Id >> 6 < _bits.Length && (_bits[tag.Id >> 6] & (1UL << tag.Id)) != 0;
}
