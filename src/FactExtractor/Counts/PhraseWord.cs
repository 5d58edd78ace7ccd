namespace FactExtractor.Counts;

/// <summary>A word, or several read as one, in the phrase that names what is counted.</summary>
/// <param name="Start">Its first offset in the clean text.</param>
/// <param name="End">The offset after its last character.</param>
/// <param name="Role">What it is in the phrase.</param>
internal readonly record struct PhraseWord(int Start, int End, PhraseRole Role)
{
    /// <summary>How many characters it has.</summary>
    public int Length => End - Start;
}

/// <summary>What a word is in the phrase that names what is counted.</summary>
internal enum PhraseRole
{
    /// <summary>What ends a phrase.</summary>
    Other,

    /// <summary>A noun.</summary>
    Noun,

    /// <summary>The name of a place: it modifies a noun, but is not what is counted.</summary>
    Place,

    /// <summary>The name of a person, or what looks like one.</summary>
    Person,

    /// <summary>A noun that says what holds of the thing counted: 面积, 价格.</summary>
    Property,

    /// <summary>A noun that is a verb as well: 演出.</summary>
    VerbalNoun,

    /// <summary>What stands before a noun.</summary>
    Modifier,

    /// <summary>A verb that modifies or governs the noun after it: 发射单元, 发射卫星.</summary>
    Either,

    /// <summary>A verb that joins nouns to a longer one: 保护 in 生物多样性保护区域, 应用 in 标杆应用场景.</summary>
    Compound,

    /// <summary>A verb that modifies the noun after it right after a count, and else stands by itself: 30家参展企业, 30家企业参展.</summary>
    Intransitive,

    /// <summary>A verb that stands by itself next to a count: 参加, 增加.</summary>
    Predicate,

    /// <summary>Any other verb.</summary>
    Verb,

    /// <summary>A character that makes a noun of the word before it: 点 in 安置点.</summary>
    Head,

    /// <summary>和 and its like.</summary>
    Conjunction,

    /// <summary>A quotation mark.</summary>
    Mark,

    /// <summary>的.</summary>
    Of,

    /// <summary>A word that says where something is measured: 外, 处.</summary>
    Position,

    /// <summary>A word after which a noun is what is measured from: 距.</summary>
    Reference,

    /// <summary>A number.</summary>
    Numeral,

    /// <summary>Punctuation.</summary>
    Stop,
}
