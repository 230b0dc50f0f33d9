using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using ServiceTeams.Shared.Data;

namespace ServiceTeams.Shared.Watching;

/// <summary>Takes away the notices of a module that nobody can ask for any more. The last one stays: it tells how far the numbers have come.</summary>
public sealed partial class ChangePruning<TDb>(
    IDbContextFactory<TDb> factory, IOptions<WatchingSettings> options, TimeProvider clock, ILogger<ChangePruning<TDb>> logger) : BackgroundService
    where TDb : ModuleDb
{
    private static readonly TimeSpan s_between = TimeSpan.FromHours(1);

    /// <summary>Takes away what is older than is kept.</summary>
    /// <returns>How many.</returns>
    public async Task<int> PruneAsync(CancellationToken cancellationToken)
    {
        var until = clock.GetUtcNow().UtcDateTime - options.Value.Keep;
        await using var db = await factory.CreateDbContextAsync(cancellationToken);
        var last = await db.Set<ChangeNotice>().MaxAsync(notice => (long?)notice.Id, cancellationToken);
        return await db.Set<ChangeNotice>().Where(notice => notice.At < until && notice.Id < last).ExecuteDeleteAsync(cancellationToken);
    }

    /// <inheritdoc />
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(s_between);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken))
            {
                try
                {
                    await PruneAsync(stoppingToken);
                }
                catch (Exception failure) when (!stoppingToken.IsCancellationRequested)
                {
                    // The database is away: there is another hour.
                    LogFailure(failure);
                }
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops.
        }
    }

    [LoggerMessage(LogLevel.Warning, "Old notices of changes could not be taken away.")]
    private partial void LogFailure(Exception failure);
}
