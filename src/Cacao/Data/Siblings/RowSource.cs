using System.Linq.Expressions;
using Cacao.Data.Paging;
using Cacao.Data.Plans;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Cacao.Data.Siblings;

/// <summary>Reads one list, or the lists of many parents at once. What stands around it (filters, orders, pages) is the same for both.</summary>
internal abstract class RowSource(Expression list, Queries queries)
{
    /// <summary>The list as its resolver gave it; of many parents the list of any one of them.</summary>
    public Expression List { get; } = list;

    /// <summary>Runs the statements.</summary>
    public Queries Queries { get; } = queries;

    /// <summary>The database's model; null when the list is no query of EF Core.</summary>
    public IModel? Model { get; } = Keysets.FindModel(list);

    /// <summary>How many lists there are.</summary>
    public abstract int Count { get; }

    /// <summary>True when some rows of a list can be read without reading others than its resolver would alone: where the order leaves no ties.</summary>
    public virtual bool CanCut(Expression list) => true;

    /// <summary>How many rows each list has.</summary>
    /// <param name="rows">Made of <see cref="List"/>.</param>
    /// <param name="cancellationToken">Ends the statement.</param>
    public abstract Task<IReadOnlyList<int>> CountAsync<T>(Expression rows, CancellationToken cancellationToken);

    /// <summary>The rows of each list.</summary>
    /// <param name="window">Made of <see cref="List"/>.</param>
    /// <param name="value">From a row to its value.</param>
    /// <param name="cancellationToken">Ends the statement.</param>
    public abstract Task<IReadOnlyList<IReadOnlyList<Row>>> ReadAsync(
        RowWindow window, Func<Expression, Expression> value, CancellationToken cancellationToken);
}

/// <summary>One list.</summary>
internal sealed class OneList(Expression list, Queries queries) : RowSource(list, queries)
{
    public override int Count => 1;

    public override async Task<IReadOnlyList<int>> CountAsync<T>(Expression rows, CancellationToken cancellationToken)
        => [await Queries.CountAsync<T>(rows, cancellationToken).ConfigureAwait(false)];

    public override async Task<IReadOnlyList<IReadOnlyList<Row>>> ReadAsync(
        RowWindow window, Func<Expression, Expression> value, CancellationToken cancellationToken)
        => [await Queries.ToListAsync<Row>(window.Read(value), cancellationToken).ConfigureAwait(false)];
}
