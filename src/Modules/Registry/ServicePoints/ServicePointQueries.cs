using Microsoft.EntityFrameworkCore;
using ServiceTeams.Registry.Data;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Registry.ServicePoints;

[QueryType]
public static class ServicePointQueries
{
    /// <summary>The plaques of all teams, also those that were taken down.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<ServicePoint>>]
    [UseSorting<ImpersonalSort<ServicePoint>>]
    public static IQueryable<ServicePoint> GetServicePoints(RegistryDb db) => db.ServicePoints.AsNoTracking();

    /// <summary>One service point; null when there is none.</summary>
    public static Task<ServicePoint?> GetServicePointAsync(
        [ID<ServicePoint>] long id, ServicePointByIdDataLoader points, ISelection selection, CancellationToken cancellationToken)
        => points.Select(selection).LoadAsync(id, cancellationToken);
}
