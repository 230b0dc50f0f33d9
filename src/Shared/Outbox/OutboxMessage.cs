using System.Text.Json;

namespace ServiceTeams.Shared.Outbox;

/// <summary>
/// A fact that other modules will read: written in the transaction of the change it tells about. Beside the fact the row says how far its
/// reader is: whoever leases it works on it until the lease runs out, and in the end it is read or parked.
/// </summary>
public sealed class OutboxMessage
{
    /// <summary>Longest reason that is kept.</summary>
    public const int ReasonLength = 1000;

    private OutboxMessage()
    {
    }

    /// <summary>The order in which facts are read.</summary>
    public long Id { get; private set; }

    /// <summary>Names the fact, once and for all.</summary>
    public Guid Key { get; private set; }

    /// <summary>The name of the record in <see cref="Body"/>.</summary>
    public string Kind { get; private set; } = "";

    /// <summary>The record as JSON.</summary>
    public string Body { get; private set; } = "";

    /// <summary>When it happened, in UTC.</summary>
    public DateTime HappenedAt { get; private set; }

    /// <summary>When it was told, in UTC: reading it later than that is the reader's lag.</summary>
    public DateTime WrittenAt { get; private set; }

    /// <summary>Nobody takes it before this moment: a lease, or the pause after a failure. Null: at once.</summary>
    public DateTime? DueAt { get; private set; }

    /// <summary>The lease of the reader that took it last.</summary>
    public Guid? Lease { get; private set; }

    /// <summary>How often it was taken.</summary>
    public int Attempts { get; private set; }

    /// <summary>When it was read for good.</summary>
    public DateTime? ReadAt { get; private set; }

    /// <summary>When it was put aside, because it cannot be read.</summary>
    public DateTime? ParkedAt { get; private set; }

    /// <summary>Why the last attempt failed.</summary>
    public string? Reason { get; private set; }

    /// <summary>Who had it taken up again after it was parked.</summary>
    public string? RetriedBy { get; private set; }

    /// <summary>When it was taken up again after it was parked.</summary>
    public DateTime? RetriedAt { get; private set; }

    /// <summary>The message that tells of a finished service, as if it were told at once.</summary>
    public static OutboxMessage Of(ServiceDelivered fact) => Of(fact, fact.DeliveredAt);

    /// <summary>The message that tells of a finished service.</summary>
    /// <param name="fact">The service.</param>
    /// <param name="writtenAt">When it is told, in UTC.</param>
    public static OutboxMessage Of(ServiceDelivered fact, DateTime writtenAt) => new()
    {
        Key = fact.Id,
        Kind = nameof(ServiceDelivered),
        Body = JsonSerializer.Serialize(fact),
        HappenedAt = fact.DeliveredAt,
        WrittenAt = writtenAt,
    };
}
