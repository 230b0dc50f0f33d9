using System.Linq.Expressions;

namespace ServiceTeams.Shared.Groups;

/// <summary>Deals out columns to what a grouping reads of <typeparamref name="T"/>; the same thing gets one column however often it is read.</summary>
internal sealed class GroupColumns<T>
{
    private readonly ParameterExpression _row = Expression.Parameter(typeof(T), "row");
    private readonly Dictionary<string, string> _known = [];
    private readonly Dictionary<char, int> _used = [];
    private readonly List<MemberBinding> _bindings = [];

    /// <summary>Whether no column is in use.</summary>
    public bool IsEmpty => _bindings.Count == 0;

    /// <summary>The column that holds what the selector reads.</summary>
    public string Of(LambdaExpression selector)
    {
        var value = new Rename(selector.Parameters[0], _row).Visit(selector.Body);
        var key = Plain(value).ToString();
        if (_known.TryGetValue(key, out var known))
        {
            return known;
        }

        var kind = KindOf(value.Type);
        _used[kind] = _used.TryGetValue(kind, out var count) ? count + 1 : 1;
        var property = typeof(GroupSlots).GetProperty($"{kind}{_used[kind] - 1}")
            ?? throw new NotSupportedException($"A grouping of {typeof(T).Name} reads more columns of the type {value.Type.Name} than there are.");
        _bindings.Add(Expression.Bind(property, Convert(value, property.PropertyType)));
        return _known[key] = property.Name;
    }

    /// <summary>The selection of all columns in use.</summary>
    public Expression<Func<T, GroupSlots>> Select()
        => Expression.Lambda<Func<T, GroupSlots>>(Expression.MemberInit(Expression.New(typeof(GroupSlots)), _bindings), _row);

    private static char KindOf(Type type) => (Nullable.GetUnderlyingType(type) ?? type) switch
    {
        var plain when plain == typeof(string) => 'S',
        var plain when plain == typeof(DateOnly) => 'D',
        var plain when plain == typeof(DateTime) => 'T',
        var plain when plain == typeof(double) || plain == typeof(decimal) || plain == typeof(float) => 'F',
        _ => 'L',
    };

    // The context reads a column once, however it is converted.
    private static Expression Plain(Expression value)
        => value is UnaryExpression { NodeType: ExpressionType.Convert, Operand: var inner } && KindOf(inner.Type) == KindOf(value.Type)
            ? Plain(inner)
            : value;

    private static Expression Convert(Expression value, Type type)
    {
        if (value.Type == typeof(bool))
        {
            value = Expression.Convert(value, typeof(bool?));
        }

        if (value.Type == typeof(bool?))
        {
            // Databases have no truth values to compute with: 1, 0 or nothing.
            return Expression.Condition(
                Expression.Equal(value, Expression.Constant(true, typeof(bool?))),
                Expression.Constant(1L, type),
                Expression.Condition(
                    Expression.Equal(value, Expression.Constant(false, typeof(bool?))),
                    Expression.Constant(0L, type),
                    Expression.Constant(null, type)));
        }

        return value.Type == type ? value : Expression.Convert(value, type);
    }

    private sealed class Rename(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
