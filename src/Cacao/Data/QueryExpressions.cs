using System.Linq.Expressions;
using System.Reflection;
using Cacao.Data.Sorting;

namespace Cacao.Data;

/// <summary>The query operators over expressions: the same for a whole query and for a list inside one.</summary>
internal static class QueryExpressions
{
    private static readonly MethodInfo s_where = Method(() => Queryable.Where(null!, (int item) => true));
    private static readonly MethodInfo s_select = Method(() => Queryable.Select(null!, (int item) => 0));
    private static readonly MethodInfo s_selectMany = Method(() => Queryable.SelectMany(null!, (int item) => Enumerable.Empty<int>(), (item, inner) => 0));
    private static readonly MethodInfo s_contains = Method(() => Queryable.Contains(null!, 0));
    private static readonly MethodInfo s_skip = Method(() => Queryable.Skip<int>(null!, 0));
    private static readonly MethodInfo s_take = Method(() => Queryable.Take<int>(null!, 0));
    private static readonly MethodInfo s_count = Method(() => Queryable.Count<int>(null!));
    private static readonly MethodInfo s_orderBy = Method(() => Queryable.OrderBy(null!, (int item) => 0));
    private static readonly MethodInfo s_orderByDescending = Method(() => Queryable.OrderByDescending(null!, (int item) => 0));
    private static readonly MethodInfo s_thenBy = Method(() => Queryable.ThenBy(null!, (int item) => 0));
    private static readonly MethodInfo s_thenByDescending = Method(() => Queryable.ThenByDescending(null!, (int item) => 0));
    private static readonly MethodInfo s_asQueryable = Method(() => Queryable.AsQueryable<int>(null!));
    private static readonly MethodInfo s_toList = Method(() => Enumerable.ToList<int>(null!));

    public static Expression Where(Expression source, LambdaExpression? condition)
        => condition is null ? source : Call(s_where, [ItemType(source)], source, Expression.Quote(condition));

    public static Expression Select(Expression source, LambdaExpression selector)
        => Call(s_select, [ItemType(source), selector.ReturnType], source, Expression.Quote(selector));

    /// <summary>Each item with each of the rows that belong to it.</summary>
    public static Expression SelectMany(Expression source, ParameterExpression item, Expression rows, LambdaExpression selector)
    {
        var rowType = ItemType(rows);
        var collection = Expression.Lambda(typeof(Func<,>).MakeGenericType(item.Type, typeof(IEnumerable<>).MakeGenericType(rowType)), rows, item);
        return Call(s_selectMany, [item.Type, rowType, selector.ReturnType], source, Expression.Quote(collection), Expression.Quote(selector));
    }

    public static Expression Contains(Expression source, Expression value) => Call(s_contains, [value.Type], source, value);

    public static Expression Skip(Expression source, int count, QueryParameters parameters)
        => count == 0 ? source : Call(s_skip, [ItemType(source)], source, parameters.Create(count, typeof(int)));

    public static Expression Take(Expression source, int count, QueryParameters parameters)
        => Call(s_take, [ItemType(source)], source, parameters.Create(count, typeof(int)));

    public static Expression Count(Expression source) => Call(s_count, [ItemType(source)], source);

    public static Expression AsQueryable(Expression source, Type itemType) => Call(s_asQueryable, [itemType], source);

    public static Expression ToList(Expression source) => Call(s_toList, [ItemType(source)], source);

    /// <summary>Sorts; keys are added behind those of a source that is ordered already.</summary>
    public static Expression OrderBy(Expression source, IEnumerable<SortKey> keys, bool replace = false)
    {
        var isOrdered = !replace && source is MethodCallExpression && typeof(IOrderedQueryable).IsAssignableFrom(source.Type);
        foreach (var key in keys)
        {
            var method = (isOrdered, key.IsDescending) switch
            {
                (false, false) => s_orderBy,
                (false, true) => s_orderByDescending,
                (true, false) => s_thenBy,
                (true, true) => s_thenByDescending,
            };
            source = Call(method, [ItemType(source), key.Type], source, Expression.Quote(key.Selector));
            isOrdered = true;
        }

        return source;
    }

    private static Type ItemType(Expression source) => ElementTypes.Find(source.Type)!;

    private static MethodCallExpression Call(MethodInfo method, Type[] types, params Expression[] arguments)
        => Expression.Call(method.MakeGenericMethod(types), arguments);

    private static MethodInfo Method<T>(Expression<Func<T>> call) => ((MethodCallExpression)call.Body).Method.GetGenericMethodDefinition();
}
