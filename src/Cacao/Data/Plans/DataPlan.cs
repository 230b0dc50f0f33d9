using Cacao.Data.Paging;
using Cacao.Data.Sorting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;

namespace Cacao.Data.Plans;

/// <summary>The queries of a data field, compiled once for all requests of one shape.</summary>
internal sealed class DataPlan
{
    /// <summary>Stands for a shape that has no plan: it is loaded in the ordinary way.</summary>
    public static DataPlan None { get; } = new();

    /// <summary>The order of a list with pages; null for others.</summary>
    public IReadOnlyList<SortKey>? Keys { get; init; }

    /// <summary>The cursors of the list as long as it is not filtered.</summary>
    public KeysetCursor? Cursor { get; init; }

    /// <summary>How many rows there are; null when nobody asks.</summary>
    public Func<QueryContext, Task<int>>? Count { get; init; }

    /// <summary>An <see cref="IAsyncEnumerable{T}"/> of rows, or of <see cref="Row"/> where more is read than the row; null when none are read.</summary>
    public Delegate? Rows { get; init; }

    /// <summary>Runs a query on a DbContext.</summary>
    public static TResult Run<TResult>(
        Func<QueryContext, TResult> query, DbContext database, PlanParameters parameters, CancellationToken cancellationToken)
    {
        var context = database.GetService<IQueryContextFactory>().Create();
        context.CancellationToken = cancellationToken;
        parameters.CopyTo(context.Parameters);
        return query(context);
    }

    /// <summary>The rows of <see cref="Rows"/>.</summary>
    public Task<List<TRow>> ReadAsync<TRow>(DbContext database, PlanParameters parameters, int expected, CancellationToken cancellationToken)
        => ReadAsync((Func<QueryContext, IAsyncEnumerable<TRow>>)Rows!, database, parameters, expected, cancellationToken);

    /// <summary>The rows of a query.</summary>
    public static async Task<List<TRow>> ReadAsync<TRow>(
        Func<QueryContext, IAsyncEnumerable<TRow>> query, DbContext database, PlanParameters parameters, int expected, CancellationToken cancellationToken)
    {
        var rows = new List<TRow>(expected);
        await foreach (var row in Run(query, database, parameters, cancellationToken).ConfigureAwait(false))
        {
            rows.Add(row);
        }

        return rows;
    }
}
