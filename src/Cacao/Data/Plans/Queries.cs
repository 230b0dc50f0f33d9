using System.Linq.Expressions;
using Cacao.Data.Siblings;
using Cacao.Data.Sorting;

namespace Cacao.Data.Plans;

/// <summary>How the statements of one load reach the database.</summary>
internal abstract class Queries(IQueryProvider provider)
{
    /// <summary>The provider of the resolver's query.</summary>
    public IQueryProvider Provider { get; } = provider;

    /// <summary>Takes the values of the statements.</summary>
    public abstract QueryParameters Parameters { get; }

    /// <summary>A resolver's query whose values stand as the statements want them, except at places that are given something else.</summary>
    public abstract Expression Fill(QueryShape shape, IReadOnlyDictionary<int, Expression> replacements);

    /// <summary>Refuses an order that cannot be told from another one by its text, as cursors do.</summary>
    public virtual void RequireFixed(IEnumerable<SortKey> order)
    {
    }

    public abstract Task<List<T>> ToListAsync<T>(Expression rows, CancellationToken cancellationToken);

    public abstract Task<int> CountAsync<T>(Expression rows, CancellationToken cancellationToken);
}
