using FactExtractor.Text;

namespace FactExtractor.People;

/// <summary>Finds the names that their form gives away: with a dot, with a hidden given name, with a form of address.</summary>
internal sealed class FormalNames(PersonLexicons lexicons, NameSurroundings surroundings)
{
    private const double Likely = 4;

    /// <summary>Function words that also write sounds, and surnames that are mostly function words.</summary>
    private const string FunctionWords = "和对向与从应为还于时有能都过在是要";

    /// <summary>Log-likelihood of a given name of one character from which it joins a mask: 王某军.</summary>
    private const double GivenAfterMask = -7.5;

    /// <summary>Log-likelihood of a surname from which it may follow 老 or 小: a share of one in a thousand.</summary>
    private const double CommonSurname = -7;

    private const int LongestPart = 9;

    /// <summary>The names of a text, in reading order, not overlapping.</summary>
    public List<FoundName> Find(TextAnalysis text)
    {
        List<FoundName> names = [];
        HashSet<(char, char)> familiar = [];
        DottedRun run = default;
        var characters = text.Clean.Simplified;
        for (var i = 1; i < characters.Length; i++)
        {
            var end = names.Count == 0 ? 0 : names[^1].Span.End;
            if (i < end)
                continue;
            var name = IsDot(characters, i) ? Dotted(text, i, ref run)
                : characters[i] == '某' ? Masked(text, i)
                : surroundings.Cues.AddressAt(i) > 0 ? Addressed(text, i)
                : null;
            if (name is { } found && found.Span.Start >= end)
                names.Add(found);
            else if (i > end && FamiliarName(text, i, familiar) is { } address)
                names.Add(address);
        }

        Shorten(names, characters);
        return names;
    }

    /// <summary>Shortens names with a dot that another one of the text is but for the last character, which belongs to the words after it: 【让·莫罗】因伤退赛.</summary>
    private void Shorten(List<FoundName> names, string text)
    {
        const int VeryFrequent = 20_000;
        var dotted = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (name.Kind == NameKind.Dotted)
                dotted.Add(text[name.Span.Start..name.Span.End]);
        }

