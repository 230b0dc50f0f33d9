using Microsoft.EntityFrameworkCore;
using ServiceTeams.Repairs.Data;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Repairs.Connections;

[QueryType]
public static class ServiceConnectionQueries
{
    /// <summary>The service connections of all teams.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<ServiceConnection>>]
    [UseSorting<ImpersonalSort<ServiceConnection>>]
    public static IQueryable<ServiceConnection> GetServiceConnections(RepairsDb db) => db.Connections.AsNoTracking();

    /// <summary>One service connection; null when there is none.</summary>
    public static Task<ServiceConnection?> GetServiceConnectionAsync(
        [ID<ServiceConnection>] long id,
        ServiceConnectionByIdDataLoader connections,
        ISelection selection,
        CancellationToken cancellationToken)
        => connections.Select(selection).LoadAsync(id, cancellationToken);
}
