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
    private int[] _listed = [];

    /// <summary>Weighs the candidates of a text against each other.</summary>
    public void Apply(string text)
    {
        candidates.FindSame(text);
        var count = candidates.All.Length;
        if (_words.Length < count)
            _words = new Word[2 * count];
        _words.AsSpan(0, count).Clear();
        LowerThings(text);
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

    /// <summary>Lowers the candidates that name organizations and things, the latter in the whole text: 台风“韦帕”, 首府【扎林盖】、【尼亚拉】.</summary>
    private void LowerThings(string text)
    {
        const double Organization = -6;
        const double Thing = -6;
        var names = candidates.All;
        Clear(ref _ends, text);
        var (start, isThing) = (-1, false);
        for (var i = 0; i < names.Length; i++)
        {
            if (names[i].Span.Start != start)
            {
                start = names[i].Span.Start;
                isThing = things.IsAfterThingHead(start) || (start > 1 && text[start - 1] is '、' && _ends[start - 1]);
            }

            WordOf(i).IsThing |= isThing;
            _ends[names[i].Span.End] |= isThing;
        }

        for (var i = 0; i < names.Length; i++)
        {
            ref var name = ref names[i];
            if (WordOf(i).IsThing)
                name = name with { Score = name.Score + Thing };
            if (name.Score > NameSchedule.Threshold && name.Kind is not NameKind.Masked and not NameKind.Address && (things.RunsOnToThing(name.Span.End) || things.IsListOfPlaces(name.Span.End)))
                name = name with { Score = name.Kind == NameKind.Dotted ? Organization : name.Score + Organization };
        }
    }

    /// <summary>Raises candidates that stand in a list beside a sure name, most those that are an item of a list of names.</summary>
    private void RaiseListed(string text)
    {
        const double Raise = 1.8;
        const double RaiseAmongNames = 2.3;
        const int Enough = 2;
        const int EnoughApart = 4;
        const int Most = 3;
        Clear(ref _begins, text);
        Clear(ref _ends, text);
        foreach (ref readonly var name in candidates.All)
        {
            if (name.Score >= Sure)
                _begins[name.Span.Start] = _ends[name.Span.End] = true;
        }

        CountListed(text);
        foreach (ref var name in candidates.All)
        {
            var (start, end) = (name.Span.Start, name.Span.End);
            var isAfterItem = start > 1 && text[start - 1] is '、';
            var isLast = start > 1 && text[start - 1] is '和' or '与'
                && (end == text.Length || NameMarks.After(text[end]) is MarkKind.Sentence or MarkKind.Other);
            var next = AfterRemark(text, end);
            var isBeforeItem = next + 1 < text.Length && text[next] is '、';
            var isItem = isAfterItem
                ? isBeforeItem || EndsList(text, next)
                : isBeforeItem && (start == 0 || NameMarks.Before(text[start - 1]) != MarkKind.None);
            var others = _listed[start] - (name.Score >= Sure ? 1 : 0);
            if ((isItem && others >= Enough) || (others >= EnoughApart && StandsApart(text, start, next)))
                name = name with { Score = name.Score + (RaiseAmongNames * Math.Min(others, Most)) };
            else if (((isAfterItem || isLast) && _ends[BeforeRemark(text, start - 1)]) || (isBeforeItem && _begins[next + 1]))
                name = name with { Score = name.Score + Raise };
        }
    }

    /// <summary>Whether blanks or the ends of a line stand around a span, as around the names of a roll.</summary>
    private static bool StandsApart(string text, int start, int end) =>
        (start == 0 || text[start - 1] is ' ' or '\n') && (end == text.Length || text[end] is ' ' or '\n');

    private static bool EndsList(string text, int offset) =>
        offset == text.Length || text[offset] == '等' || (text[offset] == '和' && offset + 1 < text.Length && text[offset + 1] != '、');

    /// <summary>Counts for each offset the marks 、 and blanks of its list that have a sure name before or after them.</summary>
    private void CountListed(string text)
    {
        if (_listed.Length <= text.Length)
            _listed = new int[2 * (text.Length + 1)];
        var (list, count) = (0, 0);
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || (NameMarks.Before(text[i]) is MarkKind.Sentence or MarkKind.Other or MarkKind.Quote && text[i] is not ('）' or ')' or ' ')))
            {
                for (; list < i; list++)
                    _listed[list] = count;
                count = 0;
            }
            else if (text[i] is '、' or ' ' && i > 0 && (_ends[BeforeRemark(text, i)] || (i + 1 < text.Length && _begins[i + 1])))
            {
                count++;
            }
        }
    }

    /// <summary>Where a name ends that has a short remark in brackets before an offset: 沈莹【（女）】、; the offset if there is no remark.</summary>
    private static int BeforeRemark(string text, int offset)
    {
        const int Longest = 8;
        return text[offset - 1] is '）' or ')' && text.LastIndexOfAny(['（', '('], offset - 1, Math.Min(offset, Longest)) is > 0 and var open ? open : offset;
    }

    private static int AfterRemark(string text, int offset)
    {
        const int Longest = 8;
        return offset < text.Length && text[offset] is '（' or '('
            && text.IndexOfAny(['）', ')'], offset, Math.Min(text.Length - offset, Longest)) is > 0 and var close ? close + 1 : offset;
    }

    private static void Clear(ref bool[] marks, string text)
    {
        if (marks.Length <= text.Length)
            marks = new bool[2 * (text.Length + 1)];
        Array.Clear(marks, 0, text.Length + 1);
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
