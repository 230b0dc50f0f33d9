using Microsoft.EntityFrameworkCore;
using ServiceTeams.Registry.Customers;
using ServiceTeams.Registry.Data;

namespace ServiceTeams.Registry.Communities;

/// <summary>How many customers a community has.</summary>
/// <param name="CommunityId">The community.</param>
/// <param name="District">The district it lies in.</param>
/// <param name="Customers">How many customers are served there.</param>
/// <param name="Wanted">Whether the request's filter holds for it.</param>
public sealed record ServedCommunity(long CommunityId, string District, long Customers, bool Wanted);

/// <summary>
/// Tells other modules how many customers are served, as Registry knows it now; there is no history of it. Each household is a customer,
/// and so is each registered customer who is not a resident. Where more residents are registered than households are told, the residents
/// count. Plaques play no part: supply does not end when one is taken down.
/// </summary>
public sealed class CustomersServed(IDbContextFactory<RegistryDb> factory)
{
    /// <summary>All communities, in one statement.</summary>
    /// <param name="context">A field that filters communities.</param>
    /// <param name="cancellationToken">Ends the work early.</param>
    public async Task<IReadOnlyList<ServedCommunity>> InCommunitiesAsync(IResolverContext context, CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        var wanted = db.Communities.AsNoTracking().Filter(context);
        var registered = db.Customers
            .GroupBy(customer => customer.CommunityId)
            .Select(customers => new
            {
                CommunityId = customers.Key,
                Residents = customers.Count(customer => customer.Kind == CustomerKind.Resident),
                Others = customers.Count(customer => customer.Kind != CustomerKind.Resident),
            });
        var communities =
            from community in db.Communities
            join counted in registered on community.Id equals counted.CommunityId into known
            from counted in known.DefaultIfEmpty()
            orderby community.Id
            select new
            {
                community.Id,
                community.District,
                community.Households,
                Residents = (int?)counted.Residents ?? 0,
                Others = (int?)counted.Others ?? 0,
                Wanted = wanted.Any(other => other.Id == community.Id),
            };
        return
        [
            .. (await communities.ToListAsync(cancellationToken)).Select(community => new ServedCommunity(
                community.Id,
                community.District,
                (long)Math.Max(community.Households, community.Residents) + community.Others,
                community.Wanted)),
        ];
    }
}
