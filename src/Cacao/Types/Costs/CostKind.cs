namespace Cacao.Types.Costs;

/// <summary>What an argument or input field is to the analysis of costs, when it has no price of its own.</summary>
internal enum CostKind
{
    /// <summary>Nothing special: one for an input object, nothing for a leaf.</summary>
    Plain,

    /// <summary>The argument that filters a list.</summary>
    FilterArgument,

    /// <summary>The argument that sorts a list.</summary>
    SortArgument,

    /// <summary>An operation of a filter that an index can serve.</summary>
    FilterOperation,

    /// <summary>An operation of a filter that reads every row.</summary>
    ExpensiveFilterOperation,

    /// <summary>A key to sort by.</summary>
    SortOperation,
}
