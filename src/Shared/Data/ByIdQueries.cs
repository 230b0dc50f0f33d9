using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;

namespace ServiceTeams.Shared.Data;

/// <summary>
/// The queries of <see cref="ByIdDataLoader{TDb, T}"/>, translated once for each model (the two databases have models of their own) and
/// each choice of columns.
/// </summary>
internal sealed class ByIdQueries<TDb, T>
    where TDb : ModuleDb
    where T : class, IEntity
{
    // A compiled query takes some hundred kilobytes: whoever chooses yet other columns reads all of them.
    private const int MaxSelections = 64;

    private static readonly ConditionalWeakTable<IModel, ByIdQueries<TDb, T>> s_queries = [];

    private readonly ConcurrentDictionary<Expression, ByIdQuery<TDb, T>> _selected = new(ExpressionEqualityComparer.Instance);
    private readonly ByIdQuery<TDb, T> _whole = new(null);

    /// <summary>The rows with these keys.</summary>
    public static async Task<IReadOnlyDictionary<long, T>> LoadAsync(
        TDb db, IReadOnlyList<long> keys, ISelectorBuilder selector, CancellationToken cancellationToken)
    {
        var query = s_queries.GetValue(db.Model, static _ => new ByIdQueries<TDb, T>()).Find(selector);
        var found = new Dictionary<long, T>(keys.Count);
        await foreach (var thing in query.Run(db, keys, cancellationToken).WithCancellation(cancellationToken))
        {
            found.Add(thing.Id, thing);
        }

        return found;
    }

    private ByIdQuery<TDb, T> Find(ISelectorBuilder selector)
        => selector.TryCompile<T>() is not { } members ? _whole
            : _selected.TryGetValue(members, out var known) ? known
            : _selected.Count < MaxSelections ? _selected.GetOrAdd(members, _ => new ByIdQuery<TDb, T>(selector))
            : _whole;
}
