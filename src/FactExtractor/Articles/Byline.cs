using System.Buffers;
using System.Collections.Frozen;
using FactExtractor.Lexicons;
using static FactExtractor.Text.Characters;

namespace FactExtractor.Articles;

/// <summary>Reads the names of authors and editors: 记者 张三 李四, 责任编辑：王五, （赵六 钱七）.</summary>
internal static class Byline
{
    private const int LongestRole = 8;
    private const int LongestOrganization = 20;

    /// <summary>What stands between and before the roles and names of a byline; a mark such as □ sets it off.</summary>
    private const string Marks = " \t\u00A0\u3000、，,；;/|｜丨：:□■○●◇◆△▲☆★◎";

    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _roles =
        LexiconSet.BuiltIn.EntriesOf("byline").ToFrozenDictionary(entry => entry.Word, entry => entry[1]).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly SearchValues<char> _initials = SearchValues.Create([.. LexiconSet.BuiltIn.EntriesOf("byline").Select(entry => entry.Word[0])]);

    private static readonly HashSet<string> _surnames = [.. LexiconSet.BuiltIn.EntriesOf("surname").Select(entry => entry.Word)];

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _surnameLookup = _surnames.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _minorityNames =
        LexiconSet.BuiltIn.EntriesOf("minority-name").Select(entry => entry.Word).ToFrozenSet().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a line signs the article above it: names in brackets, or roles with names.</summary>
    public static bool IsSignature(ReadOnlySpan<char> line)
    {
        if (IsInBrackets(line))
            return Reads(line[1..^1], needsRole: false) || IsOrganization(line[1..^1]);

        line = line.TrimStart(Marks);
        return (RoleAt(line, out _) is not null || MediumLength(line) > 0) && Reads(line, needsRole: true);
    }

    /// <summary>The bracket with names at the end of a line of prose, without it empty. A picture's credit (张三 摄) signs the picture alone.</summary>
    public static ReadOnlySpan<char> Closing(ReadOnlySpan<char> line)
    {
        if (line[^1] is not ('）' or ')'))
            return [];

        var open = line.LastIndexOfAny('（', '(');
        if (open < 1 || line[open - 1] is not ('。' or '”' or '！' or '？' or ' '))
            return [];

        var names = line[(open + 1)..^1];
        return names.IndexOfAny("摄图") < 0 && Reads(names, needsRole: false) ? names : [];
    }

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

    /// <summary>The role, author or editor, whose word starts a text, followed by a colon, a blank or a name; null if none does.</summary>
    public static string? RoleAt(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        if (text.IsEmpty || !_initials.Contains(text[0]))
            return null;

        for (length = Math.Min(text.Length, LongestRole); length > 0; length--)
        {
            if (!_roles.TryGetValue(text[..length], out var role))
                continue;

            var rest = text[length..];
            if (rest.Length > 0 && rest[0] is '：' or ':' or '/' or '|' or '丨' || (length > 1 && rest.Length > 1 && IsBlank(rest[0])))
                return role;
        }

        return null;
    }

    private static bool IsInBrackets(ReadOnlySpan<char> line) =>
        line.Length > 3 && line[0] is '（' or '(' or '【' or '[' && IsCloser(line[^1]) && line[1..^1].IndexOfAny("（()）") < 0;

    private static bool Reads(ReadOnlySpan<char> text, bool needsRole) => Parse(text, null, null, needsRole, out var names) && names > 0;

    /// <summary>An office or medium that signs with its name alone.</summary>
    private static bool IsOrganization(ReadOnlySpan<char> text)
    {
        if (text.Length is < 4 or > LongestOrganization)
            return false;

        foreach (var c in text)
        {
            if (!IsIdeograph(c))
                return false;
        }

        return text[^1] is '局' or '厅' or '部' or '委' or '办' or '社' or '报' or '台' or '网' or '室' or '会' or '院' or '站' or '所' or '队' or '处' or '科' or '组' or '司' or '府';
    }

    /// <summary>Reads roles and names in turn.</summary>
    /// <returns>Whether the text consists of nothing else.</returns>
    private static bool Parse(ReadOnlySpan<char> text, ICollection<string>? authors, ICollection<string>? editors, bool needsRole, out int names)
    {
        names = 0;
        string? role = null;
        while (true)
        {
            text = text.TrimStart(Marks);
            if (text.IsEmpty)
                return true;

            text = text[MediumLength(text)..];

            if (Role(text, out var length) is { } found)
            {
                role = found;
                text = text[length..];
                continue;
            }

            length = NameLength(text, hasRole: role is not null);
            if (length == 0 || (needsRole && role is null))
                return false;

            names++;
            if (authors is not null && editors is not null)
                Add(role == "editor" ? editors : authors, Name(text[..length]));

            text = text[length..];
            if (role is null && text.Length > 0 && _roles.TryGetValue(text.TrimStart(), out _))
                return true;
        }
    }

    /// <summary>The length of the medium that a reporter is of (【总台央视】记者, 【石榴云/新疆日报】记者); 0 if none stands before the role.</summary>
    private static int MediumLength(ReadOnlySpan<char> text)
    {
        const int Shortest = 2;
        for (var at = 0; at < Math.Min(text.Length, LongestOrganization) && (IsIdeograph(text[at]) || text[at] == '/'); at++)
        {
            if (at >= Shortest && (text[at..].StartsWith("记者") || text[at..].StartsWith("通讯员") || text[at..].StartsWith("特约记者")) && Role(text[..at], out _) is null)
                return at;
        }

        return 0;
    }

    private static string? Role(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        if (!_initials.Contains(text[0]))
            return null;

        for (length = Math.Min(text.Length, LongestRole); length > 1; length--)
        {
            if (_roles.TryGetValue(text[..length], out var role))
                return role;
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

        // 通讯员李国华报道
        if (length > 3 && text[..length].EndsWith("报道"))
            length -= 2;

        if (length == 1 && text.Length > 2 && IsBlank(text[1]) && IsIdeograph(text[2]) && (text.Length == 3 || !IsIdeograph(text[3])) && IsSurname(text[..1]))
            return 3;

        if (dots > 0)
            return length is >= 4 and <= 16 ? length : 0;

        return length is >= 2 and <= 4 && (IsSurname(text[..1]) || (length > 2 && IsSurname(text[..2])) || (hasRole && (length <= 3 || IsMinorityName(text[..2])))) ? length : 0;
    }

    private static bool IsMinorityName(ReadOnlySpan<char> text) => _minorityNames.Contains(text);

    private static bool IsSurname(ReadOnlySpan<char> text) => _surnameLookup.Contains(text);

    private static string Name(ReadOnlySpan<char> text) => text.Length == 3 && IsBlank(text[1]) ? $"{text[0]}{text[2]}" : text.ToString();

    private static void Add(ICollection<string> names, string name)
    {
        if (!names.Contains(name))
            names.Add(name);
    }
}
