namespace ServiceTeams.Registry.Customers;

/// <summary>How critical the supply of an important customer is.</summary>
public enum ImportanceGrade
{
    /// <summary>特级: the highest grade.</summary>
    Special = 1,

    /// <summary>一级: the first grade.</summary>
    First = 2,

    /// <summary>二级: the second grade.</summary>
    Second = 3,

    /// <summary>临时性: important for a time.</summary>
    Temporary = 4,
}
