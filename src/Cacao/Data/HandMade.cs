using Cacao.Data.Paging;
using Cacao.Data.Projection;

namespace Cacao.Data;

/// <summary>Filtering, sorting and projecting by hand inside a resolver; the field's own steps then leave out what was done.</summary>
internal static class HandMade
{
    private const string Filtered = "Cacao.Data.Filtered";
    private const string Sorted = "Cacao.Data.Sorted";
    private const string Projected = "Cacao.Data.Projected";

    public static bool IsFiltered(IResolverContext context) => context.LocalContextData.ContainsKey(Filtered);

    public static bool IsSorted(IResolverContext context) => context.LocalContextData.ContainsKey(Sorted);

    public static bool IsProjected(IResolverContext context) => context.LocalContextData.ContainsKey(Projected);

    public static IQueryable<T> Filter<T>(IQueryable<T> query, IResolverContext context)
    {
        var data = Find(context, "Filter", "UseFiltering", static field => field.Filter is not null);
        context.LocalContextData = context.LocalContextData.SetItem(Filtered, true);
        var where = DataScope.Of(context, model: null).Filter(context.Selection, data, typeof(T), inMemory: query is EnumerableQuery);
        return query.Provider.CreateQuery<T>(QueryExpressions.Where(query.Expression, where));
    }

    public static IQueryable<T> Sort<T>(IQueryable<T> query, IResolverContext context)
    {
        var data = Find(context, "Sort", "UseSorting", static field => field.Sort is not null);
        context.LocalContextData = context.LocalContextData.SetItem(Sorted, true);
        var keys = DataScope.Of(context, model: null).Sort(context.Selection, data, typeof(T), inMemory: query is EnumerableQuery);
        return query.Provider.CreateQuery<T>(QueryExpressions.OrderBy(query.Expression, keys));
    }

    /// <summary>Rows in memory stay as they are: nothing would be gained.</summary>
    public static IQueryable<T> Project<T>(IQueryable<T> query, IResolverContext context)
    {
        var data = Find(context, "Project", "UseProjection", static field => field.HasProjection);
        context.LocalContextData = context.LocalContextData.SetItem(Projected, true);
        if (query is EnumerableQuery)
        {
            return query;
        }

        var scope = DataScope.Of(context, Keysets.FindModel(query.Expression));
        return scope.Projection(context.Selection, data, typeof(T)) is { } node ? new ProjectionRun(scope, isOneQuery: true).Apply(query, node) : query;
    }

    private static DataField Find(IResolverContext context, string method, string annotation, Func<DataField, bool> isMeant)
        => context.Selection.Field.Features.TryGet<DataField>(out var data) && isMeant(data)
            ? data
            : throw new InvalidOperationException($"{method}(context) needs [{annotation}] on the field {context.Selection.Field}.");
}
