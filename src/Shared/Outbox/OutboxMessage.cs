using System.Text.Json;

namespace ServiceTeams.Shared.Outbox;

/// <summary>A fact that other modules will read: written in the transaction of the change it tells about.</summary>
public sealed class OutboxMessage
{
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

    /// <summary>The message that tells of a finished service.</summary>
    public static OutboxMessage Of(ServiceDelivered fact) => new()
    {
        Key = fact.Id,
        Kind = nameof(ServiceDelivered),
        Body = JsonSerializer.Serialize(fact),
        HappenedAt = fact.DeliveredAt,
    };
}
