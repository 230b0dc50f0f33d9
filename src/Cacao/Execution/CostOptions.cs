namespace Cacao;

/// <summary>What requests may cost, and what parts of them cost. Spec: IBM's GraphQL Cost Directive Specification.</summary>
public sealed class CostOptions
{
    /// <summary>The highest cost of the resolvers of a request. Default 1000.</summary>
    public double MaxFieldCost { get; set; } = 1_000;

    /// <summary>The highest number of objects that a request may lead to, weighted. Default 1000.</summary>
    public double MaxTypeCost { get; set; } = 1_000;

    /// <summary>Whether requests that cost more are refused. Default true.</summary>
    public bool EnforceCostLimits { get; set; } = true;

    /// <summary>Whether requests are not priced at all. Default false.</summary>
    public bool SkipAnalyzer { get; set; }

    /// <summary>Whether fields without a price of their own get one by what their resolvers do. Default true.</summary>
    public bool ApplyCostDefaults { get; set; } = true;

    /// <summary>Whether a page without a size is priced at the default page size. Default true.</summary>
    public bool ApplySlicingArgumentDefaultValue { get; set; } = true;

    /// <summary>The price of a resolver that does more than read a member. Default 10; null: none.</summary>
    public double? DefaultResolverCost { get; set; } = 10;

    /// <summary>The prices of filters.</summary>
    public FilterCostOptions Filtering { get; } = new();

    /// <summary>The prices of sorting.</summary>
    public SortCostOptions Sorting { get; } = new();
}

/// <summary>The prices of filters.</summary>
public sealed class FilterCostOptions
{
    /// <summary>The price of having a filter. Default 10; null: none.</summary>
    public double? DefaultFilterArgumentCost { get; set; } = 10;

    /// <summary>The price of an operation that an index can serve. Default 10; null: none.</summary>
    public double? DefaultFilterOperationCost { get; set; } = 10;

    /// <summary>The price of an operation that reads every row. Default 20; null: none.</summary>
    public double? DefaultExpensiveFilterOperationCost { get; set; } = 20;

    /// <summary>Kept for callers: filters in variables are priced by the values that came. Default 5.</summary>
    public int? VariableMultiplier { get; set; } = 5;
}

/// <summary>The prices of sorting.</summary>
public sealed class SortCostOptions
{
    /// <summary>The price of having an order. Default 10; null: none.</summary>
    public double? DefaultSortArgumentCost { get; set; } = 10;

    /// <summary>The price of each key. Default 10; null: none.</summary>
    public double? DefaultSortOperationCost { get; set; } = 10;

    /// <summary>Kept for callers: orders in variables are priced by the values that came. Default 5.</summary>
    public int? VariableMultiplier { get; set; } = 5;
}
