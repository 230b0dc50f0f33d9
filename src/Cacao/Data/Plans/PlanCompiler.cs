using System.Linq.Expressions;
using Cacao.Data.Paging;
using Cacao.Data.Projection;
using Cacao.Data.Sorting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;

namespace Cacao.Data.Plans;

/// <summary>Writes the queries of a data field with parameters for all values, and has them translated.</summary>
/// <param name="data">How the field filters, sorts and pages.</param>
/// <param name="source">The resolver's query.</param>
/// <param name="scope">The arguments.</param>
/// <param name="selection">The field's selection.</param>
/// <param name="database">Any DbContext of the model: a compiled query belongs to none.</param>
internal sealed class PlanCompiler<T>(DataField data, PlanSource source, DataScope scope, Selection selection, DbContext database)
{
    /// <summary>Throws when a query cannot be translated.</summary>
    public DataPlan Compile(
        ProjectionNode? node,
        PageShape? shape,
        PageRequest? request,
        Func<IReadOnlyList<SortKey>, KeysetPage> pageOf,
        Func<IReadOnlyList<SortKey>, KeysetCursor> cursorOf)
    {
        var sort = scope.Sort(selection, data, typeof(T));
        var list = source.Fill(scope.Parameters);
        var where = scope.Filter(selection, data, typeof(T));
        if (request is null)
        {
            var rows = QueryExpressions.Where(QueryExpressions.OrderBy(list, sort), where);
            var limit = data.Limit switch { RowLimit.First => 1, RowLimit.Single => 2, _ => (int?)null };
            var window = new RowWindow(rows, Skip: 0, Take: null, Keys: null, scope.Parameters);
            return new DataPlan { Rows = CompileRows(limit is { } most ? window with { List = TakeConstant(rows, most) } : window, node) };
        }

        list = QueryExpressions.Where(list, where);
        var keys = Keysets.Create(list, typeof(T), sort, source.Model);
        if (keys is null || keys.Any(key => ParameterFinder.IsIn(key.Selector)))
        {
            return DataPlan.None; // pages without an order of their own, or with one that has values of the request in it
        }

        return new DataPlan
        {
            Keys = keys,
            Cursor = cursorOf(keys),
            Count = shape!.NeedsTotal ? Compile<Task<int>>(QueryExpressions.Count(list)) : null,
            Rows = shape.NeedsRows ? CompileRows(pageOf(keys).Over(list, scope.Parameters).Window, node) : null,
        };
    }

    private Delegate CompileRows(RowWindow window, ProjectionNode? node)
    {
        var run = new ProjectionRun(scope);
        if (window.Keys is not null)
        {
            return Compile<IAsyncEnumerable<Row>>(window.Read(row => run.Create(node, row)));
        }

        var item = Expression.Parameter(typeof(T), "row");
        return Compile<IAsyncEnumerable<T>>(
            node is null ? window.Rows : QueryExpressions.Select(window.Rows, Expression.Lambda(run.Create(node, item), item)));
    }

    private Func<QueryContext, TResult> Compile<TResult>(Expression query)
        => database.GetService<IDatabase>().CompileQuery<TResult>(query, async: true);

    private static MethodCallExpression TakeConstant(Expression rows, int count)
        => Expression.Call(typeof(Queryable), nameof(Queryable.Take), [typeof(T)], rows, Expression.Constant(count));
}
