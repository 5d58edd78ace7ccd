using FactExtractor.Facts;
using FactExtractor.Text;

namespace FactExtractor.Rules;

/// <summary>Decides which of overlapping candidates stand. The one place where that is decided. Holds the buffers of one thread.</summary>
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
internal sealed class OverlapPolicy
{
    private static readonly FactType[] _numberTypes = [FactType.Date, FactType.Money, FactType.Count];
    private static readonly FactType[] _nameTypes = [FactType.Person, FactType.Place];
    private static readonly Candidate _shield = new(default, default, null!, "");

    private readonly Ground _ground = new();
    private readonly List<Candidate> _open = [];
    private readonly List<Candidate> _ofType = [];
    private readonly List<Candidate> _numbers = [];
    private readonly List<Candidate> _names = [];
    private readonly List<Decision> _decisions = [];

    /// <summary>Decides.</summary>
    /// <param name="candidates">All candidates of a text, in any order.</param>
    /// <param name="protectedSpans">Spans in which nothing is found.</param>
    /// <returns>A decision for each candidate, in reading order; valid until the next call.</returns>
    public IReadOnlyList<Decision> Decide(IReadOnlyCollection<Candidate> candidates, IReadOnlyList<TextSpan> protectedSpans)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        ArgumentNullException.ThrowIfNull(protectedSpans);
        _decisions.Clear();
        _open.Clear();
        _open.AddRange(candidates);

        _ground.Clear();
        for (var i = 0; i < protectedSpans.Count; i++)
            _ground.Claim(protectedSpans[i], _shield);
        Remove(_open, candidate => _ground.FirstOwner(candidate.Span));

        _ground.Clear();
        foreach (var candidate in _open)
        {
            if (candidate.IsGiven)
                _ground.Claim(candidate.Span, candidate);
        }

        Remove(_open, candidate => candidate.IsGiven ? null : _ground.FirstOwner(candidate.Span));
        Settle(_numberTypes, ByPrecedence, _numbers);
        Remove(_open, candidate => candidate.Type is FactType.Person or FactType.Place ? _ground.FirstCutBy(candidate) : null);
        Settle(_nameTypes, ByEvidence, _names);
        Remove(_numbers, candidate => _ground.OwnerAround(candidate.Span));

        foreach (var candidate in _numbers)
            _decisions.Add(new Decision(candidate, null, Stands: true));
        foreach (var candidate in _names)
            _decisions.Add(new Decision(candidate, null, Stands: true));
        _decisions.Sort(ReadingOrder);
        return _decisions;
    }

    /// <summary>Settles each type by length, then what stands of all of them by the given order; the ground is theirs in the end.</summary>
    private void Settle(FactType[] types, Comparison<Candidate> between, List<Candidate> standing)
    {
        standing.Clear();
        foreach (var type in types)
        {
            _ofType.Clear();
            foreach (var candidate in _open)
            {
                if (candidate.Type == type)
                    _ofType.Add(candidate);
            }

            Stand(_ofType, ByLength);
            standing.AddRange(_ofType);
        }

        Stand(standing, between);
    }

    /// <summary>Gives the ground to the candidates in the given order; who finds it taken falls.</summary>
    private void Stand(List<Candidate> candidates, Comparison<Candidate> order)
    {
        _ground.Clear();
        candidates.Sort(order);
        Remove(candidates, candidate =>
        {
            var winner = _ground.FirstOwner(candidate.Span);
            if (winner is null)
                _ground.Claim(candidate.Span, candidate);
            return winner;
        });
    }

    /// <summary>Takes the candidates out of a list that lose to another.</summary>
    private void Remove(List<Candidate> candidates, Func<Candidate, Candidate?> winnerOver)
    {
        var kept = 0;
        for (var i = 0; i < candidates.Count; i++)
        {
            var winner = winnerOver(candidates[i]);
            if (winner is null)
                candidates[kept++] = candidates[i];
            else
                _decisions.Add(new Decision(candidates[i], ReferenceEquals(winner, _shield) ? null : winner, Stands: false));
        }

        candidates.RemoveRange(kept, candidates.Count - kept);
    }

    private static int ByLength(Candidate a, Candidate b)
    {
        var order = b.Span.Length.CompareTo(a.Span.Length);
        if (order == 0)
            order = a.Rank.CompareTo(b.Rank);
        return order == 0 ? a.Span.Start.CompareTo(b.Span.Start) : order;
    }

    private static int ByPrecedence(Candidate a, Candidate b)
    {
        var order = PrecedenceOf(a.Type).CompareTo(PrecedenceOf(b.Type));
        return order == 0 ? a.Span.Start.CompareTo(b.Span.Start) : order;
    }

    private static int PrecedenceOf(FactType type) => type == FactType.Date ? 0 : type == FactType.Money ? 1 : 2;

    private static int ByEvidence(Candidate a, Candidate b)
    {
        var order = b.Evidence.CompareTo(a.Evidence);
        if (order == 0)
            order = b.Span.Length.CompareTo(a.Span.Length);
        return order == 0 ? a.Span.Start.CompareTo(b.Span.Start) : order;
    }

    private static int ReadingOrder(Decision left, Decision right)
    {
        var (a, b) = (left.Candidate, right.Candidate);
        var order = a.Span.Start.CompareTo(b.Span.Start);
        if (order == 0)
            order = b.Span.End.CompareTo(a.Span.End);
        if (order == 0)
            order = a.Type.CompareTo(b.Type);
        return order == 0 ? a.Rank.CompareTo(b.Rank) : order;
    }

    /// <summary>Who owns each character of the text. Clearing costs no more than claiming did.</summary>
    private sealed class Ground
    {
        private readonly List<TextSpan> _claimed = [];
        private Candidate?[] _owners = new Candidate?[1024];

        public void Clear()
        {
            foreach (var span in _claimed)
                _owners.AsSpan(span.Start, span.Length).Clear();
            _claimed.Clear();
        }

        public void Claim(TextSpan span, Candidate owner)
        {
            if (span.End > _owners.Length)
                Array.Resize(ref _owners, Math.Max(span.End, 2 * _owners.Length));
            for (var offset = span.Start; offset < span.End; offset++)
                _owners[offset] = owner;
            _claimed.Add(span);
        }

        public Candidate? FirstOwner(TextSpan span)
        {
            foreach (var owner in OwnersIn(span))
            {
                if (owner is not null)
                    return owner;
            }

            return null;
        }

        /// <summary>The first owner that a candidate touches without lying around it.</summary>
        public Candidate? FirstCutBy(Candidate candidate)
        {
            foreach (var owner in OwnersIn(candidate.Span))
            {
                if (owner is not null && !(candidate.Span.Contains(owner.Span) && candidate.Span.Length > owner.Span.Length))
                    return owner;
            }

            return null;
        }

        /// <summary>The owner whose span holds the given one and more.</summary>
        public Candidate? OwnerAround(TextSpan span) =>
            OwnersIn(span) is [{ } owner, ..] && owner.Span.Contains(span) && owner.Span.Length > span.Length ? owner : null;

        private ReadOnlySpan<Candidate?> OwnersIn(TextSpan span) =>
            span.Start >= _owners.Length ? [] : _owners.AsSpan(span.Start, Math.Min(span.End, _owners.Length) - span.Start);
    }
}
