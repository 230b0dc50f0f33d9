using System.Collections;
using System.Linq.Expressions;
using Cacao.Data.Paging;
using Cacao.Data.Projection;
using Cacao.Data.Siblings;
using Cacao.Types;

namespace Cacao.Data;

/// <summary>Runs a data field.</summary>
internal abstract class DataRunner
{
    public static DataRunner Create(OutputField field, DataField data)
        => (DataRunner)Activator.CreateInstance(typeof(DataRunner<>).MakeGenericType(data.ElementType), field, data)!;

    public abstract ValueTask<object?> RunAsync(FieldResolverDelegate next, IResolverContext context);
}

/// <summary>Runs a data field whose rows are <typeparamref name="T"/>.</summary>
internal sealed partial class DataRunner<T>(OutputField field, DataField data) : DataRunner
{
    public override ValueTask<object?> RunAsync(FieldResolverDelegate next, IResolverContext context)
    {
        if (data.Property is not null && ProjectedParts.TryGet(context.Parent<object>(), context.Selection, out var loaded))
        {
            return loaded is GraphQLException failure ? throw failure : new ValueTask<object?>(loaded);
        }

        // Wrong sizes are told before the resolver runs.
        var page = data.Paging is { } settings ? DataScope.Of(context, model: null).Page(context.Selection, settings) : null;
        return RunAsync(next, context, page);
    }

    private async ValueTask<object?> RunAsync(FieldResolverDelegate next, IResolverContext context, PageRequest? page)
        => await next(context).ConfigureAwait(false) switch
        {
            IQueryable<T> query and not EnumerableQuery<T> => await LoadAsync(query, page, context).ConfigureAwait(false),
            IEnumerable<T> items => Slice(items, page, context),
            var other => other, // a page made by hand, or something else made of the rows
        };

    private async ValueTask<object?> LoadAsync(IQueryable<T> query, PageRequest? page, IResolverContext context)
    {
        var value = SiblingLists.Of(context) is { } lists
            ? await lists.JoinAsync(new Sibling(query, context), siblings => LoadSiblingsAsync(siblings, page)).ConfigureAwait(false)
            : Sibling.Alone;
        if (value == Sibling.Alone)
        {
            value = await LoadOneAsync(query, page, context).ConfigureAwait(false);
        }

        return data.Limit is RowLimit.First or RowLimit.Single ? OneRow.Of((IList)value!, data.Limit) : value;
    }

    /// <summary>The value of each list: its page, or its rows.</summary>
    private async Task<IReadOnlyList<object>> LoadAsync(RowSource source, PageRequest? page, IResolverContext context)
    {
        var scope = DataScope.Of(context, source.Model, source.Queries.Parameters);
        var sort = HandMade.IsSorted(context) ? [] : scope.Sort(context.Selection, data, typeof(T));
        var where = HandMade.IsFiltered(context) ? null : scope.Filter(context.Selection, data, typeof(T));
        var node = data.HasProjection && !HandMade.IsProjected(context) ? scope.Projection(context.Selection, data, typeof(T)) : null;
        var run = new ProjectionRun(scope);
        IReadOnlyList<object> values;
        if (page is not null)
        {
            values = await LoadPagesAsync(source, where, sort, page, run, node, context).ConfigureAwait(false);
        }
        else
        {
            var rows = QueryExpressions.Where(QueryExpressions.OrderBy(source.List, sort), where);
            CheckOrder(source, rows, needsOrder: data.Limit == RowLimit.First);
            var window = new RowWindow(rows, Skip: 0, data.Limit switch { RowLimit.First => 1, RowLimit.Single => 2, _ => null }, Keys: null, scope.Parameters);
            values = await LoadItemsAsync(source, window, run, node, context.RequestAborted).ConfigureAwait(false);
        }

        await run.CompleteAsync(source.Queries, context.RequestAborted).ConfigureAwait(false);
        return values;
    }

    /// <summary>Where ties decide which rows are read, the database would decide them otherwise in another statement.</summary>
    private static void CheckOrder(RowSource source, Expression rows, bool needsOrder)
    {
        if (needsOrder && !source.CanCut(rows))
        {
            throw new NotSupportedException("The order leaves ties.");
        }
    }

    private static async Task<IReadOnlyList<IList>> LoadItemsAsync(
        RowSource source, RowWindow window, ProjectionRun run, ProjectionNode? node, CancellationToken cancellationToken)
    {
        if (source is OneList && node is not { NeedsRow: true })
        {
            var row = Expression.Parameter(typeof(T), "row");
            var items = node is null ? window.Rows : QueryExpressions.Select(window.Rows, Expression.Lambda(run.Create(node, row), row));
            return [await source.Queries.ToListAsync<T>(items, cancellationToken).ConfigureAwait(false)];
        }

        var lists = await source.ReadAsync(window, row => run.Create(node, row), cancellationToken).ConfigureAwait(false);
        return [.. lists.Select(rows => run.AssembleItems(node, typeof(T), rows.Select(row => row.Node)))];
    }
}
