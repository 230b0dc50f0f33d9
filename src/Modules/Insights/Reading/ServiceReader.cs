using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using ServiceTeams.Insights.Records;
using ServiceTeams.Shared.Outbox;
using ServiceTeams.Shared.Time;

namespace ServiceTeams.Insights.Reading;

/// <summary>
/// Reads the outboxes of all modules into the books. Any number of readers share the work: each takes a batch on lease, enters it in one
/// transaction and only then marks it as read. Wherever a reader ends, its lease runs out, the next one enters what is missing and
/// drops what is there already. So each service counts exactly once.
/// </summary>
internal sealed partial class ServiceReader(
    IEnumerable<IOutbox> outboxes,
    ServiceLedger ledger,
    LocalCalendar calendar,
    IOptions<InsightsSettings> options,
    TimeProvider clock,
    ReadingMetrics metrics,
    ILogger<ServiceReader> logger)
{
    private readonly InsightsSettings _settings = options.Value;

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Reads one batch of every outbox.</summary>
    /// <returns>How many messages were taken; 0: nothing waits.</returns>
    public async Task<int> ReadAsync(CancellationToken cancellationToken)
    {
        var taken = 0;
        foreach (var outbox in outboxes)
        {
            taken += await ReadAsync(outbox, cancellationToken);
        }

        return taken;
    }

    /// <summary>Tells the metrics how far the outboxes are read.</summary>
    public async Task MeasureAsync(CancellationToken cancellationToken)
    {
        foreach (var outbox in outboxes)
        {
            metrics.Look(outbox.Module, await outbox.LookAsync(cancellationToken), Now);
        }
    }

    private async Task<int> ReadAsync(IOutbox outbox, CancellationToken cancellationToken)
    {
        var started = clock.GetTimestamp();
        var lease = new OutboxLease(Guid.NewGuid(), Now, Now + _settings.Lease);
        var messages = await outbox.LeaseAsync(_settings.Batch, lease, cancellationToken);
        if (messages.Count == 0)
        {
            return 0;
        }

        try
        {
            await ReadAsync(outbox, messages, lease, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The host stops: what is not entered yet need not wait until the lease runs out.
            long[] ids = [.. messages.Select(message => message.Id)];
            await outbox.PutOffAsync(ids, lease, Now, "The reader was stopped.", CancellationToken.None);
            throw;
        }

        metrics.Batch(outbox.Module, clock.GetElapsedTime(started));
        return messages.Count;
    }

    private async Task ReadAsync(
        IOutbox outbox, IReadOnlyList<OutboxMessage> messages, OutboxLease lease, CancellationToken cancellationToken)
    {
        // No attempt came back to say why: it ended its reader. The messages behind it had no attempt of their own.
        var fatal = messages.FirstOrDefault(message => message.Attempts > _settings.Attempts);
        List<(OutboxMessage Message, ServiceRecord Record)> first = [];
        List<(OutboxMessage Message, ServiceRecord Record)> again = [];
        foreach (var message in messages)
        {
            if (message == fatal)
            {
                await ParkAsync(outbox, message, lease, $"No reader survived it in {_settings.Attempts} attempts.", cancellationToken);
                continue;
            }

            try
            {
                (message.Attempts > 1 ? again : first).Add((message, ServiceMessage.Read(message, calendar)));
            }
            catch (UnreadableServiceException unreadable)
            {
                await ParkAsync(outbox, message, lease, unreadable.Message, cancellationToken);
            }
        }

        if (first.Count > 0)
        {
            await EnterAsync(outbox, first, lease, cancellationToken);
        }

        // What was tried before may be what made others fail: it is entered alone, and in its order.
        foreach (var one in again)
        {
            await EnterAsync(outbox, [one], lease, cancellationToken);
        }
    }

    private async Task EnterAsync(
        IOutbox outbox,
        List<(OutboxMessage Message, ServiceRecord Record)> entries,
        OutboxLease lease,
        CancellationToken cancellationToken)
    {
        long[] ids = [.. entries.Select(entry => entry.Message.Id)];
        int entered;
        try
        {
            entered = await ledger.EnterAsync([.. entries.Select(entry => entry.Record)], cancellationToken);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            var attempts = entries.Max(entry => entry.Message.Attempts);
            LogFailure(failure, outbox.Module, ids.Length, attempts);
            if (attempts >= _settings.Attempts)
            {
                await ParkAsync(outbox, entries[0].Message, lease, failure.Message, cancellationToken);
            }
            else
            {
                var pause = Pauses.After(attempts, _settings, Random.Shared);
                await outbox.PutOffAsync(ids, lease, Now + pause, failure.Message, cancellationToken);
                metrics.Messages(outbox.Module, ReadingMetrics.PutOff, ids.Length);
            }

            return;
        }

        await outbox.MarkReadAsync(ids, lease, Now, cancellationToken);
        metrics.Messages(outbox.Module, ReadingMetrics.Entered, entered);
        metrics.Messages(outbox.Module, ReadingMetrics.Dropped, ids.Length - entered);
    }

    private async Task ParkAsync(
        IOutbox outbox, OutboxMessage message, OutboxLease lease, string reason, CancellationToken cancellationToken)
    {
        LogParked(outbox.Module, message.Id, reason);
        await outbox.ParkAsync([message.Id], lease, Now, reason, cancellationToken);
        metrics.Messages(outbox.Module, ReadingMetrics.Parked, 1);
    }

    [LoggerMessage(LogLevel.Warning, "{Count} services of {Module} could not be entered, attempt {Attempt}.")]
    private partial void LogFailure(Exception failure, string module, int count, int attempt);

    [LoggerMessage(LogLevel.Error, "Message {Id} of {Module} is parked: {Reason}")]
    private partial void LogParked(string module, long id, string reason);
}
