using System.Globalization;
using System.Text;
using FactExtractor.Segmentation.Format;

namespace FactExtractor.DataCompiler;

/// <summary>Compiles the segmenter's dictionary and its two hidden Markov models into one file.</summary>
internal static class DictionaryCompiler
{
    private const int FirstHan = 0x4E00;
    private const int HanCount = 0x9FD5 - FirstHan + 1;
    private const string Positions = "BEMS";

    /// <summary>jieba's logarithm of an impossible emission: finite, so that a run it takes part in still has a best path.</summary>
    private const double Impossible = -3.14e100;

    /// <summary>
    /// Reads <c>dict.txt</c>, <c>hmm-words.txt</c> and <c>hmm-tags.txt</c> of <paramref name="folder"/> and writes their sections to <paramref name="output"/>.
    /// </summary>
    public static void Compile(string folder, string output)
    {
        var words = DictionaryFile.Read(Path.Combine(folder, "dict.txt"));
        var wordModel = ModelFile.Read(Path.Combine(folder, "hmm-words.txt"));
        var tagModel = ModelFile.Read(Path.Combine(folder, "hmm-tags.txt"));

        var modelTags = tagModel.Start.Keys.Select(state => state[1..]).Distinct().Order(StringComparer.Ordinal).ToList();
        List<string> tags = ["", .. modelTags, .. words.Entries.Select(entry => entry.Tag).Append("eng").Except(modelTags).Order(StringComparer.Ordinal)];

        var blob = new BlobWriter();
        AddWords(blob, words, tags);
        blob.Add<byte>(Encoding.UTF8.GetBytes(string.Join('\n', tags)));
        AddWordModel(blob, wordModel);
        AddTagModel(blob, tagModel, modelTags);
        blob.Save(output);
    }

    private static void AddWords(BlobWriter blob, DictionaryFile words, List<string> tags)
    {
        var codes = CharacterCodes(words.Entries);
        var sorted = words.Entries
            .Select(entry => (Key: entry.Word.Select(c => codes[c]).ToArray(), entry.Frequency, Tag: (byte)tags.IndexOf(entry.Tag)))
            .ToList();
        sorted.Sort((a, b) => a.Key.AsSpan().SequenceCompareTo(b.Key));

        var trie = DoubleArrayBuilder.Build(sorted.ConvertAll(word => word.Key));
        int[] frequencies = [0, .. sorted.Select(word => word.Frequency).Distinct().Order()];
        var frequencyNumbers = new ushort[trie.Base.Length];
        var wordTags = new byte[trie.Base.Length];
        Array.Fill(wordTags, (byte)tags.IndexOf("x"));
        for (var i = 0; i < sorted.Count; i++)
        {
            frequencyNumbers[trie.KeySlots[i]] = checked((ushort)Array.BinarySearch(frequencies, sorted[i].Frequency));
            wordTags[trie.KeySlots[i]] = sorted[i].Tag;
        }

        blob.Add<ushort>(codes);
        blob.Add<TrieNode>(trie.Base.Select((start, slot) => new TrieNode(start, trie.Check[slot], frequencyNumbers[slot])).ToArray());
        blob.Add<byte>(wordTags);
        blob.Add<int>(frequencies);
        blob.Add<double>(frequencies.Select(frequency => Math.Log(Math.Max(1, frequency))).ToArray());
        blob.Add<long>([words.Total]);
        blob.Add<double>([Math.Log(words.Total)]);
    }

    /// <summary>Numbers the characters by how often text will ask for them: the frequent ones lie together.</summary>
    private static ushort[] CharacterCodes(IReadOnlyList<DictionaryEntry> entries)
    {
        var counts = new long[char.MaxValue + 1];
        foreach (var entry in entries)
        {
            foreach (var c in entry.Word)
                counts[c] += entry.Frequency;
        }

        var codes = new ushort[counts.Length];
        ushort code = 0;
        foreach (var c in Enumerable.Range(0, counts.Length).Where(c => counts[c] > 0).OrderByDescending(c => counts[c]).ThenBy(c => c))
            codes[c] = ++code;
        return codes;
    }

    private static void AddWordModel(BlobWriter blob, ModelFile model)
    {
        var steps = new double[Positions.Length * Positions.Length];
        Array.Fill(steps, Impossible);
        foreach (var ((from, to), p) in model.Steps)
            steps[(Positions.IndexOf(from) * Positions.Length) + Positions.IndexOf(to)] = p;

        var emissions = new double[HanCount * Positions.Length];
        Array.Fill(emissions, Impossible);
        foreach (var (c, states) in model.Emissions)
        {
            foreach (var (state, p, _) in states)
                emissions[((c - FirstHan) * Positions.Length) + Positions.IndexOf(state)] = p;
        }

        blob.Add<double>(Positions.Select(position => model.Start[position.ToString()]).ToArray());
        blob.Add<double>(steps);
        blob.Add<double>(emissions);
    }

