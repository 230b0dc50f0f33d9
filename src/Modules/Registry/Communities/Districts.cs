using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ServiceTeams.Registry.Data;
using ServiceTeams.Shared.Groups;

namespace ServiceTeams.Registry.Communities;

internal sealed class Districts(IDbContextFactory<RegistryDb> factory) : IDistricts
{
    public async Task<string> OfCommunitiesAsync(CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        var districts = await db.Communities.AsNoTracking()
            .Select(community => new { community.Id, community.District })
            .ToDictionaryAsync(community => community.Id, community => community.District, cancellationToken);
        return JsonSerializer.Serialize(districts);
    }
}
