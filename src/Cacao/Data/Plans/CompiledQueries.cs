using System.Linq.Expressions;
using Cacao.Data.Siblings;
using Cacao.Data.Sorting;
using Microsoft.EntityFrameworkCore;

namespace Cacao.Data.Plans;

/// <summary>
/// Statements that are translated once for all requests that write them alike: their values are numbered parameters, so that a statement
/// is its own key. Throws a <see cref="NoPlanException"/> for those that cannot be translated so.
/// </summary>
internal sealed class CompiledQueries(IQueryProvider provider, DbContext database, StatementStore store) : Queries(provider)
{
    private readonly PlanParameters _parameters = new();

    public override QueryParameters Parameters => _parameters;

    public override Expression Fill(QueryShape shape, IReadOnlyDictionary<int, Expression> replacements)
    {
        var all = new Dictionary<int, Expression>(replacements);
        foreach (var (place, value) in shape.Values.Index())
        {
            if (value.Source is not ConstantExpression && !all.ContainsKey(place))
            {
                all.Add(place, _parameters.Create(value.Value, value.Place.Type));
            }
        }

        return shape.Fill(all);
    }

    public override void RequireFixed(IEnumerable<SortKey> order)
    {
        if (order.Any(key => ParameterFinder.IsIn(key.Selector)))
        {
            throw new NoPlanException();
        }
    }

    public override Task<List<T>> ToListAsync<T>(Expression rows, CancellationToken cancellationToken)
        => DataPlan.ReadAsync(store.Get<IAsyncEnumerable<T>>(rows, database), database, _parameters, expected: 4, cancellationToken);

    public override Task<int> CountAsync<T>(Expression rows, CancellationToken cancellationToken)
        => DataPlan.Run(store.Get<Task<int>>(QueryExpressions.Count(rows), database), database, _parameters, cancellationToken);
}

/// <summary>Something cannot be loaded with compiled queries. The ordinary way loads it, or tells what is wrong.</summary>
internal sealed class NoPlanException() : Exception("There is no compiled query.");
