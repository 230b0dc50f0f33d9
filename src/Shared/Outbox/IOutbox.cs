namespace ServiceTeams.Shared.Outbox;

/// <summary>
/// What a module's outbox offers to its reader. The reader takes a lease on some messages, works, and notes what became of each. All it
/// notes holds only for messages that are still under its lease, so a reader that was too slow cannot disturb the next one.
/// </summary>
public interface IOutbox
{
    /// <summary>The module whose outbox it is.</summary>
    string Module { get; }

    /// <summary>Takes the first messages, in their order, that nobody else works on. Several readers at once get different ones.</summary>
    Task<IReadOnlyList<OutboxMessage>> LeaseAsync(int count, OutboxLease lease, CancellationToken cancellationToken);

    /// <summary>Notes that messages were read for good.</summary>
    Task MarkReadAsync(IReadOnlyList<long> ids, OutboxLease lease, DateTime at, CancellationToken cancellationToken);

    /// <summary>Gives messages back: they may be taken again at that moment.</summary>
    Task PutOffAsync(IReadOnlyList<long> ids, OutboxLease lease, DateTime until, string reason, CancellationToken cancellationToken);

    /// <summary>Puts messages aside that cannot be read.</summary>
    Task ParkAsync(IReadOnlyList<long> ids, OutboxLease lease, DateTime at, string reason, CancellationToken cancellationToken);

    /// <summary>The parked messages, those parked first at the top.</summary>
    Task<IReadOnlyList<OutboxMessage>> ParkedAsync(int count, CancellationToken cancellationToken);

    /// <summary>Lets a parked message be read again, as if for the first time.</summary>
    /// <returns>The message as it was parked; null when no parked message has this key.</returns>
    Task<OutboxMessage?> RetryAsync(Guid key, string by, DateTime at, CancellationToken cancellationToken);

    /// <summary>How far the outbox is read.</summary>
    Task<OutboxState> LookAsync(CancellationToken cancellationToken);
}
