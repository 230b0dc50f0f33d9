using ServiceTeams.Repairs.Data;
using ServiceTeams.Shared.Actors;
using ServiceTeams.Shared.Errors;

namespace ServiceTeams.Repairs.Connections;

public sealed record ApproveConnectionInput
{
    /// <summary>The connection.</summary>
    [ID<ServiceConnection>]
    public required long ServiceConnectionId { get; init; }

    /// <summary>When it happened; left out: now.</summary>
    public DateTime? At { get; init; }

    /// <summary>The version you saw; left out: whatever it is now.</summary>
    public int? Version { get; init; }
}

[MutationType]
public static class ApproveConnection
{
    /// <summary>Approves a connection: it can be built.</summary>
    [Authorize(Policies.ConnectCustomers)]
    [Error<ServiceConnectionNotFoundException>]
    [Error<ServiceConnectionIllegalMoveException>]
    [Error<TimeRunsBackwardsException>]
    [Error<InvalidValueException>]
    [Error<ServiceConnectionConflictException>]
    public static Task<ServiceConnection> ApproveConnectionAsync(
        ApproveConnectionInput input, RepairsDb db, IActor actor, TimeProvider clock, CancellationToken cancellationToken)
    {
        var signature = Signature.Of(actor, clock);
        var at = input.At ?? signature.At;
        return db.ChangeConnectionAsync(
            input.ServiceConnectionId, input.Version, connection => connection.Approve(at, signature), cancellationToken);
    }
}
