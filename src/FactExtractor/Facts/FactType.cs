namespace FactExtractor.Facts;

/// <summary>The five types of facts.</summary>
public enum FactType
{
    /// <summary>A point or stretch of time, or a recurring one.</summary>
    Date,

    /// <summary>A person named.</summary>
    Person,

    /// <summary>A number of things, a measure, a share.</summary>
    Count,

    /// <summary>An amount of money.</summary>
    Money,

    /// <summary>A place named.</summary>
    Place,
}
