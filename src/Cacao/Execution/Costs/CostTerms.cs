namespace Cacao.Execution.Costs;

/// <summary>One step of a <see cref="CostProgram"/>: a number that follows from variables and from the steps before.</summary>
internal abstract class CostTerm
{
    /// <summary>Where its result stands; set when it is added to a program.</summary>
    public int Slot { get; set; }

    public abstract double Evaluate(ReadOnlySpan<double> results, VariableValues variables);
}

internal sealed class SumTerm(double constant, CostTerm[] terms) : CostTerm
{
    public override double Evaluate(ReadOnlySpan<double> results, VariableValues variables)
    {
        var sum = constant;
        foreach (var term in terms)
        {
            sum += results[term.Slot];
        }

        return sum;
    }
}

internal sealed class ProductTerm(CostValue a, CostValue b) : CostTerm
{
    // Nothing of something endless is nothing, not NaN.
    public override double Evaluate(ReadOnlySpan<double> results, VariableValues variables)
        => a.Get(results) is var x && b.Get(results) is var y && (x == 0 || y == 0) ? 0 : x * y;
}

internal sealed class MaximumTerm(double least, CostTerm[] terms) : CostTerm
{
    public override double Evaluate(ReadOnlySpan<double> results, VariableValues variables)
    {
        var maximum = least;
        foreach (var term in terms)
        {
            maximum = Math.Max(maximum, results[term.Slot]);
        }

        return maximum;
    }
}
