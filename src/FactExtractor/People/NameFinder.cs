using FactExtractor.Rules;
using FactExtractor.Text;

namespace FactExtractor.People;

/// <summary>Finds the names of a text: weighs every span that may be one, then takes the spans that together are most likely.</summary>
/// <remarks>
/// A name competes with the words that the same characters would be in running text (a class-based language model, after
/// Gao, Li, Wu and Huang 2005); its surroundings add to the odds. What is sure in one place of an article counts in all.
/// Reused from text to text.
/// </remarks>
internal sealed class NameFinder
{
    private const int LongestForeignName = 9;

    private readonly PersonLexicons _lexicons;
    private readonly NameModel _model;
    private readonly NameOdds _odds;
    private readonly NameCues _cues;
    private readonly NameCandidates _candidates = new();
    private readonly ArticleOdds _articleOdds;
    private readonly ThingNames _things;
    private readonly NameSchedule _schedule = new();
    private readonly List<FoundName> _names = [];
    private readonly ulong _listedClasses;
    private string _characters = "";
    private bool[] _taken = [];

    /// <summary>A finder.</summary>
    /// <param name="lexicons">The lexicons.</param>
    /// <param name="surroundings">What stands around the offsets of a text; they are read before the finder is asked.</param>
    public NameFinder(PersonLexicons lexicons, NameSurroundings surroundings)
    {
        _lexicons = lexicons;
        _model = lexicons.Model;
        _odds = new NameOdds(lexicons, surroundings);
        _cues = surroundings.Cues;
        _things = new ThingNames(lexicons, _cues);
        _articleOdds = new ArticleOdds(_cues, _things, _candidates);
        _listedClasses = LexemeTable.BitOf(lexicons.KnownName) | LexemeTable.BitOf(lexicons.MinorityName);
    }

    /// <summary>The names of a text, in reading order, not overlapping; valid until the next call.</summary>
    /// <param name="text">The text.</param>
    /// <param name="fixedNames">Names found by their form, which stand whatever the odds.</param>
    public List<FoundName> Find(TextAnalysis text, List<FoundName> fixedNames)
    {
        _characters = text.Clean.Simplified;
        _odds.Read(text);
        _things.Read(text);
        _candidates.Reset(fixedNames);
        Take(fixedNames);
        for (var start = 0; start < _characters.Length; start++)
        {
            if (_taken[start])
                continue;
            var roles = _model.RolesOf(_characters[start]);
            if (roles != NameRoles.None)
                AddByModel(text.Lexemes, start, roles);
            if (_cues.TitleBefore(start) > 1)
                AddUnknown(text, start);
            if (text.Lexemes.MayHaveAnyAt(start, _listedClasses) && IsHan(_characters[start]))
                AddListed(text.Lexemes, start);
        }

        _articleOdds.Apply(_characters);
        _schedule.Choose(_candidates.All, _characters.Length, _names);
        if (_articleOdds.Prefer(_names, _characters))
            _schedule.Choose(_candidates.All, _characters.Length, _names);
        return _names;
    }

    private void Take(List<FoundName> names)
    {
        if (_taken.Length <= _characters.Length)
            _taken = new bool[2 * (_characters.Length + 1)];
        Array.Clear(_taken, 0, _characters.Length + 1);
        foreach (var name in names)
            _taken.AsSpan(name.Span.Start, name.Span.Length).Fill(true);
    }

    private void AddByModel(LexemeTable lexemes, int start, NameRoles roles)
    {
        if ((roles & NameRoles.Surname) != NameRoles.None)
        {
            AddChinese(start, start + 1);
            AddHui(lexemes, start);
        }

        if ((roles & NameRoles.BeginsCompoundSurname) != NameRoles.None)
            AddChinese(start, start + 2);
        if ((roles & NameRoles.BeginsJapaneseSurname) != NameRoles.None)
        {
            AddJapanese(start, start + 2);
            AddJapanese(start, start + 3);
        }

        if ((roles & NameRoles.Foreign) != NameRoles.None)
            AddForeign(start);
    }

    private void AddChinese(int start, int surnameEnd)
    {
        if (!IsOpen(surnameEnd) || !_model.TryGetSurname(_characters.AsSpan(start..surnameEnd), out var surname))
            return;
        for (var end = surnameEnd + 1; end <= surnameEnd + 2 && IsOpen(end - 1); end++)
        {
            var isTwo = end == surnameEnd + 1;
            var asName = surname + _model.Given(_characters.AsSpan(surnameEnd..end));
            _candidates.Add(start, end, isTwo ? NameKind.Two : NameKind.Three, _odds.OfChinese(asName, start, end, isTwo));
        }
    }

