using FactExtractor.Lexicons;
using FactExtractor.Text;
using static FactExtractor.Text.Characters;

namespace FactExtractor.Articles;

/// <summary>Reads the names of authors and editors: 记者 张三 李四, 责任编辑：王五, （市总工会 赵六）, 孙七 摄.</summary>
internal static class Byline
{
    private const int LongestRole = 8;
    private const int LongestOrganization = 20;

    /// <summary>What stands between and before the roles and names of a byline; a mark such as □ sets it off.</summary>
    private const string Marks = " \t\u00A0\u3000、，,；;/／|｜丨：:□■○●◇◆△▲☆★◎";

    private static readonly CharacterSet _clauseEnds = new("。！？；，,（(");

    private static readonly LexiconTable _roles = LexiconSet.BuiltIn.TableOf("byline");

    private static readonly LexiconTable _surnames = LexiconSet.BuiltIn.TableOf("surname");

    private static readonly LexiconTable _minorityNames = LexiconSet.BuiltIn.TableOf("minority-name");

    private static readonly LexiconTable _organizationTails = LexiconSet.BuiltIn.TableOf("organization-tail");

    /// <summary>Whether a line signs the article above it: names in brackets, or roles with names.</summary>
    public static bool IsSignature(ReadOnlySpan<char> line)
    {
        if (IsInBrackets(line))
            return Reads(line[1..^1], needsRole: false) || IsOrganization(line[1..^1]);

        line = line.TrimStart(Marks);
        return RoleAt(line[MediumLength(line)..], out _) is not null && Reads(line, needsRole: true);
    }

    /// <summary>The bracket with names at the end of a line of prose, without it; empty if there is none.</summary>
    public static ReadOnlySpan<char> Closing(ReadOnlySpan<char> line)
    {
        if (line[^1] is not ('）' or ')'))
            return [];

        var open = line.LastIndexOfAny('（', '(');
        if (open < 1 || line[open - 1] is not ('。' or '”' or '！' or '？' or ' '))
            return [];

        var names = line[(open + 1)..^1];
        return Reads(names, needsRole: false) ? names : [];
    }

    /// <summary>The credit of a photographer that ends a caption: （张三 摄）, 记者 张三/摄, 图/张三; empty if there is none.</summary>
    public static ReadOnlySpan<char> Credit(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd("）) \u3000");
        if (line.Length > 1 && Simplified(line[^1]) == '摄')
        {
            var credit = line[..^1].TrimEnd(Marks);
            var start = credit.Length;
            while (start > 0 && !_clauseEnds.Contains(credit[start - 1]))
                start--;

            credit = credit[start..].Trim(Marks);
            while (!credit.IsEmpty)
            {
                if (Reads(credit, needsRole: false))
                    return credit;

                var gap = credit.IndexOfAny(' ', '\u3000');
                credit = gap < 0 ? [] : credit[(gap + 1)..].TrimStart(Marks);
            }
        }

        var role = line.LastIndexOf("图/");
        return role > 0 && !IsIdeograph(line[role - 1]) && Reads(line[role..], needsRole: true) ? line[role..] : [];
    }

    /// <summary>Whether a byline names photographers alone, who sign their picture and not the article.</summary>
    public static bool IsOfPicture(ReadOnlySpan<char> names) => names.IndexOfAny("摄图攝圖") >= 0 && names.IndexOfAny("文稿写撰寫") < 0;

    /// <summary>Adds the names of a byline to the lists of their roles; names without a role are authors.</summary>
    public static void Read(ReadOnlySpan<char> text, ICollection<string> authors, ICollection<string> editors)
    {
        if (IsInBrackets(text))
        {
            text = text[1..^1];
            if (!Reads(text, needsRole: false) && IsOrganization(text))
            {
                Add(authors, text.ToString());
                return;
            }
        }

        Parse(text, authors, editors, needsRole: false, out _);
    }

    /// <summary>The role, author, editor or other, whose word starts a text, followed by a colon or a blank; null if none does.</summary>
    public static string? RoleAt(ReadOnlySpan<char> text, out int length)
    {
        for (length = Math.Min(text.Length, LongestRole); length > 0; length--)
        {
            if (!TryRole(text[..length], out var role))
                continue;

            var rest = text[length..];
            if (rest.Length > 0 && rest[0] is '：' or ':' or '/' or '|' or '丨' || (length > 1 && rest.Length > 1 && IsBlank(rest[0])))
                return role[1];
        }

        return null;
    }

