namespace FactExtractor.People;

/// <summary>The marks beside a name that tell of it.</summary>
internal enum MarkKind : byte
{
    /// <summary>No mark.</summary>
    None,

    /// <summary>The end of a sentence or line.</summary>
    Sentence,

    /// <summary>A mark between the items of a list: 、, or / in a pair of players.</summary>
    List,

    /// <summary>A quotation mark that faces the name.</summary>
    Quote,

    /// <summary>A bracket that faces the name.</summary>
    Bracket,

    /// <summary>Another mark.</summary>
    Other,
}

/// <summary>What marks tell of a name beside them; those that open face the name after them, those that close the name before.</summary>
internal static class NameMarks
{
    private const string OpenQuotes = "“‘《「『〈";
    private const string CloseQuotes = "”’》」』〉";
    private const string OpenBrackets = "(（[【";
    private const string CloseBrackets = ")）]】";

    private static readonly MarkKind[] _before = Kinds(OpenQuotes, OpenBrackets);
    private static readonly MarkKind[] _after = Kinds(CloseQuotes, CloseBrackets);

    /// <summary>What a character right before a name is.</summary>
    public static MarkKind Before(char c) => _before[c];

    /// <summary>What a character right after a name is.</summary>
    public static MarkKind After(char c) => _after[c];

    /// <summary>Whether a character opens a quotation.</summary>
    public static bool OpensQuote(char c) => Before(c) == MarkKind.Quote;

    /// <summary>Whether a character closes a quotation.</summary>
    public static bool ClosesQuote(char c) => After(c) == MarkKind.Quote;

    private static MarkKind[] Kinds(string quotes, string brackets)
    {
        var kinds = new MarkKind[char.MaxValue + 1];
        Set("，,、：:;!?…—-/|·• \u3000\t" + OpenQuotes + CloseQuotes + OpenBrackets + CloseBrackets, MarkKind.Other);
        Set(quotes, MarkKind.Quote);
        Set(brackets, MarkKind.Bracket);
        Set("、/", MarkKind.List);
        Set("。！？；\n", MarkKind.Sentence);
        return kinds;

        void Set(string marks, MarkKind kind)
        {
            foreach (var mark in marks)
                kinds[mark] = kind;
        }
    }
}
