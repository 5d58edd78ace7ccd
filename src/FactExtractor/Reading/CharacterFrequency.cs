using FactExtractor.Lexicons;
using FactExtractor.Text;

namespace FactExtractor.Reading;

/// <summary>Which characters make up most of any Chinese text, from the table <c>frequent-character</c>.</summary>
internal static class CharacterFrequency
{
    private static readonly LexiconTable _frequent = LexiconSet.BuiltIn.TableOf("frequent-character");

    /// <summary>Whether it, or its simplified form, is one of the 600 most frequent ones.</summary>
    public static bool IsFrequent(char c) => _frequent.IsInitial(CharacterTables.Simplified[c]);
}
