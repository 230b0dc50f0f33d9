using Microsoft.EntityFrameworkCore;
using ServiceTeams.Registry.Data;
using ServiceTeams.Registry.Teams;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Registry.Demonstration;

internal sealed class RegistryDemonstration(IDbContextFactory<RegistryDb> factory) : IDemonstrationData
{
    public async Task<int> LoadAsync(CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        if (!await db.IsEmptyAsync<Team>(cancellationToken))
        {
            return 0;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var rows = await BeijingRegistry.LoadAsync(db, cancellationToken) + await WuqiaoRegistry.LoadAsync(db, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return rows;
    }
}
