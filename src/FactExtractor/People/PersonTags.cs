using FactExtractor.Segmentation;

namespace FactExtractor.People;

/// <summary>What the tags of jieba say about people.</summary>
internal static class PersonTags
{
    /// <summary>Whether a tag is that of the names of people: <c>nr</c>, <c>nrt</c>, <c>nrfg</c>.</summary>
    public static bool IsPerson(this Tag tag) => tag.Name.StartsWith("nr", StringComparison.Ordinal);
}
