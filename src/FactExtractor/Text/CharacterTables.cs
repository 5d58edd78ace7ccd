using FactExtractor.Lexicons;

namespace FactExtractor.Text;

/// <summary>What characters stand for, from the tables <c>variant-character</c>, <c>unit-sign</c> and <c>surname</c>.</summary>
internal static class CharacterTables
{
    /// <summary>For every UTF-16 character the one it is matched as: its simplified form or look-alike, mostly itself.</summary>
    public static readonly char[] Simplified = LoadSimplified();

    /// <summary>The letters of units that are printed as one character, such as ㎡.</summary>
    public static readonly LexiconTable Units = LexiconSet.BuiltIn.TableOf("unit-sign");

    /// <summary>Chinese surnames.</summary>
    public static readonly LexiconTable Surnames = LexiconSet.BuiltIn.TableOf("surname");

    private static char[] LoadSimplified()
    {
        var table = new char[char.MaxValue + 1];
        for (var character = 0; character < table.Length; character++)
            table[character] = (char)character;

        foreach (var variant in LexiconSet.BuiltIn.EntriesOf("variant-character"))
            table[variant.Column(0)[0]] = variant.Column(1)[0];

        return table;
    }
}
