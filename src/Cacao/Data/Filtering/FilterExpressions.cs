using System.Collections;
using System.Linq.Expressions;
using System.Reflection;
using Cacao.Errors;

namespace Cacao.Data.Filtering;

/// <summary>From a coerced <c>where</c> to a condition. One instance for one argument.</summary>
internal sealed class FilterExpressions
{
    private static readonly MethodInfo s_any = new Func<IEnumerable<int>, bool>(Enumerable.Any).Method.GetGenericMethodDefinition();
    private static readonly MethodInfo s_anyOf = new Func<IEnumerable<int>, Func<int, bool>, bool>(Enumerable.Any).Method.GetGenericMethodDefinition();
    private static readonly MethodInfo s_allOf = new Func<IEnumerable<int>, Func<int, bool>, bool>(Enumerable.All).Method.GetGenericMethodDefinition();

    // Each condition is a level of the expression, which visitors and databases walk recursively: too many end the process.
    private const int MaxConditions = 500;

    // Each value is a parameter; SQL Server takes 2100.
    private const int MaxValues = 2000;

    private readonly ArgumentPath _path;
    private readonly bool _inMemory;
    private readonly QueryParameters _parameters;
    private int _conditions;
    private int _values;

    private FilterExpressions(ArgumentPath path, bool inMemory, QueryParameters parameters)
        => (_path, _inMemory, _parameters) = (path, inMemory, parameters);

    /// <summary>The condition; null when the value filters nothing.</summary>
    /// <param name="type">The type of the argument.</param>
    /// <param name="value">The coerced value.</param>
    /// <param name="elementType">The .NET type of a row.</param>
    /// <param name="path">Where the value stands.</param>
    /// <param name="inMemory">True guards every step through a navigation against null, as a database does by itself.</param>
    /// <param name="parameters">Takes the values.</param>
    public static LambdaExpression? Build(
        FilterInputType type, object? value, Type elementType, ArgumentPath path, bool inMemory, QueryParameters parameters)
    {
        if (value is null)
        {
            return null;
        }

        var row = Expression.Parameter(elementType, "row");
        var body = new FilterExpressions(path, inMemory, parameters).Fields(type, value, row, isNullable: true);
        return body is null ? null : Expression.Lambda(body, row);
    }

    private Expression? Fields(FilterInputType type, object value, Expression target, bool isNullable)
        => Join(
            InputConversion.Fields(value).Select(field => At(field.Key, () => Field(type, type.Fields[field.Key], field.Value, target, isNullable))),
            Expression.AndAlso);

    private Expression? Field(FilterInputType type, InputValue field, object? value, Expression target, bool isNullable)
        => field.Features.Get<FilterPart>() switch
        {
            FilterPart.Combination combination => Combine(type, combination, value, target, isNullable),
            FilterPart.Operation { Row: var row } => Operation(type, row, value, target, isNullable),
            FilterPart.List list => List(type, field, list, value, target),
            FilterPart.Member member => Member(type, field, member, value, target),
            _ => throw new InvalidOperationException($"The field `{field.Name}` of `{type.Name}` has no meaning."),
        };

    private Expression? Combine(FilterInputType type, FilterPart.Combination combination, object? value, Expression target, bool isNullable)
        => value is null
            ? null
            : Join(
                InputConversion.Items(value).Select((item, index) => item is null ? null : At(index, () => Fields(type, item, target, isNullable))),
                combination.IsOr ? Expression.OrElse : Expression.AndAlso);

    private Expression? Member(FilterInputType type, InputValue field, FilterPart.Member member, object? value, Expression target)
    {
        if (value is null)
        {
            throw Null(type, field.Name);
        }

        var access = Read(target, member.Property);
        if (member.Decode is { } decode)
        {
            value = DecodeIds(value, decode);
        }

        return Fields(member.Type, value, access, member.IsNullable);
    }

