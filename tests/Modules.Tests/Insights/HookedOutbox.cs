using ServiceTeams.Shared.Outbox;

namespace Modules.Tests.Insights;

/// <summary>An outbox that does something before or after what it is asked for.</summary>
internal sealed class HookedOutbox(IOutbox outbox) : IOutbox
{
    /// <summary>Before messages are taken.</summary>
    public Action BeforeLease { get; init; } = () => { };

    /// <summary>After messages were taken.</summary>
    public Func<Task> Leased { get; init; } = () => Task.CompletedTask;

    /// <summary>Before the outbox notes what became of messages.</summary>
    public Action BeforeNote { get; init; } = () => { };

    /// <summary>After messages were marked as read.</summary>
    public Action Marked { get; init; } = () => { };

    public string Module => outbox.Module;

    public async Task<IReadOnlyList<OutboxMessage>> LeaseAsync(int count, OutboxLease lease, CancellationToken cancellationToken)
    {
        BeforeLease();
        var messages = await outbox.LeaseAsync(count, lease, cancellationToken);
        if (messages.Count > 0)
        {
            await Leased();
        }

        return messages;
    }

    public async Task MarkReadAsync(IReadOnlyList<long> ids, OutboxLease lease, DateTime at, CancellationToken cancellationToken)
    {
        BeforeNote();
        await outbox.MarkReadAsync(ids, lease, at, cancellationToken);
        Marked();
    }

    public Task PutOffAsync(IReadOnlyList<long> ids, OutboxLease lease, DateTime until, string reason, CancellationToken cancellationToken)
    {
        BeforeNote();
        return outbox.PutOffAsync(ids, lease, until, reason, cancellationToken);
    }

    public Task ParkAsync(IReadOnlyList<long> ids, OutboxLease lease, DateTime at, string reason, CancellationToken cancellationToken)
    {
        BeforeNote();
        return outbox.ParkAsync(ids, lease, at, reason, cancellationToken);
    }

    public Task<IReadOnlyList<OutboxMessage>> ParkedAsync(int count, CancellationToken cancellationToken)
        => outbox.ParkedAsync(count, cancellationToken);

    public Task<OutboxMessage?> RetryAsync(Guid key, string by, DateTime at, CancellationToken cancellationToken)
        => outbox.RetryAsync(key, by, at, cancellationToken);

    public Task<OutboxState> LookAsync(CancellationToken cancellationToken) => outbox.LookAsync(cancellationToken);
}
