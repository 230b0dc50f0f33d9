using Microsoft.EntityFrameworkCore;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Shared.Timeline;

/// <summary>A source that reads one table of a module: one statement, however many customers are asked for.</summary>
/// <typeparam name="TDb">The module's database.</typeparam>
/// <typeparam name="T">The kind of service.</typeparam>
public abstract class CustomerServiceSource<TDb, T>(IDbContextFactory<TDb> factory) : ICustomerServiceSource
    where TDb : ModuleDb
    where T : class, IEntity, ICustomerService
{
    /// <inheritdoc />
    public string Kind => typeof(T).Name;

    /// <inheritdoc />
    public async Task<ILookup<long, TimelineItem>> NewestAsync(
        IReadOnlyList<long> customerIds, TimelinePlace? after, int count, CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        var told = Tell(db).Where(row => customerIds.Contains(row.CustomerId));
        if (after is { } place)
        {
            // Of the same moment: kinds that come later are still to be told, earlier ones are not.
            var side = string.CompareOrdinal(Kind, place.Kind);
            told = told.Where(row => row.At < place.At || (row.At == place.At && (side > 0 || (side == 0 && row.Service.Id < place.Id))));
        }

        var rows = customerIds is [_]
            ? told.OrderByDescending(row => row.At).ThenByDescending(row => row.Service.Id).Take(count)
            : told.Select(row => row.CustomerId).Distinct().SelectMany(id => told
                .Where(row => row.CustomerId == id)
                .OrderByDescending(row => row.At)
                .ThenByDescending(row => row.Service.Id)
                .Take(count));
        return (await rows.ToListAsync(cancellationToken))
            .ToLookup(row => row.CustomerId, row => new TimelineItem(new TimelinePlace(row.At, Kind, row.Service.Id), row.Service));
    }

    /// <summary>The services, for whom they were and when they began.</summary>
    protected abstract IQueryable<ServiceOfCustomer<T>> Tell(TDb db);
}
