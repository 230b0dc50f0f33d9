using Microsoft.EntityFrameworkCore;

namespace ServiceTeams.Shared.Data;

internal sealed class ModuleDatabase<TMigrations>(string module, IDbContextFactory<TMigrations> factory) : IModuleDatabase
    where TMigrations : ModuleDb
{
    public string Module => module;

    public async Task MigrateAsync(CancellationToken cancellationToken)
    {
        await using var db = await factory.CreateDbContextAsync(cancellationToken);

        // Migrating compares whole models before it looks; most starts have nothing to do.
        if ((await db.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
        {
            await db.Database.MigrateAsync(cancellationToken);
        }
    }
}
