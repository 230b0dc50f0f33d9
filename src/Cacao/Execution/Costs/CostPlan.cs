namespace Cacao.Execution.Costs;

/// <summary>The price of an operation, made once: a constant, or the few steps that follow from variables, each evaluated once.</summary>
internal sealed class CostPlan
{
    private const int MaxTermsOnStack = 128;

    private readonly CostTerm[] _terms;
    private readonly CostValue _fieldCost;
    private readonly CostValue _typeCost;
    private readonly OperationCost? _constant;

    public CostPlan(CostTerm[] terms, CostValue fieldCost, CostValue typeCost)
    {
        (_terms, _fieldCost, _typeCost) = (terms, fieldCost, typeCost);
        if (fieldCost.Term is null && typeCost.Term is null)
        {
            _terms = [];
            _constant = Read([]);
        }
    }

    /// <summary>What the operation lacks for a price; null: nothing.</summary>
    public IError? Error { get; init; }

    /// <summary>True when every request pays the same.</summary>
    public bool IsConstant => _constant is not null;

    /// <summary>What one request has to pay.</summary>
    public OperationCost GetCost(VariableValues variables) => _constant ?? Run(variables);

    private OperationCost Run(VariableValues variables)
    {
        var results = _terms.Length <= MaxTermsOnStack ? stackalloc double[_terms.Length] : new double[_terms.Length];
        for (var i = 0; i < results.Length; i++)
        {
            results[i] = _terms[i].Evaluate(results, variables);
        }

        return Read(results);
    }

    private OperationCost Read(ReadOnlySpan<double> results) => new(Finite(_fieldCost.Get(results)), Finite(_typeCost.Get(results)));

    // Opposite infinities make NaN: what cannot be counted is too much.
    private static double Finite(double cost) => double.IsNaN(cost) ? double.MaxValue : Math.Clamp(cost, double.MinValue, double.MaxValue);
}
