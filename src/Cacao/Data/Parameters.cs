using System.Linq.Expressions;

namespace Cacao.Data;

/// <summary>
/// Values of a request as members of a captured object, as the compiler captures variables: EF Core makes SQL parameters of them
/// and finds the query in its cache whatever the values are.
/// </summary>
internal static class Parameters
{
    /// <summary>A value as an expression of exactly <paramref name="type"/>.</summary>
    public static Expression Create(object? value, Type type)
    {
        var holder = Activator.CreateInstance(typeof(Captured<>).MakeGenericType(type))!;
        var expression = Expression.Field(Expression.Constant(holder), nameof(Captured<int>.Value));
        ((ICaptured)holder).Set(value);
        return expression;
    }

    private interface ICaptured
    {
        void Set(object? value);
    }

    private sealed class Captured<T> : ICaptured
    {
        public T? Value;

        public void Set(object? value) => Value = (T?)value;
    }
}
