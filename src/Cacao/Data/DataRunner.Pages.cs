using System.Linq.Expressions;
using Cacao.Data.Filtering;
using Cacao.Data.Paging;
using Cacao.Data.Projection;
using Cacao.Data.Siblings;
using Cacao.Data.Sorting;

namespace Cacao.Data;

/// <summary>Pages, from a database and in memory.</summary>
internal sealed partial class DataRunner<T>
{
    private async Task<IReadOnlyList<Connection>> LoadPagesAsync(
        RowSource source,
        LambdaExpression? where,
        List<SortKey> sort,
        PageRequest request,
        ProjectionRun run,
        ProjectionNode? node,
        IResolverContext context)
    {
        var shape = PageShape.Of(context.Selection);
        var list = QueryExpressions.Where(source.List, where);
        var keys = data.Paging!.UseKeysets ? Keysets.Create(source.List, typeof(T), sort, source.Model) : null;
        var ordered = keys is null ? QueryExpressions.Where(QueryExpressions.OrderBy(source.List, sort), where) : list;
        source.Queries.RequireFixed(keys ?? []);
        CheckOrder(source, ordered, needsOrder: keys is null && shape.NeedsRows);
        IReadOnlyList<int> totals = new int[source.Count];
        if (shape.NeedsTotal || (shape.NeedsRows && request.IsBackward && keys is null))
        {
            totals = await source.CountAsync<T>(list, context.RequestAborted).ConfigureAwait(false);
        }

        var factory = ConnectionFactory.Of(typeof(T));
        if (!shape.NeedsRows)
        {
            var none = new Page([], HasNext: false, HasPrevious: false, _ => "");
            return [.. totals.Select(total => factory.Create(none, shape, total, read => read))];
        }

        PagePlan plan = keys is null
            ? new OffsetPage(ordered, request, request.IsBackward ? totals[0] : null, run.Scope.Parameters)
            : new KeysetPage(keys, request, shape.NeedsCursors, () => Cursor(keys, run.Scope, context.Selection)).Over(list, run.Scope.Parameters);
        var lists = await source.ReadAsync(plan.Window, row => run.Create(node, row), context.RequestAborted).ConfigureAwait(false);
        return [.. lists.Select((rows, index) => Finish(rows, totals[index]))];

        Connection Finish(IReadOnlyList<Row> rows, int total)
            => factory.Create(plan.Finish(rows, total), shape, total, read => run.Assemble(node, read));
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
