using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace Cacao.Data;

/// <summary>Runs queries: asynchronously where the provider can.</summary>
internal static class QueryExecution
{
    public static async Task<List<T>> ToListAsync<T>(IQueryProvider provider, Expression rows, CancellationToken cancellationToken)
    {
        var query = provider.CreateQuery<T>(rows);
        return provider is IAsyncQueryProvider ? await query.ToListAsync(cancellationToken).ConfigureAwait(false) : [.. query];
    }

    public static async Task<int> CountAsync<T>(IQueryProvider provider, Expression rows, CancellationToken cancellationToken)
    {
        var query = provider.CreateQuery<T>(rows);
        return provider is IAsyncQueryProvider ? await query.CountAsync(cancellationToken).ConfigureAwait(false) : query.Count();
    }
}
