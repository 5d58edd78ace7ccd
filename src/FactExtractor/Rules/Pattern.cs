using System.Runtime.InteropServices;
using FactExtractor.Text;

namespace FactExtractor.Rules;

/// <summary>
/// A pattern over characters and lexemes, compiled to a few instructions.
/// </summary>
/// <remarks>
/// <list type="table">
/// <item><term><c>月</c></term><description>this character; <c>\</c> takes the meaning from a sign</description></item>
/// <item><term><c>[日号]</c></term><description>one of these characters</description></item>
/// <item><term><c>(a|b)</c></term><description>one of these</description></item>
/// <item><term><c>x?</c></term><description>x or nothing</description></item>
/// <item><term><c>{month}</c>, <c>{day:end}</c></term><description>a fragment or a class of lexemes, captured under its name or the label given</description></item>
/// <item><term><c>cue&lt;x&gt;</c></term><description>x is the text of the fact, the rest only its context</description></item>
/// </list>
/// There is no repetition, so the work at one offset is bounded by the pattern, and matching a text is linear in its length.
/// Of several ways to match at an offset, the longest counts.
/// </remarks>
internal sealed class Pattern
{
    private const int MaxLookBehind = 12;

    private readonly Instruction[] _code;
    private readonly string[] _labels;

    // The characters, and the bits of the classes of lexemes, of which one begins each match.
    private readonly string _firstCharacters = "";
    private readonly ulong _firstClasses;

    private Pattern(string source, Instruction[] code, string[] labels)
    {
        Source = source;
        _code = code;
        _labels = labels;
        foreach (var instruction in FirstOf(code))
        {
            if (instruction.Operation == Operation.Match)
                throw new PatternException($"The pattern \"{source}\" matches the empty text.");
            if (instruction.Operation == Operation.Class)
                _firstClasses |= LexemeTable.BitOf(instruction.Argument);
            else
                _firstCharacters += instruction.Characters;
        }
    }

    /// <summary>What an instruction does.</summary>
    internal enum Operation
    {
        Characters,
        Class,
        Split,
        Jump,
        Open,
        Close,
        Match,
    }

    /// <summary>The pattern as written.</summary>
    public string Source { get; }

    /// <summary>The labels under which it captures.</summary>
    internal ReadOnlySpan<string> Labels => _labels;

    /// <summary>Its instructions, of which only the last one ends a match.</summary>
    internal ReadOnlySpan<Instruction> Code => _code;

    /// <summary>Compiles a pattern.</summary>
    /// <exception cref="PatternException">It is malformed, names neither a fragment nor a class of lexemes, or matches the empty text.</exception>
    public static Pattern Compile(string source, IReadOnlyDictionary<string, Fragment> fragments, LexemeClasses classes)
    {
        var compiler = new Compiler(source, fragments, classes);
        var code = compiler.Compile();
        return new Pattern(source, code, compiler.Labels);
    }

    /// <summary>Matches the pattern at an offset.</summary>
    /// <param name="text">The text and its lexemes.</param>
    /// <param name="offset">Where the match begins.</param>
    /// <param name="captures">Receives what each label captured, the text of the fact first; as long as <see cref="Labels"/>. Left as it is without a match.</param>
    /// <returns>The offset after the longest match, or -1.</returns>
    internal int Match(TextAnalysis text, int offset, Span<Capture> captures)
    {
        Span<Capture> current = stackalloc Capture[_labels.Length];
        foreach (ref var capture in current)
            capture = Capture.None;
        var run = new Run(_code, text.Clean.Simplified, text.Lexemes, current, captures);
        run.From(0, offset);
        if (run.End >= 0 && captures[0].Start < 0)
            captures[0] = new Capture(offset, run.End, -1);
        return run.End;
    }

    /// <summary>Whether the pattern matches a stretch of text that ends at an offset.</summary>
    internal bool MatchesBefore(TextAnalysis text, int offset)
    {
        Span<Capture> current = stackalloc Capture[_labels.Length];
        Span<Capture> captures = stackalloc Capture[_labels.Length];
        for (var start = offset - 1; start >= Math.Max(0, offset - MaxLookBehind); start--)
        {
            if (!MayBeginAt(text, start))
                continue;
            var run = new Run(_code, text.Clean.Simplified, text.Lexemes, current, captures) { RequiredEnd = offset };
            run.From(0, start);
            if (run.End >= 0)
                return true;
        }

        return false;
    }

    /// <summary>Whether the pattern matches a stretch of text that begins at an offset.</summary>
    internal bool MatchesAt(TextAnalysis text, int offset)
    {
        if (!MayBeginAt(text, offset))
            return false;
        Span<Capture> captures = stackalloc Capture[_labels.Length];
        return Match(text, offset, captures) >= 0;
    }

