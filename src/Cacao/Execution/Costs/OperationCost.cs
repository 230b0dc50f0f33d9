namespace Cacao.Execution.Costs;

/// <summary>What an operation costs. Never NaN or infinite: what is too much to be counted is <see cref="double.MaxValue"/>.</summary>
/// <param name="FieldCost">The work: the weights of all fields and their arguments, those below lists once for each item.</param>
/// <param name="TypeCost">The size: the weights of all objects that may come.</param>
internal readonly record struct OperationCost(double FieldCost, double TypeCost);
