namespace FactExtractor.People;

/// <summary>What the rest of an article does to the odds of the names in it: what is sure in one place counts in all. Reused from text to text.</summary>
internal sealed class ArticleOdds(NameCues cues, ThingNames things, NameCandidates candidates)
{
    /// <summary>Log-odds from which the same characters elsewhere in the article gain by it.</summary>
    private const double Sure = 1.0;

    private readonly HashSet<ulong> _chosen = [];
    private Word[] _words = [];
    private bool[] _begins = [];
    private bool[] _ends = [];

    /// <summary>Weighs the candidates of a text against each other.</summary>
    public void Apply(string text)
    {
        candidates.FindSame(text);
        var count = candidates.All.Length;
        if (_words.Length < count)
            _words = new Word[2 * count];
        _words.AsSpan(0, count).Clear();
        LowerThings();
        RaiseListed(text);
        RaiseRepeated();
    }

    /// <summary>Prefers names chosen in one place of the text to shorter ones that share their beginning in another.</summary>
    /// <returns>Whether anything changed.</returns>
    public bool Prefer(List<FoundName> chosen, string text)
    {
        const double Raise = 3;
        const double Lower = -5;
        _chosen.Clear();
        foreach (var name in chosen)
        {
            if (name.Score >= Sure && name.Span.Length == 3)
                _chosen.Add(Pack(text, name.Span.Start));
        }

        if (_chosen.Count == 0)
            return false;
        var isChanged = false;
        foreach (ref var name in candidates.All)
        {
            if (name.Span.Start + 3 > text.Length || name.Score >= FoundName.Certain || !_chosen.Contains(Pack(text, name.Span.Start)))
                continue;
            name = name with { Score = name.Score + (name.Span.Length == 3 ? Raise : name.Span.Length == 2 ? Lower : 0) };
            isChanged = true;
        }

        return isChanged;
    }

    /// <summary>Three characters as one number.</summary>
    private static ulong Pack(string text, int start) => ((ulong)text[start] << 32) | ((ulong)text[start + 1] << 16) | text[start + 2];

    /// <summary>Lowers the candidates that name organizations and things, the latter in the whole text: 台风“韦帕”.</summary>
    private void LowerThings()
    {
        const double Organization = -6;
        const double Thing = -6;
        var names = candidates.All;
        var (start, isAfterThingHead) = (-1, false);
        for (var i = 0; i < names.Length; i++)
        {
            if (names[i].Span.Start != start)
                (start, isAfterThingHead) = (names[i].Span.Start, things.IsAfterThingHead(names[i].Span.Start));
            WordOf(i).IsThing |= isAfterThingHead;
        }

        for (var i = 0; i < names.Length; i++)
        {
            ref var name = ref names[i];
            if (WordOf(i).IsThing)
                name = name with { Score = name.Score + Thing };
            if (name.Score > NameSchedule.Threshold && name.Kind is not NameKind.Masked and not NameKind.Address && things.RunsOnToThing(name.Span.End))
                name = name with { Score = name.Kind == NameKind.Dotted ? Organization : name.Score + Organization };
        }
    }

    /// <summary>Raises candidates that stand in a list beside a sure name.</summary>
    private void RaiseListed(string text)
    {
        const double Raise = 1.5;
        if (_begins.Length <= text.Length)
            (_begins, _ends) = (new bool[2 * text.Length], new bool[2 * text.Length]);
        Array.Clear(_begins, 0, text.Length + 1);
        Array.Clear(_ends, 0, text.Length + 1);
        foreach (ref readonly var name in candidates.All)
        {
            if (name.Score >= Sure)
                _begins[name.Span.Start] = _ends[name.Span.End] = true;
        }

        foreach (ref var name in candidates.All)
        {
            var (start, end) = (name.Span.Start, name.Span.End);
            var isAfterName = start > 1 && text[start - 1] is '、' && _ends[start - 1];
            var isBeforeName = end + 1 < text.Length && text[end] is '、' && _begins[end + 1];
            if (isAfterName || isBeforeName)
                name = name with { Score = name.Score + Raise };
        }
    }

    /// <summary>Raises candidates whose characters are surely a name in another place of the text.</summary>
    private void RaiseRepeated()
    {
        const double Raise = 3;
        const double VerySure = 2;
        const double Plausible = -1.5;
        const double PerMention = 0.5;
        const int MostMentions = 5;

        var names = candidates.All;
        for (var i = 0; i < names.Length; i++)
        {
            ref var word = ref WordOf(i);
            word.Best = word.Count == 0 ? names[i].Score : Math.Max(word.Best, names[i].Score);
            word.Count++;
            word.HasCue |= cues.TitleBefore(names[i].Span.Start) > 1 || cues.SpeechAt(names[i].Span.End) > 1;
        }

        for (var i = 0; i < names.Length; i++)
        {
            ref var name = ref names[i];
            ref readonly var word = ref WordOf(i);
            var bonus = word.HasCue && word.Best > Plausible ? PerMention * (Math.Min(word.Count, MostMentions) - 1) : 0;
            var score = name.Score;
            if (word.Best + bonus >= Sure && word.Best > score)
                score = Math.Max(Math.Min(word.Best, score + Raise), word.Best >= VerySure && name.Span.Length > 2 ? Sure : double.NegativeInfinity);
            name = name with { Score = score + bonus };
        }
    }

    private ref Word WordOf(int index) => ref _words[candidates.FirstOfSame(index)];

    /// <summary>What is known of the candidates with the same characters.</summary>
    private struct Word
    {
        /// <summary>The highest log-odds of one.</summary>
        public double Best;

        /// <summary>How many there are.</summary>
        public int Count;

        /// <summary>Whether a title or verb of speech stands beside one.</summary>
        public bool HasCue;

        /// <summary>Whether one is said to be a thing.</summary>
        public bool IsThing;
    }
}
