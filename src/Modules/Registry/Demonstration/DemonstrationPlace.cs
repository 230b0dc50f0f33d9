using Microsoft.EntityFrameworkCore;
using ServiceTeams.Registry.Communities;
using ServiceTeams.Registry.Customers;
using ServiceTeams.Registry.Data;

namespace ServiceTeams.Registry.Demonstration;

/// <summary>A community of the demonstration data with the team and the people that other modules tell stories about.</summary>
public sealed record DemonstrationPlace(Community Community, long TeamId, IReadOnlyList<long> MemberIds, IReadOnlyList<Customer> Customers);

/// <summary>Lets other modules build their demonstration data on this one.</summary>
public sealed class DemonstrationPlaces(IDbContextFactory<RegistryDb> factory)
{
    /// <summary>The Beijing communities, in the order of their keys; none when Registry holds other data.</summary>
    public Task<IReadOnlyList<DemonstrationPlace>> InBeijingAsync(CancellationToken cancellationToken)
        => FindAsync(BeijingRegistry.TeamName, cancellationToken);

    /// <summary>The Wuqiao communities, in the order of their keys; none when Registry holds other data.</summary>
    public Task<IReadOnlyList<DemonstrationPlace>> InWuqiaoAsync(CancellationToken cancellationToken)
        => FindAsync(WuqiaoRegistry.TeamName, cancellationToken);

    /// <summary>The team of the whole city, whose branches serve the Beijing communities.</summary>
    public async Task<long> TeamOfBeijingAsync(CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        return await db.Teams.Where(team => team.Name == BeijingRegistry.TeamName).Select(team => team.Id).FirstAsync(cancellationToken);
    }

    /// <summary>The communities of Wuqiao, those without a plaque included, in the order of their keys; none when Registry holds other data.</summary>
    public async Task<IReadOnlyList<Community>> AllOfWuqiaoAsync(CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        return await db.Communities.AsNoTracking()
            .Where(community => community.District == WuqiaoRegistry.District)
            .OrderBy(community => community.Id)
            .ToListAsync(cancellationToken);
    }

    private async Task<IReadOnlyList<DemonstrationPlace>> FindAsync(string teamName, CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        var root = await db.Teams.FirstOrDefaultAsync(team => team.Name == teamName, cancellationToken);
        if (root is null)
        {
            return [];
        }

        var teams = db.Teams.Where(team => team.Id == root.Id || team.ParentId == root.Id);
        var points = await db.ServicePoints.AsNoTracking()
            .Where(point => teams.Any(team => team.Id == point.TeamId))
            .OrderBy(point => point.Id)
            .ToListAsync(cancellationToken);
        var members = (await db.Members.AsNoTracking()
                .Where(member => teams.Any(team => team.Id == member.TeamId))
                .OrderBy(member => member.Id)
                .Select(member => new { member.Id, member.TeamId })
                .ToListAsync(cancellationToken))
            .ToLookup(member => member.TeamId, member => member.Id);
        var communities = await db.Communities.AsNoTracking().ToDictionaryAsync(community => community.Id, cancellationToken);
        var customers = (await db.Customers.AsNoTracking().OrderBy(customer => customer.Id).ToListAsync(cancellationToken))
            .ToLookup(customer => customer.CommunityId);
        return
        [
            .. points
                .DistinctBy(point => point.CommunityId)
                .Select(point => new DemonstrationPlace(
                    communities[point.CommunityId],
                    point.TeamId,
                    [.. members[point.TeamId]],
                    [.. customers[point.CommunityId]])),
        ];
    }
}
