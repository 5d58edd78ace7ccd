using FactExtractor.Rules;
using FactExtractor.Text;

namespace FactExtractor.Dates;

/// <summary>Reads from the clause around a date what bears on the parts that its words leave open.</summary>
internal sealed class DateClauses(LexemeClasses classes)
{
    private const string ClauseEnds = "，。；！？：,;!?\n";

    /// <summary>How far a cue is looked for.</summary>
    private const int Reach = 40;

    private readonly int _lookAhead = classes.Find("look-ahead");
    private readonly int _speechVerb = classes.Find("speech-verb");

    /// <summary>A reader of one text, to be asked in reading order.</summary>
    public Places PlacesOf(TextAnalysis text) => new(this, text);

    /// <summary>Where dates stand in a text.</summary>
    internal sealed class Places(DateClauses clauses, TextAnalysis text)
    {
        private readonly string _characters = text.Clean.Simplified;
        private int _offset;
        private int _sentence;
        private int _paragraph;

        public DatePlace At(TextSpan span)
        {
            for (; _offset < span.Start; _offset++)
            {
                if (_characters[_offset] == '\n')
                    _paragraph++;
            }

            while (_sentence + 1 < text.Sentences.Length && text.Sentences[_sentence + 1].Span.Start <= span.Start)
                _sentence++;
            return new DatePlace(_sentence, _paragraph)
            {
                LooksAhead = LooksAhead(span),
                Leads = Leads(span),
                Opens = text.Sentences.Length > _sentence && text.Sentences[_sentence].Span.Start == span.Start,
                StandsAlone = IsLineBorder(span.Start - 1) && IsLineBorder(span.End),
                IsComparison = IsComparison(span),
            };
        }

        private bool IsLineBorder(int offset) => offset < 0 || offset >= _characters.Length || _characters[offset] == '\n';

        private bool LooksAhead(TextSpan span)
        {
            var start = span.Start;
            while (start > Math.Max(0, span.Start - Reach) && !IsClauseEnd(start - 1))
                start--;
            var end = span.End;

            // 3月9日，会议将举行, and 3月9日起，: a date that opens its clause belongs to the next one too.
            if (end < _characters.Length && _characters[end] == '起')
                end++;
            if (end < _characters.Length && _characters[end] is '，' or ',')
                end++;
            while (end < Math.Min(_characters.Length, span.End + Reach) && !IsClauseEnd(end))
                end++;
            return HasCue(start, span.Start, isAfter: false) || HasCue(span.End, end, isAfter: true);
        }

        /// <summary>Whether a cue stands in a range; one after the date only up to a verb of saying: 11日称将援助, on the 11th he did say so.</summary>
        private bool HasCue(int start, int end, bool isAfter)
        {
            var bits = LexemeTable.BitOf(clauses._lookAhead) | LexemeTable.BitOf(clauses._speechVerb);
            for (var offset = start; offset < end; offset++)
            {
                if (!text.Lexemes.MayHaveAnyAt(offset, bits))
                    continue;
                var isSaying = false;
                for (var i = text.Lexemes.FirstAt(offset); i >= 0; i = text.Lexemes.NextAt(i))
                {
                    if (text.Lexemes[i].Class == clauses._lookAhead && IsCue(text.Lexemes[i]) && !(isAfter && IsForWhatFollows(text.Lexemes[i])))
                        return true;
                    isSaying |= text.Lexemes[i].Class == clauses._speechVerb && text.IsTokenBorder(offset) && text.IsTokenBorder(text.Lexemes[i].End);
                }

                if (isSaying && isAfter)
                    return false;
            }

            return false;
        }

        /// <summary>A whole word, and not the 将 that stands before an object (将物资运抵): after that comes no verb.</summary>
        private bool IsCue(in Lexeme word)
        {
            if (!text.IsTokenBorder(word.Start) || !text.IsTokenBorder(word.End))
                return false;
            if (word.End - word.Start > 1 || _characters[word.Start] != '将' || word.End >= _characters.Length)
                return true;
            var next = text.Tokens[text.TokenIndexAt(word.End)].Tag.Name;
            return next.Length > 0 && next[0] is 'v' or 'p' or 'd' or 'a' or 't';
        }

        /// <summary>会议决定8月召开 looks ahead, 8月会议决定 does not.</summary>
        private bool IsForWhatFollows(in Lexeme cue) => text.Lexicons.EntryAt(cue.Entry).Is(1, "before");

        /// <summary>2019年，… and 在2019年，… open their clause.</summary>
        private bool Leads(TextSpan span)
        {
            if (span.End >= _characters.Length || _characters[span.End] is not ('，' or ','))
                return false;
            var before = span.Start - 1;
            if (before >= 0 && _characters[before] is '在' or '于' or '早')
                before--;
            return before < 0 || IsClauseEnd(before) || _characters[before] is ' ' or '　' or '“' or '（';
        }

        private bool IsComparison(TextSpan span)
        {
            var before = _characters.AsSpan(Math.Max(0, span.Start - 2), Math.Min(2, span.Start));
            var after = _characters.AsSpan(span.End, Math.Min(2, _characters.Length - span.End));
            return before is [.., '比' or '较' or '与' or '同' or '跟' or '由'] or ['高' or '低' or '多' or '少' or '优' or '好', '于'] or ['超', '过'] || after is "相比" or "以来";
        }

        private bool IsClauseEnd(int offset) => ClauseEnds.Contains(_characters[offset], StringComparison.Ordinal);
    }
}
