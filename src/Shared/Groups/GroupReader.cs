using ServiceTeams.Shared.Data;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Shared.Groups;

/// <summary>Counts the rows of a query, inside the database.</summary>
public sealed class GroupReader(IDistricts districts, LocalCalendar calendar)
{
    private const string PrivateGroups = "ServiceTeams.PrivateGroups";

    /// <summary>The groups that a field asks for.</summary>
    /// <param name="definition">What the groups of the list are.</param>
    /// <param name="rows">The rows, filtered.</param>
    /// <param name="request">What is wanted of them.</param>
    /// <param name="db">The database of the query.</param>
    /// <param name="context">The field.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    /// <exception cref="GroupRequestException">The request contradicts itself, asks for too much, or could tell of a single person.</exception>
    public Task<IReadOnlyList<TGroup>> ReadAsync<T, TBy, TKey, TGroup>(
        GroupDefinition<T, TBy, TKey, TGroup> definition,
        IQueryable<T> rows,
        GroupRequest<TBy> request,
        ModuleDb db,
        IResolverContext context,
        CancellationToken cancellationToken)
        where T : class
        where TBy : struct, Enum
        where TKey : class, new()
        where TGroup : class, new()
    {
        var plan = definition.Plan(request);
        if (definition.Protects(plan))
        {
            OnlyOnce(context.ContextData);
        }

        return definition.LoadAsync(rows, plan, db, calendar, districts, cancellationToken);
    }

    // Groups of one answer never overlap; those of two do, and their difference could be one person.
    private static void OnlyOnce(IDictionary<string, object?> request)
    {
        lock (request)
        {
            if (!request.TryAdd(PrivateGroups, true))
            {
                throw GroupRefusals.SeveralAggregates();
            }
        }
    }
}
