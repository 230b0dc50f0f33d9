namespace Cacao.Execution.Costs;

/// <summary>What a part of an operation costs.</summary>
/// <param name="Fields">The cost of its fields.</param>
/// <param name="Types">The cost of the types of what comes.</param>
/// <param name="IsPlain">True when nobody said anything of costs in this part: objects that are simply there.</param>
internal readonly record struct CostPair(CostValue Fields, CostValue Types, bool IsPlain)
{
    public static CostPair Nothing { get; } = new(0, 0, IsPlain: true);
}
