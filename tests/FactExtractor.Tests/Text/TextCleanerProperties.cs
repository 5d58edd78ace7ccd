using System.Text;
using FactExtractor.Articles;
using FactExtractor.Text;
using FsCheck;
using FsCheck.Fluent;

namespace FactExtractor.Tests.Text;

/// <summary>Whatever noise is put on a text, cleaning takes it off and every span of the clean text leads back to what it was made from.</summary>
public sealed class TextCleanerProperties
{
    private static readonly string[] _clauses =
        ["全市新增口罩2100多个，", "记者从市政府获悉，", "5月6日上午9点，", "重庆市派出129名医护人员，", "总投资3.5亿元，", "“一切顺利，”他说，", "占全年的80%，", "王女士（退休教师）表示，", "C919飞机起飞，"];

    /// <summary>A text with noise on it, and the piece of it that each character of the plain text became.</summary>
    private sealed record Noisy(string Plain, string Source, TextSpan[] Pieces);

    private static Arbitrary<Noisy> Texts() =>
        (from clauses in Gen.Elements(_clauses).NonEmptyListOf()
         from noise in Gen.Choose(0, 15).ArrayOf(clauses.Sum(clause => clause.Length) + 3)
         select PutNoiseOn(string.Concat(clauses) + "完成。", noise)).ToArbitrary();

    private static Noisy PutNoiseOn(string plain, int[] noise)
    {
        var source = new StringBuilder();
        var pieces = new TextSpan[plain.Length];
        for (var i = 0; i < plain.Length; i++)
        {
            var start = source.Length;
            var c = plain[i];
            switch (noise[i])
            {
                case 0 when i + 1 < plain.Length && Characters.IsIdeograph(c) && Characters.IsIdeograph(plain[i + 1]):
                    source.Append($"*{plain[i + 1]}{c}**");
                    pieces[i] = pieces[i + 1] = new TextSpan(start, source.Length);
                    i++;
                    continue;
                case 1 or 2 when char.IsAsciiLetterOrDigit(c) || c == '%':
                    source.Append((char)(c + ('！' - '!')));
                    break;
                default:
                    source.Append(c);
                    break;
            }

            pieces[i] = new TextSpan(start, source.Length);
            source.Append(noise[i] switch
            {
                3 => "\u200B",
                4 => "\u00AD\uFEFF",
                5 or 6 when c == '，' => "\n",
                7 when c == '，' => " \r\n\u3000",
                8 when char.IsDigit(c) && i + 1 < plain.Length && plain[i + 1] is '月' or '日' or '点' or '亿' => " ",
                _ => "",
            });
        }

        return new Noisy(plain, source.ToString(), pieces);
    }

    private static CleanText Clean(string source) => new TextCleaner().Clean(source, new Article(1, new TextSpan(0, source.Length), new ArticleHead(), []));

    [Fact]
    public void Noise_is_taken_off() =>
        Prop.ForAll(Texts(), text => Clean(text.Source).Text == text.Plain).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_span_leads_back_to_its_pieces() =>
        Prop.ForAll(Texts(), text =>
        {
            var offsets = Clean(text.Source).Offsets;
            return Enumerable.Range(0, text.Plain.Length).All(start => Enumerable.Range(start + 1, Math.Min(12, text.Plain.Length - start))
                .Where(end => end <= text.Plain.Length)
                .All(end => offsets.ToSource(new TextSpan(start, end)) == new TextSpan(text.Pieces[start].Start, text.Pieces[end - 1].End)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_a_span_was_made_from_gives_it_back() =>
        Prop.ForAll(Texts(), text =>
        {
            var offsets = Clean(text.Source).Offsets;
            return Enumerable.Range(0, text.Plain.Length - 1).All(start =>
            {
                var end = Math.Min(start + 9, text.Plain.Length);
                while (start > 0 && text.Pieces[start] == text.Pieces[start - 1])
                    start--;
                while (end < text.Plain.Length && text.Pieces[end] == text.Pieces[end - 1])
                    end++;

                var source = offsets.ToSource(new TextSpan(start, end));
                return Clean(text.Source[source.Start..source.End]).Text == text.Plain[start..end];
            });
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_characters_at_all_are_survived_and_keep_their_order() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>().Filter(text => text is not null), source =>
        {
            var clean = Clean(source);
            var last = 0;
            for (var i = 0; i < clean.Text.Length; i++)
            {
                var span = clean.Offsets.ToSource(new TextSpan(i, i + 1));
                if (span.Start < last || span.End > source.Length || (clean.Text[i] != '\n' && span.Length < 1))
                    return false;

                last = span.Start;
            }

            return clean.Simplified.Length == clean.Text.Length;
        }).QuickCheckThrowOnFailure();
}
