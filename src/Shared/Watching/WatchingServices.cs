using Microsoft.Extensions.DependencyInjection;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Shared.Watching;

/// <summary>Registers feeds.</summary>
public static class WatchingServices
{
    /// <summary>Registers the feed of one kind of thing, and what keeps the module's notices short.</summary>
    public static IServiceCollection AddChangeFeed<TDb, T>(this IServiceCollection services, string module)
        where TDb : ModuleDb
        where T : class, IWatched
    {
        services.AddOptions<WatchingSettings>().BindConfiguration(WatchingSettings.Section).ValidateDataAnnotations().ValidateOnStart();
        return services
            .AddSingleton(provider => ActivatorUtilities.CreateInstance<ChangeFeed<TDb, T>>(provider, module))
            .AddSingleton<ChangePruning<TDb>>()
            .AddHostedService(provider => provider.GetRequiredService<ChangePruning<TDb>>());
    }
}
