using FactExtractor.Facts;
using FactExtractor.Text;

namespace FactExtractor.Rules;

/// <summary>Decides which of overlapping candidates stand. The one place where that is decided.</summary>
/// <remarks>
/// <list type="number">
/// <item>Nothing stands that overlaps a protected span, or a word of the user's dictionary that is a fact itself.</item>
/// <item>Within a type the longest stands, then the one of the earlier rule, then the earlier one.</item>
/// <item>A date stands before money, and money before a count.</item>
/// <item>Of a person and a place on the same words the one with more evidence stands, then the longer.</item>
/// <item>A name that cuts a number in two falls; a number that lies within a longer name falls.</item>
/// </list>
/// The work is linear in the words of the candidates, apart from sorting them.
/// </remarks>
public static class OverlapPolicy
{
    private static readonly FactType[] _numbers = [FactType.Date, FactType.Money, FactType.Count];
    private static readonly FactType[] _names = [FactType.Person, FactType.Place];

    /// <summary>Decides.</summary>
    /// <param name="candidates">All candidates of a text, in any order.</param>
    /// <param name="protectedSpans">Spans in which nothing is found, in reading order, not overlapping.</param>
    /// <returns>A decision for each candidate, in reading order.</returns>
    public static IReadOnlyList<Decision> Decide(IReadOnlyCollection<Candidate> candidates, IReadOnlyList<TextSpan> protectedSpans)
    {
        List<Decision> decisions = new(candidates.Count);
        var length = candidates.Count == 0 ? 0 : candidates.Max(c => c.Span.End);
        Ground shielded = new(length);
        foreach (var span in protectedSpans)
            shielded.Claim(span, null);

        var open = new List<Candidate>(candidates.Count);
        foreach (var candidate in candidates)
        {
            if (shielded.IsFree(candidate.Span))
                open.Add(candidate);
            else
                decisions.Add(new Decision(candidate, null, "protected"));
        }

        var given = open.FindAll(c => c.IsGiven);
        var claimed = new Ground(length);
        given.ForEach(g => claimed.Claim(g.Span, g));
        open.RemoveAll(c => !c.IsGiven && Fall(claimed.FirstOwner(c.Span), c, "in the dictionary", decisions));

        var numbers = Settle(open, _numbers, ByPrecedence, length, decisions);
        var ground = new Ground(length);
        numbers.ForEach(n => ground.Claim(n.Span, n));
        open.RemoveAll(c => Fall(IsName(c) ? ground.FirstCutBy(c) : null, c, "cuts a number", decisions));

        var names = Settle(open, _names, ByEvidence, length, decisions);
        ground = new Ground(length);
        names.ForEach(n => ground.Claim(n.Span, n));
        numbers.RemoveAll(n => Fall(ground.OwnerAround(n.Span), n, "within a name", decisions));

        decisions.AddRange(numbers.Concat(names).Select(c => new Decision(c, null, null)));
        decisions.Sort((a, b) => ReadingOrder(a.Candidate, b.Candidate));
        return decisions;
    }

    /// <summary>Settles each type by length, then what stands of all of them by the given order.</summary>
    private static List<Candidate> Settle(
        List<Candidate> open, FactType[] types, Comparison<Candidate> between, int length, List<Decision> decisions)
    {
        List<Candidate> standing = [];
        foreach (var type in types)
            standing.AddRange(Stand(open.Where(c => c.Type == type), ByLength, length, decisions));
        return Stand(standing, between, length, decisions);
    }

    private static List<Candidate> Stand(IEnumerable<Candidate> candidates, Comparison<Candidate> order, int length, List<Decision> decisions)
    {
        var sorted = candidates.ToList();
        sorted.Sort(order);
        var ground = new Ground(length);
        sorted.RemoveAll(candidate =>
        {
            var winner = ground.FirstOwner(candidate.Span);
            if (winner is null)
                ground.Claim(candidate.Span, candidate);
            return Fall(winner, candidate, ReasonAgainst(candidate, winner), decisions);
        });
        return sorted;
    }

    private static bool Fall(Candidate? winner, Candidate candidate, string reason, List<Decision> decisions)
    {
        if (winner is not null)
            decisions.Add(new Decision(candidate, winner, reason));
        return winner is not null;
    }

    private static bool IsName(Candidate candidate) => _names.Contains(candidate.Type);

    private static int ByLength(Candidate a, Candidate b)
    {
        var order = b.Span.Length.CompareTo(a.Span.Length);
        if (order == 0)
            order = a.Rank.CompareTo(b.Rank);
        return order == 0 ? a.Span.Start.CompareTo(b.Span.Start) : order;
    }

    private static int ByPrecedence(Candidate a, Candidate b)
    {
        var order = Array.IndexOf(_numbers, a.Type).CompareTo(Array.IndexOf(_numbers, b.Type));
        return order == 0 ? a.Span.Start.CompareTo(b.Span.Start) : order;
    }

    private static int ByEvidence(Candidate a, Candidate b)
    {
        var order = b.Evidence.CompareTo(a.Evidence);
        if (order == 0)
            order = b.Span.Length.CompareTo(a.Span.Length);
        return order == 0 ? a.Span.Start.CompareTo(b.Span.Start) : order;
    }

    private static int ReadingOrder(Candidate a, Candidate b)
    {
        var order = a.Span.Start.CompareTo(b.Span.Start);
        if (order == 0)
            order = b.Span.End.CompareTo(a.Span.End);
        if (order == 0)
            order = a.Type.CompareTo(b.Type);
        return order == 0 ? a.Rank.CompareTo(b.Rank) : order;
    }

    private static string ReasonAgainst(Candidate candidate, Candidate? winner) =>
        winner is null ? ""
        : candidate.Type != winner.Type ? $"{winner.Type} before {candidate.Type}"
        : candidate.Span.Length < winner.Span.Length ? "shorter"
        : candidate.Rank > winner.Rank ? "later rule"
        : "later in the text";

    /// <summary>Who owns each character of the text.</summary>
    private sealed class Ground(int length)
    {
        private readonly Candidate?[] _owners = new Candidate?[length];
        private readonly bool[] _taken = new bool[length];

        public void Claim(TextSpan span, Candidate? owner)
        {
            for (var i = span.Start; i < Math.Min(span.End, length); i++)
            {
                _owners[i] = owner;
                _taken[i] = true;
            }
        }

        public bool IsFree(TextSpan span) => !_taken.AsSpan(span.Start, span.Length).Contains(true);

        public Candidate? FirstOwner(TextSpan span) => Array.Find(_owners[span.Start..span.End], owner => owner is not null);

        /// <summary>The first owner that a candidate touches without lying around it.</summary>
        public Candidate? FirstCutBy(Candidate candidate) => Array.Find(
            _owners[candidate.Span.Start..candidate.Span.End],
            owner => owner is not null && !(candidate.Span.Contains(owner.Span) && candidate.Span.Length > owner.Span.Length));

        /// <summary>The owner whose span holds the given one and more.</summary>
        public Candidate? OwnerAround(TextSpan span) =>
            _owners[span.Start] is { } owner && owner.Span.Contains(span) && owner.Span.Length > span.Length ? owner : null;
    }
}
