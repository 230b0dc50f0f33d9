using System.Linq.Expressions;
using System.Reflection;
using Cacao.Data.Sorting;

namespace Cacao.Data.Paging;

/// <summary>
/// The rows behind a given sort key, as a condition that a database understands. Null comes before all values, as in SQLite and SQL Server.
/// </summary>
internal static class KeysetConditions
{
    /// <summary>k1 after v1, or k1 equal to v1 and (k2 after v2, or …).</summary>
    public static LambdaExpression After(Type elementType, IReadOnlyList<SortKey> keys, object?[] values, QueryParameters parameters)
    {
        var row = Expression.Parameter(elementType, "row");
        Expression? condition = null;
        for (var i = keys.Count - 1; i >= 0; i--)
        {
            var key = keys[i].Read(row);
            var value = parameters.Create(values[i], key.Type);
            var isAfter = IsAfter(key, value, values[i] is null, keys[i].IsDescending);
            condition = condition is null
                ? (Expression?)isAfter ?? Expression.Constant(false)
                : Or(isAfter, Expression.AndAlso(Expression.Equal(key, value), condition));
            if (i == 0 && keys.Count > 1 && Bound(key, value, values[i] is null, keys[i].IsDescending) is { } bound)
            {
                condition = Expression.AndAlso(bound, condition);
            }
        }

        return Expression.Lambda(condition!, row);
    }

    /// <summary>Null when nothing can come after.</summary>
    private static BinaryExpression? IsAfter(Expression key, Expression value, bool isNull, bool isDescending)
    {
        if (isNull)
        {
            return isDescending ? null : Expression.NotEqual(key, Expression.Constant(null, key.Type));
        }

        var comparison = Compare(isDescending ? ExpressionType.LessThan : ExpressionType.GreaterThan, key, value);
        return isDescending && IsNullable(key) ? Expression.OrElse(comparison, Expression.Equal(key, Expression.Constant(null, key.Type))) : comparison;
    }

    /// <summary>What the rest implies for the first key, said openly: databases seek an index by it. Null when the rows have no such bound.</summary>
    private static BinaryExpression? Bound(Expression key, Expression value, bool isNull, bool isDescending)
        => isNull || (isDescending && IsNullable(key))
            ? null
            : Compare(isDescending ? ExpressionType.LessThanOrEqual : ExpressionType.GreaterThanOrEqual, key, value);

    private static bool IsNullable(Expression key) => !key.Type.IsValueType || Nullable.GetUnderlyingType(key.Type) is not null;

    /// <summary>
    /// A comparison of any two values. C# has no such operator for text, enums and truth; the database compares the column as it sorts it,
    /// converters included, whatever method the operator carries.
    /// </summary>
    private static BinaryExpression Compare(ExpressionType kind, Expression key, Expression value)
    {
        var type = Nullable.GetUnderlyingType(key.Type) ?? key.Type;
        var method = typeof(Comparison<>).MakeGenericType(type).GetMethod(kind.ToString(), BindingFlags.Public | BindingFlags.Static)!;
        return Expression.MakeBinary(kind, key, value, liftToNull: false, method);
    }

    private static Expression Or(Expression? left, Expression right) => left is null ? right : Expression.OrElse(left, right);

    /// <summary>Named as the operators are.</summary>
    private static class Comparison<T>
    {
        public static bool GreaterThan(T left, T right) => Comparer<T>.Default.Compare(left, right) > 0;

        public static bool GreaterThanOrEqual(T left, T right) => Comparer<T>.Default.Compare(left, right) >= 0;

        public static bool LessThan(T left, T right) => Comparer<T>.Default.Compare(left, right) < 0;

        public static bool LessThanOrEqual(T left, T right) => Comparer<T>.Default.Compare(left, right) <= 0;
    }
}