    /// <summary>The role whose word starts a text and has a name right behind it, as in 记者张三; null if none does.</summary>
    public static string? RoleBeforeName(ReadOnlySpan<char> text, out int length)
    {
        for (length = Math.Min(text.Length, LongestRole); length > 1; length--)
        {
            if (TryRole(text[..length], out var role) && role.Is(2, "yes") && NameLength(text[length..], hasRole: false) > 0)
                return role[1];
        }

        return null;
    }

    private static bool TryRole(ReadOnlySpan<char> word, out LexiconEntry role)
    {
        Span<char> simplified = stackalloc char[LongestRole];
        for (var i = 0; i < word.Length; i++)
            simplified[i] = Simplified(word[i]);

        var found = _roles.Find(simplified[..word.Length]);
        role = found.GetValueOrDefault();
        return found is not null;
    }

    private static char Simplified(char c) => CharacterTables.Simplified[c];

    private static bool IsInBrackets(ReadOnlySpan<char> line) =>
        line.Length > 3 && line[0] is '（' or '(' or '【' or '[' && IsCloser(line[^1]) && line[1..^1].IndexOfAny("（()）") < 0;

    private static bool Reads(ReadOnlySpan<char> text, bool needsRole) => Parse(text, null, null, needsRole, out var names) && names > 0;

    /// <summary>An office or medium that signs with its name alone, or stands before the names of its people.</summary>
    public static bool IsOrganization(ReadOnlySpan<char> text)
    {
        if (text.Length is < 4 or > LongestOrganization || IdeographsOf(text).Length < text.Length)
            return false;

        if (text[^1] is '委' or '府' or '报' or '网')
            return true;

        for (var start = 1; start < text.Length; start++)
        {
            if (_organizationTails.Contains(text[start..]))
                return true;
        }

        return false;
    }

    /// <summary>Reads roles and names in turn.</summary>
    /// <returns>Whether the text consists of nothing else.</returns>
    private static bool Parse(ReadOnlySpan<char> text, ICollection<string>? authors, ICollection<string>? editors, bool needsRole, out int names)
    {
        names = 0;
        string? role = null;
        var (awaitsName, isOfOffice, isSurnamed) = (false, false, false);
        while (true)
        {
            text = text.TrimStart(Marks);
            if (text.IsEmpty)
                return isSurnamed || !isOfOffice;

            text = text[MediumLength(text)..];
            if (Role(text, out var length) is { } found)
            {
                role = found;
                awaitsName = true;
                text = text[length..];
                continue;
            }

            length = CircumstanceLength(text, awaitsName);
            if (length > 0)
            {
                isOfOffice |= role is null && !IsDigit(text[0]);
                text = text[length..];
                continue;
            }

            length = NameLength(text, hasRole: role is not null || isOfOffice);
            if (length == 0 || (needsRole && role is null) || (length < text.Length && text[length] is '：' or ':'))
                return false;

            names++;
            awaitsName = false;
            isSurnamed |= IsSurname(text[..1]) || (length > 2 && IsSurname(text[..2]));
            if (authors is not null && editors is not null && role != "other")
                Add(role == "editor" ? editors : authors, Name(text[..length]));

            text = text[length..];
            if (role is null && TryTrailingRole(text.TrimStart(Marks)))
                return true;

            text = text[OwnRoleLength(text)..];
        }
    }

    /// <summary>The length of the role that a bar joins to the name before it, as in 张三/文 李四/图; 0 if there is none.</summary>
    private static int OwnRoleLength(ReadOnlySpan<char> text)
    {
        if (text is not ['/' or '／', ..])
            return 0;

        var word = IdeographsOf(text[1..]);
        return word.Length is > 0 and <= LongestRole && TryRole(word, out _) ? word.Length + 1 : 0;
    }

    private static bool TryTrailingRole(ReadOnlySpan<char> text) => text.Length is > 0 and <= LongestRole && TryRole(text, out _);