    private bool MayBeginAt(TextAnalysis text, int offset) =>
        text.Lexemes.MayHaveAnyAt(offset, _firstClasses)
        || (offset < text.Clean.Simplified.Length && _firstCharacters.Contains(text.Clean.Simplified[offset], StringComparison.Ordinal));

    /// <summary>The instructions of which one is the first to look at the text, or ends the match.</summary>
    private static List<Instruction> FirstOf(Instruction[] code)
    {
        List<Instruction> first = [];
        var pending = new Stack<int>([0]);
        while (pending.TryPop(out var pc))
        {
            switch (code[pc].Operation)
            {
                case Operation.Split:
                    pending.Push(pc + 1);
                    pending.Push(pc + code[pc].Argument);
                    break;
                case Operation.Jump:
                    pending.Push(pc + code[pc].Argument);
                    break;
                case Operation.Open or Operation.Close:
                    pending.Push(pc + 1);
                    break;
                default:
                    first.Add(code[pc]);
                    break;
            }
        }

        return first;
    }

    /// <summary>What a label captured: a span, and the last lexeme in it.</summary>
    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct Capture(int Start, int End, int Lexeme)
    {
        public static Capture None => new(-1, -1, -1);
    }

    /// <summary>An instruction; jumps are relative.</summary>
    /// <param name="Operation">What it does.</param>
    /// <param name="Argument">The class of lexemes, or how far to jump.</param>
    /// <param name="Slot">Where to capture.</param>
    /// <param name="Characters">The characters of which one is to stand here.</param>
    /// <param name="Test">What a lexeme must pass.</param>
    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct Instruction(Operation Operation, int Argument = 0, int Slot = -1, string Characters = "", Func<Lexeme, bool>? Test = null)
    {
        /// <summary>Whether the character may stand here.</summary>
        public bool Accepts(char c) =>
            Operation == Operation.Characters && (Characters.Length == 1 ? Characters[0] == c : Characters.Contains(c, StringComparison.Ordinal));
    }

    /// <summary>One attempt to match at one offset; tries all ways and keeps the longest.</summary>
    private ref struct Run(Instruction[] code, string text, LexemeTable lexemes, Span<Capture> current, Span<Capture> best)
    {
        private readonly Span<Capture> _current = current;
        private readonly Span<Capture> _best = best;

        public int End { get; private set; } = -1;

        public int RequiredEnd { get; init; } = -1;

        public void From(int pc, int offset)
        {
            while (true)
            {
                ref readonly var instruction = ref code[pc];
                switch (instruction.Operation)
                {
                    case Operation.Characters:
                        if (offset >= text.Length || !instruction.Accepts(text[offset]))
                            return;
                        offset++;
                        pc++;
                        break;
                    case Operation.Class:
                        if (lexemes.MayHaveAt(offset, instruction.Argument))
                            TryLexemes(in instruction, pc, offset);
                        return;
                    case Operation.Split:
                        From(pc + 1, offset);
                        pc += instruction.Argument;
                        break;
                    case Operation.Jump:
                        pc += instruction.Argument;
                        break;
                    case Operation.Open:
                        Keep(instruction.Slot, new Capture(offset, -1, -1), pc, offset);
                        return;
                    case Operation.Close:
                        Keep(instruction.Slot, _current[instruction.Slot] with { End = offset }, pc, offset);
                        return;
                    default:
                        Accept(offset);
                        return;
                }
            }
        }

        private void TryLexemes(in Instruction instruction, int pc, int offset)
        {
            for (var i = lexemes.FirstAt(offset); i >= 0; i = lexemes.NextAt(i))
            {
                ref readonly var lexeme = ref lexemes[i];
                if (lexeme.Class != instruction.Argument || (instruction.Test is { } test && !test(lexeme)))
                    continue;
                var slot = instruction.Slot;
                var before = _current[slot];
                _current[slot] = before.Start >= 0 && before.End < 0 ? before with { Lexeme = i } : new Capture(lexeme.Start, lexeme.End, i);
                From(pc + 1, lexeme.End);
                _current[slot] = before;
            }
        }

        private void Keep(int slot, Capture capture, int pc, int offset)
        {
            var before = _current[slot];
            _current[slot] = capture;
            From(pc + 1, offset);
            _current[slot] = before;
        }

        private void Accept(int offset)
        {
            if (offset <= End || (RequiredEnd >= 0 && offset != RequiredEnd))
                return;
            End = offset;
            _current.CopyTo(_best);
        }
    }

