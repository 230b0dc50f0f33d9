using System.Linq.Expressions;
using System.Reflection;
using Cacao.Data.Sorting;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;

namespace Cacao.Data.Paging;

/// <summary>Total orders: what sorts a list without ties.</summary>
internal static class Keysets
{
    /// <summary>
    /// The order of a list: <paramref name="requested"/>, else the query's own, then the primary key.
    /// Null when there is no key, so that no row can be told from its twin.
    /// </summary>
    public static List<SortKey>? Create(Expression source, Type elementType, IReadOnlyList<SortKey> requested, IModel? model)
    {
        var keys = new List<SortKey>(requested.Count > 0 ? requested : OrderOf(source));
        if (FindPrimaryKey(elementType, model) is not { } primaryKey)
        {
            return null;
        }

        keys.AddRange(primaryKey);
        return [.. keys.Select(Normalize).DistinctBy(key => key.Read(Expression.Parameter(elementType, "row")).ToString())];
    }

    /// <summary>The model behind a query; null when it is no query of EF Core.</summary>
    public static IModel? FindModel(Expression source)
    {
        var finder = new RootFinder();
        finder.Visit(source);
        return finder.Model;
    }

    /// <summary>Keys that can be missing become nullable: a path through a navigation may end nowhere.</summary>
    private static SortKey Normalize(SortKey key)
    {
        var body = key.Selector.Body;
        var type = MemberAccess.Nullify(body.Type);
        return type == body.Type || body is MemberExpression { Expression: ParameterExpression }
            ? key
            : key with { Selector = Expression.Lambda(Expression.Convert(body, type), key.Selector.Parameters) };
    }

    /// <summary>The keys of the query's own OrderBy and ThenBy.</summary>
    public static List<SortKey> OrderOf(Expression source)
    {
        var keys = new List<SortKey>();
        while (source is MethodCallExpression call)
        {
            var name = call.Method.Name;
            if (call.Method.DeclaringType == typeof(Queryable)
                && name is nameof(Queryable.OrderBy) or nameof(Queryable.ThenBy) or nameof(Queryable.OrderByDescending) or nameof(Queryable.ThenByDescending)
                && call.Arguments is [_, UnaryExpression { Operand: LambdaExpression selector }])
            {
                keys.Insert(0, new SortKey(selector, name.EndsWith("Descending", StringComparison.Ordinal)));
                if (name.StartsWith("OrderBy", StringComparison.Ordinal))
                {
                    return keys;
                }
            }
            else if (call.Arguments.Count == 0 || !IsTransparent(call.Method))
            {
                break;
            }

            source = call.Arguments[0];
        }

        return keys;
    }

    /// <summary>True for operators that leave the order of the rows alone.</summary>
    private static bool IsTransparent(MethodInfo method)
        => method.DeclaringType == typeof(Queryable)
            ? method.Name == nameof(Queryable.Where)
            : method.DeclaringType?.Namespace == typeof(Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions).Namespace;

    private static IEnumerable<SortKey>? FindPrimaryKey(Type type, IModel? model)
    {
        var row = Expression.Parameter(type, "row");
        if (DataMembers.IsSimple(type))
        {
            return [new SortKey(Expression.Lambda(row, row), IsDescending: false)];
        }

        var properties = model?.FindEntityType(type)?.FindPrimaryKey()?.Properties.Select(property => property.PropertyInfo)
            ?? [type.GetProperty("Id", BindingFlags.Public | BindingFlags.Instance)];
        return properties.Contains(null)
            ? null
            : properties.Select(property => new SortKey(Expression.Lambda(Expression.Property(row, property!), row), IsDescending: false));
    }

    private sealed class RootFinder : ExpressionVisitor
    {
        public IModel? Model { get; private set; }

        protected override Expression VisitExtension(Expression node)
        {
            if (node is EntityQueryRootExpression root)
            {
                Model ??= root.EntityType.Model;
            }

            return node is QueryRootExpression ? node : base.VisitExtension(node);
        }
    }
}
