namespace Cacao;

/// <summary>What requests may cost, and what parts of them cost. Spec: IBM's GraphQL Cost Directive Specification.</summary>
public sealed class CostOptions
{
    /// <summary>The highest cost of the fields of an operation. Default 1000; infinity: no limit. Not a number or less than zero throws.</summary>
    public double MaxFieldCost
    {
        get;
        set => field = Checked(value);
    } = 1_000;

    /// <summary>The highest number of objects that an operation may lead to, weighted. Default 1000; infinity: no limit. Not a number or less than zero throws.</summary>
    public double MaxTypeCost
    {
        get;
        set => field = Checked(value);
    } = 1_000;

    /// <summary>Whether operations that cost more are refused. Default true. Setting it to true ends <see cref="SkipAnalyzer"/>.</summary>
    public bool EnforceCostLimits
    {
        get;
        set
        {
            field = value;
            if (value)
            {
                SkipAnalyzer = false;
            }
        }
    } = true;

    /// <summary>Whether operations are not priced at all. Default false. Setting it to true ends <see cref="EnforceCostLimits"/>.</summary>
    public bool SkipAnalyzer
    {
        get;
        set
        {
            field = value;
            if (value)
            {
                EnforceCostLimits = false;
            }
        }
    }

    /// <summary>Whether elements without a price of their own get one, by what is known of them. Default true.</summary>
    public bool ApplyCostDefaults { get; set; } = true;

    /// <summary>Whether a page without a size is priced at the default page size, and not at the longest page. Default true.</summary>
    public bool ApplySlicingArgumentDefaultValue { get; set; } = true;

    /// <summary>The price of a resolver that does more than read a member. Default 10; null: none.</summary>
    public double? DefaultResolverCost { get; set; } = 10;

    /// <summary>The prices of filters.</summary>
    public FilterCostOptions Filtering { get; } = new();

    /// <summary>The prices of sorting.</summary>
    public SortCostOptions Sorting { get; } = new();

    /// <summary>True when the schema prices its operations.</summary>
    internal bool IsOn { get; set; }

    private static double Checked(double value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        return double.IsNaN(value) ? throw new ArgumentOutOfRangeException(nameof(value), value, "A limit of costs is a number.") : value;
    }
}

/// <summary>The prices of filters.</summary>
public sealed class FilterCostOptions
{
    /// <summary>The price of having a filter. Default 10; null: that of any input object.</summary>
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
    /// <summary>The price of having an order. Default 10; null: that of any input object.</summary>
    public double? DefaultSortArgumentCost { get; set; } = 10;

    /// <summary>The price of each key. Default 10; null: none.</summary>
    public double? DefaultSortOperationCost { get; set; } = 10;

    /// <summary>Kept for callers: orders in variables are priced by the values that came. Default 5.</summary>
    public int? VariableMultiplier { get; set; } = 5;
}
