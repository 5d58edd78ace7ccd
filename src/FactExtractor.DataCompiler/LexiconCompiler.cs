using System.Runtime.InteropServices;
using System.Text;
using FactExtractor.Lexicons.Format;

namespace FactExtractor.DataCompiler;

/// <summary>
/// Compiles the lexicon files of a folder into the blob that <c>LexiconSet</c> reads; as <see cref="LexiconSection"/> describes.
/// </summary>
/// <remarks>
/// A file is UTF-8, an entry a line, tab-separated, the word first; lines that begin with <c>#</c> are comments. Those above the
/// first entry must tell where the entries come from (<c># Origin:</c>), under which licence (<c># Licence:</c>) and what the columns
/// are (<c>#!</c>). Files in the folder are lexicons, looked for in texts; those in its subfolder <c>tables</c> are looked up only.
/// </remarks>
internal static class LexiconCompiler
{
    private const int LastOfWord = int.MinValue;

    private static readonly string[] _header = ["# Origin: ", "# Licence: ", "#! "];

    private sealed record Entry(int Lexicon, string Word, string Row);

    /// <summary>Compiles.</summary>
    /// <exception cref="InvalidDataException">A header lacks a line, a line has no word, or a line stands twice in a file.</exception>
    public static void Compile(string folder, string output)
    {
        string[] scanned = FilesIn(folder);
        string[] tables = FilesIn(Path.Combine(folder, "tables"));
        string[] files = [.. scanned, .. tables];
        var entries = new List<Entry>();
        for (var i = 0; i < files.Length; i++)
            entries.AddRange(ReadFile(i, files[i]));

        // Words of scanned lexicons first, in the order of the trie; the tables after them, in the order of their words.
        entries.Sort((a, b) =>
        {
            var order = (a.Lexicon >= scanned.Length).CompareTo(b.Lexicon >= scanned.Length);
            if (order == 0 && a.Lexicon >= scanned.Length)
                order = a.Lexicon.CompareTo(b.Lexicon);
            if (order == 0)
                order = string.CompareOrdinal(a.Word, b.Word);
            if (order == 0)
                order = a.Lexicon.CompareTo(b.Lexicon);
            return order == 0 ? string.CompareOrdinal(a.Row, b.Row) : order;
        });
        Write(output, [.. files.Select(f => Path.GetFileNameWithoutExtension(f))], scanned.Length, entries);
    }

    private static string[] FilesIn(string folder)
    {
        string[] files = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.tsv") : [];
        Array.Sort(files, StringComparer.Ordinal);
        return files;
    }

    private static List<Entry> ReadFile(int lexicon, string file)
    {
        var entries = new List<Entry>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var number = 0;
        CheckHeader(file);
        foreach (var line in File.ReadLines(file, Encoding.UTF8))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
                continue;
            var word = line.Split('\t', 2)[0];
            if (word.Length == 0 || char.IsWhiteSpace(word[0]) || char.IsWhiteSpace(word[^1]))
                throw new InvalidDataException($"{file}({number}): the line has no word, or blanks around it.");
            if (!seen.Add(line))
                throw new InvalidDataException($"{file}({number}): the line stands twice.");
            entries.Add(new Entry(lexicon, word, line));
        }

