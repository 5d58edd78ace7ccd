namespace FactExtractor.Segmentation;

/// <summary>Cuts Chinese text into words, exactly as Python jieba 0.42.1.</summary>
/// <remarks>
/// Every instance has its own user words over the one shared dictionary. Many threads may cut with one instance, also while another adds words to it:
/// a call sees all the words of one moment.
/// </remarks>
public sealed class JiebaSegmenter
{
    private readonly SpareBuffer _spare = new();
    private readonly Lock _writing = new();
    private volatile Vocabulary _vocabulary = Vocabulary.Standard;

    /// <summary>The words of this moment.</summary>
    internal Vocabulary Vocabulary => _vocabulary;

    /// <summary>The sum of the frequencies of all words.</summary>
    public long TotalFrequency => _vocabulary.Total;

    /// <summary>How often a word occurs among <see cref="TotalFrequency"/>; 0 if it is none.</summary>
    public long FrequencyOf(ReadOnlySpan<char> word) => _vocabulary.FrequencyOf(word) ?? 0;

    /// <summary>Cuts a text into words (<c>jieba.cut</c>). Every character belongs to exactly one token.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Receives the tokens, without tags, in place of those before.</param>
    /// <param name="hmm">Whether unknown words are found by the model; otherwise their characters are words.</param>
    public void Cut(ReadOnlySpan<char> text, TokenBuffer tokens, bool hmm = true)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        tokens.Clear();
        PathCutter<WordMode>.Cut(_vocabulary, text, tokens, hmm);
    }

    /// <summary>Finds all words of a text, also those that overlap (full mode, <c>jieba.cut(text, cut_all=True)</c>).</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Receives the tokens in place of those before. As in jieba, there are empty ones around blanks.</param>
    public void CutAll(ReadOnlySpan<char> text, TokenBuffer tokens)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        tokens.Clear();
        var vocabulary = _vocabulary;
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            while (i < text.Length && CharacterClass.IsCutBlock(text[i]))
                i++;
            if (i > start)
            {
                FullMode.CutBlock(vocabulary, text[start..i], start, tokens);
                continue;
            }

            while (i < text.Length && !CharacterClass.IsCutBlock(text[i]))
                i++;
            FullMode.CutBetween(text[start..i], start, tokens);
        }
    }

    /// <summary>Cuts a text into words and adds before each the words of two and of three characters within it (<c>jieba.cut_for_search</c>).</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Receives the tokens in place of those before.</param>
    /// <param name="hmm">Whether unknown words are found by the model.</param>
    public void CutForSearch(ReadOnlySpan<char> text, TokenBuffer tokens, bool hmm = true)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        tokens.Clear();
        var vocabulary = _vocabulary;
        var words = _spare.Take();
        words.Clear();
        PathCutter<WordMode>.Cut(vocabulary, text, words, hmm);
        foreach (var word in words.Tokens)
        {
            for (var length = 2; length <= 3 && length < word.Length; length++)
            {
                for (var start = word.Start; start + length <= word.End; start++)
                {
                    if (vocabulary.IsWord(text.Slice(start, length)))
                        tokens.Add(start, start + length);
                }
            }

            tokens.Add(word.Start, word.End);
        }

        _spare.PutBack(words);
    }

    /// <summary>The words of a text (<c>jieba.cut</c>).</summary>
    /// <param name="text">The text.</param>
    /// <param name="cutAll">Whether to find all words, see <see cref="CutAll(string)"/>.</param>
    /// <param name="hmm">Whether unknown words are found by the model; without effect on the full mode.</param>
    public IReadOnlyList<string> Cut(string text, bool cutAll = false, bool hmm = true)
        => cutAll ? CutAll(text) : Words(text, tokens => Cut(text, tokens, hmm));

    /// <summary>All words of a text, also those that overlap (full mode).</summary>
    public IReadOnlyList<string> CutAll(string text) => Words(text, tokens => CutAll(text, tokens));

    /// <summary>The words of a text for a search engine's index (<c>jieba.cut_for_search</c>): before each word the shorter words within it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="hmm">Whether unknown words are found by the model.</param>
    public IReadOnlyList<string> CutForSearch(string text, bool hmm = true) => Words(text, tokens => CutForSearch(text, tokens, hmm));

    /// <summary>The words of a text and where they are (<c>jieba.tokenize</c>), in UTF-16 offsets.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mode">Whether to add the shorter words within a word.</param>
    /// <param name="hmm">Whether unknown words are found by the model.</param>
    public IReadOnlyList<Token> Tokenize(string text, TokenizerMode mode = TokenizerMode.Default, bool hmm = true)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = new TokenBuffer();
        if (mode == TokenizerMode.Search)
            CutForSearch(text, tokens, hmm);
        else
            Cut(text, tokens, hmm);
        return tokens.Tokens.ToArray();
    }

    /// <summary>Adds the words of a file (<c>load_userdict</c>): UTF-8, one a line, <c>word [frequency] [tag]</c>. All are added or none.</summary>
    /// <param name="userDictFile">The path of the file.</param>
    /// <exception cref="InvalidDataException">A line is not UTF-8 or its frequency is too large; the message names the file and the line.</exception>
    public void LoadUserDict(string userDictFile)
        => AddWords(UserDictionary.Read(userDictFile));

    /// <summary>Adds a word or changes it (<c>add_word</c>). For many words <see cref="AddWords"/> is faster: each call copies the words added so far.</summary>
    /// <param name="word">The word.</param>
    /// <param name="freq">How often it occurs among the dictionary's 60 million; 0 deletes it; null takes the least that lets it be cut as a whole.</param>
    /// <param name="tag">Its tag; null leaves the tag it has.</param>
    public void AddWord(string word, long? freq = null, string? tag = null) => AddWords([new UserDictionaryEntry(word, freq, tag)]);

    /// <summary>Adds or changes words one after the other, as <see cref="AddWord"/>; who cuts meanwhile sees all of them or none.</summary>
    /// <param name="words">The words.</param>
    public void AddWords(IEnumerable<UserDictionaryEntry> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var entries = words.ToList();
        if (entries.Count == 0)
            return;

        lock (_writing)
        {
            var changed = _vocabulary.Copy();
            foreach (var (word, frequency, tag) in entries)
            {
                ArgumentException.ThrowIfNullOrEmpty(word, nameof(words));
                if (frequency is { } given)
                    ArgumentOutOfRangeException.ThrowIfNegative(given, nameof(words));
                changed.Set(word, frequency ?? Suggest(changed, word), string.IsNullOrEmpty(tag) ? null : Tag.Parse(tag));
            }

            _vocabulary = changed;
        }
    }

    /// <summary>Deletes a word (<c>del_word</c>): it is not cut as a whole any more, unless the tagged model builds it from unknown characters.</summary>
    public void DeleteWord(string word) => AddWord(word, 0);

    /// <summary>The least frequency that lets a word be cut as a whole (<c>suggest_freq</c>).</summary>
    /// <param name="word">The word.</param>
    /// <param name="tune">Whether to give the word this frequency.</param>
    public long SuggestFreq(string word, bool tune = false)
    {
        ArgumentException.ThrowIfNullOrEmpty(word);
        var frequency = Suggest(_vocabulary, word);
        if (tune)
            AddWord(word, frequency);
        return frequency;
    }

    /// <summary>The largest frequency of a word that lets it be cut into parts (<c>suggest_freq</c>).</summary>
    /// <param name="segments">The parts.</param>
    /// <param name="tune">Whether to give the word this frequency.</param>
    public long SuggestFreq(IEnumerable<string> segments, bool tune = false)
    {
        ArgumentNullException.ThrowIfNull(segments);
        var parts = segments.ToList();
        var word = string.Concat(parts);
        ArgumentException.ThrowIfNullOrEmpty(word, nameof(segments));
        var words = _vocabulary;
        var share = parts.Aggregate(1.0, (product, part) => product * ((words.FrequencyOf(part) ?? 1) / (double)words.Total));
        var frequency = Math.Min((long)(share * words.Total), words.FrequencyOf(word) ?? 0);
        if (tune)
            AddWord(word, frequency);
        return frequency;
    }

    private string[] Words(string text, Action<TokenBuffer> cut)
    {
        ArgumentNullException.ThrowIfNull(text);
        var buffer = _spare.Take();
        cut(buffer);
        var words = new string[buffer.Count];
        for (var i = 0; i < words.Length; i++)
            words[i] = text[buffer[i].Start..buffer[i].End];
        _spare.PutBack(buffer);
        return words;
    }

    private static long Suggest(Vocabulary words, string word)
    {
        var tokens = new TokenBuffer();
        PathCutter<WordMode>.Cut(words, word, tokens, hmm: false);
        var share = 1.0;
        foreach (var token in tokens.Tokens)
            share *= (words.FrequencyOf(word.AsSpan(token.Start, token.Length)) ?? 1) / (double)words.Total;
        return Math.Max((long)(share * words.Total) + 1, words.FrequencyOf(word) ?? 1);
    }
}
