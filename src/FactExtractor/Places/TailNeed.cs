namespace FactExtractor.Places;

/// <summary>What the last word of a place asks of the name before it.</summary>
internal enum TailNeed
{
    /// <summary>Any name, also one common word: 和平社区.</summary>
    Any,

    /// <summary>A name that is no common word, or a place or a cue before it: 黑惠江.</summary>
    Proper,

    /// <summary>Any name, also several common words: 东海海洋经济试验区.</summary>
    Wide,

    /// <summary>A name in transliteration: 尼古拉州.</summary>
    Foreign,

    /// <summary>As for <see cref="Proper"/>, or a word that roads are named with, also one that only describes elsewhere: 人民路, 科技大道.</summary>
    Road,

    /// <summary>As for <see cref="Proper"/>, or characters that railways call places by: 渝昆高铁, 西十高铁.</summary>
    Route,

    /// <summary>A word that the segmenter's dictionary has as a place, its last word included: 平型关.</summary>
    Known,
}
