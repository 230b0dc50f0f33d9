using System.Linq.Expressions;
using Cacao.Data.Siblings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace Cacao.Data.Plans;

/// <summary>Statements that the query's own provider runs, whatever it is: asynchronously where it can.</summary>
internal sealed class OrdinaryQueries(IQueryProvider provider) : Queries(provider)
{
    public override QueryParameters Parameters => QueryParameters.Captured;

    public override Expression Fill(QueryShape shape, IReadOnlyDictionary<int, Expression> replacements) => shape.Fill(replacements);

    public override async Task<List<T>> ToListAsync<T>(Expression rows, CancellationToken cancellationToken)
    {
        var query = Provider.CreateQuery<T>(rows);
        return Provider is IAsyncQueryProvider ? await query.ToListAsync(cancellationToken).ConfigureAwait(false) : [.. query];
    }

    public override async Task<int> CountAsync<T>(Expression rows, CancellationToken cancellationToken)
    {
        var query = Provider.CreateQuery<T>(rows);
        return Provider is IAsyncQueryProvider ? await query.CountAsync(cancellationToken).ConfigureAwait(false) : query.Count();
    }
}