    private Expression Operation(FilterInputType type, FilterOperation row, object? value, Expression target, bool isNullable)
    {
        if (value is null && !(row.Operand == FilterOperand.NullableValue && isNullable))
        {
            throw Null(type, row.Name);
        }

        CountCondition();
        if (row.Operand != FilterOperand.List)
        {
            return row.Build(target, _parameters.Create(InputConversion.To(value, target.Type), target.Type));
        }

        var list = InputConversion.ToList(NoNulls(type, row.Name, (IEnumerable)value!, isNullable), target.Type);
        _values += list.Count;
        return _values <= MaxValues
            ? row.Build(target, _parameters.Create(list, list.GetType()))
            : throw _path.Fail($"The lists of the filter have more than {MaxValues} values.", ErrorCodes.FilterTooLarge);
    }

    private Expression? List(FilterInputType type, InputValue field, FilterPart.List list, object? value, Expression target)
    {
        if (value is null)
        {
            throw Null(type, field.Name);
        }

        CountCondition();
        var itemType = ElementTypes.Find(target.Type)!;
        if (list.Kind == ListOperation.Any)
        {
            Expression any = Expression.Call(s_any.MakeGenericMethod(itemType), target);
            return (bool)value ? Guard(target, any, whenNull: false) : Guard(target, Expression.Not(any), whenNull: true);
        }

        var item = Expression.Parameter(itemType, "item");
        var condition = Fields(list.ItemType, value, item, isNullable: !itemType.IsValueType || Nullable.GetUnderlyingType(itemType) is not null);
        if (list.Kind == ListOperation.All)
        {
            return condition is null ? null : Guard(target, Expression.Call(s_allOf.MakeGenericMethod(itemType), target, Expression.Lambda(condition, item)), whenNull: true);
        }

        Expression some = condition is null
            ? Expression.Call(s_any.MakeGenericMethod(itemType), target)
            : Expression.Call(s_anyOf.MakeGenericMethod(itemType), target, Expression.Lambda(condition, item));
        return list.Kind == ListOperation.Some ? Guard(target, some, whenNull: false) : Guard(target, Expression.Not(some), whenNull: true);
    }

    /// <summary>In memory a list may be null and then counts as empty; a database has no null lists.</summary>
    private Expression Guard(Expression list, Expression condition, bool whenNull)
        => !_inMemory
            ? condition
            : Expression.Condition(Expression.Equal(list, Expression.Constant(null, list.Type)), Expression.Constant(whenNull), condition);

    private Expression Read(Expression target, PropertyInfo property)
        => _inMemory && target is not ParameterExpression ? MemberAccess.ReadOrNull(target, property) : Expression.Property(target, property);

    private void CountCondition()
    {
        if (++_conditions > MaxConditions)
        {
            throw _path.Fail($"The filter has more than {MaxConditions} conditions.", ErrorCodes.FilterTooLarge);
        }
    }

    private Expression? At(object segment, Func<Expression?> build)
    {
        _path.Push(segment);
        var result = build();
        _path.Pop();
        return result;
    }

    private IEnumerable NoNulls(FilterInputType type, string name, IEnumerable values, bool isNullable)
        => isNullable || !values.Cast<object?>().Contains(null) ? values : throw Null(type, name);

    private GraphQLException Null(FilterInputType type, string name)
        => _path.Fail($"The filter `{name}` of `{type.Name}` cannot be null here.", ErrorCodes.FilterNull);

    private static Expression? Join(IEnumerable<Expression?> conditions, Func<Expression, Expression, Expression> join)
    {
        Expression? all = null;
        foreach (var condition in conditions)
        {
            all = (all, condition) switch
            {
                (null, _) => condition,
                (_, null) => all,
                _ => join(all, condition),
            };
        }

        return all;
    }

    /// <summary>The ids of an <c>IdOperationFilterInput</c>, on its own or in a list, as keys.</summary>
    private static object DecodeIds(object value, Func<object, object> decode)
        => value switch
        {
            IEnumerable<KeyValuePair<string, object?>> fields => fields
                .Select(field => KeyValuePair.Create(field.Key, field.Value is null ? null : DecodeIds(field.Value, decode)))
                .ToArray(),
            string id => decode(id),
            IEnumerable items => items.Cast<object?>().Select(item => item is null ? null : DecodeIds(item, decode)).ToList(),
            _ => value,
        };
}
