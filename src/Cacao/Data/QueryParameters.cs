using System.Linq.Expressions;

namespace Cacao.Data;

/// <summary>How the values of a request stand in its query.</summary>
internal abstract class QueryParameters
{
    /// <summary>
    /// As members of captured objects, as the compiler captures variables: EF Core makes SQL parameters of them and finds the query in its
    /// cache whatever the values are.
    /// </summary>
    public static QueryParameters Captured { get; } = new CapturedValues();

    /// <summary>A value as an expression of exactly <paramref name="type"/>.</summary>
    public abstract Expression Create(object? value, Type type);

    /// <summary>A list as an expression of its type that becomes one parameter of a statement, however many items it has.</summary>
    public abstract Expression CreateList(object value);

    private sealed class CapturedValues : QueryParameters
    {
        public override Expression Create(object? value, Type type)
        {
            var holder = Activator.CreateInstance(typeof(Holder<>).MakeGenericType(type))!;
            var expression = Expression.Field(Expression.Constant(holder), nameof(Holder<int>.Value));
            ((IHolder)holder).Set(value);
            return expression;
        }

        public override Expression CreateList(object value)
            => Expression.Call(
                typeof(Microsoft.EntityFrameworkCore.EF),
                nameof(Microsoft.EntityFrameworkCore.EF.Parameter),
                [value.GetType()],
                Create(value, value.GetType()));
    }

    private interface IHolder
    {
        void Set(object? value);
    }

    private sealed class Holder<T> : IHolder
    {
        public T? Value;

        public void Set(object? value) => Value = (T?)value;
    }
}
