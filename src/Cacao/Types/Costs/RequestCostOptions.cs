namespace Cacao;

/// <summary>What one request may cost, in place of what the schema's <see cref="CostOptions"/> say.</summary>
/// <param name="MaxFieldCost">The highest cost of the fields.</param>
/// <param name="MaxTypeCost">The highest number of objects, weighted.</param>
/// <param name="EnforceCostLimits">Whether an operation that costs more is refused.</param>
/// <param name="SkipAnalyzer">Whether the operation is not priced at all.</param>
/// <param name="FilterVariableMultiplier">Kept for callers: filters in variables are priced by the values that came.</param>
public record RequestCostOptions(
    double MaxFieldCost,
    double MaxTypeCost,
    bool EnforceCostLimits,
    bool SkipAnalyzer,
    int? FilterVariableMultiplier)
{
    /// <summary>Limits for an operation that is priced.</summary>
    public RequestCostOptions(double maxFieldCost, double maxTypeCost, bool enforceCostLimits, int? filterVariableMultiplier)
        : this(maxFieldCost, maxTypeCost, enforceCostLimits, SkipAnalyzer: false, filterVariableMultiplier)
    {
    }
}
