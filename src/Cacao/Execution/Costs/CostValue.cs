namespace Cacao.Execution.Costs;

/// <summary>A number that is known, or that follows from variables.</summary>
/// <param name="Constant">The number when <paramref name="Term"/> is null.</param>
/// <param name="Term">How it is found for a request.</param>
internal readonly record struct CostValue(double Constant, CostTerm? Term = null)
{
    public bool IsZero => Term is null && Constant == 0;

    /// <summary>The number for a request, when all terms before were evaluated.</summary>
    public double Get(ReadOnlySpan<double> results) => Term is null ? Constant : results[Term.Slot];

    public static implicit operator CostValue(double constant) => new(constant);

    public static implicit operator CostValue(CostTerm term) => new(0, term);
}
