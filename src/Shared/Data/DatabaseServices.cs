using Microsoft.Extensions.DependencyInjection;
using ServiceTeams.Shared.Outbox;

namespace ServiceTeams.Shared.Data;

/// <summary>Registers databases.</summary>
public static class DatabaseServices
{
    /// <summary>Registers the database settings and what prepares the database on start.</summary>
    public static IServiceCollection AddDatabase(this IServiceCollection services)
        => services
            .AddSingleton(provider => new DatabaseSettings(
                provider.GetRequiredService<Microsoft.Extensions.Configuration.IConfiguration>(),
                provider.GetRequiredService<Microsoft.Extensions.Hosting.IHostEnvironment>().ContentRootPath))
            .AddSingleton<DatabasePreparation>();

    /// <summary>
    /// Registers a module's context, pooled, its migrations and its outbox for whoever reads it. A context per database holds the migrations of that
    /// database; only <typeparamref name="TDb"/> is used to ask.
    /// </summary>
    public static IServiceCollection AddModuleDb<TDb, TSqlite, TSqlServer>(this IServiceCollection services, string module)
        where TDb : ModuleDb
        where TSqlite : TDb
        where TSqlServer : TDb
        => services
            .AddPooledDbContextFactory<TDb>((provider, options) =>
            {
                var settings = provider.GetRequiredService<DatabaseSettings>();
                settings.Configure(options, settings.Provider, module);
            })
            .AddDbContextFactory<TSqlite>((provider, options) => provider.GetRequiredService<DatabaseSettings>()
                .Configure(options, DatabaseProvider.Sqlite, module))
            .AddDbContextFactory<TSqlServer>((provider, options) => provider.GetRequiredService<DatabaseSettings>()
                .Configure(options, DatabaseProvider.SqlServer, module))
            .AddSingleton<IOutbox>(provider => ActivatorUtilities.CreateInstance<ModuleOutbox<TDb>>(provider, module))
            .AddSingleton<IModuleDatabase>(provider => provider.GetRequiredService<DatabaseSettings>().Provider switch
            {
                DatabaseProvider.Sqlite => ActivatorUtilities.CreateInstance<ModuleDatabase<TSqlite>>(provider, module),
                _ => ActivatorUtilities.CreateInstance<ModuleDatabase<TSqlServer>>(provider, module),
            });
}
