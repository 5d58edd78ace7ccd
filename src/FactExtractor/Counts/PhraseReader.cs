using FactExtractor.Numbers;
using FactExtractor.Rules;
using FactExtractor.Segmentation;
using FactExtractor.Text;

namespace FactExtractor.Counts;

/// <summary>Reads the words of a stretch of text with their roles in the phrase that names what is counted.</summary>
/// <remarks>The tags of the words tell the roles; the lexicons <c>noun-part</c> and <c>predicate</c> correct them.</remarks>
internal sealed class PhraseReader(LexemeClasses classes)
{
    /// <summary>The most characters of a phrase: longer ones are clauses.</summary>
    public const int LongestPhrase = 18;

    private readonly int _part = classes.Find("noun-part");
    private readonly int _predicate = classes.Find("predicate");
    private readonly int _unit = classes.Find("unit");
    private readonly int _currency = classes.Find("currency");
    private readonly int[] _places = [classes.Find("division"), classes.Find("country"), classes.Find("abroad"), classes.Find("place-abbreviation")];

    /// <summary>Reads the words from one offset to another, both at the border of a word.</summary>
    /// <returns>How many there are; no more than the room given.</returns>
    public int Read(TextAnalysis text, int start, int end, Span<PhraseWord> words)
    {
        var count = 0;
        while (start < end && count < words.Length)
        {
            var word = WordAt(text, start);
            words[count++] = word;
            start = word.End;
        }

        return count;
    }

    /// <summary>Whether a character makes a noun of the word before it.</summary>
    public bool IsHead(TextAnalysis text, int offset) =>
        text.Lexemes.TryGetLongest(offset, _part, out var part) && part.End == offset + 1
        && RoleOf(text.Lexicons.EntryAt(part.Entry).Column(1)) == PhraseRole.Head;

    /// <summary>Whether a word is a division of China and nothing else: its name says where, not what.</summary>
    public bool IsDivision(TextAnalysis text, PhraseWord word)
    {
        const int NeedColumn = 2;
        return word.Role == PhraseRole.Place && text.Lexemes.TryGetLongest(word.Start, _places[0], out var division) && division.End >= word.End
            && text.Lexicons.EntryAt(division.Entry).Column(NeedColumn).IsEmpty;
    }

    /// <summary>Whether a word stands here that makes a noun of a verb before it as often as not: 中心, 分队.</summary>
    public bool EndsInHead(TextAnalysis text, ReadOnlySpan<PhraseWord> words, int index) =>
        words.RoleAt(index) == PhraseRole.Head || (words.RoleAt(index) == PhraseRole.Noun && IsHead(text, words[index].End - 1));

    private PhraseWord WordAt(TextAnalysis text, int start)
    {
        var index = text.TokenIndexAt(start);
        var token = text.Tokens[index];
        if (EndOfModel(text, start) is var end && end > start && text.IsTokenBorder(end))
            return new PhraseWord(start, end, PhraseRole.Noun);
        var isPredicate = text.Lexemes.TryGetLongest(start, _predicate, out var predicate) && predicate.End == token.End;
        if (text.Lexemes.TryGetLongest(start, _part, out var part) && text.IsTokenBorder(part.End) && !IsUnitOfNumber(text, index))
        {
            var role = RoleOf(text.Lexicons.EntryAt(part.Entry).Column(1));
            // 队员带着冲锋舟: a verb.
            if (role == PhraseRole.Head && part.End < text.Clean.Simplified.Length && text.Clean.Simplified[part.End] is '着' or '了' or '过')
                role = PhraseRole.Other;
            // What the segmentation takes for a noun as well is one where it ends a phrase: 技术研发.
            if (role == PhraseRole.Compound && token.End == part.End && token.Tag.Name is "vn" or ['n', ..])
                role = RoleOf(text, index, token);
            return new PhraseWord(start, part.End, role == PhraseRole.Modifier && isPredicate ? PhraseRole.Intransitive : role);
        }

        if (start > token.Start)
            return RestOf(text, index, start);
        return new PhraseWord(start, token.End, isPredicate ? PhraseRole.Predicate : RoleOf(text, index, token));
    }

