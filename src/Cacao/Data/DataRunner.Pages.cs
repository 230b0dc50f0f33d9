using System.Linq.Expressions;
using Cacao.Data.Filtering;
using Cacao.Data.Paging;
using Cacao.Data.Projection;
using Cacao.Data.Sorting;

namespace Cacao.Data;

/// <summary>Pages, from a database and in memory.</summary>
internal sealed partial class DataRunner<T>
{
    private async Task<Connection> LoadPageAsync(
        IQueryable<T> query,
        LambdaExpression? where,
        List<SortKey> sort,
        PageRequest request,
        ProjectionRun run,
        ProjectionNode? node,
        IResolverContext context)
    {
        var shape = PageShape.Of(context.Selection);
        var source = QueryExpressions.Where(query.Expression, where);
        var keys = data.Paging!.UseKeysets ? Keysets.Create(query.Expression, typeof(T), sort, run.Scope.Model) : null;
        var total = 0;
        if (shape.NeedsTotal || (shape.NeedsRows && request.IsBackward && keys is null))
        {
            total = await QueryExecution.CountAsync<T>(query.Provider, source, context.RequestAborted).ConfigureAwait(false);
        }

        var page = new Page([], HasNext: false, HasPrevious: false, _ => "");
        if (shape.NeedsRows)
        {
            var read = new PageRows(row => run.Create(node, row), IsNested: false);
            PagePlan plan = keys is null
                ? new OffsetPage(
                    QueryExpressions.Where(QueryExpressions.OrderBy(query.Expression, sort), where),
                    request,
                    request.IsBackward ? total : null,
                    read)
                : new KeysetPage(source, keys, request, shape.NeedsCursors, () => Cursor(keys, run.Scope, context.Selection), read);
            var rows = await QueryExecution.ToListAsync<Row>(query.Provider, plan.Rows, context.RequestAborted).ConfigureAwait(false);
            page = plan.Finish(rows, total);
        }

        var connection = ConnectionFactory.Of(typeof(T)).Create(page, shape, total, read => run.Assemble(node, read));
        await run.CompleteAsync(query.Provider, context.RequestAborted).ConfigureAwait(false);
        return connection;
    }

    private KeysetCursor Cursor(IReadOnlyList<SortKey> keys, DataScope scope, Selection selection)
        => new(field.ToString(), keys, scope.Argument(selection, FilterArgument.Name));

    private object? Slice(IEnumerable<T> items, PageRequest? request, IResolverContext context)
    {
        var scope = DataScope.Of(context, model: null);
        var sort = HandMade.IsSorted(context) ? [] : scope.Sort(context.Selection, data, typeof(T), inMemory: true);
        var where = HandMade.IsFiltered(context) ? null : scope.Filter(context.Selection, data, typeof(T), inMemory: true);
        var source = items.AsQueryable();
        var rows = where is null && sort.Count == 0
            ? items
            : source.Provider.CreateQuery<T>(QueryExpressions.Where(QueryExpressions.OrderBy(source.Expression, sort), where));
        if (request is null)
        {
            return data.Limit == RowLimit.All
                ? rows as IReadOnlyCollection<T> ?? [.. rows]
                : OneRow.Of(rows.Take(2).ToList(), data.Limit);
        }

        var shape = PageShape.Of(context.Selection);
        var list = shape.NeedsTotal || request.IsBackward ? rows as IReadOnlyCollection<T> ?? [.. rows] : null;
        var range = OffsetRange.Of(request, request.IsBackward ? list!.Count : null);
        var read = (list ?? rows).Skip(range.From).Take(range.Size + 1).Select(item => new Row { Node = item }).ToList();
        return ConnectionFactory.Of(typeof(T)).Create(range.Finish(read, request.First is null ? null : request.Last), shape, list?.Count ?? 0, node => node);
    }
}
