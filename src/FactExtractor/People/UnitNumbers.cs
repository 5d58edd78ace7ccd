namespace FactExtractor.People;

/// <summary>Finds the numbers in the names of organizations and their units, of which the segmenter makes words of their own.</summary>
internal static class UnitNumbers
{
    /// <summary>Where the number of a term begins that ends at an offset: 【十三届】全国政协; the offset if none.</summary>
    public static int TermBefore(string characters, int offset, int limit)
    {
        if (characters[offset - 1] != '届')
            return offset;
        var start = offset - 1;
        while (start > limit && (char.IsAsciiDigit(characters[start - 1]) || "一二三四五六七八九十百第".Contains(characters[start - 1])))
            start--;
        return start;
    }

    /// <summary>Where the number begins of the unit that stands at an offset: 【二】中队队长, 【三】年级, 【301】医院. The offset if none.</summary>
    public static int Before(string characters, int offset, int limit)
    {
        var unit = characters.AsSpan(offset, Math.Min(2, characters.Length - offset));
        if (!(unit is ['组' or '队' or '班' or '连' or '营' or '团' or '旅' or '局' or '厂', ..] or "医院" or "中队" or "大队" or "小队" or "支队" or "年级"))
            return offset;
        var start = offset;
        while (start > limit && (char.IsAsciiDigit(characters[start - 1]) || "一二三四五六七八九十第".Contains(characters[start - 1])))
            start--;
        return start;
    }
}
