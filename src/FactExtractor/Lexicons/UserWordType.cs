namespace FactExtractor.Lexicons;

/// <summary>What a user says a word is.</summary>
public enum UserWordType
{
    /// <summary>The name of a person; the value is the full name.</summary>
    Person,

    /// <summary>The name of a place; the value is its path, 省/市/区县.</summary>
    Place,

    /// <summary>A post, rank or role.</summary>
    Title,

    /// <summary>A measure word or unit; the value is its kind.</summary>
    Unit,

    /// <summary>A word that the segmentation must not cut; the value is its tag.</summary>
    Word,

    /// <summary>A word in which no fact is found.</summary>
    Never,
}
