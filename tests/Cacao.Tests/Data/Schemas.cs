using Cacao.Data;
using Cacao.Data.Filtering;
using Cacao.Data.Sorting;
using Cacao.Types.Building;
using Microsoft.Extensions.DependencyInjection;

namespace Cacao.Tests.Data;

/// <summary>Filter and sort types without a schema around them, and coerced values for them.</summary>
internal static class Schemas
{
    public static SchemaBuilder NewBuilder()
    {
        var services = new ServiceCollection();
        return new SchemaBuilder(new SchemaSetup("data", services), services.BuildServiceProvider());
    }

    public static FilterInputType Filter<T>() => Types<T>.Filter;

    public static SortInputType Sort<T>() => Types<T>.Sort;

    /// <summary>A coerced input object.</summary>
    public static Dictionary<string, object?> Fields(params (string Name, object? Value)[] fields)
        => fields.ToDictionary(field => field.Name, field => field.Value);

    public static IQueryable<T> Where<T>(this IQueryable<T> query, object? where)
    {
        var condition = FilterExpressions.Build(Filter<T>(), where, typeof(T), new ArgumentPath(null, "where"), query is EnumerableQuery, QueryParameters.Captured);
        return query.Provider.CreateQuery<T>(QueryExpressions.Where(query.Expression, condition));
    }

    private static class Types<T>
    {
        public static readonly FilterInputType Filter = FilterTypes.ForObject(typeof(T), NewBuilder());

        public static readonly SortInputType Sort = SortTypes.ForObject(typeof(T), NewBuilder());
    }

    public static List<SortKey> Keys<T>(params object[] order)
        => SortExpressions.Build(Sort<T>(), order, typeof(T), new ArgumentPath(null, "order"), inMemory: false);
}
