using FactExtractor.Lexicons;
using FactExtractor.Text;

namespace FactExtractor.People;

/// <summary>Finds the mentions that use only a part of a name that the article gives in full: 杜瓦尔, 冠宇, 段书记.</summary>
internal sealed class LaterMentions(PersonLexicons lexicons, NameCues cues)
{
    private const string Dots = "·•・．∙‧.";

    /// <summary>The full names by the parts of names with a dot, of those parts that belong to one name only.</summary>
    public Dictionary<string, string?> PartsOf(TextAnalysis text, List<FoundName> names)
    {
        var parts = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (name.Kind == NameKind.Dotted)
                AddParts(text.Clean.Simplified, name, parts, []);
        }

        return parts;
    }

    /// <summary>Where long parts of names with a dot stand alone.</summary>
    public List<FoundName> Alone(TextAnalysis text, List<FoundName> names)
    {
        const int Long = 3;
        List<FoundName> alone = [];
        var parts = new WordIndex<string>();
        foreach (var (part, fullName) in PartsOf(text, names))
        {
            if (part.Length >= Long && fullName is not null)
                parts.Add(part, fullName);
        }

        if (parts.IsEmpty)
            return alone;
        var taken = Taken(text, names);
        foreach (var (span, _) in parts.FindAll(text.Clean.Simplified))
        {
            if (!taken.AsSpan(span.Start, span.Length).Contains(true) && !GoesOn(text, span.End) && !IsBeforeOrganization(text, span.End))
            {
                alone.Add(new FoundName(span, NameKind.Part, FoundName.Certain));
                taken.AsSpan(span.Start, span.Length).Fill(true);
            }
        }

        return alone;
    }

    /// <summary>Which characters of a text belong to names; one more than it has.</summary>
    private static bool[] Taken(TextAnalysis text, List<FoundName> names)
    {
        var taken = new bool[text.Clean.Simplified.Length + 1];
        foreach (var name in names)
            taken.AsSpan(name.Span.Start, name.Span.Length).Fill(true);
        return taken;
    }

    /// <summary>Whether the word at an offset makes the part before it the name of an organization: 【马士基】集团.</summary>
    private bool IsBeforeOrganization(TextAnalysis text, int offset)
    {
        if (offset >= text.Clean.Simplified.Length)
            return false;
        var token = text.Tokens[text.TokenIndexAt(offset)];
        return token.Length > 1 && lexicons.IsOrganizationTail(text.Clean.Simplified.AsSpan(token.Start, token.Length), out _);
    }

    /// <summary>Whether characters of transliteration carry on a name at an offset; a verb that begins there does not: 【玛依拉】拉着.</summary>
    private bool GoesOn(TextAnalysis text, int offset)
    {
        if (offset >= text.Clean.Simplified.Length || !lexicons.Model.IsMostlyForeign(text.Clean.Simplified[offset]))
            return false;
        var token = text.Tokens[text.TokenIndexAt(offset)];
        return token.Start != offset || token.Tag.Name[0] != 'v';
    }

    /// <summary>The mentions of a text that overlap none of its names, in reading order, each with the full name.</summary>
    public List<(FoundName Name, string FullName)> Find(TextAnalysis text, List<FoundName> names)
    {
        var characters = text.Clean.Simplified;
        var taken = Taken(text, names);

        // A part that two people share refers plainly to neither.
        var parts = new Dictionary<string, string?>(StringComparer.Ordinal);
        var surnames = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var name in names)
            AddParts(characters, name, parts, surnames);

        // A bit for the first character of each part, which tells of most words that they begin none.
        var initials = 0UL;
        foreach (var part in parts.Keys)
            initials |= 1UL << part[0];

        List<(FoundName, string)> mentions = [];
        var bySpan = parts.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var token in text.Tokens)
        {
            if (taken[token.Start] || taken[token.End - 1])
                continue;
            var mayBePart = (initials & (1UL << characters[token.Start])) != 0;
            if (mayBePart && token.Length >= 2 && bySpan.TryGetValue(characters.AsSpan(token.Start, token.Length), out var fullName) && fullName is not null
                && IsName(token, characters) && !IsBeforeOrganization(text, token.End) && !EndsWhole(characters, token.End, fullName))
            {
                mentions.Add((new FoundName(new TextSpan(token.Start, token.End), NameKind.Part, 1), fullName));
            }
            else if (mayBePart && JapaneseSurname(characters, token.Start, parts) is { } surname && !taken.AsSpan(token.Start, surname.Length).Contains(true))
            {
                mentions.Add((new FoundName(new TextSpan(token.Start, token.Start + surname.Length), NameKind.Part, 1), parts[surname]!));
            }
            else if (SurnameWithPost(text, token.Start, surnames) is { } post && !taken.AsSpan(post.Span.Start, post.Span.Length).Contains(true))
            {
                mentions.Add((new FoundName(post.Span, NameKind.Address, 1), post.FullName));
            }
        }

        return mentions;
    }

    /// <summary>Whether a full name ends at an offset that was no mention of its bearer there: 雷【明远】学院.</summary>
    private static bool EndsWhole(string characters, int end, string fullName) => characters.AsSpan(0, end).EndsWith(fullName);

    /// <summary>Adds the parts of a name, save the known surname of somebody's kin: 拜登……其子亨特·【拜登】.</summary>
    private void AddParts(string text, FoundName found, Dictionary<string, string?> parts, Dictionary<string, string?> surnames)
    {
        var kind = found.Kind;
        var name = text.Substring(found.Span.Start, found.Span.Length);
        if (kind == NameKind.Dotted)
        {
            foreach (var part in name.Split([.. Dots]).Where(part => part.Length > 1))
                AddUnique(parts, part, name);
            if (cues.IsKinBefore(found.Span.Start) && name.LastIndexOfAny([.. Dots]) + 1 is var last && cues.IsKnown(found.Span.Start + last, found.Span.End))
                parts[name[last..]] = null;
        }
        else if (kind == NameKind.Three)
        {
            AddUnique(parts, name[^2..], name);
        }

        if (kind is NameKind.Known or NameKind.Japanese && JapaneseSurnameOf(name) is { Length: > 0 } japanese)
        {
            AddUnique(parts, japanese, name);
            return;
        }

        var surname = kind is NameKind.Two or NameKind.Three or NameKind.Known ? SurnameOf(name) : "";
        if (surname.Length > 0)
            AddUnique(surnames, surname, name);
    }

    /// <summary>
    /// The Japanese surname that begins at an offset, of those that the article has with a given name: 【高市】错误言论. The segmenter seldom knows it.
    /// </summary>
    private string? JapaneseSurname(string characters, int start, Dictionary<string, string?> parts)
    {
        const int Longest = 3;
        var bySpan = parts.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(Longest, characters.Length - start); length >= 2; length--)
        {
            var part = characters.AsSpan(start, length);
            if (bySpan.TryGetValue(part, out var surname, out var fullName) && fullName is not null && lexicons.Model.IsJapaneseSurname(part))
                return surname;
        }

        return null;
    }

    private string JapaneseSurnameOf(string name) =>
        name.Length > 3 && lexicons.Model.IsJapaneseSurname(name.AsSpan(0, 3)) ? name[..3]
        : name.Length > 2 && lexicons.Model.IsJapaneseSurname(name.AsSpan(0, 2)) ? name[..2]
        : "";

    /// <summary>The Chinese surname that a name begins with; empty if none.</summary>
    public string SurnameOf(string name) =>
        name.Length > 2 && lexicons.Model.TryGetSurname(name.AsSpan(0, 2), out _) ? name[..2]
        : lexicons.Model.TryGetSurname(name.AsSpan(0, 1), out _) ? name[..1]
        : "";

    private static void AddUnique(Dictionary<string, string?> fullNames, string part, string name) =>
        fullNames[part] = !fullNames.TryGetValue(part, out var other) || other == name ? name : null;

    private bool IsName(Segmentation.Token token, string characters) =>
        token.Tag.IsPerson() || lexicons.FrequencyOf(characters.AsSpan(token.Start, token.Length)) == 0;

    private (TextSpan Span, string FullName)? SurnameWithPost(TextAnalysis text, int start, Dictionary<string, string?> surnames)
    {
        for (var length = 1; length <= 2; length++)
        {
            var end = start + length;
            if (end < text.Clean.Simplified.Length && cues.TitleAt(end) > 1 && surnames.Count > 0
                && surnames.GetValueOrDefault(text.Clean.Simplified.Substring(start, length)) is { } fullName
                && text.Lexemes.TryGetLongest(end, lexicons.Title, out var title) && lexicons.IsPost(title) && text.IsTokenBorder(title.End)
                && !(cues.IsPlaceAbbreviation(start) && lexicons.IsStateOffice(text.Clean.Simplified.AsSpan(title.Start..title.End))))
            {
                return (new TextSpan(start, title.End), fullName);
            }
        }

        return null;
    }
}
