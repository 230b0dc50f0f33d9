using System.Linq.Expressions;

namespace Cacao.DataLoaders;

/// <summary>The members of a loader's values that one selection wants.</summary>
/// <param name="Members">The same text for the same members.</param>
/// <param name="Selector">Makes an object with them; null for all members.</param>
internal sealed record ValueSelector<TValue>(string Members, Expression<Func<TValue, TValue>>? Selector) : ISelectorBuilder
{
    public static ValueSelector<TValue> Whole { get; } = new("", null);

    public Expression<Func<T, T>>? TryCompile<T>() => Selector as Expression<Func<T, T>>;
}
