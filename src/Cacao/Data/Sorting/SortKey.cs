using System.Linq.Expressions;

namespace Cacao.Data.Sorting;

/// <summary>One key of an order.</summary>
/// <param name="Selector">From a row to the key.</param>
/// <param name="IsDescending">True for the largest first.</param>
internal sealed record SortKey(LambdaExpression Selector, bool IsDescending)
{
    public Type Type => Selector.ReturnType;

    /// <summary>The same key from the other end.</summary>
    public SortKey Reverse() => this with { IsDescending = !IsDescending };

    /// <summary>The key of a row.</summary>
    public Expression Read(Expression row) => ParameterReplacement.Apply(Selector, row);
}