    private static void AddTagModel(BlobWriter blob, ModelFile model, List<string> tags)
    {
        var n = tags.Count;
        var boundary = new double[2 * n * 2 * n];
        var inner = new double[2 * n * 2];
        Array.Fill(boundary, double.NegativeInfinity);
        Array.Fill(inner, double.NegativeInfinity);
        foreach (var ((from, to), p) in model.Steps)
        {
            var (fromTag, toTag) = (tags.IndexOf(from[1..]), tags.IndexOf(to[1..]));
            if (to[0] is 'B' or 'S')
                boundary[(((to[0] == 'S' ? n : 0) + toTag) * 2 * n) + (from[0] == 'S' ? n : 0) + fromTag] = p;
            else
                inner[(((to[0] == 'M' ? n : 0) + toTag) * 2) + (from[0] == 'M' ? 1 : 0)] = p;
        }

        var ranges = new TagEmissionRange[HanCount];
        var states = new List<byte>();
        var emissions = new List<double>();
        foreach (var (c, all) in model.Emissions)
        {
            var sorted = all
                .Select(emission => (State: (byte)((Positions.IndexOf(emission.State[0]) * n) + tags.IndexOf(emission.State[1..])), emission.P, emission.Usual))
                .OrderByDescending(emission => emission.Usual)
                .ThenBy(emission => emission.State)
                .ToList();
            ranges[c - FirstHan] = new TagEmissionRange(states.Count, (short)sorted.Count(emission => emission.Usual), (short)sorted.Count);
            states.AddRange(sorted.Select(emission => emission.State));
            emissions.AddRange(sorted.Select(emission => emission.P));
        }

        blob.Add<double>(Positions.SelectMany(position => tags.Select(tag => model.Start[position + tag])).ToArray());
        blob.Add<double>(boundary);
        blob.Add<double>(inner);
        blob.Add<TagEmissionRange>(ranges);
        blob.Add<byte>(states.ToArray());
        blob.Add<double>(emissions.ToArray());
    }

    /// <summary>A line of the dictionary.</summary>
    private sealed record DictionaryEntry(string Word, int Frequency, string Tag);

    /// <summary>The dictionary: a line is word, frequency, tag with a blank between them.</summary>
    /// <param name="Entries">The words; of a word that is listed twice the last line counts.</param>
    /// <param name="Total">The frequencies of all lines; jieba counts a line that is listed twice twice.</param>
    private sealed record DictionaryFile(IReadOnlyList<DictionaryEntry> Entries, long Total)
    {
        public static DictionaryFile Read(string path)
        {
            var entries = new Dictionary<string, DictionaryEntry>(StringComparer.Ordinal);
            long total = 0;
            var number = 0;
            foreach (var line in File.ReadLines(path))
            {
                number++;
                if (line.Split(' ') is not [var word, var count, var tag] || !int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var frequency)
                    || word.Length == 0 || frequency == 0)
                {
                    throw new InvalidDataException($"{path}({number}): error DATA001: not a word, its frequency and its tag: {line}");
                }

                entries[word] = new DictionaryEntry(word, frequency, tag);
                total += frequency;
            }

            return new DictionaryFile([.. entries.Values], total);
        }
    }

    /// <summary>A hidden Markov model in text form, see the head of the files.</summary>
    private sealed record ModelFile(
        Dictionary<string, double> Start,
        Dictionary<(string From, string To), double> Steps,
        List<(char Character, List<(string State, double P, bool Usual)> States)> Emissions)
    {
        public static ModelFile Read(string path)
        {
            var model = new ModelFile(new Dictionary<string, double>(StringComparer.Ordinal), [], []);
            var number = 0;
            foreach (var line in File.ReadLines(path))
            {
                number++;
                try
                {
                    model.Add(line.Split('\t'));
                }
                catch (FormatException error)
                {
                    throw new InvalidDataException($"{path}({number}): error DATA002: {error.Message}", error);
                }
            }

            return model;
        }

        private void Add(string[] columns)
        {
            switch (columns)
            {
                case ["start", var state, var p]:
                    Start.Add(state, Probability(p));
                    break;
                case ["step", var from, var to, var p]:
                    Steps.Add((from, to), Probability(p));
                    break;
                case ["emit", [var c], .. var states] when c is >= (char)FirstHan and < (char)(FirstHan + HanCount):
                    Emissions.Add((c, [.. states.Select(Emission)]));
                    break;
                case [['#', ..], ..]:
                    break;
                default:
                    throw new FormatException("not a start, a step or an emission");
            }
        }

        private static (string State, double P, bool Usual) Emission(string column)
        {
            var sign = column.AsSpan().IndexOfAny('=', '~');
            return sign < 0
                ? throw new FormatException($"neither = nor ~ in {column}")
                : (column[..sign], Probability(column.AsSpan(sign + 1)), column[sign] == '=');
        }

        private static double Probability(ReadOnlySpan<char> number) => double.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture);
    }
}
