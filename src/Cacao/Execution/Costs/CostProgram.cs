namespace Cacao.Execution.Costs;

/// <summary>Collects the steps that find a price. What is known is reckoned at once: only what follows from variables becomes a step.</summary>
internal sealed class CostProgram(bool hasNegativeWeights)
{
    private readonly List<CostTerm> _terms = [];

    public CostTerm[] Terms => [.. _terms];

    public CostValue Add(CostTerm term)
    {
        term.Slot = _terms.Count;
        _terms.Add(term);
        return term;
    }

    public CostValue Sum(params ReadOnlySpan<CostValue> values)
    {
        var (constant, terms) = (0.0, new List<CostTerm>());
        foreach (var value in values)
        {
            constant += value.Constant;
            if (value.Term is { } term)
            {
                terms.Add(term);
            }
        }

        return (terms, constant) switch
        {
            ([], _) => constant,
            ([var only], 0) => only,
            _ => Add(new SumTerm(constant, [.. terms])),
        };
    }

    public CostValue Multiply(CostValue a, CostValue b)
    {
        if (a.IsZero || b.IsZero)
        {
            return 0;
        }

        return a.Term is null && b.Term is null ? a.Constant * b.Constant
            : a is { Term: null, Constant: 1 } ? b
            : b is { Term: null, Constant: 1 } ? a
            : Add(new ProductTerm(a, b));
    }

    /// <summary>The value, or zero when it is less. Only weights below zero need a step for it.</summary>
    public CostValue AtLeastZero(CostValue value) => value.Term is null || hasNegativeWeights ? Maximum(value) : value;

    /// <summary>The largest, and at least zero.</summary>
    public CostValue Maximum(params ReadOnlySpan<CostValue> values)
    {
        var (least, terms) = (0.0, new List<CostTerm>());
        foreach (var value in values)
        {
            if (value.Term is not { } term)
            {
                least = Math.Max(least, value.Constant);
            }
            else if (!terms.Contains(term))
            {
                terms.Add(term);
            }
        }

        return terms.Count == 0 ? least : Add(new MaximumTerm(least, [.. terms]));
    }
}