    /// <summary>Turns the notation into instructions by recursive descent.</summary>
    private sealed class Compiler(string source, IReadOnlyDictionary<string, Fragment> fragments, LexemeClasses classes)
    {
        private const string Signs = "[](){}<>|?\\";

        private readonly List<string> _labels = [""];
        private int _position;

        public string[] Labels => [.. _labels];

        public Instruction[] Compile()
        {
            var code = Alternatives(source, ref _position, slot: -1, accepts: null);
            if (_position < source.Length)
                throw Error($"unexpected '{source[_position]}'");
            code.Add(new Instruction(Operation.Match));
            return [.. code];
        }

        private List<Instruction> Alternatives(string text, ref int position, int slot, Func<Lexeme, bool>? accepts)
        {
            var first = Sequence(text, ref position, slot, accepts);
            if (position >= text.Length || text[position] != '|')
                return first;
            position++;
            var rest = Alternatives(text, ref position, slot, accepts);
            return [new Instruction(Operation.Split, first.Count + 2), .. first, new Instruction(Operation.Jump, rest.Count + 1), .. rest];
        }

        private List<Instruction> Sequence(string text, ref int position, int slot, Func<Lexeme, bool>? accepts)
        {
            List<Instruction> code = [];
            while (position < text.Length && text[position] is not ('|' or ')'))
            {
                var atom = Atom(text, ref position, slot, accepts);
                if (position < text.Length && text[position] == '?')
                {
                    position++;
                    atom.Insert(0, new Instruction(Operation.Split, atom.Count + 1));
                }

                code.AddRange(atom);
            }

            return code;
        }

        private List<Instruction> Atom(string text, ref int position, int slot, Func<Lexeme, bool>? accepts)
        {
            var sign = text[position++];
            switch (sign)
            {
                case '(':
                    var group = Alternatives(text, ref position, slot, accepts);
                    Expect(text, ref position, ')');
                    return group;
                case '[':
                    return [new Instruction(Operation.Characters, Characters: Until(text, ref position, ']'))];
                case '{':
                    return Named(Until(text, ref position, '}'), slot, accepts);
                case '<':
                    return [new Instruction(Operation.Open, Slot: 0)];
                case '>':
                    return [new Instruction(Operation.Close, Slot: 0)];
                case '\\' when position < text.Length:
                    return [new Instruction(Operation.Characters, Characters: text[position++].ToString())];
                default:
                    if (Signs.Contains(sign, StringComparison.Ordinal))
                        throw Error($"unexpected '{sign}'");
                    return [new Instruction(Operation.Characters, Characters: sign.ToString())];
            }
        }

        /// <summary>A fragment is compiled in place; the lexemes in it are captured under its label.</summary>
        private List<Instruction> Named(string reference, int outerSlot, Func<Lexeme, bool>? accepts)
        {
            var colon = reference.IndexOf(':', StringComparison.Ordinal);
            var name = colon < 0 ? reference : reference[..colon];
            var slot = outerSlot >= 0 && colon < 0 ? outerSlot : SlotOf(colon < 0 ? name : reference[(colon + 1)..]);
            if (fragments.TryGetValue(name, out var fragment))
            {
                var position = 0;
                var code = Alternatives(fragment.Pattern, ref position, slot, fragment.Accepts ?? accepts);
                if (position < fragment.Pattern.Length)
                    throw Error($"unexpected '{fragment.Pattern[position]}' in the fragment \"{name}\"");
                return slot == outerSlot ? code : [new Instruction(Operation.Open, Slot: slot), .. code, new Instruction(Operation.Close, Slot: slot)];
            }

            var lexemeClass = classes.Find(name);
            if (lexemeClass < 0)
                throw Error($"there is no fragment or class of lexemes \"{name}\"");
            return [new Instruction(Operation.Class, lexemeClass, slot, Test: accepts)];
        }

        private int SlotOf(string label)
        {
            var slot = _labels.IndexOf(label);
            if (slot < 0)
            {
                slot = _labels.Count;
                _labels.Add(label);
            }

            return slot;
        }

        private string Until(string text, ref int position, char close)
        {
            var end = text.IndexOf(close, position);
            if (end < 0)
                throw Error($"'{close}' is missing");
            var inner = text[position..end];
            position = end + 1;
            return inner;
        }

        private void Expect(string text, ref int position, char sign)
        {
            if (position >= text.Length || text[position] != sign)
                throw Error($"'{sign}' is missing");
            position++;
        }

        private PatternException Error(string what) => new($"The pattern \"{source}\" is wrong: {what}.");
    }
}
