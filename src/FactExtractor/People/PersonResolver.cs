using FactExtractor.Facts;
using FactExtractor.Rules;
using FactExtractor.Text;

namespace FactExtractor.People;

/// <summary>Makes facts of the people that stand: full names, titles, organizations.</summary>
internal sealed class PersonResolver(PersonLexicons lexicons)
{
    private readonly TitleReader _titles = new(lexicons);

    /// <summary>Adds a fact for each candidate.</summary>
    public void Resolve(IReadOnlyList<Candidate> people, ArticleContext context, ICollection<Fact> facts)
    {
        var fullNames = FullNamesBySurname(people, context.Text.Clean);
        var shared = PersonTitle.None;
        for (var i = 0; i < people.Count; i++)
        {
            var candidate = people[i];
            var expression = (PersonExpression)candidate.Expression;
            var previous = i == 0 ? default : people[i - 1].Span;
            var next = i + 1 < people.Count ? people[i + 1].Span.Start : context.Text.Clean.Text.Length;
            var isListed = i > 0 && Joins(context.Text.Clean.Simplified.AsSpan(previous.End..candidate.Span.Start));
            var title = expression.Byline is { } byline ? new PersonTitle(byline, "")
                : expression.Kind == NameKind.Address && TitleInside(context.Text, candidate.Span) is { Length: > 0 } inside ? new PersonTitle(inside, "")
                : _titles.Read(context.Text, candidate.Span, previous, next);
            if (title == PersonTitle.None && expression.Kind != NameKind.Part)
                title = isListed ? shared : _titles.ReadCommon(context.Text, EndOfList(people, i, context.Text.Clean.Simplified));
            shared = title;
            facts.Add(FactOf(candidate, expression, title, fullNames, context));
        }
    }

    private PersonFact FactOf(
        Candidate candidate, PersonExpression expression, PersonTitle title, Dictionary<string, (string? Name, int Start)> fullNames, ArticleContext context)
    {
        var where = context.Locate(candidate.Span);
        var name = context.Text.Clean.Text[candidate.Span.Start..candidate.Span.End];
        var value = expression.FullName ?? (expression.Kind == NameKind.Address ? FullNameOf(name, candidate, fullNames, context) : null) ?? name;
        return new PersonFact
        {
            Kind = expression.Byline is not null ? "byline" : expression.Kind is NameKind.Masked or NameKind.Address ? "partial" : "name",
            Text = where.Text,
            Value = WithPlainDots(value),
            Start = where.Start,
            End = where.End,
            Sentence = where.Sentence,
            Rule = candidate.Rule.Name,
            Title = title.Title,
            Organization = title.Organization,
        };
    }

    /// <summary>The one person of a surname that was named in full before, if there is just one. A wife goes by her husband's, and 小李 may be anybody.</summary>
    private string? FullNameOf(string name, Candidate candidate, Dictionary<string, (string? Name, int Start)> fullNames, ArticleContext context)
    {
        if (name[0] is '老' or '小' || name.EndsWith("太太", StringComparison.Ordinal) || name.EndsWith("夫人", StringComparison.Ordinal))
            return null;
        var surname = SurnameOf(context.Text.Clean.Simplified.AsSpan(candidate.Span.Start, candidate.Span.Length));
        if (!fullNames.TryGetValue(surname, out var full) || full.Name is null || full.Start > candidate.Span.Start)
            return null;
        context.Note(candidate, $"{full.Name} is the only one of that surname named before");
        return full.Name;
    }

    private Dictionary<string, (string? Name, int Start)> FullNamesBySurname(IReadOnlyList<Candidate> people, CleanText clean)
    {
        var fullNames = new Dictionary<string, (string? Name, int Start)>(StringComparer.Ordinal);
        foreach (var candidate in people)
        {
            if (((PersonExpression)candidate.Expression).Kind is not (NameKind.Two or NameKind.Three or NameKind.Known))
                continue;
            var surname = SurnameOf(clean.Simplified.AsSpan(candidate.Span.Start, candidate.Span.Length));
            var name = clean.Text[candidate.Span.Start..candidate.Span.End];
            if (surname.Length == 0)
                continue;
            if (!fullNames.TryGetValue(surname, out var other))
                fullNames[surname] = (name, candidate.Span.Start);
            else if (other.Name != name)
                fullNames[surname] = (null, 0);
        }

        return fullNames;
    }

    private string SurnameOf(ReadOnlySpan<char> name) =>
        name.Length > 2 && lexicons.Model.TryGetSurname(name[..2], out _) ? name[..2].ToString()
        : lexicons.Model.TryGetSurname(name[..1], out _) ? name[..1].ToString()
        : "";

    /// <summary>The post in an address: 书记 of 段书记.</summary>
    private string TitleInside(TextAnalysis text, TextSpan span)
    {
        for (var start = span.Start + 1; start <= Math.Min(span.Start + 2, span.End - 2); start++)
        {
            if (text.Lexemes.TryGetLongest(start, lexicons.Title, out var title) && title.End == span.End && lexicons.IsPost(title))
                return text.Clean.Text[start..span.End];
        }

        return "";
    }

    /// <summary>Where the last name of the list ends that a name begins.</summary>
    private static int EndOfList(IReadOnlyList<Candidate> people, int first, string characters)
    {
        while (first + 1 < people.Count && Joins(characters.AsSpan(people[first].Span.End..people[first + 1].Span.Start)))
            first++;
        return people[first].Span.End;
    }

    /// <summary>Whether the words between two names make them a list, so that they share a title.</summary>
    private static bool Joins(ReadOnlySpan<char> between) => between is "、" or "和" or "与" or "及" or "以及" or " ";

    private static string WithPlainDots(string name) => string.Concat(name.Select(c => c is '•' or '・' or '．' or '∙' or '‧' or '.' ? '·' : c));
}
