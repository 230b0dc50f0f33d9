using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace ServiceTeams.Insights.Reading;

/// <summary>Lets a reader work as long as this copy of the API runs.</summary>
internal sealed partial class ReadingService(
    ServiceReader reader, IOptions<InsightsSettings> options, TimeProvider clock, ILogger<ReadingService> logger) : BackgroundService
{
    private static readonly TimeSpan s_betweenLooks = TimeSpan.FromSeconds(10);

    private readonly InsightsSettings _settings = options.Value;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!_settings.Read)
        {
            return;
        }

        try
        {
            await WorkAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops. What was taken and not entered is given back when its lease runs out.
        }
    }

    private async Task WorkAsync(CancellationToken stop)
    {
        var failures = 0;
        var looked = 0L;
        while (true)
        {
            TimeSpan pause;
            try
            {
                var taken = await reader.ReadAsync(stop);
                if (looked == 0 || clock.GetElapsedTime(looked) >= s_betweenLooks)
                {
                    looked = clock.GetTimestamp();
                    await reader.MeasureAsync(stop);
                }

                failures = 0;
                if (taken > 0)
                {
                    continue;
                }

                pause = _settings.Poll;
            }
            catch (Exception failure) when (!stop.IsCancellationRequested)
            {
                // The database is away, or not made yet.
                pause = Pauses.After(++failures, _settings, Random.Shared);
                LogFailure(failure, pause);
            }

            await Task.Delay(pause, clock, stop);
        }
    }

    [LoggerMessage(LogLevel.Error, "The outboxes cannot be read. Trying again in {Pause}.")]
    private partial void LogFailure(Exception failure, TimeSpan pause);
}