    /// <summary>The length of what else stands among names: the day, the office of the names behind it, behind a name 某地报道; 0 if it is nothing of that.</summary>
    private static int CircumstanceLength(ReadOnlySpan<char> text, bool awaitsName)
    {
        if (IsDigit(text[0]))
            return PageDate.TryFind(text, out _, out var day) && day.Start == 0 ? day.End : 0;

        var word = IdeographsOf(text);
        if (!awaitsName && ReportsAt(word))
            return word.Length;

        return word.Length < text.Length - 1 && IsBlank(text[word.Length]) && (IsOrganization(word) || IsDivision(word) || (word.Length > 2 && _organizationTails.Contains(word))) ? word.Length : 0;
    }

    /// <summary>Whether a word is the name of a township or the like, by which a bulletin signs for its office: 沙河镇.</summary>
    private static bool IsDivision(ReadOnlySpan<char> word) => word is [_, _, .., '镇' or '鎮' or '乡' or '鄉' or '村' or '县' or '縣' or '区' or '區'];

    /// <summary>Whether a word ends in 报道, as 北京报道 and 李国华报道 do.</summary>
    private static bool ReportsAt(ReadOnlySpan<char> word) => word.Length > 3 && Simplified(word[^2]) == '报' && Simplified(word[^1]) is '道' or '导';

    /// <summary>The length of the medium that a reporter is of (【总台央视】记者, 【石榴云/新疆日报】记者); 0 if none stands before the role.</summary>
    private static int MediumLength(ReadOnlySpan<char> text)
    {
        const int Shortest = 2;
        for (var at = 0; at < Math.Min(text.Length, LongestOrganization) && (IsIdeograph(text[at]) || text[at] == '/'); at++)
        {
            if (at >= Shortest && IsReporterAt(text[at..]) && Role(text[..at], out _) is null)
                return at;
        }

        return 0;
    }

    /// <summary>Whether a text begins with a role before which the name of a medium may stand.</summary>
    private static bool IsReporterAt(ReadOnlySpan<char> text)
    {
        for (var length = Math.Min(text.Length, LongestRole); length > 1; length--)
        {
            if (TryRole(text[..length], out var role))
                return role.Is(3, "yes");
        }

        return false;
    }

    private static ReadOnlySpan<char> IdeographsOf(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && IsIdeograph(text[length]))
            length++;

        return text[..length];
    }

    private static string? Role(ReadOnlySpan<char> text, out int length)
    {
        for (length = Math.Min(text.Length, LongestRole); length > 1; length--)
        {
            if (TryRole(text[..length], out var role))
                return role[1];
        }

        return RoleAt(text, out length);
    }

    /// <summary>The length of the name at the start of a text: two to four characters with a surname, parts joined by dots, or 张 三 set wide; 0 if there is none.</summary>
    private static int NameLength(ReadOnlySpan<char> text, bool hasRole)
    {
        var length = 0;
        var dots = 0;
        while (length < text.Length && (IsIdeograph(text[length]) || text[length] is '·' or '•' or '・'))
        {
            if (!IsIdeograph(text[length]))
                dots++;
            length++;
        }

        if (ReportsAt(text[..length]))
            length -= 2;

        if (length == 1 && text.Length > 2 && IsBlank(text[1]) && IsIdeograph(text[2]) && (text.Length == 3 || !IsIdeograph(text[3])) && IsSurname(text[..1]))
            return 3;

        if (dots > 0)
            return length is >= 4 and <= 16 ? length : 0;

        return length is >= 2 and <= 4 && (IsSurname(text[..1]) || (length > 2 && IsSurname(text[..2])) || (hasRole && (length <= 3 || IsMinorityName(text[..2])))) ? length : 0;
    }

    private static bool IsMinorityName(ReadOnlySpan<char> text) => _minorityNames.Contains([Simplified(text[0]), Simplified(text[1])]);

    private static bool IsSurname(ReadOnlySpan<char> text) =>
        _surnames.Contains(text.Length == 1 ? [Simplified(text[0])] : [Simplified(text[0]), Simplified(text[1])]);

    private static string Name(ReadOnlySpan<char> text) => text.Length == 3 && IsBlank(text[1]) ? $"{text[0]}{text[2]}" : text.ToString();

    private static void Add(ICollection<string> names, string name)
    {
        if (!names.Contains(name))
            names.Add(name);
    }
}