        for (var i = 0; i < names.Count && dotted.Count > 1; i++)
        {
            var span = names[i].Span;
            if (names[i].Kind == NameKind.Dotted && dotted.Contains(text[span.Start..(span.End - 1)]) && lexicons.FrequencyOf(text.AsSpan(span.End - 1, 1)) >= VeryFrequent)
                names[i] = names[i] with { Span = new TextSpan(span.Start, span.End - 1) };
        }
    }

    /// <summary>
    /// A name around a dot: parts of transliteration or Latin letters, as far as no cue or word of another kind ends it. A part of one character is no
    /// piece of a word: 车【展·英】国馆.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="dot">The dot.</param>
    /// <param name="run">The parts behind the dots before, which are not read again.</param>
    private FoundName? Dotted(TextAnalysis text, int dot, ref DottedRun run)
    {
        var characters = text.Clean.Simplified;
        var start = dot;
        start = StartOfRegnalNumber(characters, start);
        while (start > 0 && dot - start < LongestPart && IsPart(characters[start - 1]) && !BeginsAfterCue(text, start, dot))
            start--;
        start = SkipFunctionWords(text, start, dot);
        start = Math.Min(start, StartOfListedName(text, start, dot));
        if (text.Tokens[text.TokenIndexAt(dot - 1)] is { Length: > 2 } word && word.End == dot && word.Tag.IsPerson() && IsPart(characters[word.Start])
            && !BeginsAfterCue(text, start, dot))
            start = Math.Min(start, word.Start);

        if (dot > run.LastDot)
            run = RunBehind(text, dot);
        var (end, last) = run;
        var cutsWord = (dot - start == 1 && !text.IsTokenBorder(start)) || (end - last == 2 && !text.IsTokenBorder(end));
        return start < dot && end > last + 1 && !cutsWord ? new FoundName(new TextSpan(start, end), NameKind.Dotted, FoundName.Certain) : null;
    }

    /// <summary>How far the parts of a name go behind its first dot.</summary>
    private DottedRun RunBehind(TextAnalysis text, int dot)
    {
        var characters = text.Clean.Simplified;
        var (end, last) = (dot + 1, dot);
        for (; end < characters.Length; end++)
        {
            if (IsDot(characters, end) && end + 1 < characters.Length && IsPart(characters[end + 1]))
                last = end;
            else if (end == last + 1 && text.Lexemes.TryGetLongest(end, lexicons.MinorityName, out var listed) && listed.End - end > 1)
                end = listed.End - 1;
            else if (end == last + 1 && ForeignWordEnd(text, end) is > 0 and var wordEnd)
                end = wordEnd - 1;
            else if (IsInsidePart(characters, end))
                continue;
            else if (!IsPart(characters[end]) || (end > last + 1 && EndsBeforeCue(text, end)))
                break;
        }

        if (end < characters.Length && characters[end - 1] == '曾' && end > last + 2 && char.IsBetween(characters[end], '\u4e00', '\u9fff'))
            end--;
        return new DottedRun(end, last);
    }

    /// <summary>Where the word ends that the dictionary has for a foreign name from an offset on (亚历山【大】); 0 if there is none.</summary>
    private int ForeignWordEnd(TextAnalysis text, int offset)
    {
        var token = text.Tokens[text.TokenIndexAt(offset)];
        return token.Start == offset && token.Length > 2 && (token.Tag.IsPerson() || token.Tag.Name == "ns")
            && IsPart(text.Clean.Simplified[offset])
                ? token.End
                : 0;
    }

    /// <summary>Where the number of a monarch begins that ends at an offset: 奥托【三世】·林登; the offset if none does.</summary>
    private static int StartOfRegnalNumber(string characters, int offset)
    {
        if (offset < 3 || characters[offset - 1] != '世')
            return offset;
        var start = offset - 1;
        while (start > 1 && "一二三四五六七八九十".Contains(characters[start - 1]))
            start--;
        return start;
    }

    /// <summary>Where a listed minority name begins that reaches to the dot.</summary>
    private int StartOfListedName(TextAnalysis text, int start, int dot)
    {
        for (var i = Math.Max(0, dot - LongestPart); i < start; i++)
        {
            if (text.Lexemes.TryGetLongest(i, lexicons.MinorityName, out var listed) && listed.End == dot)
                return i;
        }

        return start;
    }

    /// <summary>Whether a dot follows soon after a character that is no sound, so that it belongs to the part between the dots: 保罗·霍【士】曼·克雷.</summary>
    private bool IsInsidePart(string characters, int offset)
    {
        const int Near = 3;
        for (var i = offset + 1; i <= Math.Min(offset + Near, characters.Length - 2); i++)
        {
            if (IsDot(characters, i))
                return char.IsBetween(characters[offset], '\u4e00', '\u9fff') && !FunctionWords.Contains(characters[offset]);
            if (!IsPart(characters[i]))
                return false;
        }

        return false;
    }

    private bool IsPart(char c) => char.IsAsciiLetter(c)
        || (!FunctionWords.Contains(c) && (lexicons.Model.IsForeign(c) || lexicons.Model.TryGetSurname([c], out _)));

    private bool BeginsAfterCue(TextAnalysis text, int offset, int dot) =>
        offset < dot && (surroundings.CueBefore(offset) != LeftCue.None
            || (text.IsTokenBorder(offset) && ((dot - offset > 1 && EndsPlace(text, offset)) || surroundings.Cues.BylineBefore(offset) > 1)));

    /// <summary>Whether the gazetteer has the word before an offset, and that is no piece of the name itself (埃马【纽埃】尔).</summary>
    private bool EndsPlace(TextAnalysis text, int offset)
    {
        var token = text.Tokens[text.TokenIndexAt(offset - 1)];
        var isPiece = token.Start > 0 && lexicons.Model.IsMostlyForeign(text.Clean.Simplified[token.Start - 1]);
        return token.Length > 1 && !isPiece && surroundings.Cues.IsPlace(token.Start, token.End);
    }

    private int SkipFunctionWords(TextAnalysis text, int start, int dot)
    {
        const int Frequent = 3000;
        while (start < dot - 1)
        {
            var token = text.Tokens[text.TokenIndexAt(start)];
            var word = text.Clean.Simplified.AsSpan(token.Start, token.Length);
            var beginsPhrase = start == 0 || !char.IsBetween(text.Clean.Simplified[start - 1], '\u4e00', '\u9fff');
            if (token.Start != start || token.End >= dot || token.Tag.Name[0] is not ('p' or 'c' or 'd' or 'v' or 'u') || (beginsPhrase && token.Tag.Name[0] == 'v')
                || lexicons.FrequencyOf(word) < Frequent)
                break;
            start = token.End;
        }

        return start;
    }

    private bool EndsBeforeCue(TextAnalysis text, int offset)
    {
        const int Frequent = 500;
        const int VeryFrequent = 20_000;

        if (surroundings.Cues.SpeechAt(offset) > 1 || surroundings.Cues.AddressAt(offset) > 0 || surroundings.Cues.TitleAt(offset) > 1)
            return true;
        var token = text.Tokens[text.TokenIndexAt(offset)];
        if (token.Start != offset)
            return false;
        var frequency = lexicons.FrequencyOf(text.Clean.Simplified.AsSpan(offset, token.Length));
        return token.Length > 1
            ? frequency >= (lexicons.Model.IsMostlyForeign(text.Clean.Simplified[offset]) ? VeryFrequent : Frequent) && !token.Tag.IsPerson() && "tvdcpurmfyan".Contains(token.Tag.Name[0])
            : frequency >= VeryFrequent && token.Tag.Name[0] is 'p' or 'c' or 'd' or 'r';
    }

    /// <summary>A full stop or hyphen is a dot of a name only between Chinese parts (让-皮埃尔·莫罗).</summary>
    private bool IsInsideForeignName(string characters, int i) =>
        i + 1 < characters.Length && EndsForeignPart(characters[i - 1]) && lexicons.Model.IsForeign(characters[i + 1]);

    /// <summary>Whether a character ends parts of foreign names; 江 ends many of the Uyghurs and Kazakhs.</summary>
    private bool EndsForeignPart(char c) => c == '江' || lexicons.Model.IsForeign(c);

    private bool IsDot(string characters, int i) =>
        characters[i] is '·' or '•' or '・' or '．' or '∙' or '‧' || (characters[i] is '.' or '-' && IsInsideForeignName(characters, i));

    /// <summary>A surname and 某, 某某 or 某甲.</summary>
    private FoundName? Masked(TextAnalysis text, int mask)
    {
        const string Counters = "某甲乙丙丁";
        var characters = text.Clean.Simplified;
        var start = SurnameBefore(text, mask);
        if (start < 0 && mask + 1 < characters.Length && characters[mask + 1] == '某' && lexicons.Model.TryGetSurname(characters.AsSpan(mask - 1, 1), out _)
            && !FunctionWords.Contains(characters[mask - 1]))
        {
            start = mask - 1;
        }

        if (start < 0)
            return null;
        var end = mask + 1;
        if (end < characters.Length && Counters.Contains(characters[end]))
            end++;
        else if (end < characters.Length && text.Tokens[text.TokenIndexAt(end)] is var token
            && (token.Length == 1 ? lexicons.Model.Given(characters.AsSpan(end, 1)) > GivenAfterMask : token.Start == start && token.End == end + 1 && token.Tag.IsPerson()))
            end++;
        return new FoundName(new TextSpan(start, end), NameKind.Masked, FoundName.Certain);
    }

    /// <summary>A surname and a form of address.</summary>
    private FoundName? Addressed(TextAnalysis text, int address)
    {
        if (!text.Lexemes.TryGetLongest(address, lexicons.Honorific, out var honorific) || !lexicons.IsAddress(honorific))
            return null;
        var start = SurnameBefore(text, address);
        return start < 0 || EndsListedName(text, address) || lexicons.IsNoName(text.Clean.Simplified.AsSpan(start..honorific.End))
            ? null
            : new FoundName(new TextSpan(start, honorific.End), NameKind.Address, Likely);
    }

    /// <summary>Whether a listed minority name ends at an offset, whose last character is no surname then: 买买提【明】大叔.</summary>
    private bool EndsListedName(TextAnalysis text, int offset)
    {
        const int Longest = 5;
        for (var i = Math.Max(0, offset - Longest); i < offset - 1; i++)
        {
            if (text.Lexemes.TryGetLongest(i, lexicons.MinorityName, out var listed) && listed.End == offset)
                return true;
        }

        return false;
    }

    /// <summary>老 or 小 and a surname: 老李, 小陈; known ones need no more evidence.</summary>
    private FoundName? FamiliarName(TextAnalysis text, int offset, HashSet<(char, char)> known)
    {
        var characters = text.Clean.Simplified;
        var start = offset - 1;
        if (characters[start] is not ('老' or '小') || !lexicons.Model.TryGetSurname(characters.AsSpan(offset, 1), out var surname))
            return null;
        var isSure = surroundings.Cues.TitleBefore(start) > 1 || known.Contains((characters[start], characters[offset]));
        if ((surname < CommonSurname && !isSure) || (start > 0 && lexicons.Model.TryGetSurname(characters.AsSpan(start - 1, 1), out _)))
            return null;
        var tokens = text.Tokens;
        var first = tokens[text.TokenIndexAt(start)];
        var last = tokens[text.TokenIndexAt(offset)];
        if (first.Start != start || last.End != offset + 1 || (lexicons.FrequencyOf(characters.AsSpan(start, 2)) > 0 && !first.Tag.IsPerson())
            || (!isSure && surroundings.Around(start, offset + 1).Chinese < 0.3))
        {
            return null;
        }

        known.Add((characters[start], characters[offset]));
        return new FoundName(new TextSpan(start, offset + 1), NameKind.Address, Likely);
    }

    /// <summary>Where the surname begins that ends at an offset; -1 if none does.</summary>
    private int SurnameBefore(TextAnalysis text, int offset)
    {
        var characters = text.Clean.Simplified;
        if (offset >= 2 && lexicons.Model.TryGetSurname(characters.AsSpan(offset - 2, 2), out _))
            return offset - 2;
        if (!lexicons.Model.TryGetSurname(characters.AsSpan(offset - 1, 1), out _))
            return -1;
        var token = text.Tokens[text.TokenIndexAt(offset - 1)];
        if (token.Start != offset - 1)
            return -1;
        if (FunctionWords.Contains(characters[offset - 1]) && token.Tag.Name[0] is 'p' or 'c' or 'd' or 'u')
            return -1;
        return surroundings.Cues.TitleBefore(offset - 1) > 1 || token.Tag.Name[0] is not ('p' or 'c' or 'd' or 'u' or 'r' or 'm') ? offset - 1 : -1;
    }

    /// <summary>Parts of a name with dots between.</summary>
    /// <param name="End">Where the last part ends.</param>
    /// <param name="LastDot">The dot before it.</param>
    private readonly record struct DottedRun(int End, int LastDot);
}
