using Microsoft.EntityFrameworkCore;
using ServiceTeams.Registry.Data;
using ServiceTeams.Registry.Teams;

namespace ServiceTeams.Registry.ServicePoints;

/// <summary>The teams that serve a community: those whose plaque hangs there now.</summary>
public sealed class ServingTeamsDataLoader(
    IDbContextFactory<RegistryDb> factory, IBatchScheduler batchScheduler, DataLoaderOptions options)
    : GroupedDataLoader<long, Team>(batchScheduler, options)
{
    protected override async Task<ILookup<long, Team>> LoadGroupedBatchAsync(
        IReadOnlyList<long> keys, CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        var rows = await db.ServicePoints.AsNoTracking()
            .Where(point => point.ClosedOn == null && keys.Contains(point.CommunityId))
            .Join(db.Teams, point => point.TeamId, team => team.Id, (point, team) => new { point.CommunityId, Team = team })
            .OrderBy(row => row.Team.Id)
            .ToListAsync(cancellationToken);
        return rows.ToLookup(row => row.CommunityId, row => row.Team);
    }
}
