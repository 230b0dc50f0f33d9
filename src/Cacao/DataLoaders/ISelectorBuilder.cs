using System.Linq.Expressions;

namespace Cacao;

/// <summary>Which members of a loader's values are wanted.</summary>
public interface ISelectorBuilder
{
    /// <summary>Makes an object with the wanted members of another one; null when it is wanted whole, or is no <typeparamref name="T"/>.</summary>
    Expression<Func<T, T>>? TryCompile<T>();
}
