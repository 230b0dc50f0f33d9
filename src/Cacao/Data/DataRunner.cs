using System.Linq.Expressions;
using Cacao.Data.Paging;
using Cacao.Data.Projection;
using Cacao.Types;

namespace Cacao.Data;

/// <summary>Runs a data field.</summary>
internal abstract class DataRunner
{
    public static DataRunner Create(OutputField field, DataField data)
        => (DataRunner)Activator.CreateInstance(typeof(DataRunner<>).MakeGenericType(data.ElementType), field, data)!;

    public abstract ValueTask<object?> RunAsync(FieldDelegate next, IResolverContext context);
}

/// <summary>Runs a data field whose rows are <typeparamref name="T"/>.</summary>
internal sealed partial class DataRunner<T>(OutputField field, DataField data) : DataRunner
{
    public override ValueTask<object?> RunAsync(FieldDelegate next, IResolverContext context)
    {
        if (data.Property is not null && ProjectedParts.TryGet(context.Parent<object>(), context.Selection, out var loaded))
        {
            return loaded is GraphQLException failure ? throw failure : new ValueTask<object?>(loaded);
        }

        // Wrong sizes are told before the resolver runs.
        var page = data.Paging is { } settings ? DataScope.Of(context, model: null).Page(context.Selection, settings) : null;
        return RunAsync(next, context, page);
    }

    private async ValueTask<object?> RunAsync(FieldDelegate next, IResolverContext context, PageRequest? page)
        => await next(context).ConfigureAwait(false) switch
        {
            IQueryable<T> query and not EnumerableQuery<T> => await LoadAsync(query, page, context).ConfigureAwait(false),
            IEnumerable<T> items => Slice(items, page, context),
            var other => other, // a page made by hand, or something else made of the rows
        };

    private async ValueTask<object?> LoadAsync(IQueryable<T> query, PageRequest? page, IResolverContext context)
    {
        var scope = DataScope.Of(context, Keysets.FindModel(query.Expression));
        var sort = HandMade.IsSorted(context) ? [] : scope.Sort(context.Selection, data, typeof(T));
        var where = HandMade.IsFiltered(context) ? null : scope.Filter(context.Selection, data, typeof(T));
        var node = data.HasProjection && !HandMade.IsProjected(context) ? scope.Projection(context.Selection, data, typeof(T)) : null;
        var run = new ProjectionRun(scope);
        if (page is not null)
        {
            return await LoadPageAsync(query, where, sort, page, run, node, context).ConfigureAwait(false);
        }

        var rows = QueryExpressions.Where(QueryExpressions.OrderBy(query.Expression, sort), where);
        if (data.Limit != RowLimit.All)
        {
            rows = QueryExpressions.Take(rows, data.Limit == RowLimit.First ? 1 : 2);
        }

        var items = await LoadItemsAsync(query.Provider, rows, run, node, context.RequestAborted).ConfigureAwait(false);
        return data.Limit == RowLimit.All ? items : OneRow.Of(items, data.Limit);
    }

    private static async Task<List<T>> LoadItemsAsync(IQueryProvider provider, Expression rows, ProjectionRun run, ProjectionNode? node, CancellationToken cancellationToken)
    {
        if (node is null)
        {
            return await QueryExecution.ToListAsync<T>(provider, rows, cancellationToken).ConfigureAwait(false);
        }

        var row = Expression.Parameter(typeof(T), "row");
        var selected = QueryExpressions.Select(rows, Expression.Lambda(run.Create(node, row), row));
        if (!node.NeedsRow)
        {
            return await QueryExecution.ToListAsync<T>(provider, selected, cancellationToken).ConfigureAwait(false);
        }

        var read = await QueryExecution.ToListAsync<Row>(provider, selected, cancellationToken).ConfigureAwait(false);
        var items = (List<T>)run.AssembleItems(node, typeof(T), read);
        await run.CompleteAsync(provider, cancellationToken).ConfigureAwait(false);
        return items;
    }
}
