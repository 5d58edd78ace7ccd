using FactExtractor.Reading;

namespace FactExtractor.Cli.Batch;

/// <summary>The text of a file, to which the offsets of its facts refer.</summary>
/// <param name="File">The file.</param>
/// <param name="Text">Its characters; of a page, what was extracted from it.</param>
internal sealed record KeptText(SourceFile File, string Text);
