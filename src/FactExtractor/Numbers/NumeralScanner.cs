using FactExtractor.Text;

namespace FactExtractor.Numbers;

/// <summary>Reads the single numeral that begins at a place of a text. Each character is looked at a bounded number of times.</summary>
internal ref struct NumeralScanner(ReadOnlySpan<char> text, ReadOnlySpan<TextSpan> blocked)
{
    // Longer sequences are ids; with multipliers a decimal could not hold them.
    private const int MaxSequence = 16;
    private const int MaxDecimals = 8;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly ReadOnlySpan<TextSpan> _blocked = blocked;
    private int _nextBlocked;

    /// <summary>Reads the numeral at a place. Places must ascend from call to call.</summary>
    /// <param name="start">Where it begins.</param>
    /// <param name="numeral">The numeral; when there is none, only its end is set: where to look further.</param>
    public bool TryRead(int start, out Numeral numeral)
    {
        while (_nextBlocked < _blocked.Length && _blocked[_nextBlocked].End <= start)
            _nextBlocked++;
        if (_nextBlocked < _blocked.Length && _blocked[_nextBlocked].Start <= start)
        {
            numeral = new Numeral { End = _blocked[_nextBlocked].End };
            return false;
        }

        if (!TryReadCardinal(start, out numeral))
            return false;
        if (TryReadFraction(numeral, out var fraction))
            numeral = fraction;
        return true;
    }

    /// <summary>Reads what makes a share of a numeral: 百分之五, 三分之一, 四又二分之一, 一半.</summary>
    private readonly bool TryReadFraction(in Numeral first, out Numeral fraction)
    {
        fraction = default;
        if (Is(first.End, '半') && first.End - first.Start == 1 && first.Form == NumberForm.Chinese && first.Bounds.Low == 1)
        {
            fraction = new Numeral(first.Start, first.End + 1, Bounds.Of(0.5m), Approximation.Exact, NumberForm.Fraction);
            return true;
        }

        var whole = 0m;
        var denominator = first;
        if (Is(first.End, '又') && IsNumeral(first.End + 1) && TryReadCardinal(first.End + 1, out denominator))
            whole = first.Bounds.Low;
        var isShare = Is(denominator.End, '分') && Is(denominator.End + 1, '之') && denominator.Approximation == Approximation.Exact;
        if (!isShare || denominator.Bounds.Low < 2 || !IsNumeralOrSome(denominator.End + 2) || !TryReadCardinal(denominator.End + 2, out var part))
            return false;
        var isPercent = denominator.Bounds.Low == 100 && whole == 0;
        var bounds = isPercent ? part.Bounds : Bounds.Of(whole) + part.Bounds.DividedBy(denominator.Bounds.Low);
        var form = isPercent ? NumberForm.Percent : NumberForm.Fraction;
        fraction = new Numeral(first.Start, part.End, bounds, part.Approximation, form);
        return true;
    }

    /// <summary>Reads a numeral without 分之.</summary>
    private readonly bool TryReadCardinal(int start, out Numeral numeral)
    {
        switch (_text[start])
        {
            case '半':
                numeral = new Numeral(start, start + 1, Bounds.Of(0.5m), Approximation.Exact, NumberForm.Half);
                return true;
            case '几' or '幾' or '数' or '數' or '好':
                return TryReadIndefinite(start, out numeral);
            case '点' or '點':
                return TryReadPointFirst(start, out numeral);
            case '百' or '千' or '万' or '萬' when TryReadRoughly(start, out numeral):
                return true;
            case '廿' or '卅' or '卌':
                return TryReadTens(start, out numeral);
            case var c when ChineseNumeral.ArabicDigit(c) >= 0 && !ArabicLiteral.TryRead(_text, start, out var literal):
                numeral = new Numeral { End = literal.End };
                return false;
            default:
                return IsDigitSequence(start, out var end) ? TryReadSequence(start, end, out numeral) : TryReadPositional(start, out numeral);
        }
    }

    /// <summary>Reads 几, 数十, 好几百万: 2 to 9 times the multipliers, up to just below the next power of ten.</summary>
    private readonly bool TryReadIndefinite(int start, out Numeral numeral)
    {
        numeral = new Numeral { End = start + 1 };
        var isSeveral = _text[start] == '好';
        var i = isSeveral ? start + 1 : start;
        if (!IsSome(i) && (isSeveral || _text[i] is not ('数' or '數')))
            return false;
        i++;
        var small = SmallMultiplierAt(i, isArabic: false);
        if (small > 0)
            i++;
        var scale = Math.Max(small, 1) * ReadGroupScale(ref i, isArabic: false);
        if (scale == 1 && IsNumeral(i))
            return false;
        if (scale > 1 && IsMoreAt(i))
            i++;
        numeral = new Numeral(start, i, new Bounds(2 * scale, (10 * scale) - 1), Approximation.Range, NumberForm.Approximate);
        return true;
    }

    /// <summary>Reads 百八十, 千八百, 万八千 (that much or somewhat less) and 百十 (about a hundred).</summary>
    private readonly bool TryReadRoughly(int start, out Numeral numeral)
    {
        var (length, bounds) = _text[start..] switch
        {
            ['百', '八', '十', ..] => (3, new Bounds(80, 100)),
            ['千', '八', '百', ..] => (3, new Bounds(800, 1000)),
            ['万' or '萬', '八', '千', ..] => (3, new Bounds(8000, 10_000)),
            ['百', '十', ..] => (2, Bounds.Of(100)),
            _ => (0, default),
        };
        var end = start + length;
        var approximation = bounds.Low == bounds.High ? Approximation.About : Approximation.Range;
        numeral = new Numeral(start, IsMoreAt(end) ? end + 1 : end, bounds, approximation, NumberForm.Approximate);
        return length > 0 && !IsNumeral(end);
    }

    /// <summary>Reads 点五, which says 0.5, where nothing before it could make 点 a word or a time of day.</summary>
    private readonly bool TryReadPointFirst(int start, out Numeral numeral)
    {
        numeral = new Numeral { End = start + 1 };
        if ((start > 0 && char.IsLetterOrDigit(_text[start - 1])) || !TryReadDecimals(start, out var decimals, out var end))
            return false;
        numeral = new Numeral(start, end, Bounds.Of(decimals), Approximation.Exact, NumberForm.Compound);
        return true;
    }

    /// <summary>Whether digits stand here that are read one by one, as in 二〇二一, and not two that mean a range (三四).</summary>
    private readonly bool IsDigitSequence(int start, out int end)
    {
        end = start;
        while (SequenceDigit(end) >= 0)
            end++;
        var count = end - start;
        return count > 2 || (count == 2 && !IsPair(start) && !IsMultiplier(end));
    }

    private readonly bool TryReadSequence(int start, int end, out Numeral numeral)
    {
        numeral = new Numeral { End = end };
        if (end - start > MaxSequence)
            return false;
        var value = 0m;
        for (var i = start; i < end; i++)
            value = (value * 10) + SequenceDigit(i);
        numeral = new Numeral(start, end, Bounds.Of(value), Approximation.Exact, NumberForm.DigitSequence) { Digits = end - start };
        return true;
    }

    /// <summary>The digit at a place of a sequence, or -1. 二0二一 and 二O二一 are common ways to type 二〇二一; 两 is never read digit by digit.</summary>
    private readonly int SequenceDigit(int i)
    {
        if (i >= _text.Length || _text[i] is '两' or '兩')
            return -1;
        var isTypedZero = _text[i] is '0' or '０' or 'O' or 'Ｏ' && i > 0 && ChineseNumeral.Digit(_text[i - 1]) >= 0;
        return isTypedZero ? 0 : ChineseNumeral.Digit(_text[i]);
    }

    /// <summary>Reads a numeral of coefficients and multipliers: 二十一, 3千多万, 1.2万亿, 两百五, 三四百, 十几万, 3,500.</summary>
    /// <remarks>It is a sum of groups in descending order, each a number below 万 times its 万, 亿 or 兆.</remarks>
    private readonly bool TryReadPositional(int start, out Numeral numeral)
    {
        numeral = new Numeral { End = start + 1 };
        if (!TryReadGroup(start, isFirst: true, out var first))
            return false;
        var sum = first.Bounds * first.Scale;
        var last = first;
        while (last.Scale > 1 && last.IsExact)
        {
            var isAfterZero = IsZero(last.End) && IsNumeralOrSome(last.End + 1);
            if (!TryReadGroup(isAfterZero ? last.End + 1 : last.End, isFirst: false, out var next))
                break;
            // 三万五 is 35,000, 三万零五 is not; in 八万三千亿, 亿 counts for all before it.
            if (next.Scale < last.Scale)
                sum += next.Bounds * (next.IsLoneDigit && !isAfterZero ? last.Scale / 10 : next.Scale);
            else if (last.End == first.End && last.Scale == 10_000 && next.Scale == 100_000_000)
                sum = (sum + next.Bounds) * next.Scale;
            else
                break;
            last = next with { IsMixed = last.IsMixed || next.IsMixed || next.IsArabic != first.IsArabic };
        }

        var isOneGroup = last.End == first.End;
        numeral = new Numeral(start, last.End, sum, last.Approximation, FormOf(first, last))
        {
            Digits = isOneGroup && first.Scale == 1 ? first.Digits : 0,
            HasLeadingZero = first.HasLeadingZero,
            Point = isOneGroup && first.Scale == 1 ? first.Point : 0,
            DigitScale = isOneGroup ? first.DigitScale * first.Scale : 0,
            GroupScale = first.Scale,
        };
        return true;
    }

    private static NumberForm FormOf(in NumeralPart first, in NumeralPart last)
    {
        if (!last.IsExact)
            return NumberForm.Approximate;
        if (first.IsBare)
            return NumberForm.Bare;
        if (first.Digits > 0 && first.Scale == 1)
            return NumberForm.Arabic;
        return last.IsMixed || first.IsArabic || first.Point > 0 ? NumberForm.Compound : NumberForm.Chinese;
    }

    /// <summary>Reads a number below 万 with its 万, 亿 or 兆: 3千万, 十几亿, 1.2万多, 10多万; or 万, 亿 and 万亿 alone.</summary>
    private readonly bool TryReadGroup(int start, bool isFirst, out NumeralPart group)
    {
        if (!TryReadSection(start, isFirst, out group))
            group = new NumeralPart(start, Bounds.Of(1)) { IsBare = true };
        var end = group.End;
        var isMore = group.IsRound && IsMoreAt(end);
        if (isMore)
            end++;
        var scale = ReadGroupScale(ref end, group.IsArabic);
        if (scale > 1 && group.IsExact && !isMore && IsMoreAt(end))
        {
            isMore = true;
            end++;
            // 五万多亿
            if (scale == 10_000 && end < _text.Length && ChineseNumeral.BigMultiplier(_text[end]) == 100_000_000)
                scale *= ReadGroupScale(ref end, group.IsArabic);
        }

        var isEmpty = group.End == start && (scale == 1 || !isFirst);
        group = group with { End = end, Scale = scale, IsMore = isMore };
        return !isEmpty;
    }

    /// <summary>Reads a number below 万, or one in Arabic digits: 3千, 二十一, 三四百, 1.2.</summary>
    private readonly bool TryReadSection(int start, bool isFirst, out NumeralPart section)
    {
        section = default;
        var lastMultiplier = 10_000;
        var next = start;
        while (TryReadCoefficient(next, lastMultiplier, isFirst && next == start, out var coefficient))
        {
            var multiplier = MultiplierOf(coefficient);
            if (multiplier >= lastMultiplier)
                break;
            var isFirstTerm = section.End == 0;
            var end = multiplier > 1 ? coefficient.End + 1 : coefficient.End;
            // 两百五 is 250, 两百零五 and 百五 are not.
            var isElliptical = coefficient.IsLoneDigit && lastMultiplier is 100 or 1000 && next == section.End && !section.IsBare;
            var factor = multiplier > 1 ? multiplier : isElliptical ? lastMultiplier / 10 : 1;
            section = coefficient with
            {
                End = end,
                Bounds = section.Bounds + (coefficient.Bounds * factor),
                IsBare = coefficient.IsBare && (isFirstTerm || section.IsBare),
                IsArabic = isFirstTerm ? coefficient.IsArabic : section.IsArabic,
                IsMixed = section.IsMixed || coefficient.IsMixed || (!isFirstTerm && coefficient.IsArabic != section.IsArabic),
                IsRound = multiplier > 1 ? !coefficient.IsFuzzy : coefficient.IsRound,
                Digits = multiplier > 1 || !isFirstTerm ? 0 : coefficient.Digits,
                DigitScale = isFirstTerm ? coefficient.DigitScale * multiplier : 0,
            };
            if (multiplier == 1)
                return true;
            lastMultiplier = multiplier;
            next = IsZero(end) && IsNumeralOrSome(end + 1) ? end + 1 : end;
        }

        if (section.End == 0)
            return false;
        if (!section.IsArabic && TryReadDecimals(section.End, out var decimals, out var decimalsEnd))
            section = section with { Bounds = section.Bounds + Bounds.Of(decimals), Point = section.End, End = decimalsEnd, IsRound = false, DigitScale = 0 };
        return true;
    }

    /// <summary>Reads what stands before 十, 百, 千, or the last digit: a digit, two that mean a range, 几 after 十, Arabic digits; 1 when nothing does.</summary>
    private readonly bool TryReadCoefficient(int i, int lastMultiplier, bool isStart, out NumeralPart coefficient)
    {
        coefficient = default;
        if (i >= _text.Length || IsBlockedWithin(i))
            return false;
        var c = _text[i];
        if (ChineseNumeral.ArabicDigit(c) >= 0)
            return TryReadArabicCoefficient(i, lastMultiplier, isStart, out coefficient);
        if (IsSome(i) && lastMultiplier == 10)
        {
            coefficient = new NumeralPart(i + 1, new Bounds(1, 9));
            return true;
        }

        var small = SmallMultiplierAt(i, isArabic: false);
        if (small > 0)
        {
            coefficient = new NumeralPart(i, Bounds.Of(1)) { IsBare = small > 10 };
            return small == 10 || isStart;
        }

        var digit = ChineseNumeral.Digit(c);
        var isLiang = c is '两' or '兩';
        if (digit < 0 || (digit == 0 && !isStart) || (isLiang && !isStart && !IsMultiplier(i + 1)))
            return false;
        if (IsPair(i))
        {
            coefficient = new NumeralPart(i + 2, new Bounds(digit, ChineseNumeral.Digit(_text[i + 1]))) { DigitScale = 1 };
            return true;
        }

        if (isStart && IsPairApart(i))
        {
            coefficient = new NumeralPart(i + 3, new Bounds(digit, digit + 1)) { DigitScale = 1 };
            return true;
        }

        coefficient = new NumeralPart(i + 1, Bounds.Of(digit)) { DigitScale = digit > 0 ? 1 : 0 };
        if (TryReadDecimals(i + 1, out var decimals, out var end))
            coefficient = new NumeralPart(end, Bounds.Of(digit + decimals)) { Point = i + 1 };
        return true;
    }

    private readonly bool TryReadArabicCoefficient(int i, int lastMultiplier, bool isStart, out NumeralPart coefficient)
    {
        coefficient = default;
        if (!ArabicLiteral.TryRead(_text, i, out var literal) || (!isStart && (!literal.IsInteger || literal.Value >= lastMultiplier)))
            return false;
        coefficient = new NumeralPart(literal.End, Bounds.Of(literal.Value))
        {
            IsArabic = true,
            IsMixed = literal.Digits == 0,
            IsRound = literal.Value >= 10,
            HasLeadingZero = literal.HasLeadingZero,
            Digits = literal.Digits,
            DigitScale = literal.Digits == 1 && !isStart ? 1 : 0,
        };
        // 30几
        if (IsSome(literal.End) && literal.Digits > 1 && literal.Value % 10 == 0)
            coefficient = new NumeralPart(literal.End + 1, coefficient.Bounds + new Bounds(1, 9)) { IsArabic = true };
        return true;
    }

    /// <summary>Reads 廿三, as days of the lunar calendar are still written.</summary>
    private readonly bool TryReadTens(int start, out Numeral numeral)
    {
        var hasUnits = start + 1 < _text.Length && ChineseNumeral.Digit(_text[start + 1]) > 0;
        var units = hasUnits ? ChineseNumeral.Digit(_text[start + 1]) : 0;
        var value = Bounds.Of(ChineseNumeral.Tens(_text[start]) + units);
        numeral = new Numeral(start, hasUnits ? start + 2 : start + 1, value, Approximation.Exact, NumberForm.Chinese);
        return true;
    }

    /// <summary>The 十, 百 or 千 after a coefficient; 1 when there is none that can belong to it.</summary>
    private readonly int MultiplierOf(in NumeralPart coefficient)
    {
        var multiplier = SmallMultiplierAt(coefficient.End, coefficient.IsArabic);
        // 3百, 12千; but 2021十大 and 2020百强 are years.
        var isMultiplied = coefficient.IsArabic
            ? multiplier > 10 && (coefficient.Bounds.High < multiplier / 10 || IsHectares(coefficient.End + 1)) && !coefficient.HasLeadingZero
            : multiplier > 0 && coefficient.Point == 0;
        return isMultiplied ? multiplier : 1;
    }

    /// <summary>Whether 公顷 stands here, which statistics give by the thousand: 286.5千公顷.</summary>
    private readonly bool IsHectares(int i) => _text[i..] is ['公', '顷' or '頃', ..];

    /// <summary>The 十, 百 or 千 at a place; 0 when there is none or it begins a unit: 5千克, 800千伏, 1000百帕, 3千米 (but 三千米 is 3000 metres).</summary>
    private readonly int SmallMultiplierAt(int i, bool isArabic)
    {
        if (i >= _text.Length || ChineseNumeral.SmallMultiplier(_text[i]) is not (> 0 and var multiplier))
            return 0;
        var isUnit = multiplier >= 100 && _text[(i + 1)..] switch
        {
            ['克', '拉', ..] or ['卡', '路', ..] => false,
            ['克' or '瓦' or '伏' or '卡' or '帕' or '赫' or '焦', ..] => true,
            ['字', '节', ..] or ['比', '特', ..] => true,
            ['米', ..] => isArabic,
            _ => false,
        };
        return isUnit ? 0 : multiplier;
    }

    /// <summary>Reads 万, 亿, 万亿 or 兆; 1 when there is none.</summary>
    private readonly decimal ReadGroupScale(ref int i, bool isArabic)
    {
        var scale = i < _text.Length ? ChineseNumeral.BigMultiplier(_text[i]) : 0;
        if (scale == 0 || (scale > 100_000_000 && !IsTrillion(i, isArabic)))
            return 1;
        i++;
        if (scale == 10_000 && i < _text.Length && ChineseNumeral.BigMultiplier(_text[i]) == 100_000_000)
        {
            scale *= 100_000_000;
            i++;
        }

        return scale;
    }

    // 兆 is also mega: 1000兆宽带, 50兆瓦. After Arabic digits it is 10¹² only before a currency.
    private readonly bool IsTrillion(int i, bool isArabic) => _text[(i + 1)..] switch
    {
        ['元' or '日' or '韩' or '韓' or '美' or '新' or '台' or '港' or '欧' or '余' or '多', ..] => true,
        ['瓦' or '赫' or '字' or '比' or '帕' or '焦' or '欧' or '伏', ..] => false,
        _ => !isArabic,
    };

    /// <summary>Reads 点 and the digits after it, unless they go on to a number of minutes: 三点五 but not 三点五十.</summary>
    private readonly bool TryReadDecimals(int i, out decimal decimals, out int end)
    {
        decimals = 0;
        end = i;
        if (!Is(i, '点') && !Is(i, '點'))
            return false;
        var unit = 1m;
        var digitsEnd = i + 1;
        while (digitsEnd < _text.Length && digitsEnd - i <= MaxDecimals && _text[digitsEnd] is not ('两' or '兩')
            && ChineseNumeral.Digit(_text[digitsEnd]) is >= 0 and var digit)
        {
            unit /= 10;
            decimals += digit * unit;
            digitsEnd++;
        }

        if (digitsEnd == i + 1 || SmallMultiplierAt(digitsEnd, isArabic: false) > 0)
            return false;
        end = digitsEnd;
        return true;
    }

    /// <summary>Whether two digits here mean a range: 三四, 八九, 一两, 三五.</summary>
    private readonly bool IsPair(int i)
    {
        if (i + 1 >= _text.Length)
            return false;
        var first = ChineseNumeral.Digit(_text[i]);
        var second = ChineseNumeral.Digit(_text[i + 1]);
        return first > 0 && (second == first + 1 || (first == 3 && second == 5)) && SequenceDigit(i + 2) < 0;
    }

    /// <summary>Whether two digits here mean a range although 、 stands between them: 三、四个, 七、八十人, but not 一、二类 and 三、四年级.</summary>
    private readonly bool IsPairApart(int i)
    {
        if (i + 3 >= _text.Length || _text[i + 1] != '、' || (i > 0 && _text[i - 1] is '、' or '第'))
            return false;
        var (first, second) = (ChineseNumeral.Digit(_text[i]), ChineseNumeral.Digit(_text[i + 2]));
        var isCounted = _text[(i + 3)..] switch
        {
            ['年', '级', ..] or ['人', '民' or '大', ..] => false,
            ['十' or '百' or '千' or '万' or '个' or '名' or '位' or '人' or '天' or '年' or '里' or '家' or '户' or '辆' or '台' or '倍' or '米' or '岁' or '元', ..] => true,
            ['公', '里' or '斤', ..] or ['小', '时', ..] or ['分', '钟', ..] => true,
            _ => false,
        };
        return isCounted && first >= 1 && second == first + 1 && (first > 1 || _text[i + 2] is '两' or '兩');
    }

    /// <summary>Whether 多, 余 or 来 stands here and says that there is more: 10来个, but not 来自 or 100来.</summary>
    private readonly bool IsMoreAt(int i)
    {
        if (i >= _text.Length)
            return false;
        if (_text[i] is '多' or '余' or '餘')
            return _text[i..] is not ['多', '米', '尼', '加', ..];
        var isRoundBefore = i > 0 && ChineseNumeral.ArabicDigit(_text[i - 1]) <= 0;
        return isRoundBefore && _text[i] is '来' or '來' && i + 1 < _text.Length && char.IsLetter(_text[i + 1])
            && _text[i + 1] is not ('自' or '到' or '源' or '访' or '往' or '回' or '临' or '电' or '信' or '华' or '说' or '看' or '讲');
    }

    /// <summary>
    /// Whether a blocked word begins here within a numeral: 5G in 3万5G用户. A Chinese digit that begins it belongs to the number (二十一度, 二百度).
    /// </summary>
    private readonly bool IsBlockedWithin(int i)
    {
        if (ChineseNumeral.ArabicDigit(_text[i]) < 0)
            return false;
        for (var k = _nextBlocked; k < _blocked.Length && _blocked[k].Start <= i; k++)
        {
            if (_blocked[k].Start == i)
                return true;
        }

        return false;
    }

    private readonly bool Is(int i, char c) => i < _text.Length && _text[i] == c;

    private readonly bool IsSome(int i) => Is(i, '几') || Is(i, '幾');

    private readonly bool IsZero(int i) => i < _text.Length && ChineseNumeral.Digit(_text[i]) == 0;

    private readonly bool IsNumeral(int i) => i < _text.Length && ChineseNumeral.IsNumeral(_text[i]);

    private readonly bool IsNumeralOrSome(int i) => IsNumeral(i) || IsSome(i);

    private readonly bool IsMultiplier(int i) =>
        i < _text.Length && (ChineseNumeral.SmallMultiplier(_text[i]) > 0 || ChineseNumeral.BigMultiplier(_text[i]) > 0);
}