    /// <summary>What is left of a word that begins with a unit: 车厢 in 31节车厢; with the next word, where both have but one character (56条雪道).</summary>
    private static PhraseWord RestOf(TextAnalysis text, int index, int start)
    {
        var end = text.Tokens[index].End;
        if (end - start > 1)
            return new PhraseWord(start, end, PhraseRole.Noun);
        var role = text.Clean.Simplified[start] switch
        {
            '新' or '老' or '大' or '小' => PhraseRole.Modifier,
            '和' or '与' or '及' => PhraseRole.Conjunction,
            '共' or '能' or '约' or '被' or '为' or '因' or '均' or '已' or '是' or '在' or '将' or '可' or '失' or '未' => PhraseRole.Other,
            _ => PhraseRole.Noun,
        };
        var isJoined = role == PhraseRole.Noun && index + 1 < text.Tokens.Length
            && text.Tokens[index + 1] is { Length: 1, Tag.Name: ['n' or 'q' or 'v' or 'k', ..] };
        return new PhraseWord(start, isJoined ? end + 1 : end, role);
    }

    /// <summary>Where the name of a model ends that begins at an offset (C-130, 图-95MS); the offset itself if none does.</summary>
    private static int EndOfModel(TextAnalysis text, int start)
    {
        var rest = text.Clean.Simplified.AsSpan(start);
        if (!char.IsAsciiLetter(rest[0]) && (rest.Length < 3 || rest[1] != '-' || !char.IsAsciiDigit(rest[2])))
            return start;
        var length = 1;
        while (length < rest.Length && (char.IsAsciiLetterOrDigit(rest[length]) || rest[length] == '-'))
            length++;
        return start + length;
    }

    private PhraseRole RoleOf(TextAnalysis text, int index, Token token)
    {
        if (token.Length == 1)
        {
            switch (text.Clean.Simplified[token.Start])
            {
                case '、' or '和' or '及' or '与':
                    return PhraseRole.Conjunction;
                case '“' or '”' or '《' or '》' or '"':
                    return PhraseRole.Mark;
                case '的':
                    return PhraseRole.Of;
                case '中' or '内' or '里':
                    return PhraseRole.Position;
            }
        }

        if (token.Tag == Tag.Numeral)
            return PhraseRole.Numeral;
        if (token.Tag == Tag.Unknown)
            return PhraseRole.Stop;
        if (IsUnitOfNumber(text, index) || text.Lexemes.TryGetLongest(token.Start, _currency, out var currency) && currency.End == token.End)
            return PhraseRole.Other;
        return token.Tag.Name switch
        {
            "vn" or "an" => PhraseRole.VerbalNoun,
            "ns" when IsPlace(text, token.Start) => PhraseRole.Place,
            ['n', 'r', ..] => PhraseRole.Person,
            "l" when text.Clean.Simplified[token.End - 1] is '着' or '了' => PhraseRole.Other,
            ['n', ..] when token.Length > 1 && text.Clean.Simplified[token.End - 1] is '量' or '率' or '额' or '值' or '积' => PhraseRole.Property,
            ['n', ..] or "j" or "l" or "eng" or "s" => PhraseRole.Noun,
            "t" when text.Clean.Simplified[token.End - 1] is '代' or '朝' or '季' => PhraseRole.Modifier,
            "b" or "a" or "ad" or "k" or "h" or "z" => PhraseRole.Modifier,
            "f" => PhraseRole.Position,
            "v" or "vi" when token.Length > 1 => PhraseRole.Verb,
            _ => PhraseRole.Other,
        };
    }

    /// <summary>Whether a word begins with the unit of a number right before it: 月份 in 7月份, 天内 in 11天内.</summary>
    private bool IsUnitOfNumber(TextAnalysis text, int index)
    {
        var token = text.Tokens[index];
        if (index == 0 || !text.Lexemes.TryGetLongest(token.Start, _unit, out var unit))
            return false;
        if (text.Tokens[index - 1].Tag != Tag.Numeral && !char.IsAsciiDigit(text.Clean.Simplified[token.Start - 1]))
            return false;
        if (unit.End < token.End && !new Unit(text.Lexicons.EntryAt(unit.Entry)).IsTime)
            return false;

        // Classifiers are tagged as numerals too.
        var last = text.Clean.Simplified[token.Start - 1];
        return ChineseNumeral.IsNumeral(last) || last is '多' or '余';
    }

    private bool IsPlace(TextAnalysis text, int start)
    {
        foreach (var place in _places)
        {
            if (text.Lexemes.TryGetLongest(start, place, out _))
                return true;
        }

        return false;
    }

    private static PhraseRole RoleOf(ReadOnlySpan<char> role) => role switch
    {
        "noun" => PhraseRole.Noun,
        "attributive" => PhraseRole.Modifier,
        "either" => PhraseRole.Either,
        "compound" => PhraseRole.Compound,
        "head" => PhraseRole.Head,
        "property" => PhraseRole.Property,
        "position" => PhraseRole.Position,
        "reference" => PhraseRole.Reference,
        _ => PhraseRole.Other,
    };
}
