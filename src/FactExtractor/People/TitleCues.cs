using FactExtractor.Lexicons;

namespace FactExtractor.People;

/// <summary>The words of the table <c>title-cue</c> that titles and the organizations in them are told by.</summary>
internal sealed class TitleCues(LexiconSet lexicons)
{
    private static readonly string[] _names = ["copula", "capacity", "owner", "department", "membership", "no-organization", "no-title"];

    private readonly LexiconTable _table = lexicons.TableOf("title-cue");
    private readonly int _longest = lexicons.LongestWordOf("title-cue");

    /// <summary>Whether a word is a cue of a kind.</summary>
    public bool Is(ReadOnlySpan<char> word, TitleCue cue) => _table.Has(word, 1, _names[(int)cue]);

    /// <summary>The length of the longest cue of a kind that a text begins with; 0 if none.</summary>
    public int LengthAt(ReadOnlySpan<char> text, TitleCue cue)
    {
        var length = Math.Min(_longest, text.Length);
        while (length > 0 && !Is(text[..length], cue))
            length--;
        return length;
    }

    /// <summary>Whether a text ends in a cue of a kind.</summary>
    public bool Ends(ReadOnlySpan<char> text, TitleCue cue)
    {
        for (var length = Math.Min(_longest, text.Length); length > 0; length--)
        {
            if (Is(text[^length..], cue))
                return true;
        }

        return false;
    }
}

/// <summary>What a word tells of a title.</summary>
internal enum TitleCue
{
    /// <summary>A title of the person before it follows: 张三【任】局长.</summary>
    Copula,

    /// <summary>The title of the person after it follows: 【作为】局长，张三.</summary>
    Capacity,

    /// <summary>A state, place or body that has organizations: 【国家】税务局.</summary>
    Owner,

    /// <summary>Who heads a department and so names it: 就业与社会保险【大臣】.</summary>
    Department,

    /// <summary>A member of the organization before it is meant: 东盟【轮值主席国】.</summary>
    Membership,

    /// <summary>It ends as the names of organizations do, and is none: 干【部】.</summary>
    NoOrganization,

    /// <summary>It ends as roles do, and is none: 大【家】.</summary>
    NoTitle,
}