    private void AddJapanese(int start, int surnameEnd)
    {
        const double RarerThanChinese = -6;
        if (!IsOpen(surnameEnd) || !_model.IsJapaneseSurname(_characters.AsSpan(start..surnameEnd)))
            return;
        for (var end = surnameEnd + 1; end <= surnameEnd + 3 && IsOpen(end - 1); end++)
        {
            var asName = RarerThanChinese + _model.JapaneseGiven(_characters.AsSpan(surnameEnd..end));
            _candidates.Add(start, end, NameKind.Japanese, _odds.OfJapanese(asName, start, surnameEnd, end));
        }
    }

    private void AddForeign(int start)
    {
        for (var end = start + 2; end <= start + LongestForeignName && IsOpen(end - 1) && _model.IsForeign(_characters[end - 1]); end++)
            _candidates.Add(start, end, NameKind.Foreign, _odds.OfForeign(_model.Foreign(_characters.AsSpan(start..end)), start, end));
    }

    /// <summary>Adds known names, and minority names of one or more listed given names (扎西次仁).</summary>
    private void AddListed(LexemeTable lexemes, int start)
    {
        for (var i = lexemes.FirstAt(start); i >= 0; i = lexemes.NextAt(i))
        {
            ref readonly var lexeme = ref lexemes[i];
            if (lexeme.Class == _lexicons.KnownName)
                _candidates.Add(start, lexeme.End, NameKind.Known, _odds.OfKnown(start, lexeme.End, _lexicons.IsUnsure(lexeme)));
            else if (lexeme.Class == _lexicons.MinorityName)
                AddMinority(lexemes, start, lexeme.End, pieces: 1);
        }
    }

    /// <summary>
    /// Adds after a title the words that the segmenter takes for a person, whatever they begin with: 副厅长【丹正加】; after a post those that the dictionary
    /// lacks, too: 代表【涅边贾】.
    /// </summary>
    private void AddUnknown(TextAnalysis text, int start)
    {
        const int Longest = 5;
        var token = text.Tokens[text.TokenIndexAt(start)];
        if (token.Start != start)
            return;
        var isPost = _cues.IsPostBefore(start);
        for (var end = token.End; end <= start + Longest && IsOpen(end - 1); end = text.Tokens[text.TokenIndexAt(end)].End)
        {
            if (isPost ? end - start > 1 : end == token.End && token.Length == 3 && token.Tag.IsPerson())
                _candidates.Add(start, end, NameKind.Minority, _odds.OfUnknown(start, end));
            if (end == _characters.Length)
                break;
        }
    }

    /// <summary>Adds a surname and a listed given name, of the Hui and their neighbours (【韩尤素夫】) or beside a title: 校长【包乌日图】.</summary>
    private void AddHui(LexemeTable lexemes, int start)
    {
        if (!_model.IsMostlyFunctionWord(_characters[start]) && lexemes.TryGetLongest(start + 1, _lexicons.MinorityName, out var given)
            && (_lexicons.IsHui(given) || (given.End > start + 2 && (_cues.TitleBefore(start) > 1 || _cues.TitleAt(given.End) > 1))))
            _candidates.Add(start, given.End, NameKind.Minority, _odds.OfMinority(start, given.End, pieces: 2));
    }

    private void AddMinority(LexemeTable lexemes, int start, int end, int pieces)
    {
        const int MostPieces = 3;
        _candidates.Add(start, end, NameKind.Minority, _odds.OfMinority(start, end, pieces));
        if (pieces < MostPieces && lexemes.TryGetLongest(end, _lexicons.MinorityName, out var next))
            AddMinority(lexemes, start, next.End, pieces + 1);
    }

    /// <summary>Whether a character may belong to a name.</summary>
    private bool IsOpen(int offset) => offset < _characters.Length && !_taken[offset] && IsHan(_characters[offset]);

    /// <summary>Whether a character is Chinese, of the rare ones of extension A, too: 㛃.</summary>
    private static bool IsHan(char c) => c is (>= '\u4e00' and <= '\u9fff') or (>= '\u3400' and <= '\u4dbf');
}
