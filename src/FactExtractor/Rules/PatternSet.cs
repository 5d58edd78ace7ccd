using System.Text;
using FactExtractor.Text;

namespace FactExtractor.Rules;

/// <summary>Many patterns as one automaton: a single walk tells which of them match at an offset.</summary>
/// <remarks>
/// A state is a set of places in the patterns (the subset construction), and leads on over characters and lexemes. As a lexeme may be of several
/// kinds at once (5 is a month, a day and an hour), it may lead from one state to several. States are added when a text first leads to them, so what
/// a set costs at start does not depend on its patterns. A set may be shared by threads.
/// </remarks>
internal sealed class PatternSet
{
    private const int Most = 64;

    private readonly Pattern.Instruction[] _code;
    private readonly Dictionary<string, State> _states = new(StringComparer.Ordinal);
    private readonly State _start;
    private readonly CharacterSet _startCharacters;

    /// <summary>Puts patterns together.</summary>
    /// <param name="patterns">The patterns, 64 at most; none matches the empty text.</param>
    public PatternSet(IReadOnlyList<Pattern> patterns)
    {
        if (patterns.Count > Most)
            throw new ArgumentException($"A set holds at most {Most} patterns.", nameof(patterns));
        List<Pattern.Instruction> code = [];
        List<int> starts = [];
        for (var i = 0; i < patterns.Count; i++)
        {
            starts.Add(code.Count);
            code.AddRange(patterns[i].Code[..^1]);
            code.Add(new Pattern.Instruction(Pattern.Operation.Match, i));
        }

        _code = [.. code];
        _start = StateOf(starts);
        _startCharacters = new CharacterSet(_start.Characters);
    }

    /// <summary>The next offset, from a given one on, at which a pattern may match; the length of the text if there is none.</summary>
    public int NextStart(TextAnalysis text, int offset)
    {
        var characters = text.Clean.Simplified.AsSpan();
        var classes = text.Lexemes.ClassesAt[..characters.Length];
        for (; offset < characters.Length; offset++)
        {
            if ((classes[offset] & _start.Classes) != 0 || _startCharacters.Contains(characters[offset]))
                break;
        }

        return offset;
    }

    /// <summary>The patterns that match at an offset, a bit for each.</summary>
    public ulong MatchesAt(TextAnalysis text, int offset) => MatchesFrom(_start, text.Clean.Simplified, text.Lexemes, offset);

    private ulong MatchesFrom(State state, string text, LexemeTable lexemes, int offset)
    {
        var matches = state.Matches;
        if (offset < text.Length && state.Characters.AsSpan().IndexOf(text[offset]) is >= 0 and var at)
            matches |= MatchesFrom(state.AfterCharacter[at] ?? AddAfterCharacter(state, at), text, lexemes, offset + 1);
        if (!lexemes.MayHaveAnyAt(offset, state.Classes))
            return matches;
        for (var i = lexemes.FirstAt(offset); i >= 0; i = lexemes.NextAt(i))
        {
            ref readonly var lexeme = ref lexemes[i];
            foreach (var kind in state.Kinds)
            {
                if (kind.Accepts(lexeme))
                    matches |= MatchesFrom(kind.After ?? AddAfterKind(state, kind), text, lexemes, lexeme.End);
            }
        }

        return matches;
    }

    private State AddAfterCharacter(State state, int index)
    {
        var c = state.Characters[index];
        return state.AfterCharacter[index] = StateAfter(state, instruction => instruction.Accepts(c));
    }

    private State AddAfterKind(State state, Kind kind) => kind.After = StateAfter(state, kind.Is);

    private State StateAfter(State state, Predicate<Pattern.Instruction> leadsOn)
    {
        List<int> places = [];
        foreach (var place in state.Places)
        {
            if (leadsOn(_code[place]))
                places.Add(place + 1);
        }

        return StateOf(places);
    }

    private State StateOf(List<int> places)
    {
        lock (_states)
        {
            var reached = Reach(places);
            if (!_states.TryGetValue(reached, out var state))
                _states.Add(reached, state = new State(_code, reached));
            return state;
        }
    }

    /// <summary>The places at which a character or lexeme is looked for or a pattern ends, reached from other places without either; ascending.</summary>
    private string Reach(List<int> places)
    {
        var isReached = new bool[_code.Length];
        var pending = new Stack<int>(places);
        while (pending.TryPop(out var place))
        {
            ref readonly var instruction = ref _code[place];
            switch (instruction.Operation)
            {
                case Pattern.Operation.Split:
                    pending.Push(place + 1);
                    pending.Push(place + instruction.Argument);
                    break;
                case Pattern.Operation.Jump:
                    pending.Push(place + instruction.Argument);
                    break;
                case Pattern.Operation.Open or Pattern.Operation.Close:
                    pending.Push(place + 1);
                    break;
                default:
                    isReached[place] = true;
                    break;
            }
        }

        var reached = new StringBuilder();
        for (var place = 0; place < isReached.Length; place++)
        {
            if (isReached[place])
                reached.Append((char)place);
        }

        return reached.ToString();
    }

    /// <summary>A set of places in the patterns, and where it leads.</summary>
    private sealed class State
    {
        public State(Pattern.Instruction[] code, string places)
        {
            Places = places;
            var characters = new StringBuilder();
            List<Kind> kinds = [];
            foreach (var place in places)
            {
                var instruction = code[place];
                switch (instruction.Operation)
                {
                    case Pattern.Operation.Match:
                        Matches |= 1UL << instruction.Argument;
                        break;
                    case Pattern.Operation.Class when !kinds.Exists(kind => kind.Is(instruction)):
                        kinds.Add(new Kind(instruction));
                        Classes |= LexemeTable.BitOf(instruction.Argument);
                        break;
                    case Pattern.Operation.Characters:
                        characters.Append(instruction.Characters);
                        break;
                }
            }

            Characters = Distinct(characters.ToString());
            AfterCharacter = new State?[Characters.Length];
            Kinds = [.. kinds];
        }

        /// <summary>The places, ascending, each as a character.</summary>
        public string Places { get; }

        /// <summary>The patterns that end here, a bit for each.</summary>
        public ulong Matches { get; }

        /// <summary>The characters that lead on.</summary>
        public string Characters { get; }

        /// <summary>The state that each of the characters leads to; null until a text has led there.</summary>
        public State?[] AfterCharacter { get; }

        /// <summary>The kinds of lexemes that lead on.</summary>
        public Kind[] Kinds { get; }

        /// <summary>The bits of their classes.</summary>
        public ulong Classes { get; }

        private static string Distinct(string characters)
        {
            var distinct = new StringBuilder();
            for (var i = 0; i < characters.Length; i++)
            {
                if (characters.IndexOf(characters[i], StringComparison.Ordinal) == i)
                    distinct.Append(characters[i]);
            }

            return distinct.ToString();
        }
    }

    /// <summary>A kind of lexeme: a class, and a test that its members must pass.</summary>
    private sealed class Kind(Pattern.Instruction instruction)
    {
        private readonly int _class = instruction.Argument;
        private readonly Func<Lexeme, bool>? _test = instruction.Test;

        /// <summary>The state that such a lexeme leads to; null until a text has led there.</summary>
        public State? After { get; set; }

        public bool Accepts(in Lexeme lexeme) => lexeme.Class == _class && (_test is null || _test(lexeme));

        public bool Is(Pattern.Instruction instruction) =>
            instruction.Operation == Pattern.Operation.Class && instruction.Argument == _class && instruction.Test == _test;
    }
}
