namespace FactExtractor.Segmentation.Tests;

/// <summary>Shows words on one line.</summary>
internal static class Words
{
    public static string Joined(IEnumerable<object> words) => string.Join(' ', words);
}