        return entries;
    }

    private static void CheckHeader(string file)
    {
        string[] header = [.. File.ReadLines(file, Encoding.UTF8).TakeWhile(line => line.StartsWith('#'))];
        if (Array.Find(_header, start => !Array.Exists(header, line => line.StartsWith(start, StringComparison.Ordinal))) is { } missing)
            throw new InvalidDataException($"{file}: the header has no line \"{missing.Trim()}\".");
    }

    private static void Write(string output, string[] names, int scannedCount, List<Entry> entries)
    {
        var words = entries.TakeWhile(e => e.Lexicon < scannedCount).Select(e => e.Word).Distinct(StringComparer.Ordinal).ToList();
        var codes = CodesOf(words);

        // The order of the codes is not that of the characters, so the keys are sorted anew.
        var keys = words.Select(word => (Key: word.Select(c => codes[c]).ToArray(), Word: word)).ToList();
        keys.Sort((a, b) => a.Key.AsSpan().SequenceCompareTo(b.Key));
        var trie = DoubleArrayBuilder.Build([.. keys.Select(k => k.Key)]);
        var nodeCount = Array.FindLastIndex(trie.Check, check => check >= 0) + 1;

        var nodes = new LexiconNode[Math.Max(nodeCount, 1)];
        for (var i = 0; i < nodes.Length; i++)
            nodes[i] = new LexiconNode(trie.Base[i], trie.Check[i], -1);
        var slotOf = keys.Select((k, i) => (k.Word, Slot: trie.KeySlots[i])).ToDictionary(k => k.Word, k => k.Slot, StringComparer.Ordinal);
        var pool = new StringBuilder();
        var rows = new List<int>();
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = entries[i];
            var isScanned = entry.Lexicon < scannedCount;
            if (isScanned && (i == 0 || entries[i - 1].Word != entry.Word))
                nodes[slotOf[entry.Word]] = nodes[slotOf[entry.Word]] with { FirstEntry = i };
            var isLast = i + 1 == entries.Count || entries[i + 1].Word != entry.Word
                || (entries[i + 1].Lexicon >= scannedCount && entries[i + 1].Lexicon != entry.Lexicon);
            rows.AddRange([entry.Lexicon | (isLast ? LastOfWord : 0), pool.Length, entry.Row.Length]);
            pool.Append(entry.Row);
        }

        var lexicons = new List<int>();
        var longest = entries.GroupBy(entry => entry.Lexicon, entry => entry.Word.Length).ToDictionary(g => g.Key, g => g.Max());
        for (var i = 0; i < names.Length; i++)
        {
            lexicons.AddRange([pool.Length, names[i].Length, longest.GetValueOrDefault(i)]);
            pool.Append(names[i]);
        }

        var blob = new BlobWriter();
        Add<int>(blob, LexiconSection.ScannedCount, [scannedCount]);
        Add<ushort>(blob, LexiconSection.CharacterCodes, codes);
        Add<ulong>(blob, LexiconSection.Singles, BitsOf(char.MaxValue + 1, words.Where(word => word.Length == 1).Select(word => (int)word[0])));
        Add<ulong>(blob, LexiconSection.Beginnings, BitsOf(WordBeginning.Count, words.Where(word => word.Length > 1).Select(word => WordBeginning.Of(word[0], word[1]))));
        Add<LexiconNode>(blob, LexiconSection.Trie, nodes);
        Add<int>(blob, LexiconSection.Entries, CollectionsMarshal.AsSpan(rows));
        Add<int>(blob, LexiconSection.Lexicons, CollectionsMarshal.AsSpan(lexicons));
        Add<char>(blob, LexiconSection.Characters, pool.ToString());
        blob.Save(output);
    }

    private static ulong[] BitsOf(int count, IEnumerable<int> members)
    {
        var bits = new ulong[count / 64];
        foreach (var member in members)
            bits[member >> 6] |= 1UL << member;
        return bits;
    }

    /// <summary>Frequent characters get small codes, which keeps the trie dense.</summary>
    private static ushort[] CodesOf(List<string> words)
    {
        var frequency = new int[char.MaxValue + 1];
        foreach (var c in words.SelectMany(w => w))
            frequency[c]++;
        var codes = new ushort[char.MaxValue + 1];
        ushort code = 0;
        foreach (var c in Enumerable.Range(0, frequency.Length).Where(c => frequency[c] > 0).OrderByDescending(c => frequency[c]).ThenBy(c => c))
            codes[c] = ++code;
        return codes;
    }

    private static void Add<T>(BlobWriter blob, LexiconSection section, ReadOnlySpan<T> elements)
        where T : unmanaged
    {
        if (blob.Count != (int)section)
            throw new InvalidOperationException($"{section} is out of order.");
        blob.Add(elements);
    }
}
