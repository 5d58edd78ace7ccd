using FactExtractor.Text;

namespace FactExtractor.People;

/// <summary>How a name is built; in the order in which one is preferred to another of equal odds.</summary>
internal enum NameKind
{
    /// <summary>A name of the lexicon of known names.</summary>
    Known,

    /// <summary>A Chinese surname and a given name of one character.</summary>
    Two,

    /// <summary>A Chinese surname and a given name of two characters.</summary>
    Three,

    /// <summary>A Japanese surname and a given name.</summary>
    Japanese,

    /// <summary>Given names of Tibetans, Mongols, Uyghurs, Kazakhs, Yi and Hui without a dot, or an unknown word after a title.</summary>
    Minority,

    /// <summary>A transliterated name without a dot.</summary>
    Foreign,

    /// <summary>A name with a dot between its parts.</summary>
    Dotted,

    /// <summary>A surname whose given name is hidden: 李某, 张某某.</summary>
    Masked,

    /// <summary>A surname with a form of address: 王女士, 老李.</summary>
    Address,

    /// <summary>Part of a name that stands in full elsewhere in the article.</summary>
    Part,
}

/// <summary>A place at which a name may stand.</summary>
/// <param name="Span">The name.</param>
/// <param name="Kind">How it is built.</param>
/// <param name="Score">The log-odds that it is a name.</param>
internal readonly record struct FoundName(TextSpan Span, NameKind Kind, double Score)
{
    /// <summary>The log-odds of a name that its form gives away.</summary>
    public const double Certain = 20;
}
