using Microsoft.EntityFrameworkCore;
using ServiceTeams.Registry.Customers;
using ServiceTeams.Registry.Data;
using ServiceTeams.Registry.ServicePoints;
using ServiceTeams.Shared.PersonalData;

namespace ServiceTeams.Registry.Communities;

// No summary here: it would replace the description of Community.
[Node]
[ExtendObjectType<Community>]
public static class CommunityNode
{
    [NodeResolver]
    public static Task<Community?> GetCommunityByIdAsync(
        long id, CommunityByIdDataLoader communities, CancellationToken cancellationToken)
        => communities.LoadAsync(id, cancellationToken);

    /// <summary>The plaques that hang or hung there.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<ServicePoint>>]
    [UseSorting<ImpersonalSort<ServicePoint>>]
    public static IQueryable<ServicePoint> GetServicePoints(
        [Parent(requires: nameof(Community.Id))] Community community, RegistryDb db)
        => db.ServicePoints.AsNoTracking().Where(point => point.CommunityId == community.Id);

    /// <summary>The customers who live or work there.</summary>
    [UsePaging]
    [UseProjection]
    [UseFiltering<ImpersonalFilter<Customer>>]
    [UseSorting<ImpersonalSort<Customer>>]
    public static IQueryable<Customer> GetCustomers(
        [Parent(requires: nameof(Community.Id))] Community community, RegistryDb db)
        => db.Customers.AsNoTracking().Where(customer => customer.CommunityId == community.Id);
}
