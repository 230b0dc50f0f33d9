using ServiceTeams.Repairs.Data;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Repairs.Connections;

public sealed record RejectConnectionInput
{
    /// <summary>The connection.</summary>
    [ID<ServiceConnection>]
    public required long ServiceConnectionId { get; init; }

    /// <summary>Why.</summary>
    public required string Reason { get; init; }

    /// <summary>When it happened; left out: now.</summary>
    public DateTime? At { get; init; }

    /// <summary>The version you saw; left out: whatever it is now.</summary>
    public int? Version { get; init; }
}

[MutationType]
public static class RejectConnection
{
    /// <summary>Rejects a connection before power. The application stays in the books.</summary>
    [Authorize(Policies.ConnectCustomers)]
    [Error<ServiceConnectionNotFoundException>]
    [Error<ServiceConnectionIllegalMoveException>]
    [Error<TimeRunsBackwardsException>]
    [Error<InvalidValueException>]
    [Error<ServiceConnectionConflictException>]
    public static Task<ServiceConnection> RejectConnectionAsync(
        RejectConnectionInput input, RepairsDb db, IActor actor, TimeProvider clock, CancellationToken cancellationToken)
    {
        var signature = Signature.Of(actor, clock);
        var at = input.At ?? signature.At;
        return db.ChangeConnectionAsync(
            input.ServiceConnectionId, input.Version, connection => connection.Reject(input.Reason, at, signature), cancellationToken);
    }
}
