using Microsoft.EntityFrameworkCore;

namespace ServiceTeams.Shared.Data;

internal sealed class ModuleDatabase<TMigrations>(string module, IDbContextFactory<TMigrations> factory) : IModuleDatabase
    where TMigrations : ModuleDb
{
    public string Module => module;

    public async Task<bool> IsBehindAsync(CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        return (await db.Database.GetPendingMigrationsAsync(cancellationToken)).Any();
    }

    public async Task MigrateAsync(CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        await db.Database.MigrateAsync(cancellationToken);
    }
}
